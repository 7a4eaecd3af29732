"""What was held and is then recorded once more waits for nobody any longer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from webapp.accounts.tables import User
from webapp.audit.actions import write_line
from webapp.db import among
from webapp.refusals import Refusal
from webapp.sync.answer_rules import SET_ASIDE, put_aside
from webapp.sync.rules import Envelope, is_said_anew, read_envelope
from webapp.sync.tables import Entry


@dataclass(frozen=True, slots=True)
class Worked:
    """An entry that was worked in just now, and where."""

    envelope: Envelope
    village_id: str
    household_id: str | None


def set_anew_aside(
    session: Session, worked: Sequence[Worked], *, by: User, at: datetime
) -> list[Entry]:
    """Set aside the held entries of a person that they could put right, and now have; return them.

    The text stays for ever, and what was said anew is named in the answer and in the log.
    """
    if not worked:
        return []
    settled = []
    for row in _list_held(session, worked, by):
        anew = _find_anew(row, worked)
        if anew is not None:
            row.state, row.answer = SET_ASIDE, put_aside(row.answer, anew=anew.id)
            detail = {"anew": anew.id}
            chain = row.village_id or by.area_id
            write_line(
                session, chain, "entry.set_aside", subject=row.id, by=by.id, at=at, detail=detail
            )
            settled.append(row)
    return settled


def _list_held(session: Session, worked: Sequence[Worked], by: User) -> list[Entry]:
    villages = {one.village_id for one in worked}
    subjects = {one.envelope.subject for one in worked}
    doors = {one.household_id for one in worked if one.household_id}
    query = select(Entry).where(
        Entry.village_id.in_(villages),
        Entry.state == "held",
        Entry.by == by.id,
        or_(among(session, Entry.subject, subjects), among(session, Entry.household_id, doors)),
    )
    rows = session.scalars(query.order_by(Entry.village_id, Entry.received_at, Entry.id))
    return [row for row in rows if row.answer.get("turn") == "canvasser"]


def _find_anew(row: Entry, worked: Sequence[Worked]) -> Envelope | None:
    try:
        held = read_envelope(row.text)
    except Refusal:
        return None
    later = (one.envelope for one in worked if _is_later(one.envelope, held))
    return next((envelope for envelope in later if is_said_anew(held, envelope)), None)


def _is_later(new: Envelope, held: Envelope) -> bool:
    if new.device == held.device:
        return new.seq > held.seq
    return new.made_at > held.made_at
