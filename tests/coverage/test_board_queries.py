"""Every count of the board is the length of the list behind it, and both follow the entries."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tests.coverage.deeds import PLAN, Canvasser, pay
from tests.coverage.places import Village, add_door, add_person, make_village, state_of
from tests.databases import seeded
from tests.world import TODAY
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.areas.tables import Area
from webapp.canvass.door_rules import DoorState, is_decided
from webapp.coverage.board_queries import Board, gap_counts, get_board, list_board_groups
from webapp.coverage.count_queries import ALL, GAP
from webapp.coverage.list_queries import PAGE, Ask, list_doors, list_people, list_slips
from webapp.coverage.rules import DoorGap, GroupGap, PersonCount, PersonGap, SlipCount, SlipGap
from webapp.register.tables import Person

YEAR = PLAN.payment_year


@pytest.fixture
def village(engine: Engine) -> Village:
    return seeded(engine, make_village)


def board_of(session: Session, village: Village, *, days: int = 0) -> Board:
    area = session.get_one(Area, village.world.village, populate_existing=True)
    return get_board(session, area, year=YEAR, on=TODAY + timedelta(days=days))


def test_the_counts(session: Session, village: Village) -> None:
    board = board_of(session, village)

    assert dict(board.doors) == {
        "all": 7,
        "not_visited": 1,
        "come_back": 2,
        "part": 1,
        "done": 1,
        "refused": 1,
        "closed": 1,
        "gap_no_outcome": 4,
        "gap_overdue": 1,
    }
    assert dict(board.people) == {
        "listed": 13,
        "seen": 5,
        "informed": 1,
        "eligible": 12,
        "contributor": 10,
        "recipient": 2,
        "agreed": 3,
        "declined": 1,
        "undecided": 6,
        "gap_no_outcome": 8,
        "gap_undecided": 6,
        "gap_no_slip": 1,
    }
    assert dict(board.slips) == {
        "issued": 2,
        "paid": 1,
        "unpaid": 1,
        "gap_late": 0,
        "fen_issued": 20000,
        "fen_paid": 10000,
        "fen_unpaid": 10000,
        "fen_gap_late": 0,
    }
    assert gap_counts(board)["groups"] == {"no_canvasser": 1, "no_doors": 1, "no_visit": 1}


def test_each_count_of_doors_opens_its_list(session: Session, village: Village) -> None:
    area, counts = village.world.village, board_of(session, village).doors
    asks = {
        ALL: Ask(village_id=area),
        **{str(state): Ask(village_id=area, state=state) for state in DoorState},
        **{f"{GAP}{gap}": Ask(village_id=area, gap=gap) for gap in DoorGap},
    }

    found = {key: list_doors(session, ask, on=TODAY) for key, ask in asks.items()}

    assert {key: one.total for key, one in found.items()} == counts
    assert {key: len(one.rows) for key, one in found.items()} == counts


def test_each_count_of_people_opens_its_list(session: Session, village: Village) -> None:
    area, counts = village.world.village, board_of(session, village).people
    asks = {
        **{str(count): Ask(village_id=area, state=count) for count in PersonCount},
        **{f"{GAP}{gap}": Ask(village_id=area, gap=gap) for gap in PersonGap},
    }

    found = {key: list_people(session, ask, year=YEAR) for key, ask in asks.items()}

    assert {key: one.total for key, one in found.items()} == counts
    assert {key: len(one.rows) for key, one in found.items()} == counts


def test_each_count_of_slips_opens_its_list(session: Session, village: Village) -> None:
    area, slips = village.world.village, board_of(session, village).slips
    asks = {
        **{str(count): Ask(village_id=area, state=count) for count in SlipCount},
        f"{GAP}{SlipGap.LATE}": Ask(village_id=area, gap=SlipGap.LATE),
    }

    found = {key: list_slips(session, ask, year=YEAR, on=TODAY) for key, ask in asks.items()}

    assert {key: one.total for key, one in found.items()} == {key: slips[key] for key in asks}
    assert {key: sum(row[0].amount_fen for row in one.rows) for key, one in found.items()} == {
        key: slips[f"fen_{key}"] for key in asks
    }


def test_a_slip_past_its_last_day_is_a_gap(session: Session, village: Village) -> None:
    days = (PLAN.slip.payable_until_on - TODAY).days + 1
    ask = Ask(village_id=village.world.village, gap=SlipGap.LATE)
    found = list_slips(session, ask, year=YEAR, on=TODAY + timedelta(days=days))

    assert [row[0].reference for row in found.rows] == [village.unpaid]
    assert board_of(session, village, days=days).slips[f"{GAP}{SlipGap.LATE}"] == 1
    assert board_of(session, village, days=days - 1).slips[f"{GAP}{SlipGap.LATE}"] == 0


def test_the_gap_of_people_is_what_the_rules_call_undecided(
    session: Session, village: Village
) -> None:
    ask = Ask(village_id=village.world.village, gap=PersonGap.NO_OUTCOME)
    found = {row[0].id for row in list_people(session, ask, year=YEAR).rows}

    everybody = session.query(Person).where(Person.village_id == village.world.village).all()

    assert found == {
        one.id
        for one in everybody
        if not is_decided(
            eligibility=one.eligibility,
            is_seen=one.seen_on is not None,
            has_left=one.left_reason is not None,
            act=one.consent_act,
        )
    }


def test_the_board_follows_what_happens_at_the_doors(session: Session, village: Village) -> None:
    canvasser = Canvasser(session, village.world.users[Role.CANVASSER])
    before = board_of(session, village)

    canvasser.visit(village.doors["overdue"])
    canvasser.say(village.people["overdue"], "enrol")
    reference = canvasser.give_slip(village.people["overdue"])
    pay(session, village.world.users[Role.TELLER], reference)

    after = board_of(session, village)
    moved = {key: after.doors[key] - before.doors[key] for key in after.doors}
    assert {key: by for key, by in moved.items() if by} == {
        "come_back": -1,
        "done": 1,
        "gap_no_outcome": -1,
        "gap_overdue": -1,
    }
    assert state_of(session, village.doors["overdue"]) == "done"
    assert (after.slips["paid"], after.slips["fen_paid"]) == (2, 20000)


def test_what_others_pay_needs_no_slip(session: Session, village: Village) -> None:
    canvasser = Canvasser(session, village.world.users[Role.CANVASSER])
    person = village.people["overdue"]
    canvasser.enter(
        "person.amend", person, {"changes": {"special_groups": [[], ["severely_disabled"]]}}
    )
    canvasser.say(person, "enrol")
    before = board_of(session, village).people[f"{GAP}{PersonGap.NO_SLIP}"]

    owes = canvasser.choose(person)

    after = board_of(session, village).people[f"{GAP}{PersonGap.NO_SLIP}"]
    assert (owes, before, after) == (0, 2, 1)


def test_tiles_stand_in_walking_order(session: Session, village: Village) -> None:
    first, second = board_of(session, village).groups

    assert [tile.door for tile in first.tiles] == [f"{n}号" for n in range(1, 8)]
    assert (first.canvassers, first.last_visit_on, first.gaps) == (
        ("canvasser",),
        TODAY,
        frozenset(),
    )
    assert (second.tiles, second.gaps) == ((), frozenset(GroupGap))


def test_a_closed_account_canvasses_nothing(session: Session, village: Village) -> None:
    session.get_one(User, village.world.users[Role.CANVASSER]).is_open = False

    groups = list_board_groups(session, village.world.village, year=YEAR, on=TODAY)

    assert [group.canvassers for group in groups] == [(), ()]


def test_lists_narrow_to_a_group_and_a_door(session: Session, village: Village) -> None:
    area, door = village.world.village, village.doors["done"]

    other = list_doors(session, Ask(village_id=area, group_id=village.world.other_group), on=TODAY)
    people = list_people(session, Ask(village_id=area, household_id=door), year=YEAR)

    assert other.total == 0
    assert [person.name for person, *_ in people.rows] == ["done", "declined", "old", "paid"]


def test_a_long_list_has_pages(session: Session, village: Village) -> None:
    for number in range(PAGE):
        add_door(session, village.world, f"{number + 10}号", "x")
    area = village.world.village

    first = list_doors(session, Ask(village_id=area), on=TODAY)
    second = list_doors(session, Ask(village_id=area, page=2), on=TODAY)

    assert (first.total, len(first.rows), len(second.rows)) == (PAGE + 7, PAGE, 7)
    assert board_of(session, village).doors[ALL] == PAGE + 7


def test_another_village_is_not_counted(session: Session, village: Village) -> None:
    far = session.get_one(Area, village.world.far_group)
    assert far.parent_id == village.world.other_village
    board = get_board(
        session, session.get_one(Area, village.world.other_village), year=YEAR, on=TODAY
    )

    assert (dict(board.doors), dict(board.people), dict(board.slips)) == ({}, {}, {})


def test_adding_a_person_reopens_the_door(session: Session, village: Village) -> None:
    add_person(session, village.doors["done"], "new")

    assert state_of(session, village.doors["done"]) == "part"
