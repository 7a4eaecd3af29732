from typing import Any

import pytest

from tests.round.records import READER, person, slip
from webapp.round.outcome_rules import needs_telling, outcome_of

SEEN = {"seen_on": "2012-05-14"}
ELDER = {"born_on": "1948-07-09"}
JOINS = {**SEEN, "consent_act": "enrol", "tier_fen": 10000}
DISABLED = {"special_groups": ["severely_disabled"]}


@pytest.mark.parametrize(
    ("facts", "slips", "expected"),
    [
        ({}, [], ("to_confirm", "confirm", True)),
        (SEEN, [], ("to_decide", "decide", True)),
        ({**SEEN, "consent_act": "later"}, [], ("decides_later", "decide", True)),
        ({**SEEN, "consent_act": "decline"}, [], ("declined", "nothing", False)),
        ({**SEEN, "consent_act": "withdraw"}, [], ("withdrawn", "nothing", False)),
        (JOINS, [], ("agreed", "slip", False)),
        (JOINS, [slip("void"), slip("paid", 2011)], ("agreed", "slip", False)),
        (JOINS, [slip("due")], ("slip_due", "nothing", False)),
        (JOINS, [slip("void"), slip("paid")], ("paid", "nothing", False)),
        ({**JOINS, **DISABLED}, [], ("agreed_free", "nothing", False)),
        ({"born_on": None, **SEEN}, [], ("facts_missing", "ask_facts", True)),
        (ELDER, [], ("to_confirm", "confirm", True)),
        ({**ELDER, **SEEN}, [], ("recipient", "nothing", False)),
        ({"is_student": True, **SEEN}, [], ("later", "nothing", False)),
        ({"scheme": "civil", **SEEN}, [], ("out", "nothing", False)),
        ({"left_reason": "dead", "left_on": "2012-05-01"}, [], ("left", "nothing", False)),
    ],
)
def test_where_a_person_stands_and_what_comes_next(
    facts: dict[str, Any], slips: list[dict[str, Any]], expected: tuple[str, str, bool]
) -> None:
    found = outcome_of(person(**facts), slips, READER.plan, on=READER.today)

    assert (found.standing, found.step, found.is_open) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, True),
        (ELDER, True),
        ({"born_on": None}, True),
        ({"informed_on": "2012-05-10"}, False),
        ({"born_on": "2003-05-01"}, False),
        ({"left_reason": "moved"}, False),
    ],
)
def test_the_leaflet_is_for_whoever_may_enrol(facts: dict[str, Any], *, expected: bool) -> None:
    one = person(**facts)
    found = outcome_of(one, [], READER.plan, on=READER.today)

    assert needs_telling(one, found.eligibility) is expected
