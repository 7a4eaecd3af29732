"""Records as a phone holds them, for tests of the pure rules and views."""

from datetime import date
from typing import Any

from webapp.plans.queries import get_plan
from webapp.round.queries import Door
from webapp.round.word_views import Reader

READER = Reader(plan=get_plan("gongyelu-2012"), today=date(2012, 5, 14), locale="en")


def household(number: int = 1, **more: Any) -> dict[str, Any]:
    """Return a household's record; its id is told by its number."""
    return {
        "id": f"h{number}",
        "group": "g1",
        "village": "v",
        "number": f"{number:04}",
        "door": f"{number}号",
        "head_name": "王秀英",
        "phone": "",
        "note": "",
        "position": number,
        "is_unlisted": False,
        "visit_outcome": None,
        "visited_on": None,
        "return_on": None,
        "door_state": "not_visited",
        "people_count": 2,
        "open_count": 2,
        **more,
    }


def person(**more: Any) -> dict[str, Any]:
    """Return a person's record: a listed man of 42 who was not seen yet."""
    return {
        "id": "p1",
        "household": "h1",
        "position": 1,
        "name": "李明",
        "relation": "0",
        "sex": "1",
        "born_on": "1970-05-20",
        "identity": "41************9998",
        "identity_mark": "0123456789abcdef",
        "is_identity_trusted": True,
        "hukou_kind": "rural",
        "hukou_here": True,
        "residence": "",
        "phone": "",
        "is_student": False,
        "scheme": "",
        "is_enrolled": False,
        "special_groups": [],
        "note": "",
        "is_unlisted": False,
        "seen_on": None,
        "informed_on": None,
        "left_reason": None,
        "left_on": None,
        "consent_act": None,
        "consented_on": None,
        "tier_fen": None,
        **more,
    }


def slip(state: str, year: int = 2012) -> dict[str, Any]:
    """Return a slip's record."""
    return {
        "reference": "RF1",
        "person": "p1",
        "year": year,
        "amount_fen": 10000,
        "issued_on": "2012-05-14",
        "state": state,
    }


def door(*people: dict[str, Any], **more: Any) -> Door:
    """Return the records of a door."""
    return Door(
        household=household(**more),
        people=list(people),
        visits=[],
        slips=[],
        group={"id": "g1", "name": "一组", "village": "东柏村"},
        authors={},
    )
