"""How an amendment meets what somebody else changed meanwhile (design §4).

>>> settle("phone", current="1", was="1", now="2", is_later=True)
<Verdict.TAKE: 'take'>
>>> settle("name", current="3", was="1", now="2", is_later=True)
<Verdict.KEEP_AND_ASK: 'keep_and_ask'>
>>> settle("phone", current="3", was="1", now="2", is_later=True)
<Verdict.TAKE_AND_ASK: 'take_and_ask'>
"""

from enum import StrEnum
from typing import Any

LEGAL = frozenset(
    {"name", "identity", "born_on", "sex", "left_reason", "left_on", "tier_fen", "special_groups"}
)


class Verdict(StrEnum):
    """What becomes of the new value."""

    SAME = "same"
    TAKE = "take"
    TAKE_AND_ASK = "take_and_ask"
    KEEP_AND_ASK = "keep_and_ask"


def settle(field: str, *, current: Any, was: Any, now: Any, is_later: bool) -> Verdict:
    """Return the verdict on one field; `is_later` tells whether the new value was made later."""
    if current == now:
        return Verdict.SAME
    if current == was:
        return Verdict.TAKE
    if field in LEGAL or not is_later:
        return Verdict.KEEP_AND_ASK
    return Verdict.TAKE_AND_ASK
