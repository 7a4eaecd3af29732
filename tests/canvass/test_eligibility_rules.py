import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plans.vectors import Case, case_id, cases
from webapp.canvass.eligibility_rules import (
    REASONS,
    Eligibility,
    Facts,
    Reason,
    State,
    eligibility,
    reason_params,
)
from webapp.canvass.rules import LeaveReason
from webapp.plans.queries import get_plan, get_plan_data, list_plan_keys
from webapp.plans.rules import plan_from

DAYS = st.dates(date(1900, 1, 1), date(2030, 1, 1))


@pytest.mark.parametrize("case", cases("eligibility.json"), ids=case_id)
def test_eligibility(case: Case) -> None:
    on = date.fromisoformat(case["on"])

    found = eligibility(get_plan(case["plan"]), _facts(case["facts"]), on=on)

    assert found == Eligibility(
        state=State(case["state"]),
        reason=Reason(case["reason"]),
        changes_on=_day(case["changes_on"]),
        required_years=case["required_years"],
    )


def test_a_plan_may_take_students_and_people_from_elsewhere() -> None:
    data = get_plan_data("gongyelu-2012")
    joining = {**data["joining"], "student_excluded": False, "hukou_required": False}
    facts = Facts(born_on=date(1992, 1, 1), student=True, hukou_here=False)

    found = eligibility(plan_from({**data, "joining": joining}), facts, on=date(2012, 5, 14))

    assert found.may_enrol


@given(
    st.sampled_from(list_plan_keys()),
    st.builds(
        Facts,
        born_on=st.none() | DAYS,
        hukou_here=st.none() | st.booleans(),
        student=st.booleans(),
        employee_scheme=st.booleans(),
        other_pension=st.booleans(),
        left_reason=st.none() | st.sampled_from(LeaveReason),
    ),
    DAYS,
)
def test_everybody_has_a_verdict_and_a_reason(key: str, facts: Facts, on: date) -> None:
    plan = get_plan(key)

    found = eligibility(plan, facts, on=on)

    said = REASONS[found.reason] % reason_params(plan, found)
    assert not re.search(r"(from|by) ?($|,)", said)
    assert found.changes_on is None or found.changes_on > on
    assert found.may_enrol or found.required_years == 0


def test_a_birth_far_in_the_future_breaks_nothing() -> None:
    found = eligibility(
        get_plan("jinzhou"), Facts(born_on=date(9999, 12, 31)), on=date(2012, 9, 12)
    )

    assert found.reason is Reason.TOO_YOUNG


def test_every_reason_has_its_words() -> None:
    assert set(REASONS) == set(Reason)


def test_leaving_is_a_reason() -> None:
    assert {reason.value for reason in LeaveReason} <= {reason.value for reason in Reason}


def _facts(given_facts: dict[str, Any]) -> Facts:
    reason = given_facts.get("left_reason")
    changed = {
        "born_on": _day(given_facts["born_on"]),
        "groups": tuple(given_facts.get("groups", ())),
        "left_reason": LeaveReason(reason) if reason else None,
    }
    return Facts(**{**given_facts, **changed})


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
