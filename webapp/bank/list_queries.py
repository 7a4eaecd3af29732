"""Lists and sums of payments: a teller's day, a county's money, and who earned the bonus."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from webapp.accounts.tables import User
from webapp.areas.queries import within
from webapp.areas.tables import Area
from webapp.bank.bonus_print import BonusLine
from webapp.bank.tables import Payment
from webapp.bank.tally_rules import Part, State, Tally
from webapp.listing import in_order
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import on_time_bonus_fen
from webapp.plans.rules import Plan
from webapp.register.identity_rules import mask_identity
from webapp.register.name_rules import mask_name
from webapp.register.tables import Person
from webapp.slips.tables import Slip

BATCH = 2_000  # rows held in memory at a time
ORDERS = {
    "slip": (Payment.reference,),
    "state": (Payment.state,),
    "paid": (Payment.paid_on,),
    "branch": (Payment.branch,),
    "serial": (Payment.serial,),
    "amount": (Payment.amount_fen,),
    "by": (User.name,),
    "at": (Payment.at,),
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A payment with the name of who took it, and what its slip says if it is known."""

    payment: Payment
    teller: str
    slip_fen: int | None


def list_taken(
    session: Session,
    user_id: str,
    span: tuple[datetime, datetime],
    states: Sequence[State],
    *,
    sort: str = "",
) -> list[Listed]:
    """Return what a teller took between two instants, with its reversals, usually newest first."""
    return _list(
        session,
        select(Payment)
        .where(_taken(user_id, span), Payment.state.in_(states))
        .order_by(*in_order(sort, ORDERS, (Payment.at.desc(), Payment.id.desc()))),
    )


def tally_taken(session: Session, user_id: str, span: tuple[datetime, datetime]) -> Tally:
    """Return the sums of what a teller took between two instants, with its reversals."""
    return _tally(session, _taken(user_id, span))


def list_payments(
    session: Session,
    area_id: str,
    states: Sequence[State],
    *,
    sort: str = "",
    page: int = 1,
    size: int,
) -> list[Listed]:
    """Return a page of the payments of an area, usually the newest first.

    Money in suspense stands oldest first: the longer it waits, the more somebody must ask why.
    """
    age = Payment.at if list(states) == [State.SUSPENSE] else Payment.at.desc()
    return _list(
        session,
        select(Payment)
        .where(within(Payment.area_id, area_id), Payment.state.in_(states))
        .order_by(*in_order(sort, ORDERS, (age, Payment.id)))
        .limit(size)
        .offset((page - 1) * size),
    )


def tally_payments(session: Session, area_id: str) -> Tally:
    """Return the sums of all payments of an area."""
    return _tally(session, within(Payment.area_id, area_id))


def count_paid_slips(session: Session, area_id: str) -> Part:
    """Return how many slips of an area are paid, and their sum: the other end of the same money."""
    row = session.execute(
        select(func.count(), func.coalesce(func.sum(Slip.amount_fen), 0)).where(
            within(Slip.village_id, area_id), Slip.state == "paid"
        )
    ).one()
    return Part(row[0], int(row[1]))


def iterate_bonuses(session: Session, area_id: str, plan: Plan, locale: str) -> Iterator[BonusLine]:
    """Yield who paid on time and gets the plan's bonus, village by village, in order of payment."""
    village, group = aliased(Area), aliased(Area)
    rows = session.execute(
        select(Slip, Payment.paid_on, Person, village.name, group.name)
        .join(Payment, Payment.id == Slip.payment_id)
        .join(Person, Person.id == Slip.person_id)
        .join(village, village.id == Slip.village_id)
        .join(group, group.id == Slip.group_id)
        .where(within(Slip.village_id, area_id), Slip.state == "paid")
        .order_by(Slip.village_id, Slip.group_id, Payment.paid_on, Slip.reference)
        .execution_options(yield_per=BATCH)
    )
    for slip, paid_on, person, village_name, group_name in rows:
        bonus_fen = on_time_bonus_fen(
            plan,
            year=slip.year,
            kind=PaymentKind(slip.kind),
            paid_on=paid_on,
            born_on=person.born_on,
        )
        if bonus_fen and plan.on_time_bonus:
            yield BonusLine(
                village=village_name,
                group=group_name,
                name=mask_name(person.name),
                identity=mask_identity(person.identity) if person.identity else "",
                reference=slip.reference,
                paid_on=paid_on,
                bonus_fen=bonus_fen,
                funder=plan.funder_name(plan.on_time_bonus.funder, locale),
            )


def _taken(user_id: str, span: tuple[datetime, datetime]) -> ColumnElement[bool]:
    """Return the condition of a teller's payments in a time, and of whatever reverses those."""
    begin, end = span
    own = (Payment.by == user_id) & (Payment.at >= begin) & (Payment.at < end)
    taken = aliased(Payment)
    mine = select(taken.id).where(taken.by == user_id, taken.at >= begin, taken.at < end)
    return or_(own & Payment.reverses_id.is_(None), Payment.reverses_id.in_(mine))


def _list(session: Session, chosen: Select[Payment]) -> list[Listed]:
    rows = session.execute(
        chosen.add_columns(User.name, Slip.amount_fen)
        .join(User, User.id == Payment.by)
        .outerjoin(Slip, Slip.reference == Payment.reference)
    )
    return [Listed(*row) for row in rows]


def _tally(session: Session, condition: ColumnElement[bool]) -> Tally:
    rows = session.execute(
        select(Payment.state, func.count(), func.sum(Payment.amount_fen))
        .where(condition)
        .group_by(Payment.state)
    )
    return Tally.of((state, count, int(sum_fen)) for state, count, sum_fen in rows)
