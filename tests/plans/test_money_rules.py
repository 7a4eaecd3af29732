import doctest
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plans.vectors import Case, case_id, cases, load
from webapp.plans import money_rules
from webapp.plans.kind_rules import Funder, PaymentKind, Rounding
from webapp.plans.money_rules import (
    TIER_NOT_OPEN,
    Bill,
    Share,
    bill_of,
    divide_half_up,
    helping_group,
    interest_fen,
    on_time_bonus_fen,
    pays_nothing,
    subsidy_of,
    tiers_open_to,
)
from webapp.plans.queries import get_plan, get_plan_data, list_plan_keys
from webapp.plans.rules import plan_from
from webapp.refusals import Refusal

GONGYELU = get_plan("gongyelu-2012")
SCHEME = load("scheme.json")
KINDS = {"normal": PaymentKind.NORMAL, "back_payment": PaymentKind.GAP}


def test_examples() -> None:
    assert doctest.testmod(money_rules).failed == 0


@pytest.mark.parametrize("case", cases("bill.json"), ids=case_id)
def test_bill_of(case: Case) -> None:
    plan, kind = get_plan(case["plan"]), PaymentKind(case["kind"])

    if "problem" in case:
        with pytest.raises(Refusal) as refused:
            bill_of(plan, tier_fen=case["tier_fen"], groups=case["groups"], kind=kind)
        assert refused.value.code == case["problem"]
        return
    bill = bill_of(plan, tier_fen=case["tier_fen"], groups=case["groups"], kind=kind)

    assert bill == Bill(
        tier_fen=case["tier_fen"],
        resident_fen=case["resident_fen"],
        government=tuple(Share(Funder(name), fen) for name, fen in case["government"]),
        subsidy=tuple(Share(Funder(name), fen) for name, fen in case["subsidy"]),
    )


@given(
    key=st.sampled_from(list_plan_keys()),
    number=st.integers(0, 9),
    kind=st.sampled_from(PaymentKind),
    shares=st.dictionaries(st.sampled_from(["province", "county"]), st.integers(0, 3000)),
    groups=st.lists(st.sampled_from(["severely_disabled", "low_income", "unheard_of"])),
)
def test_a_bill_always_adds_up(
    key: str, number: int, kind: PaymentKind, shares: dict[str, int], groups: list[str]
) -> None:
    data = get_plan_data(key)
    generous = {**data["special_groups"][0], "government_pays": shares}
    plan = plan_from({**data, "special_groups": [generous, *data["special_groups"][1:]]})
    tier_fen = plan.tiers[number % len(plan.tiers)].fen

    bill = bill_of(plan, tier_fen=tier_fen, groups=groups, kind=kind)

    assert bill.resident_fen + bill.government_fen == tier_fen
    assert bill.account_fen == tier_fen + bill.subsidy_fen
    assert min(bill.resident_fen, bill.government_fen, bill.subsidy_fen) >= 0


def test_a_tier_kept_for_a_group_is_open_to_that_group_only() -> None:
    data = get_plan_data("gongyelu-2012")
    first = {**data["tiers"][0], "only_for": ["low_income"]}
    plan = plan_from({**data, "tiers": [first, *data["tiers"][1:]]})

    assert tiers_open_to(plan, []) == plan.tiers[1:]
    assert tiers_open_to(plan, ["low_income"]) == plan.tiers


def test_of_several_groups_the_first_of_the_plan_counts() -> None:
    found = helping_group(GONGYELU, ["family_planning", "low_income"])

    assert found == GONGYELU.special_groups[1]


def test_the_extra_subsidy_of_a_group_comes_on_top() -> None:
    data = get_plan_data("gongyelu-2012")
    more = {**data["special_groups"][0], "extra_subsidy": {"city": 5, "village": 7}}
    plan = plan_from({**data, "special_groups": [more]})

    assert subsidy_of(plan, 10_000, PaymentKind.NORMAL, plan.special_groups[0]) == (
        Share(Funder.PROVINCE, 2000),
        Share(Funder.CITY, 1500),
        Share(Funder.VILLAGE, 700),
    )


def test_no_subsidy_at_a_tier_that_is_not_there() -> None:
    with pytest.raises(Refusal) as refused:
        subsidy_of(GONGYELU, 12_300, PaymentKind.NORMAL)

    assert refused.value.problems == (TIER_NOT_OPEN,)


@pytest.mark.parametrize("name", SCHEME["subsidy_tables"])
def test_subsidy_tables_of_other_places_and_years(name: str) -> None:
    table = {int(yuan): subsidy for yuan, subsidy in SCHEME["subsidy_tables"][name].items()}
    tiers = [
        {"yuan": yuan, "subsidy": {"province": subsidy}, "source": "a table"}
        for yuan, subsidy in table.items()
    ]
    plan = plan_from({**get_plan_data("gongyelu-2012"), "tiers": tiers})

    paid = {
        tier.yuan: subsidy_of(plan, tier.fen, PaymentKind.NORMAL)[0].amount_fen // 100
        for tier in plan.tiers
    }

    assert paid == table


@pytest.mark.parametrize("case", SCHEME["on_time_bonus_gongyelu_2012"], ids=str)
def test_on_time_bonus(case: Case) -> None:
    paid_on = date.fromisoformat(case["paid_on"])
    born_on = date(paid_on.year - case.get("age", 40), 1, 1)

    bonus = on_time_bonus_fen(
        GONGYELU, year=case["year"], kind=KINDS[case["kind"]], paid_on=paid_on, born_on=born_on
    )

    assert bonus == case["bonus"] * 100


def test_a_plan_without_a_bonus_pays_none() -> None:
    day = date(2012, 8, 1)

    bonus = on_time_bonus_fen(get_plan("jinzhou"), year=2012, kind=PaymentKind.NORMAL, paid_on=day)

    assert bonus == 0


@pytest.mark.parametrize(
    ("pays_on_the_day", "expected"), [(True, False), (False, True)], ids=["pays", "draws"]
)
def test_the_launch_day_is_a_birthday(*, pays_on_the_day: bool, expected: bool) -> None:
    data = get_plan_data("gongyelu-2012")
    joining = {**data["joining"], "pension_age_on_launch_day_pays": pays_on_the_day}
    plan = plan_from({**data, "joining": joining})

    assert pays_nothing(plan, date(1951, 7, 1)) is expected
    assert pays_nothing(plan, date(1951, 6, 30)) is True
    assert pays_nothing(plan, date(1951, 7, 2)) is False


@pytest.mark.parametrize("case", SCHEME["interest_zhengzhou_2021"], ids=str)
def test_interest(case: Case) -> None:
    def interest(rounding: Rounding) -> int:
        return interest_fen(
            case["principal"] * 100, months=case["months"], rate_per_10000=275, rounding=rounding
        )

    assert f"{interest(Rounding.HALF_UP_FEN) / 100:.2f}" == case["raw_2dp"]
    assert f"{interest(Rounding.UP_TO_JIAO) / 100:.2f}" == case["jian_fen_jin_jiao"]


@given(st.integers(0, 10**12), st.integers(1, 10**6))
def test_divide_half_up_is_at_most_half_off(amount: int, divisor: int) -> None:
    found = divide_half_up(amount, divisor)

    assert -divisor <= 2 * (amount - found * divisor) < divisor
