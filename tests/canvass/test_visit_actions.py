from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.canvass.deeds import amend, say
from tests.world import NOON, make_world
from webapp.canvass.tables import Visit
from webapp.refusals import Refusal
from webapp.register.tables import Household


@pytest.mark.parametrize(
    ("body", "state"),
    [
        ({"outcome": "met"}, "part"),
        ({"outcome": "nobody_home", "return_on": "2012-05-14"}, "come_back"),
        ({"outcome": "refused"}, "refused"),
        ({"outcome": "vacant"}, "closed"),
        ({"outcome": "moved"}, "closed"),
        ({"outcome": "demolished"}, "closed"),
    ],
)
def test_a_visit_tells_the_doors_state(session: Session, body: dict[str, Any], state: str) -> None:
    world = make_world(session)

    say(session, world, "visit", world.household, body)

    household = session.get_one(Household, world.household)
    assert (household.visit_outcome, household.door_state) == (body["outcome"], state)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"outcome": "nobody_home"}, "return_missing"),
        ({"outcome": "nobody_home", "return_on": "2012-05-13"}, "return_past"),
        ({"outcome": "met", "return_on": "2012-05-13"}, "return_past"),
    ],
)
def test_a_promise_lies_ahead(session: Session, body: dict[str, Any], code: str) -> None:
    world = make_world(session)

    with pytest.raises(Refusal) as refused:
        say(session, world, "visit", world.household, body)

    assert refused.value.code == code


def test_the_latest_visit_counts_in_whatever_order_they_come(session: Session) -> None:
    world = make_world(session)
    morning = NOON - timedelta(hours=3)
    away = {"outcome": "nobody_home", "return_on": "2012-05-14"}

    say(session, world, "visit", world.household, {"outcome": "met"})
    say(session, world, "visit", world.household, away, at=morning)

    household = session.get_one(Household, world.household)
    kept = session.scalars(select(Visit.outcome).order_by(Visit.at)).all()
    assert (household.visit_outcome, household.return_on, kept) == (
        "met",
        None,
        ["nobody_home", "met"],
    )


def test_a_door_whose_people_are_all_decided_is_done(session: Session) -> None:
    world = make_world(session)
    say(session, world, "visit", world.household, {"outcome": "met"})
    for person_id in (world.spouse, world.child):
        amend(session, world, person_id)

    say(session, world, "person.leave", world.head_person, {"reason": "moved", "on": "2012-05-01"})

    household = session.get_one(Household, world.household)
    assert (household.door_state, household.people_count, household.open_count) == ("done", 2, 0)
