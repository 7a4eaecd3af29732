"""Deeds at the doors of a small world, each as a real entry."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from tests.world import NOON
from webapp import ids
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.tables import User
from webapp.bank.actions import ConfirmPayment, confirm_payment
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import bill_of
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.register.tables import Person
from webapp.slips.actions import mint_slip
from webapp.sync.browser_actions import record

PLAN = get_plan("gongyelu-2012")


@dataclass
class Canvasser:
    """Somebody at the doors, by whom every deed is recorded."""

    session: Session
    user_id: str
    at: datetime = NOON

    @property
    def user(self) -> User:
        return self.session.get_one(User, self.user_id)

    def enter(self, kind: str, subject: str, body: Mapping[str, Any]) -> str:
        """Record an entry and return its id."""
        entry_id = ids.new_id(self.at)
        record(self.session, self.user, kind, subject, body, entry_id=entry_id, at=self.at)
        return entry_id

    def visit(self, household_id: str, outcome: str = "met", return_on: str | None = None) -> None:
        self.enter("visit", household_id, {"outcome": outcome, "return_on": return_on})

    def confirm(self, person_id: str) -> None:
        self.enter("person.amend", person_id, {"changes": {}})

    def say(self, person_id: str, act: str, *, tier_fen: int = 10000) -> None:
        """Record what a person said to the plan's text."""
        text = PLAN.text_of(f"consent_{act}")
        agrees = act in {"enrol", "renew"}
        self.enter(
            "consent",
            person_id,
            {
                "act": act,
                "text_version": text.version,
                "text_locale": "zh_Hans",
                "text_digest": text.sha256("zh_Hans"),
                "given_by": "self",
                "method": "spoken",
                "witness": "张三",
                "is_read_aloud": True,
                "tier_fen": tier_fen if agrees else None,
                "amount_fen": tier_fen if agrees else None,
            },
        )

    def choose(self, person_id: str, *, tier_fen: int = 10000, plan: Plan = PLAN) -> int:
        """Record a choice of tier and return what the person pays, in fen."""
        person = self.session.get_one(Person, person_id)
        bill = bill_of(
            plan, tier_fen=tier_fen, groups=person.special_groups, kind=PaymentKind.NORMAL
        )
        body = {
            "year": plan.payment_year,
            "kind": "normal",
            "tier_fen": tier_fen,
            "resident_fen": bill.resident_fen,
            "government_fen": bill.government_fen,
        }
        self.enter("choice", person_id, body)
        return bill.resident_fen

    def give_slip(self, person_id: str, *, tier_fen: int = 10000) -> str:
        """Choose a tier, issue a slip, and return its reference."""
        amount = self.choose(person_id, tier_fen=tier_fen)
        device = ensure_browser(self.session, self.user, at=self.at)
        year = PLAN.payment_year
        reference, code = mint_slip(self.session, device, year=year, amount_fen=amount, at=self.at)
        body = {
            "person": person_id,
            "year": year,
            "kind": "normal",
            "tier_fen": tier_fen,
            "amount_fen": amount,
            "code": code,
        }
        self.enter("slip.issue", reference, body)
        return reference


def pay(session: Session, teller_id: str, reference: str, *, amount_fen: int = 10000) -> None:
    """Confirm a slip at the counter."""
    command = ConfirmPayment(
        reference=reference,
        code=None,
        amount_fen=amount_fen,
        branch="工业路支行",
        serial=reference[-8:],
        paid_on=NOON.date(),
    )
    confirm_payment(session, command, by=session.get_one(User, teller_id), at=NOON)
