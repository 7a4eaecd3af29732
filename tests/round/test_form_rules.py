from datetime import date

import pytest

from webapp.refusals import Refusal
from webapp.round.form_rules import leave_body, return_days, visit_body
from webapp.round.typed_rules import day_of, month_of, was_of

FRIDAY = date(2012, 5, 18)


def test_tomorrow_that_is_a_saturday_is_offered_once() -> None:
    assert return_days(FRIDAY) == {"evening": FRIDAY, "tomorrow": date(2012, 5, 19)}
    assert visit_body({"answer": "saturday"}, FRIDAY, "")["return_on"] == "2012-05-19"


def test_this_evening_is_noted_unless_something_else_was() -> None:
    notes = [
        visit_body({"answer": "evening", "note": note}, FRIDAY, "晚上") for note in ("", "七点")
    ]

    assert [body["note"] for body in notes] == ["晚上", "七点"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1978-5-4", "1978-05-04"),
        ("1978年5月4日", "1978-05-04"),
        ("19780504", "1978-05-04"),
        ("1978/05/04", "1978-05-04"),
        (" ", None),
    ],
)
def test_a_day_is_read_as_people_write_it(text: str, day: str | None) -> None:
    assert day_of({"on": text}, "on") == day


@pytest.mark.parametrize("text", ["78-5-4", "1978-13-1", "1978", "May 4", "1978-5-4-1", "0000-1-1"])
def test_an_unreadable_day_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        day_of({"on": text}, "on")

    assert (refused.value.code, refused.value.problems[0].field) == ("day_unreadable", "on")


def test_an_unreadable_month_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        month_of({"in": "2003-13"}, "in")

    assert refused.value.code == "month_unreadable"


def test_a_leaving_names_every_problem_at_once() -> None:
    with pytest.raises(Refusal) as refused:
        leave_body({"on": "2012-05-19"}, FRIDAY)

    codes = [problem.code for problem in refused.value.problems]
    assert codes == ["leave_reason_missing", "leave_date_future"]


@pytest.mark.parametrize("text", ["[]", "{", '{"door": "1", "x": 1}', "[" * 5000])
def test_a_form_that_was_tampered_with_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        was_of({"was": text}, {"door": "1"})

    assert refused.value.code == "amend_value_wrong"
