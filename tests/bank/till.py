"""A counter to test at: the small world, a slip minted on a phone, and the teller."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tests.databases import seeded
from tests.world import NOON, TODAY, World, make_user, make_world
from webapp import ids
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.areas.actions import ensure_county, tick
from webapp.bank.actions import ConfirmPayment, confirm_payment
from webapp.bank.reversal_actions import ReversePayment, reverse_payment
from webapp.bank.tables import Payment
from webapp.register.tables import Person
from webapp.slips.actions import mint_slip
from webapp.slips.tables import Slip
from webapp.sync.answer_rules import Answer
from webapp.sync.browser_actions import record

FEN = 10_000
BRANCH = "工业路支行"


@dataclass(frozen=True, slots=True, kw_only=True)
class Till:
    """A world with one slip made on a phone; `upload` brings it in."""

    world: World
    teller: str
    reference: str
    code: str

    def command(self, **changes: Any) -> ConfirmPayment:
        """Return what the teller confirms, with something changed."""
        command = ConfirmPayment(
            reference=self.reference,
            code=self.code,
            amount_fen=FEN,
            branch=BRANCH,
            serial="A1",
            paid_on=TODAY,
        )
        return replace(command, **changes)

    def confirm(
        self, session: Session, *, by: str = "", at: datetime = NOON, **changes: Any
    ) -> Payment:
        """Confirm by the teller, or by somebody else."""
        teller = session.get_one(User, by or self.teller)
        return confirm_payment(session, self.command(**changes), by=teller, at=at)

    def reverse(
        self, session: Session, payment: Payment, *, by: str = "", at: datetime = NOON
    ) -> Payment:
        """Reverse by the teller, or by somebody else."""
        command = ReversePayment(payment_id=payment.id, why="钱已退回")
        return reverse_payment(session, command, by=session.get_one(User, by or self.teller), at=at)

    def upload(self, session: Session, *, reference: str = "", code: str = "") -> Answer:
        """Sync the phone: its slip comes in as an entry."""
        body = {
            "person": self.world.head_person,
            "year": 2012,
            "kind": "normal",
            "tier_fen": FEN,
            "amount_fen": FEN,
            "code": code or self.code,
        }
        return self.enter(session, "slip.issue", reference or self.reference, body)

    def enter(self, session: Session, kind: str, subject: str, body: dict[str, Any]) -> Answer:
        """Let the canvasser do something at the door."""
        canvasser = session.get_one(User, self.world.users[Role.CANVASSER])
        return record(session, canvasser, kind, subject, body, entry_id=ids.new_id(NOON), at=NOON)

    def void(self, session: Session) -> Answer:
        """Let the canvasser void the slip."""
        return self.enter(session, "slip.void", self.reference, {"reason": "档次写错"})

    def slip(self, session: Session) -> Slip:
        """Return the slip as the database has it."""
        return session.get_one(Slip, self.reference, populate_existing=True)


def make_till(session: Session, *, is_uploaded: bool = True) -> Till:
    """Make the world, somebody who agreed, and their slip."""
    world = make_world(session)
    session.get_one(Person, world.head_person).consent_act = "enrol"
    till = Till(world=world, teller=world.users[Role.TELLER], reference="", code="")
    reference, code = mint(session, till)
    till = replace(till, reference=reference, code=code)
    if is_uploaded:
        assert till.upload(session).status == "applied"
    return till


def mint(session: Session, till: Till, *, fen: int = FEN) -> tuple[str, str]:
    """Make one more slip on the phone, without a word to the server."""
    canvasser = session.get_one(User, till.world.users[Role.CANVASSER])
    device = ensure_browser(session, canvasser, at=NOON)
    minted = mint_slip(session, device, year=2012, amount_fen=fen, at=NOON)
    session.flush()
    return minted


def add_slip(session: Session, till: Till, number: int, *, day: date = TODAY) -> str:
    """Make one more due slip, of the spouse and of another year each; return its reference."""
    reference, code = mint(session, till)
    first = till.slip(session)
    tick(session, first.village_id)
    session.get_one(Person, till.world.spouse).consent_act = "enrol"
    kept = {"household_id", "village_id", "group_id", "key_number", "device_id", "kind"}
    session.add(
        Slip(
            **{name: getattr(first, name) for name in kept},
            reference=reference,
            person_id=till.world.spouse,
            year=2100 + number,
            tier_fen=FEN,
            amount_fen=FEN,
            issued_on=day,
            expires_on=first.expires_on,
            code=code,
            entry_id=ids.new_id(NOON),
            state="due",
        )
    )
    session.flush()
    return reference


def make_foreign_teller(session: Session) -> str:
    """Make a teller of another county."""
    county = ensure_county(session, "211402", "连山区", "jinzhou")
    return make_user(session, Role.TELLER, county, "foreign-teller")


def open_till(engine: Engine, *, is_uploaded: bool = True) -> Till:
    """Fill a test's database with the till."""
    return seeded(engine, make_till, is_uploaded=is_uploaded)


def sign_in(app: Flask, user_id: str) -> FlaskClient:
    """Return a browser in which somebody is signed in."""
    client = app.test_client()
    with client.session_transaction() as cookie:
        cookie["_user_id"] = f"{user_id}:0"
        cookie["_fresh"] = True
        cookie["csrf"] = "token"
    return client
