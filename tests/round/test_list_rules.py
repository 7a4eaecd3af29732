from datetime import date

import pytest

from tests.round.records import household
from webapp.round.list_rules import count_doors, in_order, neighbours, next_door

TODAY = date(2012, 5, 14)
OVERDUE = household(1, door_state="come_back", return_on="2012-05-10")
WAITS = household(2, door_state="come_back", return_on="2012-05-19")
DUE = household(3, door_state="come_back", return_on="2012-05-14")
PART = household(4, door_state="part")
DONE = household(5, door_state="done")
DOORS = [DONE, PART, DUE, WAITS, OVERDUE]


def test_counts_say_how_many_doors_each_filter_shows() -> None:
    assert count_doors(DOORS, TODAY) == {
        "all": 5,
        "todo": 4,
        "due": 2,
        "not_visited": 0,
        "come_back": 3,
        "part": 1,
        "done": 1,
        "refused": 0,
        "closed": 0,
    }


def test_doors_to_come_back_to_stand_by_their_promise() -> None:
    assert in_order(DOORS, "come_back")[-3:] == [OVERDUE, DUE, WAITS]
    assert in_order(DOORS, "all") == [OVERDUE, WAITS, DUE, PART, DONE]


@pytest.mark.parametrize(
    ("after", "expected"),
    [(None, OVERDUE), (OVERDUE, DUE), (DUE, PART), (PART, OVERDUE), (DONE, OVERDUE)],
)
def test_the_next_door_is_one_where_something_can_be_done(
    after: dict[str, object] | None, expected: dict[str, object]
) -> None:
    assert next_door(DOORS, TODAY, after) is expected


def test_there_is_no_next_door_when_all_is_done() -> None:
    assert next_door([DONE, WAITS], TODAY) is None


def test_neighbours_are_those_of_the_same_group() -> None:
    other = household(6, group="g2")

    assert neighbours([*DOORS, other], DONE) == (PART, None)
    assert neighbours([*DOORS, other], other) == (None, None)
