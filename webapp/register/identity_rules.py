"""Read a citizen's identity number (GB 11643) as people write it, and say what is wrong with it."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from stdnum import numdb
from stdnum.cn import ric

from webapp.problems import Problem
from webapp.refusals import Refusal


class Sex(StrEnum):
    """Sex by GB/T 2261.1; in an identity number the 17th digit is odd for men."""

    MALE = "1"
    FEMALE = "2"


IDENTITY_CHARACTERS = Problem(
    "identity_characters",
    "An identity number has digits only, and at most an X at the end",
    "identity",
)
IDENTITY_LENGTH = Problem(
    "identity_length",
    "An identity number has 18 characters, or 15 on an old card; this one has %(count)s",
    "identity",
)
IDENTITY_BIRTH = Problem(
    "identity_birth", "Digits 7 to 14 are no date of birth: check them", "identity"
)
IDENTITY_FUTURE = Problem(
    "identity_future", "The date of birth in this number is still to come: check it", "identity"
)
IDENTITY_CHECK = Problem(
    "identity_check",
    "The last character does not fit the others: one of them is wrong",
    "identity",
)
IDENTITY_AREA = Problem(
    "identity_area",
    "The first six digits name no county we know; old counties exist, so this may be right",
    "identity",
)
BIRTH_MISMATCH = Problem(
    "birth_mismatch",
    "The identity number says born on %(day)s; the date of birth given is another",
    "born_on",
)
SEX_MISMATCH = Problem(
    "sex_mismatch", "The identity number belongs to the other sex than the one given", "sex"
)

_OLD_LENGTH, _LENGTH = 15, 18
_OLDEST_YEAR = 1800  # nobody born earlier ever had a number
_LOOKALIKES = str.maketrans({"×": "X", "Х": "X", "х": "X"})  # a times sign, the Cyrillic letter
_NOISE = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]")  # blanks, also those without width
_APOSTROPHES = "'`‘’ʼ"


@dataclass(frozen=True, slots=True)
class Identity:
    """A well-formed number: 18 characters, and what it says of its owner."""

    number: str
    born_on: date
    sex: Sex


def read_identity(text: str, *, on: date | None = None) -> Identity:
    """Return the identity in `text`; refuse with the first thing wrong with it.

    Full width, blanks, a lower-case x, Excel's leading apostrophe and 15 digits are all fine.
    Nothing is ever cut off. A birth after the day `on` is refused when that day is given.
    The area code is not judged here: see `area_warning`.
    """
    number = normalise_identity(text)
    if not re.fullmatch(r"[0-9]*[0-9X]?", number):
        raise Refusal(IDENTITY_CHARACTERS)
    if len(number) not in (_OLD_LENGTH, _LENGTH):
        raise Refusal(IDENTITY_LENGTH.of(count=str(len(number))))
    if len(number) == _OLD_LENGTH:
        if number.endswith("X"):
            raise Refusal(IDENTITY_CHARACTERS)
        number = lengthen_identity(number)
    return _read_parts(number, on)


def normalise_identity(text: str) -> str:
    """Return the number as a card prints it, however it was typed."""
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", text)).lstrip(_APOSTROPHES)
    return plain.translate(_LOOKALIKES).upper()


def lengthen_identity(number15: str) -> str:
    """Turn a number of 15 digits into one of 18: the century 19, and a check digit.

    >>> lengthen_identity("110105491231002")
    '11010519491231002X'
    """
    body = f"{number15[:6]}19{number15[6:]}"
    return body + ric.calc_check_digit(f"{body}0")


def make_identity(area_code: str, born_on: date, serial: str) -> str:
    """Return a number with its check digit; invented people have serial 998 or 999.

    >>> make_identity("341022", date(1951, 6, 30), "999")
    '341022195106309998'
    """
    body = f"{area_code}{born_on:%Y%m%d}{serial}"
    return body + ric.calc_check_digit(f"{body}0")


def _read_parts(number: str, on: date | None) -> Identity:
    born_on = _read_birth(number[6:14])
    if number[-1] != ric.calc_check_digit(number):
        raise Refusal(IDENTITY_CHECK)
    if on and born_on > on:
        raise Refusal(IDENTITY_FUTURE)
    return Identity(number, born_on, Sex.MALE if int(number[16]) % 2 else Sex.FEMALE)


def _read_birth(digits: str) -> date:
    try:
        born_on = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise Refusal(IDENTITY_BIRTH) from None
    if born_on.year < _OLDEST_YEAR:
        raise Refusal(IDENTITY_BIRTH)
    return born_on


@cache
def area_warning(area_code: str) -> Problem | None:
    """Return a warning, never a refusal, for six digits that GB/T 2260 gave to no county.

    The years in which a code was in use say nothing: numbers came in 1984, to people long born.
    """
    parts = numdb.get("cn/loc").info(area_code[:6])
    return None if any("county" in properties for _, properties in parts) else IDENTITY_AREA


def contradictions(
    identity: Identity, *, born_on: date | None = None, sex: Sex | None = None
) -> tuple[Problem, ...]:
    """Return what else was stated and the number denies; None was not stated."""
    birth = BIRTH_MISMATCH.of(day=identity.born_on.isoformat())
    return (
        *((birth,) if born_on not in (None, identity.born_on) else ()),
        *((SEX_MISMATCH,) if sex not in (None, identity.sex) else ()),
    )


def mask_identity(number: str) -> str:
    """Return the number with its middle hidden; a number of another length is all hidden.

    >>> mask_identity("410106194102129998")
    '41************9998'
    """
    if len(number) != _LENGTH:
        return "*" * len(number)
    return f"{number[:2]}{'*' * 12}{number[-4:]}"


def is_demo_identity(number: str) -> bool:
    """Tell whether the number belongs to an invented person: serial 998 or 999."""
    return len(number) == _LENGTH and number[14:17] in ("998", "999")
