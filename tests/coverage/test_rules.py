from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from webapp.coverage.question_rules import (
    CHOICE_MISSING,
    NUMBER_MISSING,
    WHY_MISSING,
    Choice,
    Facts,
    Sort,
    check_choice,
    choices_of,
)
from webapp.coverage.rules import GroupGap, GroupSeen, add_up, group_gaps, percent
from webapp.coverage.target_rules import born_between
from webapp.refusals import Refusal


@pytest.mark.parametrize(
    ("seen", "gaps"),
    [
        (GroupSeen(canvassers=1, doors=2, last_visit_on=date(2012, 5, 1)), set()),
        (GroupSeen(canvassers=0, doors=2, last_visit_on=date(2012, 5, 1)), {"no_canvasser"}),
        (GroupSeen(canvassers=0, doors=0, last_visit_on=None), set(GroupGap)),
    ],
    ids=["fine", "nobody", "nothing"],
)
def test_group_gaps(seen: GroupSeen, gaps: set[str]) -> None:
    assert group_gaps(seen) == gaps


@pytest.mark.parametrize(
    ("done", "base", "words"),
    [(0, 0, "–"), (0, 3, "0%"), (999, 1000, "99.9%"), (19999, 20000, "99.9%"), (4, 4, "100%")],
)
def test_only_everybody_is_a_hundred_per_cent(done: int, base: int, words: str) -> None:
    assert percent(done, base) == words


def test_counts_add_up_key_by_key() -> None:
    assert add_up([{"a": 1}, {"a": 2, "b": 3}, {}]) == {"a": 3, "b": 3}


@pytest.mark.parametrize(
    ("ages", "due_on", "born"),
    [
        ((0, 999), None, (None, None)),
        ((16, 60), date(2012, 5, 31), (date(1952, 6, 1), date(1996, 5, 31))),
        ((45, 999), date(2012, 2, 29), (None, date(1967, 2, 28))),
        ((0, 60), None, (date(1952, 5, 15), None)),
    ],
    ids=["everybody", "working age", "29 February", "no due date: today"],
)
def test_ages_are_those_of_the_due_date(
    ages: tuple[int, int], due_on: date | None, born: tuple[date | None, date | None]
) -> None:
    target: Any = SimpleNamespace(age_from=ages[0], age_before=ages[1], due_on=due_on)

    assert born_between(target, on=date(2012, 5, 14)) == born


@pytest.mark.parametrize(
    ("sort", "facts", "detail", "choices"),
    [
        (Sort.DUPLICATE, Facts(), {}, ["keep_first", "keep_second", "two_people"]),
        (Sort.DUPLICATE, Facts(is_far=True), {}, ["keep_second", "two_people"]),
        (Sort.DUPLICATE, Facts(has_left=True), {}, ["looked"]),
        (Sort.CONFLICT, Facts(), {"base": 1, "mine": 2, "theirs": 3}, ["mine", "theirs", "base"]),
        (Sort.CONFLICT, Facts(), {"base": 3, "mine": 2, "theirs": 3}, ["mine", "theirs"]),
        (Sort.CONFLICT, Facts(), {"field": "identity", "base": "x"}, ["mine", "theirs"]),
        (Sort.NO_CARD, Facts(), {}, ["number", "none_yet"]),
        (Sort.NO_CARD, Facts(is_answered=True), {}, ["looked"]),
        (Sort.OTHER, Facts(), {}, ["looked"]),
    ],
)
def test_answers_that_are_open(
    sort: Sort, facts: Facts, detail: dict[str, Any], choices: list[str]
) -> None:
    assert list(choices_of(sort, facts, detail)) == choices


@pytest.mark.parametrize(
    ("choice", "why", "problem"),
    [
        ("", "", CHOICE_MISSING),
        ("mine", "", CHOICE_MISSING),
        ("two_people", "  ", WHY_MISSING),
        ("number", "", NUMBER_MISSING),
    ],
)
def test_a_choice_lacks_a_word(choice: str, why: str, problem: object) -> None:
    with pytest.raises(Refusal) as refusal:
        check_choice(choice, (Choice.TWO, Choice.NUMBER), why=why, identity=" ")

    assert refusal.value.problems == (problem,)
