import doctest
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plans.vectors import Case, case_id, cases
from webapp.plans import amount_rules
from webapp.plans.amount_rules import AMOUNT_UNREADABLE, capitals, read_yuan, yuan

AMOUNTS = st.integers(0, 10**17)
DIGITS = "零壹贰叁肆伍陆柒捌玖"
UNITS = {"拾": 10, "佰": 100, "仟": 1000}


def test_examples() -> None:
    assert doctest.testmod(amount_rules).failed == 0


@pytest.mark.parametrize("case", cases("capitals.json"), ids=case_id)
def test_capitals(case: Case) -> None:
    assert capitals(case["fen"]) == case["capitals"]


@given(AMOUNTS)
def test_capitals_can_be_read_back(fen: int) -> None:
    assert _read_capitals(capitals(fen)) == fen


@given(AMOUNTS)
def test_yuan_can_be_read_back(fen: int) -> None:
    assert read_yuan(yuan(fen % 10**15)) == fen % 10**15


@pytest.mark.parametrize(
    ("text", "fen"),
    [
        ("100", 10_000),
        ("100.5", 10_050),
        (" ¥1,000.00 元 ", 100_000),
        ("100.00", 10_000),
        ("0", 0),
    ],
)
def test_read_yuan(text: str, fen: int) -> None:
    assert read_yuan(text) == fen


@pytest.mark.parametrize("text", ["", "abc", "-5", "1.234", "1e3", "1.", "٣", "9" * 14])
def test_read_yuan_refuses(text: str) -> None:
    assert read_yuan(text) == AMOUNT_UNREADABLE


def _read_capitals(text: str) -> int:
    whole, _, rest = text.rpartition("元")
    jiao, fen = (re.search(f"(.){name}", rest) for name in "角分")
    small = (DIGITS.index(jiao[1]) * 10 if jiao else 0) + (DIGITS.index(fen[1]) if fen else 0)
    return _read_number(whole) * 100 + small


def _read_number(text: str) -> int:
    for name, unit in (("亿", 10**8), ("万", 10**4)):
        head, found, rest = text.rpartition(name)
        if found:
            return _read_number(head) * unit + _read_number(rest)
    total = digit = 0
    for sign in text:
        if sign in UNITS:
            total, digit = total + digit * UNITS[sign], 0
        else:
            digit = DIGITS.index(sign)
    return total + digit
