"""Rows of the lists behind the counts, as strings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from webapp.canvass.eligibility_rules import State
from webapp.coverage.board_views import door_href
from webapp.coverage.list_queries import PAGE, Ask, Found
from webapp.plans.age_rules import age_on
from webapp.plans.amount_rules import yuan
from webapp.register.tables import Household, Person

Row = dict[str, Any]


def door_rows(found: Found, base: str, *, is_head: bool) -> list[Row]:
    """Return doors; each row of `found` is household, name of the group."""
    return [
        {
            "href": door_href(household.id, base, is_head=is_head),
            "number": household.door or household.number,
            "name": household.head_name,
            "group": group,
            "state": household.door_state,
            "return_on": _day(household.return_on),
            "visited_on": _day(household.visited_on),
            "people": household.people_count,
            "undecided": household.open_count,
        }
        for household, group in found.rows
    ]


def person_rows(found: Found, *, is_head: bool, on: date) -> list[Row]:
    """Return people; each row of `found` is person, household, name of the group."""
    return [
        {
            "href": _person_href(household, is_head=is_head),
            "name": person.name,
            "relation": person.relation,
            "sex": person.sex,
            "age": age_on(person.born_on, on) if person.born_on else None,
            "door": _door_words(household, group),
            "outcome": outcome_of(person),
            "informed_on": _day(person.informed_on),
        }
        for person, household, group in found.rows
    ]


def slip_rows(found: Found, *, is_head: bool) -> list[Row]:
    """Return slips; each row of `found` is slip, person, household, name of the group."""
    return [
        {
            "href": _person_href(household, is_head=is_head),
            "name": person.name,
            "door": _door_words(household, group),
            "reference": slip.reference,
            "amount": f"¥{yuan(slip.amount_fen)}",
            "state": str(slip.state),
            "expires_on": _day(slip.expires_on),
        }
        for slip, person, household, group in found.rows
    ]


def outcome_of(person: Person) -> str:
    """Return the word for how a person stands: left, an answer, or what is still to do."""
    if person.left_reason:
        return f"left_{person.left_reason}"
    if person.eligibility == State.IN_CONTRIBUTOR:
        return person.consent_act or "to_do"
    if person.seen_on is None or person.eligibility == State.UNKNOWN:
        return "to_do"
    return "later_age" if person.eligibility == State.LATER else str(person.eligibility)


def page_links(ask: Ask, total: int, here: str) -> dict[str, Any]:
    """Return where in a list of several pages somebody is, and the ways back and on."""
    kept = _kept(ask)
    last = max(1, -(-total // PAGE))

    def href(page: int) -> str:
        return f"{here}?{urlencode({**kept, 'page': page})}"

    return {
        "page": ask.page,
        "last": last,
        "back": href(ask.page - 1) if 1 < ask.page <= last else "",
        "on": href(ask.page + 1) if ask.page < last else "",
    }


def group_filter(groups: Sequence[tuple[str, str]], ask: Ask, here: str) -> list[Row]:
    """Return the links that narrow a list to one group; none where there is only one."""
    if len(groups) < 2:  # noqa: PLR2004 -- one group is no choice
        return []
    return [
        {
            "name": name,
            "href": f"{here}?{urlencode(_kept(replace(ask, group_id=key)))}",
            "is_current": key == ask.group_id,
        }
        for key, name in [("", ""), *groups]
    ]


def _kept(ask: Ask) -> dict[str, str]:
    """Return what the address of a list says besides its page."""
    named = {
        "state": ask.state,
        "gap": ask.gap,
        "target": ask.target,
        "group": ask.group_id,
        "door": ask.household_id,
    }
    return {key: value for key, value in named.items() if value}


def _person_href(household: Household, *, is_head: bool) -> str:
    return f"/round/doors/{household.id}" if is_head else ""


def _door_words(household: Household, group: str) -> str:
    words = (group, household.door or household.number, household.head_name)
    return " ".join(word for word in words if word)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
