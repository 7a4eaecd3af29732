from dataclasses import asdict
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plans.vectors import Case, case_id, cases, load
from webapp.plans.amount_rules import yuan
from webapp.plans.benefit_rules import Pension, estimate, monthly_pension, required_years
from webapp.plans.queries import get_plan, list_plan_keys

GONGYELU = get_plan("gongyelu-2012")
SCHEME = load("scheme.json")
ASKED = {"id", "plan", "born_on", "tier_fen", "groups", "on", "paid_years", "paid_balance_fen"}


@pytest.mark.parametrize("case", SCHEME["pension"], ids=lambda case: case["name"])
def test_monthly_pension(case: Case) -> None:
    basic_fen = case["base"] * 100

    pension = monthly_pension(GONGYELU, balance_fen=case["balance"] * 100, basic_fen=basic_fen)

    assert (yuan(pension.account_fen), pension.basic_fen) == (case["account_pension"], basic_fen)
    assert yuan(pension.total_fen) == case.get("total", yuan(basic_fen + pension.account_fen))


def test_monthly_pension_takes_the_basic_pension_of_the_plan() -> None:
    assert monthly_pension(GONGYELU, balance_fen=195_000) == Pension(
        basic_fen=6000, account_fen=1403, total_fen=7403
    )


@pytest.mark.parametrize("case", SCHEME["required_years_2011_launch"], ids=str)
def test_required_years(case: Case) -> None:
    born_on = date.fromisoformat(str(case["dob"]))

    found = [required_years(get_plan(key), born_on) for key in list_plan_keys()]

    assert found == [case["required_years"]] * 3


@pytest.mark.parametrize("case", cases("estimate.json"), ids=case_id)
def test_estimate(case: Case) -> None:
    found = estimate(
        get_plan(case["plan"]),
        born_on=date.fromisoformat(case["born_on"]),
        tier_fen=case["tier_fen"],
        groups=case["groups"],
        on=date.fromisoformat(case["on"]),
        paid_years=case["paid_years"],
        paid_balance_fen=case["paid_balance_fen"],
    )

    wanted = {name: value for name, value in case.items() if name not in ASKED}
    assert {**asdict(found), "first_pension_on": found.first_pension_on.isoformat()} == wanted


def test_who_was_60_at_launch_needs_no_tier() -> None:
    found = estimate(
        GONGYELU, born_on=date(1945, 1, 1), tier_fen=0, groups=[], on=date(2012, 5, 14)
    )

    assert (found.pays_total_fen, found.total_fen) == (0, 6000)


@given(
    st.sampled_from(list_plan_keys()),
    st.dates(date(1900, 1, 1), date(2012, 1, 1)),
    st.dates(date(2011, 7, 1), date(2020, 12, 31)),
    st.integers(0, 20),
)
def test_an_estimate_adds_up(key: str, born_on: date, on: date, paid_years: int) -> None:
    plan = get_plan(key)

    found = estimate(
        plan, born_on=born_on, tier_fen=10_000, groups=[], on=on, paid_years=paid_years
    )

    sums = (found.pays_total_fen, found.government_total_fen, found.subsidy_total_fen)
    assert sum(sums) == found.balance_fen
    assert found.basic_fen + found.account_pension_fen == found.total_fen
    assert 0 <= found.years_back <= found.years_to_pay <= plan.contribution.years
    assert found.first_pension_on > on
