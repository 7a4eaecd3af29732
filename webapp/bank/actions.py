"""Taking in what the bank says: confirmations, and suspense that finds its slip."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from webapp import clock, ids
from webapp.accounts.tables import User
from webapp.areas.actions import tick
from webapp.audit.actions import write_line
from webapp.bank.payment_rules import (
    PAYMENT_AMOUNT,
    PAYMENT_FORM_USED,
    PAYMENT_REFUSED,
    PAYMENT_SERIAL_USED,
    PAYMENT_TWICE,
    check_day,
    read_branch,
    read_serial,
)
from webapp.bank.queries import Judged, find_payment, is_serial_used, judge
from webapp.bank.rules import Light
from webapp.bank.tables import Payment
from webapp.db import among
from webapp.plans.amount_rules import yuan
from webapp.problems import Problem
from webapp.refusals import Refusal, Stale
from webapp.slips.queries import new_references
from webapp.slips.tables import Slip

_LOCK_MANY = text(
    "SELECT pg_advisory_xact_lock(hashtextextended(name, 0))"
    " FROM unnest(CAST(:names AS text[])) AS name"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmPayment:
    """A teller took the money for a slip; `serial` is the bank's own number for it.

    `payment_id` is made with the form, so that a form sent twice pays once; "" makes a new one.
    """

    reference: str
    code: str | None
    amount_fen: int
    branch: str
    serial: str
    paid_on: date
    payment_id: str = ""


def confirm_payment(
    session: Session, command: ConfirmPayment, *, by: User, at: datetime
) -> Payment:
    """Confirm a payment; a slip is paid once and for exactly its amount.

    A genuine slip that is not uploaded yet goes to suspense and matches when its phone syncs.
    Raises Stale when somebody was faster, Refusal for a red slip, a wrong amount or a used serial.
    """
    branch, serial = _refuse(read_branch(command.branch)), _refuse(read_serial(command.serial))
    lock_payments(session, command.reference)
    sent = session.get(Payment, command.payment_id) if command.payment_id else None
    if sent is not None:
        return _repeat(sent, command, by=by)
    judged = judge(
        session, command.reference, command.code, on=command.paid_on, within_id=by.area_id
    )
    _check(judged, command, on=clock.china_date(at))
    if is_serial_used(session, branch, serial, reference=command.reference):
        raise Refusal(PAYMENT_SERIAL_USED)
    payment = Payment(
        id=command.payment_id or ids.new_id(at),
        area_id=by.area_id,
        reference=command.reference,
        amount_fen=command.amount_fen,
        branch=branch,
        serial=serial,
        paid_on=command.paid_on,
        by=by.id,
        at=at,
        state="suspense",
    )
    _add(session, payment)
    if judged.slip is not None:
        _settle(session, judged.slip, payment)
    log_payment(session, "payment.confirm", payment, by=by, at=at)
    return payment


def settle_suspense(session: Session, reference: str, *, at: datetime) -> None:
    """Match money that waited for a slip which has just been uploaded.

    Money of another amount than the slip's goes on waiting, and the slip is red until the agency
    has looked at it. Tick the slip's village first.
    """
    if reference in new_references(session):
        new_references(session).discard(reference)
        return
    _lock_reference(session, reference)
    session.flush()
    slip = session.get(Slip, reference)
    payment = session.scalars(
        select(Payment)
        .where(Payment.reference == reference, Payment.state == "suspense")
        .execution_options(populate_existing=True)
    ).one_or_none()
    if slip is None or payment is None or slip.amount_fen != payment.amount_fen:
        return
    _settle(session, slip, payment)
    write_line(
        session,
        slip.village_id,
        "payment.match",
        subject=reference,
        by=payment.by,
        at=at,
        detail={"payment": payment.id, "amount_fen": payment.amount_fen, "state": payment.state},
    )


def lock_new_slips(session: Session, references: Iterable[str]) -> None:
    """Lock the slips of a batch about to be taken in, and note those nobody has heard of yet.

    Those known to have been uploaded are not locked here: `lock_payments` says why.
    """
    asked = set(references)
    asked -= set(
        session.scalars(select(Slip.reference).where(among(session, Slip.reference, asked)))
    )
    if asked and session.get_bind().dialect.name == "postgresql":
        session.execute(_LOCK_MANY, {"names": [f"payment {name}" for name in sorted(asked)]})
    waiting = select(Payment.reference).where(
        among(session, Payment.reference, asked), Payment.state == "suspense"
    )
    new = new_references(session)
    new.clear()
    new.update(asked - set(session.scalars(waiting)))


def lock_payments(session: Session, reference: str) -> None:
    """Let nobody else pay, upload or void this slip until the transaction ends.

    The reference is locked first, then the village. An upload goes the other way round, village
    first, and cannot be in this one's way: while it holds the reference its slip is not to be seen
    yet, so that whoever waits here has no village to wait for.
    """
    _lock_reference(session, reference)
    village_id = session.scalar(select(Slip.village_id).where(Slip.reference == reference))
    if village_id is not None:
        tick(session, village_id)


def log_payment(session: Session, verb: str, payment: Payment, *, by: User, at: datetime) -> None:
    """Write what happened to a payment into the log of its county."""
    write_line(
        session,
        payment.area_id,
        verb,
        subject=payment.reference,
        by=by.id,
        at=at,
        detail={
            "payment": payment.id,
            "amount_fen": payment.amount_fen,
            "state": payment.state,
            "branch": payment.branch,
            "serial": payment.serial,
            "paid_on": payment.paid_on.isoformat(),
        },
    )


def _lock_reference(session: Session, reference: str) -> None:
    """Lock a reference that may have no row yet; SQLite has one writer at a time anyway.

    Without it a payment and the upload of its slip, each unseen by the other, both commit, and
    the money waits for ever.
    """
    if session.get_bind().dialect.name == "postgresql":
        key = func.hashtextextended(f"payment {reference}", 0)
        session.execute(select(func.pg_advisory_xact_lock(key)))


def _repeat(sent: Payment, command: ConfirmPayment, *, by: User) -> Payment:
    """Return what a form brought about when it was first sent."""
    if (sent.by, sent.reference) != (by.id, command.reference):
        raise Stale(PAYMENT_FORM_USED)
    return sent


def _check(judged: Judged, command: ConfirmPayment, *, on: date) -> None:
    if judged.light is Light.RED:
        raise Stale(PAYMENT_REFUSED)
    if judged.amount_fen != command.amount_fen:
        asked, given = yuan(judged.amount_fen or 0), yuan(command.amount_fen)
        raise Refusal(PAYMENT_AMOUNT.of(amount=asked, given=given))
    issued_on = judged.slip.issued_on if judged.slip else None
    wrong = check_day(command.paid_on, today=on, issued_on=issued_on)
    if wrong is not None:
        raise Refusal(wrong)


def _add(session: Session, payment: Payment) -> None:
    """Add the row; the two unique indexes decide, whatever was read before."""
    reference = payment.reference
    try:
        with session.begin_nested():
            session.add(payment)
    except IntegrityError as error:
        is_paid = find_payment(session, reference) is not None
        raise Stale(PAYMENT_TWICE if is_paid else PAYMENT_SERIAL_USED) from error


def _settle(session: Session, slip: Slip, payment: Payment) -> None:
    """Bind payment and slip; the condition in the UPDATE decides, whoever else tries."""
    clock_now = int(session.info["ticks"][slip.village_id])
    settled = session.execute(
        update(Slip)
        .where(Slip.reference == slip.reference, Slip.payment_id.is_(None), Slip.state == "due")
        .values(payment_id=payment.id, state="paid", clock=clock_now)
        .returning(Slip.reference)
    ).all()
    payment.state = "matched" if settled else "duplicate"


def _refuse(read: str | Problem) -> str:
    if isinstance(read, Problem):
        raise Refusal(read)
    return read
