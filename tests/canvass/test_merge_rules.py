import doctest

import pytest

from tests.plans.vectors import Case, case_id, cases
from tests.twins import answer
from webapp.canvass import merge_rules


def test_examples() -> None:
    assert doctest.testmod(merge_rules).failed == 0


@pytest.mark.parametrize("case", cases("merge.json"), ids=case_id)
def test_merge(case: Case) -> None:
    assert answer(case["rule"], case["args"]) == case["answer"]
