"""Taking a phone out of use."""

from datetime import datetime

from sqlalchemy.orm import Session

from webapp.accounts.phone_actions import revoke_device
from webapp.accounts.tables import User
from webapp.problems import Problem
from webapp.refusals import Stale
from webapp.sync.phones_queries import get_phone_of

PHONE_REVOKED = Problem("phone_revoked", "This phone was taken out of use before")


def revoke_phone(
    session: Session, device_id: str, village_id: str, *, by: User, at: datetime
) -> None:
    """Take a phone of the village out of use; what it still sends is kept apart and held."""
    device = get_phone_of(session, device_id, village_id)
    if device.revoked_at is not None:
        raise Stale(PHONE_REVOKED)
    revoke_device(session, device, by=by, at=at)
