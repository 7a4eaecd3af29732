"""The phones of a village: who carries them, what came from each, and which doors two have open."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from webapp.accounts.tables import Assignment, Device, User
from webapp.areas.queries import within
from webapp.areas.tables import Area
from webapp.canvass.tables import Visit
from webapp.problems import Problem
from webapp.refusals import Missing
from webapp.register.tables import Household
from webapp.sync.journal_queries import gaps_of
from webapp.sync.tables import Entry

PHONE_UNKNOWN = Problem(
    "phone_unknown", "This phone is not one of your village. Go back to the list"
)
LATELY = timedelta(days=14)  # how long a door that two visited on one day is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A phone and its journal as the server has it.

    `last` is the highest number that came and `missing` the ranges below it that did not. `broken`
    are the numbers that do not fit the entry before them, or that two entries have. `damaged`
    counts texts that arrived unreadable, `held` the entries that wait for somebody to look.
    """

    id: str
    name: str
    owner: str
    role: str
    seen_at: datetime
    made_at: datetime
    revoked_at: datetime | None
    count: int
    last: int
    missing: Sequence[Sequence[int]]
    broken: Sequence[int]
    damaged: int
    held: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A door that several people visited on one day."""

    household_id: str
    door: str
    on: date
    names: tuple[str, ...]


def get_phone_of(session: Session, device_id: str, village_id: str) -> Device:
    """Return a phone of a village's people, locked until the transaction ends; raise Missing."""
    device = session.scalars(
        select(Device)
        .join(User, User.id == Device.user_id)
        .where(Device.id == device_id, Device.kind == "phone", within(User.area_id, village_id))
        .with_for_update(of=Device)
        .execution_options(populate_existing=True)
    ).one_or_none()
    if device is None:
        raise Missing(PHONE_UNKNOWN)
    return device


def list_phones(session: Session, village_id: str) -> list[Phone]:
    """Return the phones of a village, those in use first and the longest silent on top."""
    rows = session.execute(
        select(Device, User.name, User.role)
        .join(User, User.id == Device.user_id)
        .where(Device.kind == "phone", within(User.area_id, village_id))
        .order_by(Device.revoked_at.is_not(None), Device.seen_at, Device.id)
    ).all()
    ids = [device.id for device, _name, _role in rows]
    states = _count_states(session, ids)
    seqs = _list_seqs(session, ids)
    broken = _list_broken(session, ids)
    return [
        Phone(
            id=device.id,
            name=device.name,
            owner=name,
            role=role,
            seen_at=device.seen_at,
            made_at=device.made_at,
            revoked_at=device.revoked_at,
            count=sum(states[device.id].values()),
            last=max(seqs[device.id], default=0),
            missing=gaps_of(seqs[device.id]),
            broken=sorted(broken[device.id]),
            damaged=sum(states[device.id].values()) - seqs[device.id].total(),
            held=states[device.id]["held"],
        )
        for device, name, role in rows
    ]


def list_shared(session: Session, village_id: str, *, on: date) -> list[Shared]:
    """Return the doors that two people visited on one day lately, newest first."""
    twice = (
        select(Visit.household_id, Visit.on)
        .join(Household, Household.id == Visit.household_id)
        .where(Household.village_id == village_id, Visit.on > on - LATELY)
        .group_by(Visit.household_id, Visit.on)
        .having(func.count(Visit.by.distinct()) > 1)
        .subquery()
    )
    rows = session.execute(
        select(Household.id, Household.door, Household.head_name, Visit.on, User.name)
        .join(twice, twice.c.household_id == Household.id)
        .join(Visit, (Visit.household_id == Household.id) & (Visit.on == twice.c.on))
        .join(User, User.id == Visit.by)
        .order_by(Visit.on.desc(), Household.position, Household.id, Visit.at)
    )
    found: dict[tuple[str, str, date], dict[str, None]] = {}
    for household_id, door, head_name, day, name in rows:
        key = (household_id, f"{door} {head_name}".strip(), day)
        found.setdefault(key, {})[name] = None
    return [
        Shared(household_id=household_id, door=door, on=day, names=tuple(names))
        for (household_id, door, day), names in found.items()
    ]


def list_shared_groups(session: Session, village_id: str) -> dict[str, list[str]]:
    """Return the groups that several people canvass, by name, with who they are."""
    rows = session.execute(
        select(Area.id, Area.name, User.name)
        .join(Assignment, Assignment.group_id == Area.id)
        .join(User, User.id == Assignment.user_id)
        .where(Area.parent_id == village_id)
        .order_by(Area.position, Area.id, User.name)
    )
    names: dict[tuple[str, str], list[str]] = {}
    for group_id, group, name in rows:
        names.setdefault((group_id, group), []).append(name)
    return {group: who for (_id, group), who in names.items() if len(who) > 1}


def _count_states(session: Session, ids: Sequence[str]) -> Mapping[str, Counter[str]]:
    rows = session.execute(
        select(Entry.device_id, Entry.state, func.count())
        .where(Entry.device_id.in_(ids))
        .group_by(Entry.device_id, Entry.state)
    )
    counts: dict[str, Counter[str]] = {device_id: Counter() for device_id in ids}
    for device_id, state, count in rows:
        counts[device_id][state] = count
    return counts


def _list_seqs(session: Session, ids: Sequence[str]) -> Mapping[str, Counter[int]]:
    rows = session.execute(
        select(Entry.device_id, Entry.seq).where(Entry.device_id.in_(ids), Entry.seq.is_not(None))
    )
    seqs: dict[str, Counter[int]] = {device_id: Counter() for device_id in ids}
    for device_id, seq in rows:
        seqs[device_id][seq or 0] += 1
    return seqs


def _list_broken(session: Session, ids: Sequence[str]) -> Mapping[str, set[int]]:
    """Return the numbers whose `prev` is not the digest before, and those given twice."""
    before = aliased(Entry)
    unfit = (
        select(Entry.device_id, Entry.seq)
        .join(before, (before.device_id == Entry.device_id) & (before.seq == Entry.seq - 1))
        .where(Entry.device_id.in_(ids), Entry.prev != before.digest)
    )
    twice = (
        select(Entry.device_id, Entry.seq)
        .where(Entry.device_id.in_(ids), Entry.seq.is_not(None))
        .group_by(Entry.device_id, Entry.seq)
        .having(func.count() > 1)
    )
    broken: dict[str, set[int]] = {device_id: set() for device_id in ids}
    for device_id, seq in (*session.execute(unfit), *session.execute(twice)):
        broken[device_id].add(seq or 0)
    return broken
