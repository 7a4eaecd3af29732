"""The lists behind the counts: the same conditions, row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

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
from webapp.refusals import Missing
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip

PAGE = 100  # rows; a phone draws them at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Which list is wanted: of a village, by state or gap, in one group or behind one door."""

    village_id: str
    state: str = ""
    gap: str = ""
    group_id: str = ""
    household_id: str = ""
    target: str = ""
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
    ]
    rows = (
        select(Household, Area.name.label("group_name"))
        .join(Area, Area.id == Household.group_id)
        .order_by(Area.position, Area.id, Household.position, Household.id)
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
        *([] if extra is None else [extra]),
    ]
    rows = (
        select(Person, Household, Area.name.label("group_name"))
        .join(Household, Household.id == Person.household_id)
        .join(Area, Area.id == Person.group_id)
        .order_by(
            Area.position, Area.id, Household.position, Household.id, Person.position, Person.id
        )
    )
    return _find(session, select(func.count(Person.id)), rows, and_(*wanted), ask.page)


def list_slips(session: Session, ask: Ask, *, year: int, on: date) -> Found:
    """Return slips in walking order; each row is slip, person, household, name of the group."""
    wanted = [
        Slip.village_id == ask.village_id,
        *_picked(ask, slip_counts(year), slip_gaps(year, on)),
        *_narrowed(ask, Slip.group_id, Slip.household_id),
    ]
    rows = (
        select(Slip, Person, Household, Area.name.label("group_name"))
        .join(Person, Person.id == Slip.person_id)
        .join(Household, Household.id == Slip.household_id)
        .join(Area, Area.id == Slip.group_id)
        .order_by(
            Area.position,
            Area.id,
            Household.position,
            Household.id,
            Person.position,
            Slip.reference,
        )
    )
    return _find(session, select(func.count(Slip.reference)), rows, and_(*wanted), ask.page)


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
    found = session.execute(rows.where(wanted).limit(PAGE).offset((page - 1) * PAGE)).all()
    return Found(total, found)
