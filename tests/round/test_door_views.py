from typing import Any

import pytest

from tests.round.records import READER, door, household, person
from webapp.round.door_views import door_view

SEEN = {"seen_on": "2012-05-14"}
ELDER = person(id="p2", name="李老", born_on="1948-07-09", relation="5", **SEEN)


def main_of(*people: dict[str, Any], around: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    page = door_view(door(*people), around or [household()], READER, "seed")
    main: dict[str, Any] = page["main"]
    return main


@pytest.mark.parametrize(
    ("people", "label", "address"),
    [
        ([], "Add who lives here", "/round/doors/h1/people/new"),
        ([person(), ELDER], "All as listed (1)", "/round/doors/h1/confirmations"),
        ([person(**SEEN), ELDER], "Ask 李明", "/round/people/p1/consents/new"),
        ([person(born_on=None)], "Complete 李明", "/round/people/p1/edit"),
        ([ELDER], "Next door: 2号 王秀英", "/round/doors/h2"),
    ],
)
def test_the_main_action_is_what_comes_next(
    people: list[dict[str, Any]], label: str, address: str
) -> None:
    main = main_of(*people, around=[household(), household(2)])

    assert (main["label"], main["href"] or main["action"]) == (label, address)


def test_the_last_door_leads_back_to_the_list() -> None:
    assert main_of(ELDER)["href"] == "/round?group=g1"


def test_a_member_is_told_in_a_line_with_what_became_of_them() -> None:
    page = door_view(door(ELDER), [household()], READER, "seed")

    assert page["people"] == [
        {
            "id": "p2",
            "href": "/round/people/p2",
            "name": "李老",
            "about": "Parent, Man, aged 63",
            "note": "",
            "state_text": "Draws a pension",
            "kind": "good",
        }
    ]


def test_a_child_without_a_name_is_told_by_relation_and_month() -> None:
    child = person(name="", relation="2", sex="", born_on="2003-05-01", **SEEN)

    row = door_view(door(child), [household()], READER, "seed")["people"][0]

    assert (row["name"], row["about"]) == ("Son, born May 2003", "aged 9")
    assert row["note"] == "Under 16; may join from 1 May 2019"


def test_whoever_left_stands_apart_with_the_reason() -> None:
    gone = person(left_reason="dead", left_on="2012-05-02")

    page = door_view(door(gone, ELDER), [household()], READER, "seed")

    assert [row["note"] for row in page["left"]] == ["Has died, 2 May 2012"]
    assert [row["id"] for row in page["people"]] == ["p2"]
