"""What a person recorded, with the doors and people it is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User
from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip
from webapp.sync.records import Record, household_record, person_record
from webapp.sync.rules import read_envelope
from webapp.sync.tables import Entry

MOST = 50  # of those that have arrived, the last ones


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One entry; `body` is empty where its text cannot be read, `made_at` as the phone wrote it."""

    kind: str
    subject: str
    made_at: str
    body: Mapping[str, Any]
    problems: Sequence[Problem]
    turn: str
    door: Record | None
    person: Record | None


def list_own_entries(session: Session, user: User, *, state: str) -> list[Told]:
    """Return the last entries of a person's devices in a state, newest first."""
    query = (
        select(Entry)
        .join(Device, Device.id == Entry.device_id)
        .where(Device.user_id == user.id, Entry.state == state)
        .order_by(Entry.received_at.desc(), Entry.seq.desc())
        .limit(MOST)
    )
    rows = session.scalars(query).all()
    doors = _by_id(session, Household, [row.household_id for row in rows])
    bodies = {row.id: _body(row) for row in rows}
    whose = {row.id: _whose(session, row, bodies[row.id]) for row in rows}
    people = _by_id(session, Person, list(whose.values()))
    return [
        _told(row, bodies[row.id], doors.get(row.household_id), people.get(whose[row.id]))
        for row in rows
    ]


def _told(row: Entry, body: Record, door: Household | None, person: Person | None) -> Told:
    made_at = (row.made_at or row.received_at).isoformat()
    return Told(
        kind=row.kind,
        subject=row.subject,
        made_at=body.get("made_at", made_at),
        body=body.get("body", {}),
        problems=[Problem(**problem) for problem in row.answer.get("problems", ())],
        turn=str(row.answer.get("turn", "")),
        door=household_record(door) if door else None,
        person=person_record(person) if person else None,
    )


def _body(row: Entry) -> Record:
    """Return the body and the instant of an entry, or nothing where its text is damaged."""
    try:
        envelope = read_envelope(row.text)
    except Refusal:
        return {}
    return {"body": envelope.body, "made_at": envelope.made_at.isoformat()}


def _whose(session: Session, row: Entry, said: Record) -> str:
    """Return the person that an entry is about, as far as it names one."""
    named = said.get("body", {}).get("person")
    if named is None and row.kind.startswith("slip."):
        slip = session.get(Slip, row.subject)
        named = slip.person_id if slip else None
    return str(named or row.subject)


def _by_id(session: Session, table: Any, ids: Sequence[str | None]) -> dict[str | None, Any]:
    found = session.scalars(select(table).where(table.id.in_({one for one in ids if one})))
    return {one.id: one for one in found}
