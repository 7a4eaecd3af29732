"""Finding payments and judging slips."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.bank.rules import PAYMENT_UNKNOWN, Light, Reason, SlipSeen, verdict
from webapp.bank.tables import Payment
from webapp.refusals import Missing, Refusal
from webapp.slips.code_rules import CodeFields, is_genuine, read_code
from webapp.slips.queries import find_key, find_slip
from webapp.slips.tables import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A slip held up at the counter: the light, why, and what is known (`slip`, `fields`)."""

    reference: str
    light: Light
    reason: Reason
    slip: Slip | None
    fields: CodeFields | None
    payment: Payment | None

    @property
    def amount_fen(self) -> int | None:
        """What is to be paid, as the slip or else its code says."""
        if self.slip is not None:
            return self.slip.amount_fen
        return self.fields.amount_fen if self.fields else None


def judge(session: Session, reference: str, code: str | None, *, on: date) -> Judged:
    """Return the verdict on a checked reference and the code scanned with it, if any."""
    slip = find_slip(session, reference)
    fields, genuine = _judge_code(session, reference, code, slip)
    payment = find_payment(session, reference)
    seen = SlipSeen(
        is_known=slip is not None,
        state=slip.state if slip else "",
        is_expired=slip is not None and on > slip.expires_on,
        is_genuine=genuine,
        is_waiting=slip is None and payment is not None,
    )
    light, reason = verdict(seen)
    return Judged(
        reference=reference, light=light, reason=reason, slip=slip, fields=fields, payment=payment
    )


def find_payment(session: Session, reference: str) -> Payment | None:
    """Return the payment that counts for a reference (matched or in suspense), or None."""
    return session.scalars(
        select(Payment)
        .where(Payment.reference == reference, Payment.state.in_(("matched", "suspense")))
        .order_by(Payment.at)
        .limit(1)
    ).one_or_none()


def get_payment(session: Session, payment_id: str) -> Payment:
    """Return a payment, locked; raise Missing."""
    payment = session.get(Payment, payment_id, with_for_update=True)
    if payment is None:
        raise Missing(PAYMENT_UNKNOWN)
    return payment


def list_payments(session: Session, *, by: str, on: date) -> Sequence[Payment]:
    """Return what a teller took in on a day, newest first."""
    return session.scalars(
        select(Payment)
        .where(Payment.by == by, Payment.paid_on == on)
        .order_by(Payment.at.desc(), Payment.id.desc())
    ).all()


def _judge_code(
    session: Session, reference: str, code: str | None, slip: Slip | None
) -> tuple[CodeFields | None, bool | None]:
    if code is None:
        return None, None
    try:
        fields = read_code(code)
    except Refusal:
        return None, False
    key = find_key(session, fields.key_number)
    if key is None or not is_genuine(reference, fields, bytes.fromhex(key.secret)):
        return None, False
    if slip is not None and (slip.amount_fen, slip.year) != (fields.amount_fen, fields.year):
        return None, False
    return fields, True
