from datetime import date

import pytest

from tests.plans.vectors import Case, case_id, cases
from tests.twins import answer
from webapp.canvass.fact_rules import HOUSEHOLD_FACTS, PERSON_FACTS, read_facts


@pytest.mark.parametrize("case", cases("facts.json"), ids=case_id)
def test_read_facts(case: Case) -> None:
    assert answer(case["rule"], case["args"]) == case["answer"]


def test_a_day_is_told_as_it_came() -> None:
    fact, wire = PERSON_FACTS["born_on"], "1970-02-28"

    assert fact.tell(fact.read(wire)) == wire
    assert read_facts(PERSON_FACTS, {"born_on": wire}) == {"born_on": date(1970, 2, 28)}


def test_every_fact_has_a_case() -> None:
    told = {name for case in cases("facts.json") for name in case["args"]["given"]}

    assert {*HOUSEHOLD_FACTS, *PERSON_FACTS} - told == {"residence"}
