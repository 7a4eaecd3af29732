"""Applying entries: kept verbatim, worked in exactly once, held when a person must look."""

import logging
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from webapp import clock
from webapp.accounts.rules import Authorship, Role
from webapp.accounts.tables import Assignment, Device, User
from webapp.areas.actions import tick
from webapp.areas.rules import is_within
from webapp.audit.actions import write_line
from webapp.problems import Problem
from webapp.refusals import Missing, Refusal
from webapp.sync.answer_rules import Answer, answer_of, recall, remember
from webapp.sync.handlers import HANDLERS, Handler, Place
from webapp.sync.rules import (
    ENTRY_AUTHOR,
    ENTRY_FAULT,
    ENTRY_ID_REUSED,
    ENTRY_KIND,
    ENTRY_NOT_ASSIGNED,
    ENTRY_REVOKED,
    ENTRY_SUBJECT,
    Envelope,
    digest_of,
    find_id,
    read_envelope,
)
from webapp.sync.tables import Entry
from webapp.wire import load

log = logging.getLogger(__name__)


def apply_entry(session: Session, text: str, *, device: Device, at: datetime) -> Answer:
    """Apply one entry exactly once; a refusal holds this entry alone and undoes only its deeds."""
    digest = digest_of(text)
    entry_id = find_id(text) or digest
    row, known = _take_in(session, text, entry_id, device=device, at=at)
    if known is not None and known.digest == digest:
        return recall(known.answer)
    if known is not None:
        return _keep_variant(session, text, entry_id, device=device, at=at)
    try:
        envelope = read_envelope(text)
    except Refusal as refusal:
        return _finish(session, row, answer_of(entry_id, refusal.problems))
    _describe(row, envelope)
    journal = _follow_journal(device, envelope, digest)
    problems = work_in(session, row, envelope, device=device, at=at)
    return _finish(session, row, answer_of(entry_id, problems, journal))


def _take_in(
    session: Session, text: str, entry_id: str, *, device: Device, at: datetime
) -> tuple[Entry, Entry | None]:
    """Store a text under its id before anything else, or return what is stored there.

    The primary key decides: of two requests with one id, the second waits here for the first.
    """
    row = Entry(
        id=entry_id,
        device_id=device.id,
        digest=digest_of(text),
        received_at=at,
        text=text,
        state="held",
        answer={},
    )
    known = session.get(Entry, entry_id)
    if known is not None:
        return row, known
    try:
        with session.begin_nested():
            session.add(row)
    except IntegrityError:
        return row, session.get_one(Entry, entry_id, populate_existing=True)
    return row, None


def work_in(
    session: Session, row: Entry, envelope: Envelope, *, device: Device, at: datetime
) -> tuple[Problem, ...]:
    """Do what an entry says; return why not when it must be held."""
    try:
        with session.begin_nested():
            handler = _get_handler(envelope.kind)
            command = load(handler.schema, {**envelope.body, "subject": envelope.subject})
            place = _get_place(session, handler, command)
            row.village_id, row.household_id = place.village_id, place.household_id
            _check_author(session, envelope, place, device=device)
            tick(session, place.village_id)
            _do(session, handler, command, envelope, device=device, at=at)
            session.flush()
    except Refusal as refusal:
        return refusal.problems
    except Exception:
        log.exception("entry %s of kind %s could not be worked in", envelope.id, envelope.kind)
        return (ENTRY_FAULT,)
    return ()


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


def _do(
    session: Session,
    handler: Handler,
    command: Any,
    envelope: Envelope,
    *,
    device: Device,
    at: datetime,
) -> None:
    by = Authorship(
        entry_id=envelope.id,
        user_id=envelope.by,
        device_id=device.id,
        at=envelope.made_at,
        received_at=at,
        on=clock.china_date(envelope.made_at),
    )
    for deed in handler.deeds:
        deed(session, command, by=by)


def _check_author(session: Session, envelope: Envelope, place: Place, *, device: Device) -> None:
    """Refuse an author who does not use this device or does not look after the door."""
    if device.revoked_at is not None:
        raise Refusal(ENTRY_REVOKED)
    author = session.get(User, envelope.by)
    if author is None or envelope.device != device.id or device.user_id != author.id:
        raise Refusal(ENTRY_AUTHOR)
    if author.role == Role.HEAD and is_within(place.village_id, author.area_id):
        return
    assigned = session.get(Assignment, (place.group_id, author.id))
    if author.role != Role.CANVASSER or assigned is None:
        raise Refusal(ENTRY_NOT_ASSIGNED)


def _follow_journal(device: Device, envelope: Envelope, digest: str) -> str:
    """Say whether an entry follows the last one of its device, and remember the furthest."""
    flaw = ""
    if envelope.seq != device.last_seq + 1:
        flaw = "gap"
    elif envelope.prev != device.last_digest:
        flaw = "broken"
    if envelope.seq > device.last_seq:
        device.last_seq, device.last_digest = envelope.seq, digest
    return flaw


def _keep_variant(
    session: Session, text: str, entry_id: str, *, device: Device, at: datetime
) -> Answer:
    """Keep a second text under an id that is taken: under its digest, and held."""
    row, known = _take_in(session, text, digest_of(text), device=device, at=at)
    if known is not None:
        return recall(known.answer)
    return _finish(session, row, answer_of(entry_id, (ENTRY_ID_REUSED,)))


def _describe(row: Entry, envelope: Envelope) -> None:
    row.seq, row.prev = envelope.seq, envelope.prev
    row.kind, row.subject, row.by = envelope.kind, envelope.subject, envelope.by
    row.made_at = envelope.made_at


def _finish(session: Session, row: Entry, answer: Answer) -> Answer:
    """Store the answer with a line in the log."""
    row.state, row.answer = answer.status, remember(answer)
    owner = _owner(session, row.device_id)
    write_line(
        session,
        row.village_id or session.get_one(User, owner).area_id,
        f"entry.{row.state}",
        subject=row.id,
        by=row.by or owner,
        at=row.received_at,
        detail={
            "device": row.device_id,
            "digest": row.digest,
            "kind": row.kind,
            "seq": row.seq,
            "codes": [problem.code for problem in answer.problems],
        },
    )
    return answer


def _owner(session: Session, device_id: str) -> str:
    return session.scalars(select(Device.user_id).where(Device.id == device_id)).one()
