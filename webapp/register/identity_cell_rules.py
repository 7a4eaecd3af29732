"""Read the cell of an identity number: normalise it, and name what was odd about it."""

import re
from datetime import date

from webapp.refusals import Refusal
from webapp.register.identity_rules import Identity, read_identity
from webapp.register.oddity_rules import Kind
from webapp.register.value_rules import NOTHING, plain

LENGTH = 18
OLD_LENGTH = 15
ROUNDED_FROM = 10**15  # a spreadsheet's numbers hold 15 digits; longer ones are rounded
GIVEN_LENGTH = 40  # characters kept of what is no number

_ROUNDED = re.compile(r"\d(\.\d+)?[eE]\+?\d\d|\d{15,}\.0*")
_ROUNDED_END = "000"  # what the last three of 18 digits become
_FULL_WIDTH = re.compile("[\uff01-\uff5e]")
_SPACE = re.compile(r"\s")
_NO_NUMBER = NOTHING | {
    "无身份证",
    "没有身份证",
    "未办",
    "未办理",
    "未办证",
    "无证",
    "无号",
    "待办",
}
_KINDS = {
    "identity_length": Kind.IDENTITY_LENGTH,
    "identity_characters": Kind.IDENTITY_CHARACTERS,
    "identity_birth": Kind.IDENTITY_BIRTH,
    "identity_future": Kind.IDENTITY_BIRTH,
    "identity_check": Kind.BADCHECK,
}

Reading = tuple[Identity | None, str, tuple[Kind, ...]]


def read_identity_cell(cell: object, *, on: date | None = None) -> Reading:
    """Return the number if it can be trusted, else what is given, and the oddities."""
    if isinstance(cell, str):
        if len(cell) == LENGTH and cell.isascii() and cell.isalnum() and cell[-1] != "x":
            return _trust(cell, (), on)
        return _read_text(cell, on)
    if cell is None:
        return None, "", (Kind.NOID,)
    if isinstance(cell, int | float) and abs(cell) >= ROUNDED_FROM:
        return None, "", (Kind.IDENTITY_FLOAT,)
    return _read_text(str(cell), on)


def _read_text(written: str, on: date | None) -> Reading:
    text = plain(written).lstrip("'’‘`")
    if _ROUNDED.fullmatch(text):
        return None, "", (Kind.IDENTITY_FLOAT,)
    number = _SPACE.sub("", text)
    if number in _NO_NUMBER:
        return None, "", (Kind.NOID,)
    return _trust(number.upper(), tuple(_otherwise(written, number)), on)


def _otherwise(written: str, number: str) -> list[Kind]:
    """Name the ways in which the same number is written otherwise."""
    kinds = {
        Kind.FULLWIDTH: _FULL_WIDTH.search(written),
        Kind.LOWERX: number.endswith("x"),
        Kind.SPACES: _SPACE.search(written),
        Kind.ID15: len(number) == OLD_LENGTH and number.isdigit(),
    }
    return [kind for kind, is_so in kinds.items() if is_so]


def _trust(number: str, otherwise: tuple[Kind, ...], on: date | None) -> Reading:
    try:
        return read_identity(number, on=on), "", otherwise
    except Refusal as refusal:
        kind = _KINDS.get(refusal.code, Kind.IDENTITY_CHARACTERS)
    if kind is Kind.BADCHECK and number.endswith(_ROUNDED_END):
        kind = Kind.IDENTITY_FLOAT
    kept = tuple(way for way in otherwise if way is not Kind.ID15)
    return None, number[:GIVEN_LENGTH], (*kept, kind)
