"""A small demo to walk in, and what lies where in it: a door, a person and a slip of each kind."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.security import papers
from tests.world import NOON
from tools.live import SECRET
from webapp import db
from webapp.accounts.phone_actions import register_phone
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.bank.tables import Payment
from webapp.demo.actions import build_demo
from webapp.demo.place_rules import PLACES
from webapp.ids import new_id
from webapp.register.tables import Household, Person, Register
from webapp.slips.tables import Slip
from webapp.sync.browser_actions import record

# With as few homes as show a door of each state in the first group
SMALL = replace(
    PLACES[0],
    homes=90,
    groups=(*PLACES[0].groups[:2], PLACES[0].groups[3]),
    crew=PLACES[0].crew[:1],
)
Row = TypeVar("Row")


def make_small_demo(url: str) -> dict[str, str]:
    """Build the first place of the demo with fewer homes, add what its people have not come to.

    Return ids by name: `door_part` is a door that is part done.
    """
    db.migrate(url)
    db.use_secret(SECRET)
    engine = db.make_engine(url)
    with db.transaction(engine) as session:
        build_demo(session, SMALL)
    with db.transaction(engine) as session:
        assigned = select(Assignment.group_id).join(User, User.id == Assignment.user_id)
        group_id = session.scalars(assigned.where(User.login == Role.CANVASSER)).one()
        group = session.get_one(Area, group_id)
        _add_papers(session, group)
        session.flush()
        found = _find(session, group)
    engine.dispose()
    return found


def _add_papers(session: Session, group: Area) -> None:
    village, county = str(group.parent_id), group.id[:6]
    township = str(session.get_one(Area, village).parent_id)
    tick(session, village)
    canvasser = session.scalars(select(User).where(User.login == Role.CANVASSER)).one()
    teller = session.scalars(select(User).where(User.login == Role.TELLER)).one()
    person, gone = session.scalars(select(Person).where(Person.group_id == group.id).limit(2)).all()
    left = {"reason": "moved", "on": "2012-01-01"}
    record(session, canvasser, "person.leave", gone.id, left, entry_id=new_id(NOON), at=NOON)
    reference, _code = papers.make_slip(session, person.id, canvasser.id)
    void = session.get_one(Slip, reference)
    void.state, void.void_reason = "void", "金额写错"
    papers.make_payment(session, county, teller.id)
    papers.make_question(session, village, person.id)
    papers.make_held(session, village, person.household_id, canvasser.id)
    papers.make_register(session, township)
    register_phone(session, canvasser, "华为 畅享", at=NOON)


def _find(session: Session, group: Area) -> dict[str, str]:
    village = session.get_one(Area, group.parent_id)

    def rows(table: Any, where: Any) -> Iterable[Any]:
        return session.scalars(select(table).where(where))

    named: dict[str, dict[str, Any]] = {
        "door": _one_of_each(
            rows(Household, Household.group_id == group.id), lambda door: door.door_state
        ),
        "person": _one_of_each(rows(Person, Person.group_id == group.id), _standing),
        "register": _one_of_each(
            rows(Register, Register.area_id == village.parent_id), lambda register: register.state
        ),
        "payment": _one_of_each(
            rows(Payment, Payment.area_id == group.id[:6]), lambda payment: payment.state
        ),
        "user": _one_of_each(rows(User, User.login == Role.HEAD), lambda user: user.role),
    }
    slips = _one_of_each(rows(Slip, Slip.group_id == group.id), lambda slip: slip.state)
    return {
        **{f"{kind}_{key}": row.id for kind, of in named.items() for key, row in of.items()},
        **{f"slip_{state}": slip.reference for state, slip in slips.items()},
        **{f"code_{state}": slip.code for state, slip in slips.items()},
        "village": village.id,
        "township": str(village.parent_id),
    }


def _standing(person: Person) -> str:
    """Return what becomes of somebody at their door, as one word."""
    if person.left_reason:
        return "gone"
    return f"said_{person.consent_act}" if person.consent_act else person.eligibility


def _one_of_each(rows: Iterable[Row], key: Callable[[Row], str]) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for row in rows:
        found.setdefault(key(row), row)
    return found
