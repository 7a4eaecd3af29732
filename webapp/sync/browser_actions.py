"""Writing entries on behalf of a browser, which then go the way of every entry."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from webapp import clock
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.tables import User
from webapp.refusals import Refusal
from webapp.sync.actions import apply_entry
from webapp.sync.answer_rules import Answer
from webapp.sync.rules import Envelope, read_envelope, write_envelope
from webapp.sync.tables import Entry


def record(
    session: Session,
    user: User,
    kind: str,
    subject: str,
    body: Mapping[str, Any],
    *,
    entry_id: str,
    at: datetime,
) -> Answer:
    """Write the next entry of the person's browser and apply it.

    A form sent twice carries the same `entry_id`; the second time nothing happens and the answer
    is `repeated`. A refused entry raises Refusal instead of being held, because whoever typed it
    is still there to put it right.
    """
    device = ensure_browser(session, user, at=at)
    before = session.get(Entry, entry_id)
    if before is not None:
        return Answer(id=entry_id, status="repeated", first=before.state)
    with session.begin_nested():
        envelope = Envelope(
            id=entry_id,
            device=device.id,
            seq=device.last_seq + 1,
            prev=device.last_digest,
            kind=kind,
            subject=subject,
            made_at=at.astimezone(clock.CHINA),
            by=user.id,
            body=body,
        )
        text = write_envelope(envelope)
        read_envelope(text)
        answer = apply_entry(session, text, device=device, at=at)
        if answer.status == "held":
            raise Refusal(*answer.problems)
    return answer
