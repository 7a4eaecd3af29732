from datetime import date

import pytest

from webapp.register.identity_rules import make_identity
from webapp.round.member_form_rules import as_child, is_child

TODAY = date(2012, 5, 14)
CHILDS = make_identity("410106", date(2003, 5, 20), "998")
GROWN = make_identity("410106", date(1970, 5, 20), "999")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"identity": CHILDS, "born_on": "1970-05-20"}, True),  # left over from a number before
        ({"identity": GROWN, "born_on": "2003-05-20"}, False),
        ({"born_on": "1996-05-14"}, False),
        ({"born_on": "1996-05-15"}, True),
        ({"born_on": "soon"}, False),
        ({"child": "1"}, True),
        ({}, False),
    ],
)
def test_the_number_says_who_is_a_child_before_the_date_does(
    typed: dict[str, str], *, expected: bool
) -> None:
    assert is_child(typed, 16, TODAY) is expected


def test_a_head_count_carries_nothing_that_identifies() -> None:
    typed = {"identity": CHILDS, "name": "李小", "phone": "1", "born_on": "", "relation": "2"}

    assert as_child(typed, TODAY) == {"relation": "2", "child": "1", "born_in": "2003-05"}
