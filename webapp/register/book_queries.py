"""Loading everybody known in an area, and what the tables and earlier registers say of some."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from webapp.areas.queries import within
from webapp.areas.tables import Area
from webapp.register.import_rules import Fate
from webapp.register.match_rules import Book, Door, Known, short_key
from webapp.register.tables import Household, Person, Question, RegisterLine

MANY = 5_000  # rows fetched at a time
AT_ONCE = 900  # values in one IN; SQLite takes 32,766, planners like fewer
CURRENT = (
    "name", "relation", "sex", "born_on", "identity", "identity_given", "hukou_kind", "residence",
    "phone", "is_student", "scheme", "is_enrolled", "special_groups", "note",
)  # fmt: skip

Values = dict[str, Any]


def load_book(session: Session, area_id: str) -> Book:
    """Return who and what is known in an area."""
    book = Book()
    group, village = aliased(Area), aliased(Area)
    doors = (
        select(
            Household.id, Household.group_id, Household.village_id, Household.number,
            Household.door, Household.head_name, Household.origin, Household.marks,
            Household.register_id, Household.unlisted_id, village.name, group.name,
        )
        .join(group, group.id == Household.group_id)
        .join(village, village.id == Household.village_id)
        .where(within(Household.village_id, area_id))
        .execution_options(yield_per=MANY)
    )  # fmt: skip
    for *facts, listed, unlisted, village_name, group_name in session.execute(doors):
        door = Door._make((*facts, listed is not None, unlisted is not None))
        book.add_door(door, village_name, group_name)
    people = (
        select(
            Person.id, Person.household_id, Person.name, Person.born_on,
            Person.identity_key, Person.register_id, Person.unlisted_id,
        )
        .where(within(Person.village_id, area_id))
        .execution_options(yield_per=MANY)
    )  # fmt: skip
    shared = {door_id: (door_id, door.village_id) for door_id, door in book.doors.items()}
    for person_id, household_id, name, born_on, key, listed, unlisted in session.execute(people):
        home = shared[household_id]  # one text each instead of one for every person
        book.add_person(
            Known(
                person_id, *home, name, born_on, short_key(key), listed is not None,
                unlisted is not None,
            )
        )  # fmt: skip
    return book


def list_place_ids(session: Session, area_id: str) -> dict[tuple[str, ...], str]:
    """Return the ids of an area's villages by (name,), and of their groups by (village, group)."""
    village = aliased(Area)
    villages = session.execute(select(Area.name, Area.id).where(Area.parent_id == area_id))
    groups = session.execute(
        select(village.name, Area.name, Area.id)
        .join(village, village.id == Area.parent_id)
        .where(village.parent_id == area_id)
    )
    return {(name,): found for name, found in villages} | {
        (name, group): found for name, group, found in groups
    }


def find_current(session: Session, ids: Collection[str]) -> dict[str, Values]:
    """Return the facts of people as they stand, with `marks` and `origin`, by id."""
    columns = [getattr(Person, name) for name in CURRENT]
    wanted = select(Person.id, Person.marks, Person.origin, *columns)
    return {
        row.id: dict(row._mapping)  # noqa: SLF001 -- SQLAlchemy's public name
        for part in _parts(ids)
        for row in session.execute(wanted.where(Person.id.in_(part)))
    }


def find_listed(
    session: Session, column: InstrumentedAttribute[str | None], ids: Collection[str]
) -> dict[str, Values]:
    """Return what the last register said of people or households, by id."""
    said = (RegisterLine.kind.in_((Fate.ADDED, Fate.CHANGED)),)
    return {
        str(found): json.loads(listed)
        for part in _parts(ids)
        for found, listed in session.execute(
            select(column, RegisterLine.listed)
            .where(column.in_(part), *said)
            .order_by(RegisterLine.id)
        )
    }


def list_far_twins(session: Session, register_id: str, outside: str) -> Sequence[Any]:
    """Return whom a register brought with a number that somebody outside an area has.

    Each row is person, household, village, row of the register, the other's id.
    """
    other = aliased(Person)
    anybody = select(Person.id).where(~within(Person.village_id, outside)).limit(1)
    if session.scalar(anybody) is None:  # spares one look-up for each new person
        return []
    return session.execute(
        select(
            Person.id, Person.household_id, Person.village_id, RegisterLine.row, func.min(other.id)
        )
        .join(other, other.identity_key == Person.identity_key)
        .join(RegisterLine, RegisterLine.person_id == Person.id)
        .where(
            Person.register_id == register_id,
            RegisterLine.register_id == register_id,
            RegisterLine.kind == Fate.ADDED,
            ~within(other.village_id, outside),
            other.left_reason.is_(None),
        )
        .group_by(Person.id, Person.household_id, Person.village_id, RegisterLine.row)
        .order_by(RegisterLine.row)
    ).all()


def list_moves_asked(session: Session, ids: Collection[str]) -> set[tuple[str, str]]:
    """Return (person, place) of every move that was asked about before."""
    return {
        (str(person), _place_of(json.loads(detail)))
        for part in _parts(ids)
        for person, detail in session.execute(
            select(Question.person_id, Question.detail).where(
                Question.kind == Fate.MOVED, Question.person_id.in_(part)
            )
        )
    }


def _place_of(detail: Mapping[str, Any]) -> str:
    return str(detail.get("place", ""))


def _parts(ids: Collection[str]) -> Iterator[list[str]]:
    rest = iter(ids)
    while part := list(islice(rest, AT_ONCE)):
        yield part
