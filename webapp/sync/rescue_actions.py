"""Taking in the queue of a phone that cannot send: each entry once only, its author kept."""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.tables import Device, User
from webapp.areas.queries import within
from webapp.audit.actions import write_line
from webapp.sync.actions import apply_entry
from webapp.sync.answer_rules import Answer
from webapp.sync.rescue_rules import Rescue, find_device


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What became of a file's entries."""

    applied: int = 0
    held: int = 0
    repeated: int = 0


def take_rescue(session: Session, rescue: Rescue, *, by: User, at: datetime) -> Rescued:
    """Apply the entries of a phone's queue as if the phone had sent them itself.

    An entry of a phone that is not of this village goes in as the head's own upload, where its
    author does not fit: it is kept and held. Whoever took the file in is in the log.
    """
    devices = _devices(session, rescue, by=by)
    own = ensure_browser(session, by, at=at)
    answers = [
        apply_entry(session, text, device=devices.get(find_device(text) or "", own), at=at)
        for text in rescue.entries
    ]
    counts = Counter(answer.status for answer in answers)
    _log(session, rescue, answers, counts, by=by, at=at)
    return Rescued(applied=counts["applied"], held=counts["held"], repeated=counts["repeated"])


def _devices(session: Session, rescue: Rescue, *, by: User) -> dict[str, Device]:
    """Return the phones of the head's own people that the entries name, locked in one order."""
    named = {find_device(text) for text in rescue.entries} - {None}
    rows = session.scalars(
        select(Device)
        .join(User, User.id == Device.user_id)
        .where(Device.id.in_(named), Device.kind == "phone", within(User.area_id, by.area_id))
        .order_by(Device.id)
        .with_for_update(of=Device)
        .execution_options(populate_existing=True)
    )
    return {device.id: device for device in rows}


def _log(
    session: Session,
    rescue: Rescue,
    answers: list[Answer],
    counts: Mapping[str, int],
    *,
    by: User,
    at: datetime,
) -> None:
    texts = "\n".join(rescue.entries).encode("utf-8", "surrogatepass")
    write_line(
        session,
        by.area_id,
        "rescue.take",
        subject=rescue.device_id[:80],
        by=by.id,
        at=at,
        detail={
            "digest": hashlib.sha256(texts).hexdigest(),
            "entries": len(answers),
            "counts": dict(counts),
        },
    )
