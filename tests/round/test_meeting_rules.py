from datetime import date

import pytest

from tests.round.records import household
from webapp.round.meeting_rules import implies_meeting

TODAY, BEFORE = "2012-05-14", "2012-05-13"


@pytest.mark.parametrize(
    ("outcome", "visited_on", "kind", "expected"),
    [
        (None, None, "consent", True),
        ("met", TODAY, "consent", False),
        ("met", BEFORE, "consent", True),
        ("nobody_home", TODAY, "person.amend", True),
        ("refused", TODAY, "consent", True),
        ("refused", TODAY, "person.leave", False),
        ("moved", BEFORE, "person.leave", False),
        ("vacant", TODAY, "person.add", True),
    ],
)
def test_what_is_recorded_of_a_member_says_that_somebody_was_met(
    outcome: str | None, visited_on: str | None, kind: str, *, expected: bool
) -> None:
    record = household(visit_outcome=outcome, visited_on=visited_on)

    assert implies_meeting(record, kind, on=date(2012, 5, 14)) is expected
