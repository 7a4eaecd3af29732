"""Taking in what the bank says: confirmations, suspense and reversals, rows only added."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from webapp import ids
from webapp.accounts.tables import User
from webapp.areas.actions import tick
from webapp.areas.rules import is_within
from webapp.audit.actions import write_line
from webapp.bank.queries import Judged, find_payment, get_payment, judge
from webapp.bank.rules import (
    PAYMENT_AMOUNT,
    PAYMENT_REFUSED,
    PAYMENT_REVERSED,
    PAYMENT_SERIAL_MISSING,
    PAYMENT_SERIAL_USED,
    PAYMENT_TWICE,
    REVERSAL_REASON_MISSING,
    Light,
)
from webapp.bank.tables import Payment
from webapp.plans.amount_rules import yuan
from webapp.refusals import Missing, Refusal, Stale
from webapp.slips.rules import SLIP_UNKNOWN
from webapp.slips.tables import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmPayment:
    """A teller took the money for a slip; `serial` is the bank's own number for it."""

    reference: str
    code: str | None
    amount_fen: int
    branch: str
    serial: str
    paid_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReversePayment:
    """A payment was a mistake; a new row takes it back."""

    payment_id: str
    why: str


def confirm_payment(
    session: Session, command: ConfirmPayment, *, by: User, at: datetime
) -> Payment:
    """Confirm a payment; a slip is paid once and for exactly its amount.

    A genuine slip that is not uploaded yet goes to suspense and matches when its phone syncs.
    Raises Stale when somebody was faster, Refusal for a red slip, a wrong amount or a used serial.
    """
    if not command.serial.strip():
        raise Refusal(PAYMENT_SERIAL_MISSING)
    _lock_village(session, command.reference)
    judged = judge(session, command.reference, command.code, on=command.paid_on)
    _check(judged, command, by=by)
    payment = Payment(
        id=ids.new_id(at),
        area_id=by.area_id,
        reference=command.reference,
        amount_fen=command.amount_fen,
        branch=command.branch.strip(),
        serial=command.serial.strip(),
        paid_on=command.paid_on,
        by=by.id,
        at=at,
        state="suspense",
    )
    _add(session, payment)
    if judged.slip is not None:
        _settle(session, judged.slip, payment)
    _log(session, "payment.confirm", payment, by=by, at=at)
    return payment


def reverse_payment(
    session: Session, command: ReversePayment, *, by: User, at: datetime
) -> Payment:
    """Reverse a payment by a new row; the slip is due again."""
    if not command.why.strip():
        raise Refusal(REVERSAL_REASON_MISSING)
    payment = get_payment(session, command.payment_id)
    if not is_within(payment.area_id, by.area_id):
        raise Missing(SLIP_UNKNOWN)
    if payment.state in {"reversed", "reversal"}:
        raise Stale(PAYMENT_REVERSED)
    _lock_village(session, payment.reference)
    slip = session.get(Slip, payment.reference, populate_existing=True)
    if slip is not None and slip.payment_id == payment.id:
        slip.payment_id, slip.state = None, "due"
    payment.state = "reversed"
    reversal = Payment(
        id=ids.new_id(at),
        area_id=payment.area_id,
        reference=payment.reference,
        amount_fen=-payment.amount_fen,
        branch=payment.branch,
        serial=f"-{payment.serial}",
        paid_on=payment.paid_on,
        by=by.id,
        at=at,
        state="reversal",
        reverses_id=payment.id,
        why=command.why.strip(),
    )
    _add(session, reversal)
    _log(session, "payment.reverse", reversal, by=by, at=at)
    return reversal


def settle_suspense(session: Session, reference: str, *, at: datetime) -> None:
    """Match money that waited for a slip which has just been uploaded."""
    slip = session.get(Slip, reference)
    payment = session.scalars(
        select(Payment)
        .where(Payment.reference == reference, Payment.state == "suspense")
        .order_by(Payment.at)
        .limit(1)
        .with_for_update()
    ).one_or_none()
    if slip is None or payment is None or slip.amount_fen != payment.amount_fen:
        return
    _settle(session, slip, payment)
    write_line(session, slip.village_id, "payment.match", subject=reference, by=payment.by, at=at)


def _lock_village(session: Session, reference: str) -> None:
    """Move the clock of the slip's village first, so that what is read next cannot be stale."""
    village_id = session.scalar(select(Slip.village_id).where(Slip.reference == reference))
    if village_id is not None:
        tick(session, village_id)


def _check(judged: Judged, command: ConfirmPayment, *, by: User) -> None:
    if judged.slip is not None and not is_within(judged.slip.village_id, by.area_id):
        raise Missing(SLIP_UNKNOWN)
    if judged.light is Light.RED:
        raise Stale(PAYMENT_REFUSED.of(why=judged.reason))
    if judged.amount_fen != command.amount_fen:
        raise Refusal(PAYMENT_AMOUNT.of(amount=yuan(judged.amount_fen or 0)))


def _add(session: Session, payment: Payment) -> None:
    try:
        with session.begin_nested():
            session.add(payment)
    except IntegrityError as error:
        standing = find_payment(session, payment.reference)
        twice = standing is not None and payment.state == "suspense"
        raise Stale(PAYMENT_TWICE if twice else PAYMENT_SERIAL_USED) from error


def _settle(session: Session, slip: Slip, payment: Payment) -> None:
    """Bind payment and slip; the condition in the UPDATE decides, whoever else tries."""
    settled = session.execute(
        update(Slip)
        .where(Slip.reference == slip.reference, Slip.payment_id.is_(None), Slip.state == "due")
        .values(payment_id=payment.id, state="paid", clock=_tick_of(session, slip))
    )
    payment.state = "matched" if settled.rowcount == 1 else "duplicate"  # type: ignore[attr-defined]


def _tick_of(session: Session, slip: Slip) -> int:
    return int(session.info["ticks"][slip.village_id])


def _log(session: Session, verb: str, payment: Payment, *, by: User, at: datetime) -> None:
    write_line(
        session,
        by.area_id,
        verb,
        subject=payment.reference,
        by=by.id,
        at=at,
        detail={
            "payment": payment.id,
            "amount_fen": payment.amount_fen,
            "state": payment.state,
            "serial": payment.serial,
        },
    )
