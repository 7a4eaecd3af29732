"""Taking an answer at the door: visit, consent, choice and slip, all of them or none."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from webapp import clock
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.tables import User
from webapp.areas.queries import get_area
from webapp.canvass.queries import get_person
from webapp.canvass.rules import AGREEING, TIER_MISSING, Act
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.refusals import Refusal
from webapp.round.enrol_rules import Answer
from webapp.round.id_rules import entry_id_of
from webapp.round.offer_rules import (
    YEAR_NOT_OPEN,
    bill_of_person,
    earlier_years,
    estimate_of,
    told,
)
from webapp.round.record_actions import Deed, record_member
from webapp.slips.actions import mint_slip
from webapp.slips.queries import find_slip
from webapp.sync.records import person_record
from webapp.sync.tables import Entry

REPLACED = "replaced"  # why a slip is void when another took its place


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One year that a person pays at one tier."""

    person_id: str
    year: int
    kind: PaymentKind
    tier_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """Writes the entries of one page: who, when, and the page's seed."""

    session: Session
    user: User
    at: datetime
    seed: str

    def write(
        self, person_id: str, kind: str, subject: str, body: Mapping[str, Any], entry_id: str = ""
    ) -> None:
        """Write an entry about a person."""
        household_id = get_person(self.session, person_id).household_id
        deed = Deed(kind=kind, subject=subject, body=body, entry_id=entry_id)
        record_member(self.session, self.user, household_id, deed, seed=self.seed, at=self.at)


def take_answer(session: Session, answer: Answer, *, by: User, at: datetime) -> str | None:
    """Record an answer; return the reference of its slip, None when nothing is due.

    A refusal undoes everything, so that nothing is left half said. Sent twice, it is one slip.
    """
    writer = Writer(session=session, user=by, at=at, seed=answer.seed)
    with session.begin_nested():
        ensure_browser(session, by, at=at)  # locks the journal: of two sends the second waits here
        if answer.notice is not None:
            shown = {**answer.notice, "act": Act.PRIVACY}
            writer.write(answer.person_id, "consent", answer.person_id, shown)
        if answer.act in AGREEING:
            return _agree(writer, answer)
        body = {**answer.words, "act": answer.act}
        writer.write(answer.person_id, "consent", answer.person_id, body)
        return None


def pay_earlier_year(
    session: Session, seed: str, payment: Payment, *, by: User, at: datetime
) -> str:
    """Record the tier of an earlier year and issue its slip; return the reference."""
    writer = Writer(session=session, user=by, at=at, seed=seed)
    with session.begin_nested():
        ensure_browser(session, by, at=at)
        person, plan = _person_and_plan(session, payment.person_id)
        if payment.year not in earlier_years(person, plan):
            raise Refusal(YEAR_NOT_OPEN)
        return _issue(writer, payment) or ""


def _agree(writer: Writer, answer: Answer) -> str | None:
    person, plan = _person_and_plan(writer.session, answer.person_id)
    if answer.tier_fen is None:
        raise Refusal(TIER_MISSING)
    bill = bill_of_person(person, plan, answer.tier_fen)
    said = {"act": answer.act, "tier_fen": bill.tier_fen, "amount_fen": bill.resident_fen}
    _give_way(writer, answer)
    writer.write(answer.person_id, "consent", answer.person_id, {**answer.words, **said})
    payment = Payment(
        person_id=answer.person_id,
        year=plan.payment_year,
        kind=PaymentKind.NORMAL,
        tier_fen=bill.tier_fen,
    )
    return _issue(writer, payment)


def _give_way(writer: Writer, answer: Answer) -> None:
    """Void the person's slip that the new one replaces."""
    slip = find_slip(writer.session, answer.replaces) if answer.replaces else None
    if slip is not None and slip.person_id == answer.person_id and slip.state != "void":
        writer.write(answer.person_id, "slip.void", slip.reference, {"reason": REPLACED})


def _issue(writer: Writer, payment: Payment) -> str | None:
    """Record the choice and issue the slip, if anything is due."""
    session, person_id = writer.session, payment.person_id
    person, plan = _person_and_plan(session, person_id)
    bill = bill_of_person(person, plan, payment.tier_fen, payment.kind)
    found = estimate_of(person, plan, payment.tier_fen, on=clock.china_date(writer.at))
    chosen = {"year": payment.year, "kind": payment.kind, "tier_fen": payment.tier_fen}
    sums = {"resident_fen": bill.resident_fen, "government_fen": bill.government_fen}
    writer.write(person_id, "choice", person_id, {**chosen, **sums, "estimate": told(found)})
    if bill.resident_fen == 0:
        return None
    entry_id = entry_id_of(writer.seed, "slip.issue", person_id, chosen)
    known = session.get(Entry, entry_id)
    if known is not None:
        return known.subject
    device = ensure_browser(session, writer.user, at=writer.at)
    reference, code = mint_slip(
        session, device, year=payment.year, amount_fen=bill.resident_fen, at=writer.at
    )
    body = {**chosen, "person": person_id, "amount_fen": bill.resident_fen, "code": code}
    writer.write(person_id, "slip.issue", reference, body, entry_id)
    return reference


def _person_and_plan(session: Session, person_id: str) -> tuple[Mapping[str, Any], Plan]:
    person = get_person(session, person_id)
    return person_record(person), get_plan(get_area(session, person.village_id).plan_key)
