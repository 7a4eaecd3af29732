"""Leasing keys, issuing slips and voiding them."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from webapp import clock
from webapp.accounts.rules import Authorship
from webapp.accounts.tables import Device
from webapp.areas.queries import get_area
from webapp.canvass.queries import get_person
from webapp.canvass.rules import AGREEING
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import bill_of
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.refusals import Refusal, Stale
from webapp.register.tables import Person
from webapp.slips.code_rules import KEY_BYTES, is_genuine, make_code, read_code
from webapp.slips.queries import (
    find_key,
    find_open_slip,
    find_slip,
    get_lease,
    get_slip,
    list_slips_of_person,
)
from webapp.slips.reference_rules import mint_reference, read_reference, split_reference
from webapp.slips.rules import (
    LEASE,
    LEASE_FEN,
    LEASE_SLIPS,
    SLIP_AMOUNT,
    SLIP_EXISTS,
    SLIP_FORGED,
    SLIP_LEASE,
    SLIP_NO_CONSENT,
    SLIP_NOT_DUE,
    SLIP_NOTHING_DUE,
    SLIP_REASON_MISSING,
    VOID_PAID,
    lease_covers,
)
from webapp.slips.tables import Slip, SlipKey

MISTAKEN = "undone"  # why a slip is void whose consent was recorded by mistake
TRIES = 20  # of keys leased at once, each may lose its number to another


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueSlip:
    """A slip as the device made it: reference, amount and code belong together."""

    reference: str
    person_id: str
    year: int
    kind: PaymentKind
    tier_fen: int
    amount_fen: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidSlip:
    """A slip that nobody may pay any more, and why."""

    reference: str
    reason: str


def lease_key(session: Session, device: Device, *, at: datetime, amount_fen: int = 0) -> SlipKey:
    """Return a key of the device that covers one more slip, leased anew where the last does not."""
    on = clock.china_date(at)
    last = session.scalars(
        select(SlipKey)
        .where(SlipKey.device_id == device.id)
        .order_by(SlipKey.number.desc())
        .limit(1)
    ).one_or_none()
    if last is not None and lease_covers(get_lease(last), amount_fen=amount_fen, on=on):
        return last
    return _add_key(session, device, at=at)


def mint_slip(
    session: Session, device: Device, *, year: int, amount_fen: int, at: datetime
) -> tuple[str, str]:
    """Return the next reference of a device and its code, as a phone makes them offline."""
    key = lease_key(session, device, at=at, amount_fen=amount_fen)
    device.counter += 1
    reference = mint_reference(device.block, device.counter)
    code = make_code(
        reference,
        amount_fen=amount_fen,
        year=year,
        key_number=key.number,
        key=bytes.fromhex(key.secret),
    )
    return reference, code


def issue_slip(session: Session, command: IssueSlip, *, by: Authorship) -> None:
    """Take in a slip that a device made; what does not follow from plan and consent is refused."""
    reference = read_reference(command.reference)
    person = get_person(session, command.person_id)
    plan = get_plan(get_area(session, person.village_id).plan_key)
    _check_amount(person, plan, command)
    key = _check_code(session, reference, command, by=by)
    other = find_open_slip(person, command.year, command.kind)
    if other is not None:
        raise Stale(SLIP_EXISTS.of(reference=other.reference))
    session.add(
        Slip(
            reference=reference,
            person=person,
            household_id=person.household_id,
            village_id=person.village_id,
            group_id=person.group_id,
            year=command.year,
            kind=command.kind,
            tier_fen=command.tier_fen,
            amount_fen=command.amount_fen,
            issued_on=by.on,
            expires_on=max(plan.slip.payable_until_on, by.on),
            code=command.code,
            key_number=key.number,
            device_id=by.device_id,
            entry_id=by.entry_id,
            state="due",
        )
    )
    key.used_slips, key.used_fen = key.used_slips + 1, key.used_fen + command.amount_fen


def void_slip(session: Session, command: VoidSlip, *, by: Authorship) -> None:  # noqa: ARG001 -- every handler has the author
    """Void a slip that waits for payment; a paid one is the bank's to reverse."""
    if not command.reason.strip():
        raise Refusal(SLIP_REASON_MISSING)
    slip = get_slip(session, read_reference(command.reference))
    if slip.state != "due":
        raise Stale(SLIP_NOT_DUE)
    slip.state, slip.void_reason = "void", command.reason.strip()


def stop_slips(session: Session, person_id: str) -> None:
    """Void what is due from somebody who left or does not agree any more."""
    person = get_person(session, person_id)
    if person.left_reason is None and person.consent_act in AGREEING:
        return
    for slip in list_slips_of_person(session, person_id):
        if slip.state == "due":
            reason = person.left_reason or person.consent_act or MISTAKEN
            slip.state, slip.void_reason = "void", reason


def refuse_paid(session: Session, person_id: str, *, on: date) -> None:
    """Refuse to take an answer back whose slip of that day the bank has taken the money for."""
    slips = list_slips_of_person(session, person_id)
    if any(slip.state == "paid" and slip.issued_on == on for slip in slips):
        raise Refusal(VOID_PAID)


def carry_slips(session: Session, person_id: str) -> None:
    """Let a person's slips stand at the door where the person is now."""
    person = get_person(session, person_id)
    for slip in list_slips_of_person(session, person_id):
        slip.household_id, slip.group_id = person.household_id, person.group_id


def _add_key(session: Session, device: Device, *, at: datetime) -> SlipKey:
    """Lease a new key; of two devices that want one number, the second tries the next."""
    for _ in range(TRIES):
        key = SlipKey(
            number=(session.scalar(select(func.max(SlipKey.number))) or 0) + 1,
            device_id=device.id,
            secret=secrets.token_hex(KEY_BYTES),
            made_at=at,
            until=clock.china_date(at) + LEASE,
            most_slips=LEASE_SLIPS,
            most_fen=LEASE_FEN,
            used_slips=0,
            used_fen=0,
        )
        try:
            with session.begin_nested():
                session.add(key)
        except IntegrityError:
            continue
        return key
    raise RuntimeError("no free key number was found")


def _check_amount(person: Person, plan: Plan, command: IssueSlip) -> None:
    if person.consent_act not in AGREEING or person.left_reason is not None:
        raise Refusal(SLIP_NO_CONSENT)
    bill = bill_of(plan, tier_fen=command.tier_fen, groups=person.special_groups, kind=command.kind)
    if bill.resident_fen == 0:
        raise Refusal(SLIP_NOTHING_DUE)
    if bill.resident_fen != command.amount_fen:
        raise Refusal(SLIP_AMOUNT)


def _check_code(session: Session, reference: str, command: IssueSlip, *, by: Authorship) -> SlipKey:
    device = session.get_one(Device, by.device_id)
    fields = read_code(command.code)
    key = find_key(session, fields.key_number)
    if (
        find_slip(session, reference) is not None
        or split_reference(reference)[0] != device.block
        or key is None
        or key.device_id != device.id
        or (fields.amount_fen, fields.year) != (command.amount_fen, command.year)
        or not is_genuine(reference, fields, bytes.fromhex(key.secret))
    ):
        raise Refusal(SLIP_FORGED)
    if not lease_covers(get_lease(key), amount_fen=command.amount_fen, on=by.on):
        raise Refusal(SLIP_LEASE)
    return key
