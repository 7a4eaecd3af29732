"""The devices that entries are written with."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User


def ensure_browser(session: Session, user: User, *, at: datetime) -> Device:
    """Return the device by which the server writes a journal on behalf of somebody's browser.

    The row stays locked until the transaction ends, so that the journal has no gaps.
    """
    found = session.scalars(
        select(Device)
        .where(Device.user_id == user.id, Device.kind == "web")
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one_or_none()
    if found is not None:
        found.seen_at = at
        return found
    device = Device(
        id=str(uuid4()),
        user_id=user.id,
        kind="web",
        name="",
        block=next_block(session),
        counter=0,
        last_seq=0,
        last_digest="",
        made_at=at,
        seen_at=at,
    )
    session.add(device)
    session.flush()
    return device


def next_block(session: Session) -> int:
    """Return a number block that no device has; the unique column guards against a race."""
    return (session.scalar(select(func.max(Device.block))) or 0) + 1
