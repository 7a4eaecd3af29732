"""Counting doors, people and slips of many places at once, from the leaves."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from webapp.areas.queries import within
from webapp.areas.rules import Level, level_of
from webapp.coverage.condition_queries import (
    Conditions,
    door_gaps,
    door_states,
    person_counts,
    person_gaps,
    slip_counts,
    slip_gaps,
)
from webapp.register.tables import Household, Person, Question
from webapp.slips.tables import Slip

By = InstrumentedAttribute[str]
PlaceCounts = dict[str, dict[str, int]]  # place → key → count

ALL = "all"
GAP = "gap_"  # before the key of a gap, which may share its name with a count
MONEY = "fen_"  # before the key of a sum


def count_doors(session: Session, area_id: str, *, by: By, on: date) -> PlaceCounts:
    """Count the doors of each place: all of them, by state, and by gap."""
    conditions = {**door_states(), **_as_gaps(door_gaps(on))}
    counts = [func.count().label(ALL), *_counts(conditions)]
    return _by_place(session, select(by, *counts).where(inside(Household.village_id, area_id)), by)


def count_people(session: Session, area_id: str, *, by: By, year: int) -> PlaceCounts:
    """Count the people of each place."""
    counts = _counts({**person_counts(), **_as_gaps(person_gaps(year))})
    return _by_place(session, select(by, *counts).where(inside(Person.village_id, area_id)), by)


def count_slips(session: Session, area_id: str, *, by: By, year: int, on: date) -> PlaceCounts:
    """Count the slips of each place and add up their money."""
    conditions = {**slip_counts(year), **_as_gaps(slip_gaps(year, on))}
    counts = [*_counts(conditions), *_sums(conditions)]
    return _by_place(session, select(by, *counts).where(inside(Slip.village_id, area_id)), by)


def count_questions(session: Session, area_id: str) -> dict[str, int]:
    """Count the open questions of each village."""
    rows = session.execute(
        select(Question.village_id, func.count())
        .where(inside(Question.village_id, area_id), Question.settled_at.is_(None))
        .group_by(Question.village_id)
    )
    return {village: int(count) for village, count in rows}


def last_visits(session: Session, area_id: str) -> dict[str, date]:
    """Return the day of the last visit to each group that was visited."""
    rows = session.execute(
        select(Household.group_id, func.max(Household.visited_on))
        .where(inside(Household.village_id, area_id), Household.visited_on.is_not(None))
        .group_by(Household.group_id)
    )
    return {group: on for group, on in rows if on}


def inside(column: By, area_id: str) -> ColumnElement[bool]:
    """Return the condition that a village is the area or lies in it; of one village, by index."""
    return column == area_id if level_of(area_id) is Level.VILLAGE else within(column, area_id)


def _as_gaps(conditions: Conditions) -> Conditions:
    return {f"{GAP}{key}": condition for key, condition in conditions.items()}


def _counts(conditions: Conditions) -> list[ColumnElement[Any]]:
    return [func.count().filter(condition).label(key) for key, condition in conditions.items()]


def _sums(conditions: Conditions) -> list[ColumnElement[Any]]:
    total = func.sum(Slip.amount_fen)
    return [
        func.coalesce(total.filter(condition), 0).label(f"{MONEY}{key}")
        for key, condition in conditions.items()
    ]


def _by_place(session: Session, query: Select[Any], by: By) -> PlaceCounts:
    rows = session.execute(query.group_by(by)).all()
    return {row[0]: {key: int(count) for key, count in _named(row)} for row in rows}


def _named(row: Any) -> list[tuple[str, int]]:
    return list(zip(row._fields[1:], row[1:], strict=True))
