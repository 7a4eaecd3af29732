"""A slip of one's own doors, and who issued it where."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User
from webapp.areas.queries import get_area
from webapp.bank.queries import find_payment
from webapp.refusals import Missing, Refusal
from webapp.round.queries import must_canvass
from webapp.slips.queries import get_slip
from webapp.slips.reference_rules import read_reference
from webapp.slips.rules import SLIP_UNKNOWN
from webapp.slips.tables import Slip
from webapp.slips.wording_rules import Issuer


def get_own_slip(session: Session, user: User, text: str) -> Slip:
    """Return a slip of one's own groups by its reference; raise Missing or Forbidden."""
    try:
        reference = read_reference(text)
    except Refusal as refusal:
        raise Missing(SLIP_UNKNOWN) from refusal
    slip = get_slip(session, reference)
    must_canvass(session, user, slip.group_id)
    return slip


def issuer_of(session: Session, slip: Slip, public_url: str) -> Issuer:
    """Return the names of a slip's village, group and author."""
    author = select(User.name).join(Device, Device.user_id == User.id)
    return Issuer(
        village=get_area(session, slip.village_id).name,
        group=get_area(session, slip.group_id).name,
        name=session.scalars(author.where(Device.id == slip.device_id)).one_or_none() or "",
        public_url=public_url,
    )


def find_paid_on(session: Session, reference: str) -> str:
    """Return the day on which the bank took the money, "" when it has not."""
    payment = find_payment(session, reference)
    return payment.paid_on.isoformat() if payment else ""
