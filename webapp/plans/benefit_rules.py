"""What a person pays in all, and gets a month from when: the estimate told at the door."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from webapp.plans.age_rules import birthday, month_after
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import Bill, bill_of, divide_half_up, pays_nothing
from webapp.plans.rules import Plan

_NO_BILL = Bill(tier_fen=0, resident_fen=0, government=(), subsidy=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Pension:
    """A monthly pension in fen."""

    basic_fen: int
    account_fen: int
    total_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Pay this, get about that: sums in fen, no interest counted, so the truth is a little more.

    `years_back` of `years_to_pay` are arrears. `months_to_recover` is after how many pensions
    a person has back what he or she paid.
    """

    required_years: int
    years_to_pay: int
    years_back: int
    first_pension_on: date
    pays_total_fen: int
    government_total_fen: int
    subsidy_total_fen: int
    balance_fen: int
    basic_fen: int
    account_pension_fen: int
    total_fen: int
    months_to_recover: int


def required_years(plan: Plan, born_on: date) -> int:
    """Return the years of contribution a pension wants of a person.

    Nothing of those past 60 at launch; of others the years from launch to the year before 60,
    at least 1 and at most the plan's 15.
    """
    if pays_nothing(plan, born_on):
        return 0
    return max(1, min(plan.contribution.years, _year_of_60(plan, born_on) - _launch_year(plan)))


def _year_of_60(plan: Plan, born_on: date) -> int:
    return born_on.year + plan.joining.pension_age


def _launch_year(plan: Plan) -> int:
    return plan.joining.launch_on.year


def monthly_pension(plan: Plan, *, balance_fen: int, basic_fen: int | None = None) -> Pension:
    """Return the basic pension plus the account spread over the divisor, rounded to the fen.

    `basic_fen` stands in for the plan's own where a later year's figure is asked for.
    """
    basic = plan.benefit.basic_yuan * 100 if basic_fen is None else basic_fen
    account = divide_half_up(balance_fen, plan.benefit.divisor)
    return Pension(basic_fen=basic, account_fen=account, total_fen=basic + account)


def years_to_pay(plan: Plan, *, born_on: date, paid_years: int = 0) -> tuple[int, int]:
    """Return the years still to pay: those ahead, beginning with the plan's, and the arrears.

    The fewest that earn the pension. Who has enough but is not yet 60 still pays this year.
    """
    required = required_years(plan, born_on)
    if required == 0:
        return 0, 0
    last_year = max(_launch_year(plan), _year_of_60(plan, born_on) - 1)
    open_years = max(0, last_year - plan.payment_year + 1)
    needed = max(0, required - paid_years)
    ahead = max(min(needed, open_years), min(1, open_years))
    return ahead, max(0, needed - ahead)


def estimate(
    plan: Plan,
    *,
    born_on: date,
    tier_fen: int,
    groups: Iterable[str],
    on: date,
    paid_years: int = 0,
    paid_balance_fen: int = 0,
) -> Estimate:
    """Return what somebody who keeps to one tier pays and gets; refuse a tier not open.

    Who has nothing to pay gets the basic pension, whatever the tier.
    `paid_years` and `paid_balance_fen` are what is in the account already.
    """
    groups = tuple(groups)
    ahead, back = years_to_pay(plan, born_on=born_on, paid_years=paid_years)
    normal, late = PaymentKind.NORMAL, PaymentKind.CATCH_UP_AT_LAUNCH
    now = bill_of(plan, tier_fen=tier_fen, groups=groups, kind=normal) if ahead else _NO_BILL
    then = bill_of(plan, tier_fen=tier_fen, groups=groups, kind=late) if back else _NO_BILL
    pays = ahead * now.resident_fen + back * then.resident_fen
    balance = paid_balance_fen + ahead * now.account_fen + back * then.account_fen
    pension = monthly_pension(plan, balance_fen=balance)
    return Estimate(
        required_years=required_years(plan, born_on),
        years_to_pay=ahead + back,
        years_back=back,
        first_pension_on=month_after(max(birthday(born_on, plan.joining.pension_age), on)),
        pays_total_fen=pays,
        government_total_fen=ahead * now.government_fen + back * then.government_fen,
        subsidy_total_fen=ahead * now.subsidy_fen + back * then.subsidy_fen,
        balance_fen=balance,
        basic_fen=pension.basic_fen,
        account_pension_fen=pension.account_fen,
        total_fen=pension.total_fen,
        months_to_recover=-(-pays // pension.total_fen) if pension.total_fen else 0,
    )
