"""One call of `/sync`: entries up, answers and news down (docs/protocol.md)."""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User
from webapp.plans.queries import get_plan_data
from webapp.problems import Problem
from webapp.slips.actions import lease_key
from webapp.slips.queries import get_lease
from webapp.sync.actions import apply_entries
from webapp.sync.answer_rules import Answer
from webapp.sync.journal_queries import list_missing
from webapp.sync.pull_queries import list_authors, pull
from webapp.sync.records import Record

Say = Callable[[Problem], str]
MOST_RANGES = 50  # of missing entries named in one answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a phone sends: its entries in order, how far it has read, which plan and key it has."""

    entries: Sequence[str]
    cursor: str
    plan_digest: str = ""
    key_number: int = 0


def exchange(session: Session, device: Device, call: Call, *, at: datetime, say: Say) -> Record:
    """Apply the entries and return the answers with what the phone does not know yet.

    A revoked phone's entries are kept apart, and it learns nothing but that it must forget.
    """
    user = session.get_one(User, device.user_id)
    device.seen_at = at
    answers = apply_entries(session, call.entries, device=device, at=at) if call.entries else []
    said: Record = {
        "v": 1,
        "now": at.isoformat(),
        "answers": [answer_record(answer, say) for answer in answers],
        "journal": journal_record(session, device),
        "is_revoked": device.revoked_at is not None,
    }
    if device.revoked_at is None:
        said |= _news(session, device, user, call, at=at)
    return said


def answer_record(answer: Answer, say: Say) -> Record:
    """Return an answer with its message in the reader's language."""
    return {
        "id": answer.id,
        "status": answer.status,
        "first": answer.first or answer.status,
        "code": answer.problems[0].code if answer.problems else "",
        "message": " ".join(say(problem) for problem in answer.problems),
        "fields": sorted({problem.field for problem in answer.problems if problem.field}),
        "turn": answer.turn,
        "journal": answer.journal,
    }


def journal_record(session: Session, device: Device) -> Record:
    """Return which entries of a phone the server has (`last`) and which it lacks (`missing`)."""
    missing = list_missing(session, device.id)[:MOST_RANGES]
    return {"last": device.last_seq, "digest": device.last_digest, "missing": missing}


def earlier_record(session: Session, device: Device) -> Record:
    """Return what the server has of another phone, for one that may be the same."""
    journal = journal_record(session, device)
    return {
        "id": device.id,
        "name": device.name,
        "seen_at": device.seen_at.isoformat(),
        "last": journal["last"],
        "missing": journal["missing"],
    }


@cache
def plan_digest(plan_key: str) -> str:
    """Return the digest by which a phone knows that its plan is still the one in force."""
    text = json.dumps(get_plan_data(plan_key), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _news(session: Session, device: Device, user: User, call: Call, *, at: datetime) -> Record:
    pulled = pull(session, user, call.cursor)
    plan_key = user.area.plan_key
    news: Record = {
        "doors": pulled.doors,
        "groups": pulled.groups,
        "gone": pulled.gone,
        "cursor": pulled.cursor,
        "has_more": pulled.has_more,
        "user": {"id": user.id, "name": user.name, "role": user.role, "place": user.area.name},
        "authors": list_authors(session, user),
        "plan_digest": plan_digest(plan_key),
        "lease": _lease(session, device, call.key_number, at=at),
    }
    if call.plan_digest != news["plan_digest"]:
        news["plan"] = get_plan_data(plan_key)
    return news


def _lease(session: Session, device: Device, known_key: int, *, at: datetime) -> Record:
    """Return the slip key's lease, with the key itself only when the phone does not have it."""
    key = lease_key(session, device, at=at)
    lease = get_lease(key)
    record: dict[str, Any] = {
        "block": device.block,
        "number": key.number,
        "until": key.until.isoformat(),
        "most_slips": key.most_slips,
        "most_fen": key.most_fen,
        "used_slips": lease.used_slips,
        "used_fen": lease.used_fen,
    }
    if known_key != key.number:
        record["secret"] = key.secret
    return record
