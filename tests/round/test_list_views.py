from typing import Any

import pytest

from tests.round.records import READER, household
from webapp.round.list_head_views import Asked
from webapp.round.list_views import LONG, door_row, list_view

GROUPS = [
    {"id": "g1", "name": "一组", "village": "东柏村"},
    {"id": "g2", "name": "二组", "village": "东柏村"},
]
DOORS = [household(1, door_state="done", open_count=0), household(2, group="g2")]


def view(groups: list[Any] = GROUPS, doors: list[Any] = DOORS, **asked: str) -> dict[str, Any]:
    return list_view(groups, doors, {}, Asked(**asked), READER)


def test_the_first_group_with_something_to_do_is_shown() -> None:
    page = view()

    assert (page["title"], page["kicker"]) == ("二组", "东柏村")
    assert [(one["label"], one["count"], one["is_current"]) for one in page["groups"]] == [
        ("一组", 0, False),
        ("二组", 1, True),
        ("All", 1, False),
    ]


def test_a_search_looks_into_all_groups() -> None:
    page = view(group="g1", query="号")

    assert [section["title"] for section in page["sections"]] == ["一组", "二组"]
    assert page["found_text"] == "2 doors"
    assert not page["is_long"]


@pytest.mark.parametrize(("count", "is_long"), [(LONG, False), (LONG + 1, True)])
def test_a_long_list_says_so(count: int, *, is_long: bool) -> None:
    doors = [household(number) for number in range(1, count + 1)]

    assert view(doors=doors)["is_long"] == is_long


@pytest.mark.parametrize(
    ("groups", "doors", "asked", "title"),
    [
        ([], [], {}, "No group is assigned to you yet"),
        (GROUPS, [], {}, "No door in this group yet"),
        (GROUPS, DOORS, {"query": "zzz"}, "No door found"),
        (GROUPS, DOORS, {"state": "refused"}, "No door here"),
    ],
)
def test_an_empty_list_says_why_and_what_to_do(
    groups: list[Any], doors: list[Any], asked: dict[str, str], title: str
) -> None:
    page = view(groups, doors, **asked)

    assert (page["sections"], page["empty"]["title"]) == ([], title)
    assert page["empty"]["text"]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2012-05-14", "Come back today"),
        ("2012-05-12", "Come back, since 12 May"),
        ("2012-05-19", "Come back on 19 May"),
        (None, ""),
    ],
)
def test_a_promise_is_told_by_its_day(day: str | None, text: str) -> None:
    row = door_row(household(door_state="come_back", return_on=day), READER)

    assert row["state_text"] == text
