"""Taking a payment back: by a new row, never by changing what was taken in."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from webapp import clock, ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.bank.actions import lock_payments, log_payment
from webapp.bank.payment_rules import (
    PAYMENT_REVERSED,
    REVERSAL_LATE,
    REVERSAL_REASON_LONG,
    REVERSAL_REASON_MISSING,
)
from webapp.bank.queries import get_payment
from webapp.bank.tables import Payment
from webapp.refusals import Forbidden, Refusal, Stale
from webapp.slips.actions import stop_slips
from webapp.slips.tables import Slip

REASON_LONGEST = 200  # characters, as the column


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversePayment:
    """A payment was a mistake, or the bank gave the money back; a new row takes it back."""

    payment_id: str
    why: str


def reverse_payment(
    session: Session, command: ReversePayment, *, by: User, at: datetime
) -> Payment:
    """Reverse a payment by a new row; the slip is due again, if its person still agrees.

    A teller reverses what they took on the same day, the agency anything of its county.
    """
    why = _read_reason(command.why)
    payment = get_payment(session, command.payment_id, within_id=by.area_id)
    if not may_reverse(payment, by, on=clock.china_date(at)):
        raise Forbidden(REVERSAL_LATE)
    lock_payments(session, payment.reference)
    session.refresh(payment)
    if payment.state in {"reversed", "reversal"}:
        raise Stale(PAYMENT_REVERSED)
    payment.state = "reversed"
    _free_slip(session, payment)
    reversal = Payment(
        id=ids.new_id(at),
        area_id=payment.area_id,
        reference=payment.reference,
        amount_fen=-payment.amount_fen,
        branch=payment.branch,
        serial=payment.serial,
        paid_on=payment.paid_on,
        by=by.id,
        at=at,
        state="reversal",
        reverses_id=payment.id,
        why=why,
    )
    session.add(reversal)
    session.flush()
    log_payment(session, "payment.reverse", reversal, by=by, at=at)
    return reversal


def may_reverse(payment: Payment, by: User, *, on: date) -> bool:
    """Tell whether somebody may reverse a payment on a day, whatever state it is in."""
    if by.role == Role.AGENCY:
        return True
    return payment.by == by.id and clock.china_date(payment.at) == on


def _free_slip(session: Session, payment: Payment) -> None:
    slip = session.get(Slip, payment.reference, populate_existing=True)
    if slip is None or slip.payment_id != payment.id:
        return
    slip.payment_id, slip.state = None, "due"
    session.flush()
    stop_slips(session, slip.person_id)  # whoever left or withdrew meanwhile owes nothing


def _read_reason(text: str) -> str:
    why = " ".join(text.split())
    if not why:
        raise Refusal(REVERSAL_REASON_MISSING)
    if len(why) > REASON_LONGEST:
        raise Refusal(REVERSAL_REASON_LONG)
    return why
