"""What the head does about an entry that is held: try it once more, or set it aside for good."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User
from webapp.areas.actions import tick
from webapp.audit.actions import write_line
from webapp.problems import Problem
from webapp.refusals import Missing, Refusal, Stale
from webapp.sync.answer_rules import SET_ASIDE, answer_of, put_aside, remember
from webapp.sync.held_queries import held_in
from webapp.sync.rules import read_envelope
from webapp.sync.tables import Entry
from webapp.sync.work_actions import Job, work_in

HELD_UNKNOWN = Problem("held_unknown", "This record is not held here. Go back to the list")
HELD_SETTLED = Problem(
    "held_settled", "Somebody looked at this record before: look at the list as it stands now"
)
HELD_WHY_MISSING = Problem("held_why_missing", "Write why the record is not needed", "why")


def try_again(
    session: Session, entry_id: str, village_id: str, *, by: User, at: datetime
) -> tuple[Problem, ...]:
    """Work a held entry in now that its reason may be gone; return why it is still held."""
    row = _get_held(session, entry_id, village_id)
    try:
        envelope = read_envelope(row.text)
    except Refusal as refusal:
        return refusal.problems
    device = session.get_one(Device, row.device_id)
    job = Job(envelope=envelope, journal=str(row.answer.get("journal", "")))
    work_in(session, [job], device=device, at=at)
    if job.place is not None:
        row.village_id, row.household_id = job.place.village_id, job.place.household_id
    problems, answer = job.problems, answer_of(row.id, job.problems, job.journal)
    row.state, row.answer = answer.status, remember(answer)
    codes = [problem.code for problem in problems]
    _log(session, "entry.retry", row, village_id, {"codes": codes}, by=by, at=at)
    return problems


def set_aside(
    session: Session, entry_id: str, village_id: str, *, why: str, by: User, at: datetime
) -> None:
    """Keep a held entry for ever without working it in; the reason is needed."""
    if not why.strip():
        raise Refusal(HELD_WHY_MISSING)
    row = _get_held(session, entry_id, village_id)
    row.state, row.answer = SET_ASIDE, put_aside(row.answer, why=why.strip())
    _log(session, "entry.set_aside", row, village_id, {}, by=by, at=at)


def _get_held(session: Session, entry_id: str, village_id: str) -> Entry:
    """Return a held entry of the village, which stays locked; raise Missing or Stale."""
    tick(session, village_id)
    row = session.get(Entry, entry_id, populate_existing=True)
    if row is not None and row.state in {"applied", SET_ASIDE} and row.village_id == village_id:
        raise Stale(HELD_SETTLED)
    query = select(Entry).where(Entry.id == entry_id, held_in(village_id))
    found = session.scalars(query).one_or_none()
    if found is None:
        raise Missing(HELD_UNKNOWN)
    return found


def _log(
    session: Session,
    verb: str,
    row: Entry,
    village_id: str,
    detail: dict[str, object],
    *,
    by: User,
    at: datetime,
) -> None:
    write_line(session, village_id, verb, subject=row.id, by=by.id, at=at, detail=detail)
