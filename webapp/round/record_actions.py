"""Recording what was done at a door: the entry itself, and the meeting that it implies."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from webapp import clock
from webapp.accounts.tables import User
from webapp.canvass.queries import get_household
from webapp.canvass.rules import Outcome
from webapp.round.id_rules import entry_id_of
from webapp.round.meeting_rules import implies_meeting
from webapp.sync.answer_rules import Answer
from webapp.sync.browser_actions import record
from webapp.sync.records import household_record

MEETING = {"outcome": str(Outcome.MET)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing said at a door; `entry_id` "" lets the page's seed and the words make it."""

    kind: str
    subject: str
    body: Mapping[str, Any]
    entry_id: str = ""


def record_visit(
    session: Session, user: User, household_id: str, body: Mapping[str, Any], *,
    seed: str, at: datetime,
) -> Answer:  # fmt: skip
    """Record how a visit ended."""
    deed = Deed(kind="visit", subject=household_id, body=body)
    return _record(session, user, deed, seed=seed, at=at)


def add_household(
    session: Session, user: User, household_id: str, body: Mapping[str, Any], *,
    seed: str, at: datetime,
) -> Answer:  # fmt: skip
    """Record a household that no list has."""
    deed = Deed(kind="household.add", subject=household_id, body=body)
    return _record(session, user, deed, seed=seed, at=at)


def record_household(
    session: Session, user: User, household_id: str, changes: Mapping[str, Any], *,
    seed: str, at: datetime,
) -> Answer:  # fmt: skip
    """Record what was wrong about a household: `{field: [was, now]}`."""
    deed = Deed(kind="household.amend", subject=household_id, body={"changes": changes})
    return _record(session, user, deed, seed=seed, at=at)


def record_member(
    session: Session, user: User, household_id: str, *deeds: Deed, seed: str, at: datetime
) -> list[Answer]:
    """Record things said about members of a household, after a `visit` that met somebody.

    The visit is left out where it was recorded today. `seed` is the page's own id: the same words
    sent twice from it are recorded once. A refusal raises, and nothing of the request is kept.
    """
    for deed in deeds:
        household = household_record(get_household(session, household_id))
        if implies_meeting(household, deed.kind, on=clock.china_date(at)):
            met = Deed(kind="visit", subject=household_id, body=MEETING)
            _record(session, user, met, seed=seed, at=at)
    return [_record(session, user, deed, seed=seed, at=at) for deed in deeds]


def take_back(session: Session, user: User, *deeds: Deed, seed: str, at: datetime) -> None:
    """Record that things were said by mistake; it implies no meeting."""
    for deed in deeds:
        _record(session, user, deed, seed=seed, at=at)


def _record(session: Session, user: User, deed: Deed, *, seed: str, at: datetime) -> Answer:
    entry_id = deed.entry_id or entry_id_of(seed, deed.kind, deed.subject, deed.body)
    return record(session, user, deed.kind, deed.subject, deed.body, entry_id=entry_id, at=at)
