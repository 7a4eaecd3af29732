import doctest

from hypothesis import given
from hypothesis import strategies as st

from tests.plans.vectors import load
from webapp.plans import target_rules
from webapp.plans.queries import get_plan
from webapp.plans.target_rules import TargetGap, base_of, needed_of, target_gap

T8 = next(target for target in get_plan("jinzhou").targets if target.key == "T8")
T12 = next(target for target in get_plan("gongyelu-2012").targets if target.key == "T12")


def test_examples() -> None:
    assert doctest.testmod(target_rules).failed == 0


def test_both_readings_of_jinzhou() -> None:
    case = load("scheme.json")["jinzhou"]

    assert base_of(case["count"], 90) == case["if_count_is_90pct_target"]["denominator"]
    assert needed_of(case["count"], 90) == case["if_count_is_denominator"]["target"]


def test_of_rate_and_count_the_larger_is_short() -> None:
    assert target_gap(T8, done=200_000, base=235_056) == TargetGap(
        done=200_000,
        base=235_056,
        tenths=850,
        needed_by_rate=211_551,
        needed_by_count=211_550,
        short=11_551,
    )


def test_a_target_is_met() -> None:
    gap = target_gap(T12, done=97, base=100)

    assert (gap.is_met, gap.tenths) == (True, 970)


def test_nobody_is_short_of_nobody() -> None:
    gap = target_gap(T12, done=0, base=0)

    assert (gap.is_met, gap.tenths) == (True, 0)


@given(st.integers(0, 10**7), st.integers(1, 100))
def test_one_less_than_needed_is_not_enough(base: int, percent: int) -> None:
    needed = needed_of(base, percent)

    assert needed * 100 >= base * percent > (needed - 1) * 100
