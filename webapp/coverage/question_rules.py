"""What a person must settle, sorted by what has to be decided, and the ways to settle each."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from webapp.problems import Problem
from webapp.refusals import Refusal

QUESTION_UNKNOWN = Problem("question_unknown", "This question is not here. Go back to the list")
QUESTION_SETTLED = Problem(
    "question_settled", "This was settled before: look at the list as it stands now"
)
CHOICE_MISSING = Problem("settle_choice_missing", "Choose one of the answers", "choice")
WHY_MISSING = Problem("settle_why_missing", "Write in a few words how you know", "why")
NUMBER_MISSING = Problem(
    "settle_number_missing", "Write the identity number as the card shows it", "identity"
)


class Sort(StrEnum):
    """Questions that are settled alike."""

    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    NO_CARD = "noid"
    BAD_NUMBER = "badnumber"
    BIRTH = "birthmismatch"
    SEX = "sexmismatch"
    MOVED = "moved"
    OTHER = "other"


class Choice(StrEnum):
    """How a question is settled; permanent codes, written into the log."""

    FIRST = "keep_first"  # the same person; the other one leaves as duplicate
    SECOND = "keep_second"
    TWO = "two_people"
    MINE = "mine"  # of a conflict: the value that came second
    THEIRS = "theirs"  # the value that was there when it came
    BASE = "base"  # the value that both of them saw
    GIVEN = "given"  # of a contradiction: the word of register or person
    DERIVED = "derived"  # of a contradiction: what the identity number says
    NUMBER = "number"  # here is the number that the card shows
    NONE_YET = "none_yet"  # there is no card; the police station was told
    MOVE = "move"  # the person belongs to the household where the register has them now
    STAYS = "stays"  # the person still belongs where they were
    LOOKED = "looked"  # somebody looked and found nothing left to do


BAD_NUMBERS = frozenset(
    {"badcheck", "identity_length", "identity_characters", "identity_birth", "identity_float"}
)
_SORTS: Mapping[str, Sort] = {
    "dup": Sort.DUPLICATE,
    **{str(sort): sort for sort in Sort},
    **dict.fromkeys(BAD_NUMBERS, Sort.BAD_NUMBER),
}
_CHOICES: Mapping[Sort, tuple[Choice, ...]] = {
    Sort.DUPLICATE: (Choice.FIRST, Choice.SECOND, Choice.TWO),
    Sort.CONFLICT: (Choice.MINE, Choice.THEIRS, Choice.BASE),
    Sort.NO_CARD: (Choice.NUMBER, Choice.NONE_YET),
    Sort.BAD_NUMBER: (Choice.NUMBER, Choice.NONE_YET),
    Sort.BIRTH: (Choice.DERIVED, Choice.GIVEN),
    Sort.SEX: (Choice.DERIVED, Choice.GIVEN),
    Sort.MOVED: (Choice.MOVE, Choice.STAYS),
    Sort.OTHER: (Choice.LOOKED,),
}
NEEDS_WHY = frozenset({Choice.TWO, Choice.GIVEN, Choice.NONE_YET, Choice.STAYS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a question's ways out depend on.

    `has_left`: the person, of a duplicate either of the two, is not listed any more. `is_far`: the
    other person, or the household to move to, is in a village that the head does not look after.
    `is_answered`: the fact that was asked for has been recorded since.
    """

    has_left: bool = False
    is_far: bool = False
    is_answered: bool = False


def sort_of(kind: str) -> Sort:
    """Return how a question of a kind is settled.

    >>> sort_of("dup"), sort_of("badcheck"), sort_of("nohead")
    (<Sort.DUPLICATE: 'duplicate'>, <Sort.BAD_NUMBER: 'badnumber'>, <Sort.OTHER: 'other'>)
    """
    return _SORTS.get(kind, Sort.OTHER)


def choices_of(sort: Sort, facts: Facts, detail: Mapping[str, Any]) -> tuple[Choice, ...]:
    """Return the answers that are open; what time has settled only needs somebody to look."""
    if facts.has_left or facts.is_answered:
        return (Choice.LOOKED,)
    if sort is Sort.DUPLICATE and facts.is_far:
        return (Choice.SECOND, Choice.TWO)
    if sort is Sort.MOVED and facts.is_far:
        return (Choice.STAYS, Choice.LOOKED)
    if sort is Sort.CONFLICT:
        return _conflict_choices(detail)
    return _CHOICES[sort]


def _conflict_choices(detail: Mapping[str, Any]) -> tuple[Choice, ...]:
    """Leave the common base out where it is one of the two, or only known by its mark."""
    both = (detail.get("mine"), detail.get("theirs"))
    if detail.get("field") == "identity" or detail.get("base") in both:
        return (Choice.MINE, Choice.THEIRS)
    return _CHOICES[Sort.CONFLICT]


def check_choice(choice: str, allowed: tuple[Choice, ...], *, why: str, identity: str) -> Choice:
    """Return the choice; refuse one that is not open, or that lacks its reason or its number."""
    if choice not in allowed:
        raise Refusal(CHOICE_MISSING)
    if choice in NEEDS_WHY and not why.strip():
        raise Refusal(WHY_MISSING)
    if choice == Choice.NUMBER and not identity.strip():
        raise Refusal(NUMBER_MISSING)
    return Choice(choice)
