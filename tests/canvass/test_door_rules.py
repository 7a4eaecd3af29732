import doctest

import pytest

from tests.plans.vectors import Case, case_id, cases
from tests.twins import answer
from webapp.canvass import door_rules


def test_examples() -> None:
    assert doctest.testmod(door_rules).failed == 0


@pytest.mark.parametrize("case", cases("door.json"), ids=case_id)
def test_door(case: Case) -> None:
    assert answer(case["rule"], case["args"]) == case["answer"]
