"""What a person may choose: this year's tier, and earlier years that may still be paid."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from webapp.plans.benefit_rules import Estimate, estimate, years_to_pay
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import Bill, bill_of, tiers_open_to
from webapp.plans.rules import Plan
from webapp.problems import Problem

Record = Mapping[str, Any]
_TOO_LONG = 10  # digits; nine fit a column of 32 bits

YEAR_NOT_OPEN = Problem(
    "year_not_open", "This year is not one that the person may still pay. Choose another", "year"
)


def tier_of(person: Record, plan: Plan, typed: str) -> int:
    """Return the tier (fen) that is chosen, else last year's, else the lowest open one."""
    tiers = [tier.fen for tier in tiers_open_to(plan, person["special_groups"])]
    known = [fen for fen in (number_of(typed), person["tier_fen"]) if fen in tiers]
    return int((*known, *tiers)[0])


def bill_of_person(
    person: Record, plan: Plan, tier_fen: int, kind: PaymentKind = PaymentKind.NORMAL
) -> Bill:
    """Return who pays what for one year of a person."""
    return bill_of(plan, tier_fen=tier_fen, groups=person["special_groups"], kind=kind)


def estimate_of(person: Record, plan: Plan, tier_fen: int, *, on: date) -> Estimate:
    """Return the estimate for a person whose date of birth is known."""
    return estimate(
        plan,
        born_on=date.fromisoformat(person["born_on"]),
        tier_fen=tier_fen,
        groups=person["special_groups"],
        on=on,
    )


def told(found: Estimate) -> dict[str, Any]:
    """Return an estimate as it is kept with the choice: sums in fen, the day as YYYY-MM-DD."""
    return {**asdict(found), "first_pension_on": found.first_pension_on.isoformat()}


def earlier_years(person: Record, plan: Plan) -> list[int]:
    """Return the years before the plan's that a person may pay afterwards, the latest first.

    Those who were near pension age at launch pay as many as their years ahead fall short.
    """
    if not person["born_on"]:
        return []
    _ahead, back = years_to_pay(plan, born_on=date.fromisoformat(person["born_on"]))
    return [plan.payment_year - number for number in range(1, back + 1)]


def number_of(text: str) -> int | None:
    """Return a typed whole number that any column holds, or None.

    >>> [number_of(text) for text in ("10000", "", "-1", "²", "9" * 12)]
    [10000, None, None, None, None]
    """
    return int(text) if text.isascii() and text.isdecimal() and len(text) < _TOO_LONG else None
