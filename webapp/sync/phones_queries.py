"""The phones of a village: who carries them, and what came from each."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from webapp.accounts.tables import Device, User
from webapp.areas.queries import within
from webapp.problems import Problem
from webapp.refusals import Missing
from webapp.sync.journal_queries import gaps_of
from webapp.sync.tables import Entry

PHONE_UNKNOWN = Problem(
    "phone_unknown", "This phone is not one of your village. Go back to the list"
)
MOST_EARLIER = 5  # phones of one person that are told to a new one


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


def list_earlier(session: Session, device: Device) -> list[Device]:
    """Return the other phones of a phone's owner that are in use, the last heard of first.

    One of them may be this very phone before it lost its memory.
    """
    return list(
        session.scalars(
            select(Device)
            .where(
                Device.user_id == device.user_id,
                Device.kind == "phone",
                Device.id != device.id,
                Device.revoked_at.is_(None),
            )
            .order_by(Device.seen_at.desc(), Device.id)
            .limit(MOST_EARLIER)
        )
    )


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
