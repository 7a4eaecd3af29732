"""What a resident may know of a slip: nothing, unless the code on it is genuine."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User
from webapp.bank.queries import find_payment
from webapp.bank.tables import Payment
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.refusals import Refusal
from webapp.register.tables import Person
from webapp.slips.code_rules import CodeFields, is_genuine, read_code
from webapp.slips.queries import find_key, find_slip
from webapp.slips.reference_rules import read_reference
from webapp.slips.tables import Slip


class Standing(StrEnum):
    """How a slip stands, as its owner is told."""

    DUE = "due"
    PAID = "paid"
    VOID = "void"
    EXPIRED = "expired"
    REVERSED = "reversed"
    NOT_UPLOADED = "not_uploaded"
    WAITING = "waiting"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proven:
    """A slip whose code is genuine; `slip` is None as long as its phone has not uploaded it."""

    reference: str
    fields: CodeFields
    plan: Plan
    is_blocked: bool
    slip: Slip | None
    name: str
    payment: Payment | None
    reversal: Payment | None


def find_proven(session: Session, reference_text: str, code_text: str) -> Proven | None:
    """Return a slip by number and code; None alike for an unknown one and for a wrong code."""
    try:
        reference, fields = read_reference(reference_text), read_code(code_text)
    except Refusal:
        return None
    key = find_key(session, fields.key_number)
    if key is None or not is_genuine(reference, fields, bytes.fromhex(key.secret)):
        return None
    slip = find_slip(session, reference)
    if slip is not None and (slip.amount_fen, slip.year) != (fields.amount_fen, fields.year):
        return None
    device = session.get_one(Device, key.device_id)
    return Proven(
        reference=reference,
        fields=fields,
        plan=get_plan(session.get_one(User, device.user_id).area.plan_key),
        is_blocked=device.revoked_at is not None,
        slip=slip,
        name=session.get_one(Person, slip.person_id).name if slip else "",
        payment=find_payment(session, reference),
        reversal=_find_reversal(session, reference),
    )


def standing_of(proven: Proven, *, on: date) -> Standing:
    """Return how a slip stands on a day."""
    if proven.slip is None:
        return _of_unknown(proven, on)
    if proven.slip.state != "due":
        return Standing(proven.slip.state)
    if on > proven.slip.expires_on:
        return Standing.EXPIRED
    return Standing.REVERSED if proven.reversal else Standing.DUE


def _of_unknown(proven: Proven, on: date) -> Standing:
    if proven.payment is not None:
        return Standing.WAITING
    if proven.is_blocked:
        return Standing.BLOCKED
    is_late = on > proven.plan.slip.payable_until_on
    return Standing.EXPIRED if is_late else Standing.NOT_UPLOADED


def _find_reversal(session: Session, reference: str) -> Payment | None:
    return session.scalars(
        select(Payment)
        .where(Payment.reference == reference, Payment.state == "reversal")
        .order_by(Payment.at.desc())
        .limit(1)
    ).one_or_none()
