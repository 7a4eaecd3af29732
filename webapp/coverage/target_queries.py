"""How far each target of the plan is met, and the very people who make it short."""

from collections.abc import Sequence
from datetime import date
from functools import cache

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from webapp.coverage.condition_queries import (
    IS_AGREED,
    IS_CONTRIBUTOR,
    IS_ELIGIBLE,
    IS_LISTED,
    IS_RECIPIENT,
    IS_UNDECIDED,
    IS_UNSEEN,
    has_slip,
    owes_nothing,
)
from webapp.coverage.count_queries import inside
from webapp.coverage.rules import LIST_UNKNOWN
from webapp.coverage.target_rules import TargetSeen, born_between, concerns, see_target
from webapp.plans.kind_rules import Measure, Residence
from webapp.plans.part_rules import Target
from webapp.plans.rules import Plan
from webapp.refusals import Missing
from webapp.register.tables import Person

_Pair = tuple[ColumnElement[bool], ColumnElement[bool]]


def list_targets(session: Session, area_id: str, plan: Plan, *, on: date) -> list[TargetSeen]:
    """Return how an area stands to each of the plan's targets for it, in one query."""
    targets = [target for target in plan.targets if concerns(target, area_id)]
    if not targets:
        return []
    columns = []
    for target in targets:
        base, done = _conditions(target, year=plan.payment_year, on=on)
        columns += [func.count().filter(base), func.count().filter(and_(base, done))]
    counts = session.execute(select(*columns).where(inside(Person.village_id, area_id))).one()
    return [
        see_target(target, base=int(counts[2 * n]), done=int(counts[2 * n + 1]), on=on)
        for n, target in enumerate(targets)
    ]


def short_of(plan: Plan, key: str, *, on: date) -> ColumnElement[bool]:
    """Return the condition of the people who keep a target from being met; raise Missing."""
    for target in plan.targets:
        if target.key == key:
            base, done = _conditions(target, year=plan.payment_year, on=on)
            return and_(base, ~done)
    raise Missing(LIST_UNKNOWN)


def _conditions(target: Target, *, year: int, on: date) -> _Pair:
    base, done = _measured(target.measure, year)
    return and_(base, *_class_of(target, on)), done


@cache
def _measured(measure: Measure, year: int) -> _Pair:
    """Return whom a measure is about, and who of them counts.

    Enrolled is whoever agreed, and of those who only draw whoever was seen. Renewed and paid wait
    for the bank, unless somebody else pays all.
    """
    settled = and_(IS_AGREED, or_(has_slip(year, "paid"), owes_nothing(year)))
    seen = Person.seen_on.is_not(None)
    pairs: dict[Measure, _Pair] = {
        Measure.REGISTERED: (IS_ELIGIBLE, seen),
        Measure.ENROLLED: (IS_ELIGIBLE, or_(IS_AGREED, and_(IS_RECIPIENT, seen))),
        Measure.RENEWED: (and_(IS_CONTRIBUTOR, Person.is_enrolled), settled),
        Measure.COVERED: (IS_LISTED, ~or_(IS_UNDECIDED, IS_UNSEEN)),
        Measure.INFORMED: (IS_ELIGIBLE, Person.informed_on.is_not(None)),
        Measure.PAID: (IS_AGREED, settled),
        Measure.BASIC_PENSION_PAID: (IS_RECIPIENT, Person.id.is_(None)),
    }
    return pairs[measure]


def _class_of(target: Target, on: date) -> Sequence[ColumnElement[bool]]:
    first, last = born_between(target, on=on)
    return [
        *([Person.hukou_kind == target.residence] if target.residence != Residence.ANY else []),
        *([Person.born_on >= first] if first else []),
        *([Person.born_on <= last] if last else []),
    ]
