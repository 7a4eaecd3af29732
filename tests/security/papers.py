"""What lies about a place: a slip, a payment, a question, a held entry and a register."""

from uuid import uuid4

from sqlalchemy.orm import Session

from tests.world import NOON, TODAY
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.tables import User
from webapp.audit.actions import SYSTEM
from webapp.bank.tables import Payment
from webapp.register.preview_actions import KeepFile, keep_file
from webapp.register.tables import Person, Question
from webapp.slips.actions import mint_slip
from webapp.slips.tables import Slip, SlipKey
from webapp.sync.tables import Entry

FEN = 10_000
REGISTER = "村,组,户主姓名,姓名,身份证号\n东柏村,一组,周国庆,周国庆,\n"


def make_slip(session: Session, person_id: str, user_id: str) -> tuple[str, str]:
    """Make a slip that is due; return its reference and code."""
    person = session.get_one(Person, person_id)
    device = ensure_browser(session, session.get_one(User, user_id), at=NOON)
    reference, code = mint_slip(session, device, year=2012, amount_fen=FEN, at=NOON)
    session.flush()
    key = session.query(SlipKey).filter_by(device_id=device.id).one()
    slip = Slip(
        reference=reference,
        person_id=person.id,
        household_id=person.household_id,
        village_id=person.village_id,
        group_id=person.group_id,
        year=2012,
        kind="normal",
        tier_fen=FEN,
        amount_fen=FEN,
        issued_on=TODAY,
        expires_on=key.until,
        code=code,
        key_number=key.number,
        device_id=device.id,
        entry_id=str(uuid4()),
        state="due",
    )
    session.add(slip)
    return reference, code


def make_payment(session: Session, county: str, user_id: str) -> str:
    """Make a payment that waits for its slip, taken by a user; return its id."""
    payment = Payment(
        id=str(uuid4()),
        area_id=county,
        reference=f"RF00{uuid4().int % 10**16:016d}",
        amount_fen=FEN,
        branch=county,
        serial=uuid4().hex,
        paid_on=TODAY,
        by=user_id,
        at=NOON,
        state="suspense",
    )
    session.add(payment)
    return payment.id


def make_question(session: Session, village: str, person: str) -> str:
    """Ask about somebody's missing card; return the question's id."""
    question = Question(
        id=str(uuid4()),
        village_id=village,
        kind="noid",
        person_id=person,
        detail="{}",
        asked_at=NOON,
    )
    session.add(question)
    return question.id


def make_held(session: Session, village: str, household: str, user_id: str) -> str:
    """Keep an entry that a person must look at; return its id."""
    device = ensure_browser(session, session.get_one(User, user_id), at=NOON)
    entry = Entry(
        id=str(uuid4()),
        device_id=device.id,
        digest="0" * 64,
        kind="visit",
        subject=household,
        household_id=household,
        village_id=village,
        by=user_id,
        made_at=NOON,
        received_at=NOON,
        text="{}",
        state="held",
        answer={"status": "held", "problems": []},
    )
    session.add(entry)
    return entry.id


def make_register(session: Session, township: str) -> str:
    """Send a register in that is not taken in yet; return its id."""
    kept, _is_new = keep_file(
        session,
        KeepFile(area_id=township, name="底册.csv", content=REGISTER.encode()),
        by=SYSTEM,
        at=NOON,
    )
    return kept.id
