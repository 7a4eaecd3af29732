"""What a phone does not know yet: the doors of its groups that changed since its cursor.

A cursor says for every group how far the phone has read: the village's tick and the last door sent
at that tick. Ticks are in the order of commits, so what lies behind a cursor never changes again
unseen (webapp/areas/actions.py). To the phone a cursor is opaque text.

>>> text = write_cursor({"410106.01.001.01": Mark(7, "a"), "410106.01.001.02": Mark(9, "")})
>>> text
'410106.01.001.01@7@a;410106.01.001.02@9@'
>>> read_cursor(text)["410106.01.001.01"]
Mark(tick=7, door='a')
>>> read_cursor("garbage")
{}
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import select, union_all
from sqlalchemy.orm import Session

from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, Device, User
from webapp.areas.queries import list_areas, within
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.bank.tables import Payment
from webapp.canvass.tables import Visit
from webapp.db import among
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip
from webapp.sync.records import (
    Record,
    household_record,
    person_record,
    slip_record,
    visit_record,
)

DOORS_A_PAGE = 200  # about 60 kB compressed; ten seconds on a bad line


class Mark(NamedTuple):
    """How far a group was read: the tick, and the last door sent of those at it."""

    tick: int
    door: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pulled:
    """One page of news: doors whole, groups gone, the new cursor, and whether there is more."""

    doors: list[Record]
    groups: list[Record]
    gone: list[str]
    cursor: str
    has_more: bool


def pull(session: Session, user: User, cursor: str, *, limit: int = DOORS_A_PAGE) -> Pulled:
    """Return what changed in the groups of a person since a cursor."""
    known = read_cursor(cursor)
    groups = list_groups(session, user)
    before = {group.id: known.get(group.id, Mark(0, "")) for group in groups}
    marks: dict[str, Mark] = {}
    ids: list[str] = []
    has_more = False
    for village_id in sorted({str(group.parent_id) for group in groups}):
        tick = session.scalars(select(Area.clock).where(Area.id == village_id)).one()
        mine = {group.id: before[group.id] for group in groups if group.parent_id == village_id}
        for group_id, changed in _changed(session, village_id, mine, tick).items():
            taken = changed[: limit - len(ids)]
            ids += [door for _tick, door in taken]
            is_cut = len(taken) < len(changed)
            has_more = has_more or is_cut
            last = Mark(*taken[-1]) if taken else before[group_id]
            marks[group_id] = last if is_cut else Mark(tick, "~")
    return Pulled(
        doors=bundle(session, ids),
        groups=[group_record(group) for group in groups],
        gone=sorted(known.keys() - marks.keys()),
        cursor=write_cursor(marks),
        has_more=has_more,
    )


def list_groups(session: Session, user: User) -> list[Area]:
    """Return the groups that a person canvasses, in walking order; a head has the whole village."""
    if user.role == Role.HEAD:
        return list(list_areas(session, user.area_id, Level.GROUP))
    return list(
        session.scalars(
            select(Area)
            .join(Assignment, Assignment.group_id == Area.id)
            .where(Assignment.user_id == user.id, Area.level == Level.GROUP)
            .order_by(Area.id)
        )
    )


def group_record(group: Area) -> Record:
    """Return a group as a record."""
    return {
        "id": group.id,
        "village": group.parent_id,
        "name": group.name,
        "shape": group.shape,
        "position": group.position,
    }


def bundle(session: Session, door_ids: Iterable[str]) -> list[Record]:
    """Return doors whole: the household, its people, visits and slips."""
    ids = list(door_ids)
    people = _by_door(session, Person, ids, Person.position)
    visits = _by_door(session, Visit, ids, Visit.at)
    slips = _slips_by_door(session, ids)
    households = session.scalars(select(Household).where(among(session, Household.id, ids))).all()
    return [
        {
            "household": household_record(household),
            "people": [person_record(person) for person in people.get(household.id, [])],
            "visits": [visit_record(visit) for visit in visits.get(household.id, [])],
            "slips": slips.get(household.id, []),
        }
        for household in sorted(households, key=lambda door: (door.group_id, door.position))
    ]


def list_authors(session: Session, user: User) -> dict[str, str]:
    """Return the names of those who record in a person's village, by id."""
    rows = session.execute(select(User.id, User.name).where(within(User.area_id, user.area_id)))
    return dict(rows.all())


def read_cursor(text: str) -> dict[str, Mark]:
    """Return the marks of a cursor; a text that is none means "from the beginning"."""
    marks = {}
    for part in text.split(";") if text else []:
        group, _, rest = part.partition("@")
        tick, _, door = rest.partition("@")
        if not tick.isdecimal() or len(tick) > 10:  # noqa: PLR2004 -- beyond any tick
            return {}
        marks[group] = Mark(int(tick), door)
    return marks


def write_cursor(marks: Mapping[str, Mark]) -> str:
    """Return a cursor."""
    return ";".join(f"{group}@{mark.tick}@{mark.door}" for group, mark in sorted(marks.items()))


def _changed(
    session: Session, village_id: str, marks: Mapping[str, Mark], until: int
) -> dict[str, list[tuple[int, str]]]:
    """Return (tick, door) of the doors that changed after their group's mark, by group in order."""
    ticks: dict[str, dict[str, int]] = {group_id: {} for group_id in sorted(marks)}
    tables: tuple[tuple[Any, Any], ...] = (
        (Household, Household.id),
        (Person, Person.household_id),
        (Slip, Slip.household_id),
    )
    changed = [
        select(table.group_id, door, table.clock).where(
            table.village_id == village_id,
            among(session, table.group_id, ticks),
            table.clock >= min(marks.values()).tick,
            table.clock <= until,
        )
        for table, door in tables
    ]
    for group_id, door_id, tick in session.execute(union_all(*changed)):
        ticks[group_id][door_id] = max(tick, ticks[group_id].get(door_id, 0))
    return {
        group_id: sorted(
            (tick, door) for door, tick in mine.items() if (tick, door) > marks[group_id]
        )
        for group_id, mine in ticks.items()
    }


def _by_door(session: Session, table: Any, door_ids: list[str], order: Any) -> dict[str, list[Any]]:
    rows: dict[str, list[Any]] = {}
    query = select(table).where(among(session, table.household_id, door_ids)).order_by(order)
    for row in session.scalars(query):
        rows.setdefault(row.household_id, []).append(row)
    return rows


def _slips_by_door(session: Session, door_ids: list[str]) -> dict[str, list[Record]]:
    """Return the slips of some doors, each with who issued it and the day on which it was paid."""
    rows = session.execute(
        select(Slip, Device.user_id, Payment.paid_on)
        .join(Device, Device.id == Slip.device_id)
        .outerjoin(Payment, Payment.id == Slip.payment_id)
        .where(among(session, Slip.household_id, door_ids))
        .order_by(Slip.reference)
    )
    slips: dict[str, list[Record]] = {}
    for slip, by, paid_on in rows:
        slips.setdefault(slip.household_id, []).append(slip_record(slip, by=by, paid_on=paid_on))
    return slips
