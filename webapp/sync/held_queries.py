"""Entries that wait for a person to look, and who made what."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User
from webapp.areas.queries import within
from webapp.problems import Problem
from webapp.register.tables import Household
from webapp.sync.tables import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A held entry: who made it, at which door, and why it is held."""

    id: str
    kind: str
    by: str
    made_at: datetime
    household_id: str | None
    door: str
    turn: str
    problems: tuple[Problem, ...]


def count_held(session: Session, village_id: str) -> int:
    """Count a village's held entries."""
    query = select(func.count()).select_from(Entry).where(held_in(village_id))
    return session.scalar(query) or 0


def list_held(session: Session, village_id: str) -> list[Held]:
    """Return a village's held entries, oldest first."""
    rows = session.execute(
        select(Entry, User.name, Household)
        .join(Device, Device.id == Entry.device_id)
        .join(User, User.id == Device.user_id)
        .outerjoin(Household, Household.id == Entry.household_id)
        .where(held_in(village_id))
        .order_by(Entry.received_at, Entry.id)
    )
    return [_held(entry, name, household) for entry, name, household in rows]


def held_in(village_id: str) -> ColumnElement[bool]:
    """Return the condition; what names no door of ours belongs to whom the device belongs."""
    devices = (
        select(Device.id)
        .join(User, User.id == Device.user_id)
        .where(within(User.area_id, village_id))
    )
    homeless = Entry.village_id.is_(None) & Entry.device_id.in_(devices)
    return (Entry.state == "held") & or_(Entry.village_id == village_id, homeless)


def list_makers(session: Session, subjects: Iterable[str]) -> dict[str, tuple[str, datetime]]:
    """Return who recorded each subject first, and when; those of a register are not in it."""
    rows = session.execute(
        select(Entry.subject, User.name, Entry.made_at)
        .join(User, User.id == Entry.by)
        .where(
            Entry.subject.in_(set(subjects)),
            Entry.kind.in_(("person.add", "household.add")),
            Entry.state == "applied",
        )
        .order_by(Entry.received_at.desc())
    )
    return {subject: (name, made_at) for subject, name, made_at in rows if made_at}


def _held(entry: Entry, name: str, household: Household | None) -> Held:
    return Held(
        id=entry.id,
        kind=entry.kind,
        by=name,
        made_at=entry.made_at or entry.received_at,
        household_id=household.id if household else None,
        door=f"{household.door} {household.head_name}".strip() if household else "",
        turn=str(entry.answer.get("turn", "")),
        problems=tuple(Problem(**problem) for problem in entry.answer.get("problems", ())),
    )
