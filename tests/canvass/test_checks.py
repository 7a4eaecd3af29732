"""What is said at a door and whether it is believed: one table for all checks."""

import pytest

from tests.plans.vectors import Case, cases
from tests.twins import answer


@pytest.mark.parametrize(
    "case", cases("checks.json"), ids=lambda case: f"{case['rule']}: {case['id']}"
)
def test_checks(case: Case) -> None:
    assert answer(case["rule"], case["args"]) == case["answer"]
