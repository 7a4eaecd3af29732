"""The lists behind the counts: the same conditions, row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from webapp import db
from webapp.areas.tables import Area
from webapp.coverage.condition_queries import (
    Conditions,
    door_gaps,
    door_states,
    person_counts,
    person_gaps,
    slip_counts,
    slip_gaps,
)
from webapp.coverage.rules import LIST_UNKNOWN
from webapp.listing import Turned, in_order
from webapp.refusals import Missing
from webapp.register.identity_rules import normalise_identity
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip

PAGE = 100  # rows; a phone draws them at once
IDENTITY_LENGTH = 18
GROUP, WALK = (Area.position, Area.id), (Household.position, Household.id)
DOOR = (*GROUP, Household.door, Household.number)
DOOR_ORDERS = {
    "door": (Household.door, Household.number),
    "name": (Household.head_name,),
    "group": GROUP,
    "state": (Household.door_state, Household.return_on),
    "people": (Household.people_count,),
    "open": (Household.open_count,),
    "visited": (Household.visited_on,),
}
PERSON_ORDERS = {
    "name": (Person.name,),
    "relation": (Person.relation,),
    "sex": (Person.sex,),
    "age": (Turned(Person.born_on),),
    "door": DOOR,
    "outcome": (Person.left_reason, Person.eligibility, Person.consent_act),
}
SLIP_ORDERS = {
    "name": (Person.name,),
    "reference": (Slip.reference,),
    "amount": (Slip.amount_fen,),
    "state": (Slip.state,),
    "expires": (Slip.expires_on,),
    "door": DOOR,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Which list is wanted: of a village, by state or gap, in one group or behind one door.

    `number` is the keyed hash of an identity number that somebody looked for; `page` 0 is all.
    """

    village_id: str
    state: str = ""
    gap: str = ""
    group_id: str = ""
    household_id: str = ""
    target: str = ""
    search: str = ""
    number: str = ""
    sort: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """One page of a list, and how many there are in all."""

    total: int
    rows: Sequence[Any]


def list_doors(session: Session, ask: Ask, *, on: date) -> Found:
    """Return doors in walking order; each row is household, name of the group."""
    wanted = [
        Household.village_id == ask.village_id,
        *_picked(ask, door_states(), door_gaps(on)),
        *_narrowed(ask, Household.group_id, Household.id),
        *([_is_door(ask.search)] if ask.search else []),
    ]
    rows = (
        select(Household, Area.name.label("group_name"))
        .join(Area, Area.id == Household.group_id)
        .order_by(*in_order(ask.sort, DOOR_ORDERS, (*GROUP, *WALK)))
    )
    return _find(session, select(func.count(Household.id)), rows, and_(*wanted), ask.page)


def list_people(
    session: Session, ask: Ask, *, year: int, extra: ColumnElement[bool] | None = None
) -> Found:
    """Return people in walking order; each row is person, household, name of the group.

    `extra` narrows the list further, to whoever keeps a target from being met.
    """
    wanted = [
        Person.village_id == ask.village_id,
        *_picked(ask, person_counts(), person_gaps(year)),
        *_narrowed(ask, Person.group_id, Person.household_id),
        *_sought(ask),
        *([] if extra is None else [extra]),
    ]
    rows = (
        select(Person, Household, Area.name.label("group_name"))
        .join(Household, Household.id == Person.household_id)
        .join(Area, Area.id == Person.group_id)
        .order_by(*in_order(ask.sort, PERSON_ORDERS, (*GROUP, *WALK, Person.position, Person.id)))
    )
    return _find(session, select(func.count(Person.id)), rows, and_(*wanted), ask.page)


def list_slips(session: Session, ask: Ask, *, year: int, on: date) -> Found:
    """Return slips in walking order; each row is slip, person, household, name of the group."""
    wanted = [
        Slip.village_id == ask.village_id,
        *_picked(ask, slip_counts(year), slip_gaps(year, on)),
        *_narrowed(ask, Slip.group_id, Slip.household_id),
        *_sought_slip(ask),
    ]
    rows = (
        select(Slip, Person, Household, Area.name.label("group_name"))
        .join(Person, Person.id == Slip.person_id)
        .join(Household, Household.id == Slip.household_id)
        .join(Area, Area.id == Slip.group_id)
        .order_by(
            *in_order(ask.sort, SLIP_ORDERS, (*GROUP, *WALK, Person.position, Slip.reference))
        )
    )
    return _find(session, select(func.count(Slip.reference)), rows, and_(*wanted), ask.page)


def hide_number(search: str) -> str:
    """Return the keyed hash of what looks like an identity number, "" for any other search.

    The number itself must not stand in an address, which logs and histories keep.
    """
    number = normalise_identity(search)
    is_number = len(number) == IDENTITY_LENGTH and number[:-1].isascii() and number[:-1].isdigit()
    return db.vault().name(number) if is_number else ""


def _is_door(search: str) -> ColumnElement[bool]:
    columns = (Household.head_name, Household.door, Household.number)
    return or_(*(column.icontains(search, autoescape=True) for column in columns))


def _sought(ask: Ask) -> list[ColumnElement[bool]]:
    """Return the condition of a search: a person's name, their door, or their hidden number."""
    wanted = []
    if ask.search:
        doors = select(Household.id).where(
            Household.village_id == ask.village_id, _is_door(ask.search)
        )
        named = Person.name.icontains(ask.search, autoescape=True)
        wanted.append(or_(named, Person.household_id.in_(doors)))
    if ask.number:
        wanted.append(Person.identity_key == ask.number)
    return wanted


def _sought_slip(ask: Ask) -> list[ColumnElement[bool]]:
    """Return the condition of a search for slips: by the slip's number, or by whose it is."""
    sought = _sought(ask)
    if not sought:
        return []
    people = select(Person.id).where(Person.village_id == ask.village_id, *sought)
    wanted: ColumnElement[bool] = Slip.person_id.in_(people)
    reference = "".join(ask.search.split()).upper()
    if reference:
        wanted = or_(wanted, Slip.reference.contains(reference, autoescape=True))
    return [wanted]


def _picked(ask: Ask, states: Conditions, gaps: Conditions) -> list[ColumnElement[bool]]:
    """Return the condition that the address names; an address that nothing links to is Missing."""
    picked = []
    for key, conditions in ((ask.state, states), (ask.gap, gaps)):
        if key and key not in conditions:
            raise Missing(LIST_UNKNOWN)
        if key:
            picked.append(conditions[key])
    return picked


def _narrowed(ask: Ask, group: Any, household: Any) -> list[ColumnElement[bool]]:
    return [
        *([group == ask.group_id] if ask.group_id else []),
        *([household == ask.household_id] if ask.household_id else []),
    ]


def _find(session: Session, count: Any, rows: Any, wanted: ColumnElement[bool], page: int) -> Found:
    total: int = session.scalar(count.where(wanted)) or 0
    rows = rows.where(wanted)
    if page:
        rows = rows.limit(PAGE).offset((page - 1) * PAGE)
    return Found(total, session.execute(rows).all())
