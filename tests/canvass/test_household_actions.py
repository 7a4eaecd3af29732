import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.canvass.deeds import asked, say
from tests.world import NOON, make_household, make_world
from webapp import ids
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.refusals import Refusal
from webapp.register.tables import Household

FACTS = {"door": "1号后院", "head_name": "马兰"}


def test_a_household_is_added_behind_a_door_and_the_others_move_up(session: Session) -> None:
    world = make_world(session)
    before = tick(session, world.village)
    other = make_household(session, session.get_one(Area, world.group), "2号", "张伟")
    session.get_one(Household, other).position = 2
    new = ids.new_id(NOON)

    body = {"group": world.group, "after": world.household, "facts": FACTS}
    say(session, world, "household.add", new, body)

    session.expire_all()
    walk = session.scalars(select(Household).order_by(Household.position)).all()
    assert [one.id for one in walk] == [world.household, new, other]
    assert [one.origin for one in walk] == ["register", "canvass", "register"]
    assert session.get_one(Household, other).clock > before
    assert session.get_one(Household, new).door_state == "not_visited"


def test_a_household_without_a_neighbour_stands_at_the_end(session: Session) -> None:
    world = make_world(session)
    new = ids.new_id(NOON)

    say(session, world, "household.add", new, {"group": world.group, "facts": FACTS})

    assert session.get_one(Household, new).position == 2


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        ({}, ["door_missing", "head_name_missing"]),
        ({"door": " ", "head_name": "马兰"}, ["door_missing"]),
        ({**FACTS, "colour": "red"}, ["amend_field_unknown"]),
        ({**FACTS, "phone": 12}, ["amend_value_wrong"]),
    ],
)
def test_a_household_that_nobody_finds_again_is_refused(
    session: Session, facts: dict[str, object], codes: list[str]
) -> None:
    world = make_world(session)
    body = {"group": world.group, "facts": facts}

    with pytest.raises(Refusal) as refused:
        say(session, world, "household.add", ids.new_id(NOON), body)

    assert [problem.code for problem in refused.value.problems] == codes


def test_the_same_household_is_not_added_twice(session: Session) -> None:
    world = make_world(session)
    body = {"group": world.group, "facts": FACTS}

    with pytest.raises(Refusal) as refused:
        say(session, world, "household.add", world.household, body)

    assert refused.value.code == "household_known"


def test_an_amendment_may_not_take_the_door_away(session: Session) -> None:
    world = make_world(session)

    with pytest.raises(Refusal) as refused:
        say(session, world, "household.amend", world.household, {"changes": {"door": ["1号", ""]}})

    assert refused.value.code == "door_missing"


def test_of_two_telephones_the_later_is_taken_and_the_head_is_asked(session: Session) -> None:
    world = make_world(session)
    changes = [{"changes": {"phone": ["", number]}} for number in ("111", "222")]

    say(session, world, "household.amend", world.household, changes[0])
    say(session, world, "household.amend", world.household, changes[1], role=Role.HEAD)

    assert session.get_one(Household, world.household).phone == "222"
    assert asked(session) == [("conflict", None)]
