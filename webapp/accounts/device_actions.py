"""The devices that entries are written with."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User

TRIES = 20  # of two devices made at once, each may lose its number block to the other


def ensure_browser(session: Session, user: User, *, at: datetime) -> Device:
    """Return the device by which the server writes a journal on behalf of somebody's browser.

    The row stays locked until the transaction ends, so that the journal has no gaps.
    """
    found = _find_browser(session, user)
    if found is None:
        found = add_device(session, user, "web", at=at) or _find_browser(session, user)
    assert found is not None
    found.seen_at = at
    return found


def add_device(
    session: Session,
    user: User,
    kind: str,
    *,
    at: datetime,
    name: str = "",
    token_hash: str | None = None,
) -> Device | None:
    """Add a device with a number block of its own; None when the person has it already.

    The unique columns decide between two that are added at once, and the loser tries again.
    """
    for _ in range(TRIES):
        device = Device(
            id=str(uuid4()),
            user_id=user.id,
            kind=kind,
            name=name,
            token_hash=token_hash,
            block=(session.scalar(select(func.max(Device.block))) or 0) + 1,
            counter=0,
            last_seq=0,
            last_digest="",
            made_at=at,
            seen_at=at,
        )
        try:
            with session.begin_nested():
                session.add(device)
        except IntegrityError:
            if kind == "web" and _find_browser(session, user) is not None:
                return None
            continue
        return device
    raise RuntimeError("no free number block was found")


def _find_browser(session: Session, user: User) -> Device | None:
    return session.scalars(
        select(Device)
        .where(Device.user_id == user.id, Device.kind == "web")
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one_or_none()
