"""Which pages `make screens` takes pictures of: every role's, with what their addresses name."""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from webapp import db
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.tables import Assignment, User
from webapp.areas.rules import Level, ancestor
from webapp.bank.tables import Payment
from webapp.register.tables import Household, Person
from webapp.slips.actions import mint_slip
from webapp.slips.tables import Slip

NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Shot:
    """A page: what its picture is called, and its address with names in braces."""

    name: str
    address: str


SHOTS: dict[str, tuple[Shot, ...]] = {
    NOBODY: (
        Shot("sign-in", "/"),
        Shot("resident", "/s/{due}/{due_code}"),
        Shot("resident-paid", "/s/{paid}/{paid_code}"),
        Shot("resident-forged", "/s/{due}/{paid_code}"),
        Shot("ask-for-a-slip", "/s"),
        Shot("missing", "/no/such/page"),
        Shot("components", "/styleguide"),
    ),
    "canvasser": (
        Shot("round", "/round"),
        Shot("tiles", "/round?show=grid"),
        Shot("door", "/round/doors/{door}"),
        Shot("door-correct", "/round/doors/{door}/edit"),
        Shot("door-new", "/round/doors/new"),
        Shot("visit", "/round/doors/{door}/visits/new"),
        Shot("member-new", "/round/doors/{door}/people/new"),
        Shot("person", "/round/people/{person}"),
        Shot("person-correct", "/round/people/{person}/edit"),
        Shot("person-gone", "/round/people/{person}/leavings/new"),
        Shot("enrol", "/round/people/{person}/consents/new"),
        Shot("arrears", "/round/people/{person}/arrears/new"),
        Shot("slip", "/round/slips/{due}"),
        Shot("slips", "/round/doors/{slip_door}/slips"),
        Shot("outbox", "/round/outbox"),
        Shot("password", "/password"),
        Shot("help", "/help"),
        Shot("practice", "/practice"),
        Shot("forbidden", "/county"),
    ),
    "head": (
        Shot("board", "/village"),
        Shot("doors", "/village/{village}/doors?sort=state"),
        Shot("people", "/village/{village}/people?gap=no_outcome"),
        Shot("slips", "/village/{village}/slips"),
        Shot("groups", "/village/{village}/groups"),
        Shot("canvassers", "/village/canvassers"),
        Shot("questions", "/village/questions"),
        Shot("no-card", "/village/questions/no-card"),
        Shot("phones", "/village/phones"),
        Shot("rescue", "/rescue"),
    ),
    "clerk": (
        Shot("township", "/township"),
        Shot("village", "/village/{village}"),
        Shot("registers", "/registers"),
    ),
    "agency": (
        Shot("county", "/county"),
        Shot("registers", "/registers"),
        Shot("accounts", "/accounts"),
        Shot("account", "/accounts/{account}"),
        Shot("account-new", "/accounts/new"),
        Shot("account-new-head", "/accounts/new?role=head"),
        Shot("payments", "/payments"),
        Shot("payment", "/payments/{payment}"),
        Shot("plan", "/plan"),
    ),
    "inspector": (
        Shot("inspection", "/inspect"),
        Shot("log", "/inspect/log"),
        Shot("village", "/village/{village}/people"),
    ),
    "teller": (
        Shot("counter", "/counter"),
        Shot("counter-green", "/counter?q=/s/{due}/{due_code}"),
        Shot("counter-red-paid", "/counter?q=/s/{paid}/{paid_code}"),
        Shot("counter-red-forged", "/counter?q=/s/{due}/{paid_code}"),
        Shot("counter-yellow", "/counter?q=/s/{early}/{early_code}"),
        Shot("today", "/counter/today?on={paid_on}"),
    ),
}


def find_names(engine: Engine) -> dict[str, str]:
    """Return what the addresses name, of the canvasser's own groups in the demo's first village.

    One slip is made here as a phone makes it, and not brought in: the counter says yellow to it.
    """
    with db.transaction(engine) as session:
        user = session.scalars(select(User).where(User.login == "canvasser")).one()
        mine = select(Assignment.group_id).where(Assignment.user_id == user.id)
        paid, due = (_find_slip(session, mine, state) for state in ("paid", "due"))
        door = session.scalars(
            select(Household)
            .where(Household.group_id.in_(mine), Household.door_state == "part")
            .order_by(Household.position)
        ).first()
        person = session.scalars(
            select(Person)
            .where(
                Person.group_id.in_(mine),
                Person.eligibility == "in_contributor",
                Person.consent_act.is_(None),
                Person.left_reason.is_(None),
            )
            .order_by(Person.household_id, Person.position)
        ).first()
        county = ancestor(user.area_id, Level.COUNTY)
        payment = session.scalars(
            select(Payment).where(Payment.area_id == county).order_by(Payment.at)
        ).first()
        at = datetime.combine(due.issued_on, time(4), UTC)
        early, early_code = mint_slip(
            session,
            ensure_browser(session, user, at=at),
            year=due.year,
            amount_fen=due.amount_fen,
            at=at,
        )
        return {
            "early": early,
            "early_code": early_code,
            "village": user.area_id,
            "account": user.id,
            "door": door.id if door else due.household_id,
            "slip_door": due.household_id,
            "person": person.id if person else due.person_id,
            "due": due.reference,
            "due_code": due.code,
            "paid": paid.reference,
            "paid_code": paid.code,
            "payment": payment.id if payment else "",
            "paid_on": payment.paid_on.isoformat() if payment else "",
        }


def _find_slip(session: Session, groups: object, state: str) -> Slip:
    return session.scalars(
        select(Slip)
        .where(Slip.group_id.in_(groups), Slip.state == state)  # type: ignore[arg-type]
        .order_by(Slip.reference)
        .limit(1)
    ).one()
