import doctest
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webapp.plans import age_rules
from webapp.plans.age_rules import age_on, birthday, month_after


def test_examples() -> None:
    assert doctest.testmod(age_rules).failed == 0


@pytest.mark.parametrize(
    ("born_on", "day", "age"),
    [
        (date(1996, 5, 14), date(2012, 5, 14), 16),
        (date(1996, 5, 15), date(2012, 5, 14), 15),
        (date(1996, 2, 29), date(2013, 2, 28), 16),
        (date(1996, 2, 29), date(2013, 3, 1), 17),
        (date(2012, 5, 15), date(2012, 5, 14), -1),
    ],
)
def test_age_on(born_on: date, day: date, age: int) -> None:
    assert age_on(born_on, day) == age


@given(st.dates(date(1850, 1, 1), date(2020, 1, 1)), st.integers(0, 120))
def test_an_age_is_reached_on_the_birthday(born_on: date, years: int) -> None:
    day = birthday(born_on, years)

    assert age_on(born_on, day) == years
    assert age_on(born_on, date.fromordinal(day.toordinal() - 1)) == years - 1


@given(st.dates(date(1850, 1, 1), date(2100, 1, 1)))
def test_month_after_is_the_next_first(day: date) -> None:
    first = month_after(day)

    assert first.day == 1
    assert 1 <= (first - day).days <= 31
