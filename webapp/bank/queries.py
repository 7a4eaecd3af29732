"""Judging slips and finding payments."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, aliased

from webapp.accounts.tables import Device, User
from webapp.areas.queries import get_area
from webapp.areas.rules import is_within
from webapp.areas.tables import Area
from webapp.bank.payment_rules import PAYMENT_UNKNOWN
from webapp.bank.rules import MOST_FEN, Light, Proof, Reason, SlipSeen, verdict
from webapp.bank.tables import Payment
from webapp.plans.queries import get_plan
from webapp.refusals import Missing, Refusal
from webapp.register.tables import Person
from webapp.slips.code_rules import CodeFields, is_genuine, read_code
from webapp.slips.queries import find_key
from webapp.slips.tables import Slip

# Built once: a queue waits at the counter, and building a join takes longer than running it.
_VILLAGE, _GROUP = aliased(Area), aliased(Area)
_FACE = (
    select(Person.name, _VILLAGE.name, _GROUP.name)
    .select_from(Person)
    .join(_VILLAGE, _VILLAGE.id == bindparam("village"))
    .join(_GROUP, _GROUP.id == bindparam("group"))
    .where(Person.id == bindparam("person"))
)
_PHONE = (
    select(Device.revoked_at, User.area_id)
    .join(User, User.id == Device.user_id)
    .where(Device.id == bindparam("device"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A slip held up at the counter: the light, why, and what is known (`slip`, `fields`).

    `payment` is what stands for it: the one that settled it or the one in suspense.
    """

    reference: str
    light: Light
    reason: Reason
    slip: Slip | None = None
    fields: CodeFields | None = None
    payment: Payment | None = None

    @property
    def amount_fen(self) -> int | None:
        """What is to be paid, as the slip or else its code says."""
        if self.slip is not None:
            return self.slip.amount_fen
        return self.fields.amount_fen if self.fields else None


@dataclass(frozen=True, slots=True)
class _Code:
    """What a scanned code proved."""

    proof: Proof
    fields: CodeFields | None = None
    is_blocked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """Whose slip it is, unmasked, and where they live."""

    name: str
    village: str
    group: str


def judge(
    session: Session, reference: str, code: str | None, *, on: date, within_id: str
) -> Judged:
    """Return the verdict on a checked reference and the code scanned with it, if any.

    A slip of another place than `within_id` is as unknown as one that was never made.
    """
    slip = session.get(Slip, reference, populate_existing=True)
    if slip is not None and not is_within(slip.village_id, within_id):
        return Judged(reference=reference, light=Light.RED, reason=Reason.UNKNOWN)
    said = _judge_code(session, reference, code, slip, within_id)
    payment = find_payment(session, reference)
    light, reason = verdict(
        SlipSeen(
            is_known=slip is not None,
            proof=said.proof,
            state=slip.state if slip else "",
            is_expired=_is_expired(session, slip, said.fields, on=on, within_id=within_id),
            is_waiting=payment is not None and payment.state == "suspense",
            is_blocked=said.is_blocked,
        )
    )
    return Judged(
        reference=reference,
        light=light,
        reason=reason,
        slip=slip,
        fields=said.fields,
        payment=payment,
    )


def find_payment(session: Session, reference: str) -> Payment | None:
    """Return the payment that counts for a reference (matched or in suspense), or None."""
    return session.scalars(
        select(Payment).where(
            Payment.reference == reference, Payment.state.in_(("matched", "suspense"))
        )
    ).one_or_none()


def get_payment(session: Session, payment_id: str, *, within_id: str) -> Payment:
    """Return a payment taken within an area; raise Missing."""
    payment = session.get(Payment, payment_id)
    if payment is None or not is_within(payment.area_id, within_id):
        raise Missing(PAYMENT_UNKNOWN)
    return payment


def find_reversal(session: Session, payment_id: str) -> Payment | None:
    """Return the row that takes a payment back, or None."""
    return session.scalars(select(Payment).where(Payment.reverses_id == payment_id)).one_or_none()


def is_serial_used(session: Session, branch: str, serial: str, *, reference: str) -> bool:
    """Tell whether a branch's serial number belongs to the payment of another slip."""
    other = select(Payment.id).where(
        Payment.branch == branch, Payment.serial == serial, Payment.reference != reference
    )
    return session.scalars(other.limit(1)).first() is not None


def find_last_branch(session: Session, user_id: str) -> str | None:
    """Return the branch that a teller wrote last, or None."""
    last = select(Payment.branch).where(Payment.by == user_id).order_by(Payment.at.desc())
    return session.scalars(last.limit(1)).one_or_none()


def get_face(session: Session, slip: Slip) -> Face:
    """Return whose slip it is."""
    said = {"person": slip.person_id, "village": slip.village_id, "group": slip.group_id}
    name, village, group = session.execute(_FACE, said).one()
    return Face(name=name, village=village, group=group)


def _judge_code(
    session: Session, reference: str, code: str | None, slip: Slip | None, within_id: str
) -> _Code:
    if code is None:
        return _Code(Proof.NONE)
    try:
        fields = read_code(code)
    except Refusal:
        return _Code(Proof.UNREADABLE)
    key = find_key(session, fields.key_number)
    if (
        key is None
        or not is_genuine(reference, fields, bytes.fromhex(key.secret))
        or not 0 < fields.amount_fen <= MOST_FEN
        or (slip is not None and (slip.amount_fen, slip.year) != (fields.amount_fen, fields.year))
    ):
        return _Code(Proof.FORGED)
    revoked_at, area_id = session.execute(_PHONE, {"device": key.device_id}).one()
    if not is_within(area_id, within_id):
        return _Code(Proof.NONE)
    return _Code(Proof.GENUINE, fields, revoked_at is not None)


def _is_expired(
    session: Session,
    slip: Slip | None,
    fields: CodeFields | None,
    *,
    on: date,
    within_id: str,
) -> bool:
    """Tell whether a slip is past its day; of one that is not uploaded the plan knows the day.

    Its key tells of which campaign it is: its year may be an earlier one that is paid now.
    """
    if slip is not None:
        return on > slip.expires_on
    key = find_key(session, fields.key_number) if fields else None
    if key is None:
        return False
    plan = get_plan(get_area(session, within_id).plan_key)
    return key.until.year < plan.payment_year or on > plan.slip.payable_until_on
