"""Entries that wait for a person to look, and who made what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User
from webapp.areas.queries import within
from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.register.tables import Household, Person
from webapp.sync.rules import read_envelope
from webapp.sync.tables import Entry

LONGEST = 80  # characters of a name or a door in the words of an entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A held entry: who made it, at which door, about whom, and why it is held."""

    id: str
    kind: str
    by: str
    made_at: datetime
    household_id: str | None
    door: str
    person: str
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
    ).all()
    bodies = {entry.id: _body_of(entry) for entry, _name, _household in rows}
    people = _list_names(session, [entry for entry, *_rest in rows], bodies)
    return [
        Held(
            id=entry.id,
            kind=entry.kind,
            by=name,
            made_at=entry.made_at or entry.received_at,
            household_id=household.id if household else None,
            door=_door(household, bodies[entry.id]),
            person=people[entry.id],
            turn=str(entry.answer.get("turn", "")),
            problems=tuple(Problem(**problem) for problem in entry.answer.get("problems", ())),
        )
        for entry, name, household in rows
    ]


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


def _body_of(entry: Entry) -> Mapping[str, Any]:
    """Return what a held entry says, or nothing where its text is damaged."""
    try:
        return read_envelope(entry.text).body
    except Refusal:
        return {}


def _door(household: Household | None, body: Mapping[str, Any]) -> str:
    """Return how a door is spoken of; one that is not here yet, in the words of the entry."""
    if household is None:
        return " ".join(filter(None, (_said(body, name) for name in ("door", "head_name"))))
    return " ".join(filter(None, (household.door or household.number, household.head_name)))


def _list_names(
    session: Session, entries: Iterable[Entry], bodies: Mapping[str, Mapping[str, Any]]
) -> dict[str, str]:
    """Return, by entry, the name of the person that it is about; "" where it names none."""
    whose = {entry.id: str(bodies[entry.id].get("person") or entry.subject) for entry in entries}
    query = select(Person.id, Person.name).where(Person.id.in_(set(whose.values())))
    names = {person_id: name for person_id, name in session.execute(query)}  # noqa: C416 -- rows are not pairs to a type checker
    return {
        entry_id: names.get(person_id, "") or _said(bodies[entry_id], "name")
        for entry_id, person_id in whose.items()
    }


def _said(body: Mapping[str, Any], fact: str) -> str:
    facts = body.get("facts")
    said = facts.get(fact) if isinstance(facts, dict) else None
    return said.strip()[:LONGEST] if isinstance(said, str) else ""
