"""The lists behind the counts as tables: their columns, their rows, and their addresses."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from flask_babel import gettext as _

from webapp.canvass.eligibility_rules import State
from webapp.coverage.board_views import door_href
from webapp.coverage.list_queries import Ask, Found
from webapp.coverage.word_views import (
    OUTCOME_KINDS,
    SLIP_KINDS,
    door_word,
    outcome_word,
    relation_word,
    sex_word,
    slip_word,
)
from webapp.listing import Address, Column
from webapp.plans.age_rules import age_on
from webapp.plans.amount_rules import yuan
from webapp.register.identity_rules import mask_identity
from webapp.register.tables import Household, Person
from webapp.slips.reference_rules import grouped

Row = dict[str, Any]


def door_columns() -> list[Column]:
    """Return the columns of a list of doors."""
    return [
        Column(label=_("Door"), key="door"),
        Column(label=_("Head of household"), key="name", phone="title"),
        Column(label=_("State"), key="state", phone="end"),
        Column(label=_("Group"), key="group", phone="bare"),
        Column(label=_("People"), key="people", is_number=True),
        Column(label=_("Without an outcome"), key="open", is_number=True),
        Column(label=_("Last visit"), key="visited"),
    ]


def door_rows(found: Found, base: str, *, is_head: bool) -> list[list[Row]]:
    """Return doors; each row of `found` is household, name of the group."""
    return [
        [
            {
                "text": household.door or household.number or "–",
                "href": door_href(household.id, base, is_head=is_head),
            },
            {"text": household.head_name},
            {
                "text": door_word(household.door_state, _day(household.return_on)),
                "state": household.door_state,
            },
            {"text": group},
            {"text": household.people_count},
            {"text": household.open_count},
            {"text": _day(household.visited_on)},
        ]
        for household, group in found.rows
    ]


def person_columns() -> list[Column]:
    """Return the columns of a list of people."""
    return [
        Column(label=_("Name"), key="name"),
        Column(label=_("How it stands"), key="outcome", phone="end"),
        Column(label=_("Relation"), key="relation", phone="bare"),
        Column(label=_("Sex"), key="sex", phone="bare"),
        Column(label=_("Age"), key="age", is_number=True),
        Column(label=_("Identity number"), phone="none"),
        Column(label=_("Door"), key="door", phone="bare"),
    ]


def person_rows(found: Found, *, is_head: bool, on: date) -> list[list[Row]]:
    """Return people; each row of `found` is person, household, name of the group."""
    return [
        [
            {"text": person.name, "href": _person_href(household, is_head=is_head)},
            _outcome(outcome_of(person)),
            {"text": relation_word(person.relation)},
            {"text": sex_word(person.sex)},
            {"text": str(age_on(person.born_on, on)) if person.born_on else _("Not known")},
            {"text": mask_identity(person.identity) if person.identity else ""},
            {"text": _door_words(household, group)},
        ]
        for person, household, group in found.rows
    ]


def slip_columns() -> list[Column]:
    """Return the columns of a list of slips."""
    return [
        Column(label=_("Name"), key="name"),
        Column(label=_("State"), key="state", phone="end"),
        Column(label=_("Amount"), key="amount", is_number=True, phone="bare"),
        Column(label=_("Slip"), key="reference", phone="bare"),
        Column(label=_("Payable until"), key="expires"),
        Column(label=_("Door"), key="door", phone="bare"),
    ]


def slip_rows(found: Found, *, is_head: bool) -> list[list[Row]]:
    """Return slips; each row of `found` is slip, person, household, name of the group."""
    return [
        [
            {"text": person.name, "href": _person_href(household, is_head=is_head)},
            {"text": slip_word(slip.state), "kind": SLIP_KINDS.get(slip.state, "none")},
            {"text": f"¥{yuan(slip.amount_fen)}"},
            {"text": grouped(slip.reference)},
            {"text": _day(slip.expires_on)},
            {"text": _door_words(household, group)},
        ]
        for slip, person, household, group in found.rows
    ]


GROUP_KEYS: dict[str, Callable[[Row], Any]] = {
    "canvassers": lambda group: "、".join(group["canvassers"]) or None,
    "doors": lambda group: group["total"],
    "done": lambda group: group["finished"],
    "visited": lambda group: group["last_visit"] or None,
}


def group_columns() -> list[Column]:
    """Return the columns of a list of groups."""
    return [
        Column(label=_("Group")),
        Column(label=_("Canvasser"), key="canvassers", phone="end"),
        Column(label=_("Doors"), key="doors", is_number=True),
        Column(label=_("Doors finished"), key="done", is_number=True),
        Column(label=_("Last visit"), key="visited"),
    ]


def group_rows(groups: Sequence[Row], home: str) -> list[list[Row]]:
    """Return groups, each leading to its place on the board."""
    return [
        [
            {"text": group["name"], "href": f"{home}#{group['anchor']}"},
            {"text": "、".join(group["canvassers"])}
            if group["canvassers"]
            else {"text": _("Nobody"), "kind": "bad"},
            {"text": group["total"]},
            {"text": group["finished"]},
            {"text": group["last_visit"] or _("Nobody has been here yet")},
        ]
        for group in groups
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


def address_of(ask: Ask, here: str) -> Address:
    """Return the address of a list: where it is, and what of it is wanted."""
    said = {
        "state": ask.state,
        "gap": ask.gap,
        "target": ask.target,
        "group": ask.group_id,
        "door": ask.household_id,
        "search": ask.search,
        "number": ask.number,
        "sort": ask.sort,
    }
    return Address(here, said)


def group_filter(groups: Sequence[tuple[str, str]], ask: Ask, address: Address) -> list[Row]:
    """Return the links that narrow a list to one group; none where there is only one."""
    if len(groups) < 2:  # noqa: PLR2004 -- one group is no choice
        return []
    return [
        {"name": name, "href": address.to(group=key), "is_current": key == ask.group_id}
        for key, name in [("", ""), *groups]
    ]


def _outcome(key: str) -> Row:
    return {"text": outcome_word(key), "kind": OUTCOME_KINDS.get(key, "none")}


def _person_href(household: Household, *, is_head: bool) -> str:
    return f"/round/doors/{household.id}" if is_head else ""


def _door_words(household: Household, group: str) -> str:
    words = (group, household.door or household.number, household.head_name)
    return " ".join(word for word in words if word)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
