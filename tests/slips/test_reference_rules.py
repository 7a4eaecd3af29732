import doctest
import json
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webapp.refusals import Refusal
from webapp.slips import reference_rules
from webapp.slips.reference_rules import (
    grouped,
    mint_reference,
    read_reference,
    split_reference,
)

Case = dict[str, Any]

VECTORS: dict[str, list[Case]] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "reference.json").read_text(encoding="utf-8")
)
SIX_DIGITS = st.integers(0, 999_999)


@pytest.mark.parametrize("case", VECTORS["mint"], ids=itemgetter("reference"))
def test_mints_the_pinned_reference(case: Case) -> None:
    reference = mint_reference(case["block"], case["counter"])

    assert (reference, grouped(reference)) == (case["reference"], case["grouped"])


@pytest.mark.parametrize(
    ("block", "counter"),
    [(-1, 0), (0, -1), (1_000_000, 0), (0, 1_000_000)],
)
def test_mints_nothing_beyond_six_digits(block: int, counter: int) -> None:
    with pytest.raises(ValueError, match="six digits"):
        mint_reference(block, counter)


@pytest.mark.parametrize("case", VECTORS["read"], ids=itemgetter("case"))
def test_reads_what_a_teller_types(case: Case) -> None:
    assert _outcome(case["typed"]) == case.get("reference", case.get("problem"))


def test_length_is_told_in_the_message() -> None:
    with pytest.raises(Refusal) as refused:
        read_reference("RF18 5390")

    assert refused.value.problems == (reference_rules.REFERENCE_LENGTH.of(count="6"),)


@given(SIX_DIGITS, SIX_DIGITS)
def test_reads_back_what_it_mints(block: int, counter: int) -> None:
    reference = mint_reference(block, counter)

    assert read_reference(grouped(reference)) == reference
    assert split_reference(reference) == (block, counter)


@given(SIX_DIGITS, SIX_DIGITS, st.integers(2, 15), st.integers(1, 9))
def test_a_wrong_digit_is_always_found(block: int, counter: int, place: int, shift: int) -> None:
    reference = mint_reference(block, counter)
    wrong = str((int(reference[place]) + shift) % 10)

    assert _outcome(reference[:place] + wrong + reference[place + 1 :]) == "reference_check"


@given(SIX_DIGITS, SIX_DIGITS, st.integers(2, 14))
def test_a_swap_of_neighbours_is_always_found(block: int, counter: int, place: int) -> None:
    reference = mint_reference(block, counter)
    swapped = reference[:place] + reference[place + 1] + reference[place] + reference[place + 2 :]

    assert _outcome(swapped) == (reference if swapped == reference else "reference_check")


@given(st.text() | st.text(alphabet="RFrf0189/sS 、?").map("rf".__add__))
def test_any_text_is_read_or_refused(text: str) -> None:
    assert _outcome(text).startswith(("RF", "reference_"))


def test_the_examples_in_the_docstring_hold() -> None:
    assert doctest.testmod(reference_rules).failed == 0


def _outcome(typed: str) -> str:
    try:
        return read_reference(typed)
    except Refusal as refusal:
        return refusal.code
