"""Working entries in: many together, and where one is refused, the others without it.

A savepoint for each entry would cost more than the entry. So a whole run of entries is tried in
one; when an entry is refused, the run is undone, what stood before the refused entry is done
again, and the rest goes on after it. What comes out is the same as one by one.
"""

import logging
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from webapp import clock
from webapp.accounts.rules import Authorship, Role
from webapp.accounts.tables import Assignment, Device, User
from webapp.areas.actions import tick_once
from webapp.areas.rules import is_within
from webapp.bank.actions import lock_new_slips
from webapp.canvass.door_actions import refreshing_once
from webapp.db import among
from webapp.problems import Problem
from webapp.refusals import Missing, Refusal
from webapp.register.tables import Household, Person
from webapp.slips.queries import new_references, read_slips
from webapp.slips.tables import SlipKey
from webapp.sync.handlers import HANDLERS, Handler, Place, guess_place
from webapp.sync.rules import (
    ENTRY_AUTHOR,
    ENTRY_FAULT,
    ENTRY_HEADS,
    ENTRY_KIND,
    ENTRY_NOT_ASSIGNED,
    ENTRY_REVOKED,
    ENTRY_SUBJECT,
    Envelope,
)
from webapp.wire import load

log = logging.getLogger(__name__)
_UUID = re.compile(r"[0-9a-f-]{36}")
_OUTCOME: dict[type, tuple[str, ...]] = {
    Household: (
        *("visit_outcome", "visited_on", "return_on", "door_state", "people_count", "open_count"),
        *("marks", "clock"),
    ),
    Person: (
        *("eligibility", "seen_on", "consent_act", "consent_id", "consented_on", "tier_fen"),
        *("marks", "clock"),
    ),
}
_NAMED_IN = ("household", "person")  # the places of a body that name a record


@dataclass(slots=True, kw_only=True)
class Job:
    """An entry to be worked in: where it belongs, and why it is not when there are problems."""

    envelope: Envelope | None
    place: Place | None = None
    problems: tuple[Problem, ...] = ()
    journal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Writer:
    """Who may do what by this device: its owner, and the groups the owner canvasses."""

    device: Device
    owner: User
    groups: frozenset[str]


def work_in(session: Session, jobs: Sequence[Job], *, device: Device, at: datetime) -> None:
    """Do what entries say, in their order; those that must be held get their problems."""
    if not jobs:
        return
    owner = session.get_one(User, device.user_id)
    assigned = select(Assignment.group_id).where(Assignment.user_id == owner.id)
    with session.no_autoflush:
        groups = frozenset(session.scalars(assigned))
    try:
        _work(session, jobs, _Writer(device=device, owner=owner, groups=groups), at=at)
    finally:
        new_references(session).clear()


def _work(session: Session, jobs: Sequence[Job], writer: _Writer, *, at: datetime) -> None:
    """Work a run in as a whole, or in parts where somebody refuses."""
    number = 0
    try:
        with session.begin_nested():
            known = _read_ahead(session, jobs, writer)
            with refreshing_once(session):
                for number, job in enumerate(jobs):  # noqa: B007 -- tells below where it stopped
                    _do(session, job, writer, at=at)
            _even_out(session)
            session.flush()
            del known  # held till here: the session itself forgets what nobody holds
    except (OperationalError, InterfaceError):
        raise  # a deadlock or a lost connection says nothing about the entry: it comes again
    except Refusal as refusal:
        jobs[number].problems = refusal.problems
        _work_parts(session, (jobs[:number], jobs[number + 1 :]), writer, at=at)
    except Exception:
        if len(jobs) > 1:
            half = len(jobs) // 2
            _work_parts(session, (jobs[:half], jobs[half:]), writer, at=at)
        else:
            log.exception("an entry could not be worked in: %s", jobs[0])
            jobs[0].problems = (ENTRY_FAULT,)


def _work_parts(
    session: Session, parts: Iterable[Sequence[Job]], writer: _Writer, *, at: datetime
) -> None:
    for part in parts:
        todo = [job for job in part if not job.problems]
        if todo:
            _work(session, todo, writer, at=at)


def _read_ahead(session: Session, jobs: Sequence[Job], writer: _Writer) -> list[object]:
    """Read all that a run is about in a few queries, as it stands now that the village is locked.

    Records of other villages are read one by one, after their own village is locked.
    """
    village = writer.owner.area_id
    envelopes = [job.envelope for job in jobs if job.envelope is not None]
    ids = {name for envelope in envelopes for name in _names(envelope)}
    now = {"populate_existing": True}
    people = session.scalars(
        select(Person).where(among(session, Person.id, ids), Person.village_id == village),
        execution_options=now,
    ).all()
    doors = ids | {person.household_id for person in people}
    households = session.scalars(
        select(Household).where(
            among(session, Household.id, doors), Household.village_id == village
        ),
        execution_options=now,
    ).all()
    slips = [envelope for envelope in envelopes if envelope.kind == "slip.issue"]
    keys: Sequence[SlipKey] = ()
    if slips:
        keys = session.scalars(select(SlipKey).where(SlipKey.device_id == writer.device.id)).all()
        payers = {str(envelope.body.get("person")) for envelope in slips}
        read_slips(session, [person for person in people if person.id in payers])
        lock_new_slips(session, {envelope.subject for envelope in slips})
    return [*people, *households, *keys]


def _even_out(session: Session) -> None:
    """Let all changed people (and doors) write the same columns: then one statement writes all."""
    for record in session.dirty:
        for name in _OUTCOME.get(type(record), ()):
            flag_modified(record, name)


def _names(envelope: Envelope) -> Iterable[str]:
    named = (envelope.subject, *(envelope.body.get(name) for name in _NAMED_IN))
    return (name for name in named if isinstance(name, str) and _UUID.fullmatch(name))


def _do(session: Session, job: Job, writer: _Writer, *, at: datetime) -> None:
    """Do one entry; what can be seen to be wrong before anything is done needs no undoing."""
    envelope = job.envelope
    assert envelope is not None
    try:
        handler = _get_handler(envelope.kind)
        command = load(handler.schema, {**envelope.body, "subject": envelope.subject})
        job.place = place = _get_place(session, handler, command)
        _check_author(envelope, place, writer, is_heads=handler.is_heads)
    except Refusal as refusal:
        job.problems = refusal.problems
        job.place = job.place or guess_place(session, _names(envelope), envelope.body.get("group"))
        return
    tick_once(session, place.village_id)
    by = Authorship(
        entry_id=envelope.id,
        user_id=envelope.by,
        device_id=writer.device.id,
        at=envelope.made_at,
        received_at=at,
        on=clock.china_date(envelope.made_at),
    )
    for deed in handler.deeds:
        deed(session, command, by=by)


def _get_handler(kind: str) -> Handler:
    handler = HANDLERS.get(kind)
    if handler is None:
        raise Refusal(ENTRY_KIND)
    return handler


def _get_place(session: Session, handler: Handler, command: Any) -> Place:
    place = handler.find_place(session, command)
    if place is None:
        raise Missing(ENTRY_SUBJECT)
    return place


def _check_author(envelope: Envelope, place: Place, writer: _Writer, *, is_heads: bool) -> None:
    """Refuse an author who does not use this device or does not look after the door."""
    device, owner = writer.device, writer.owner
    if device.revoked_at is not None:
        raise Refusal(ENTRY_REVOKED)
    if envelope.by != owner.id or envelope.device != device.id:
        raise Refusal(ENTRY_AUTHOR)
    if owner.role == Role.HEAD and is_within(place.village_id, owner.area_id):
        return
    if is_heads:
        raise Refusal(ENTRY_HEADS)
    if owner.role != Role.CANVASSER or place.group_id not in writer.groups:
        raise Refusal(ENTRY_NOT_ASSIGNED)
