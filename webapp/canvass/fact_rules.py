"""The facts of a household and of a person: their wire form, and what may stand in each.

On the wire and in an amendment a fact is plain JSON: text, true/false, a list of texts, or a date
as `YYYY-MM-DD`; null means not known.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from webapp.canvass.rules import FIELD_UNKNOWN, NAME_LONG, NAME_MISSING, VALUE_WRONG, LeaveReason
from webapp.refusals import Refusal
from webapp.register.identity_rules import Sex, read_identity

RELATIONS = tuple("012345678")  # GB/T 4761-2008, one digit
SEXES = ("", *Sex)  # "" is not known
HUKOU_KINDS = ("", "rural", "urban", "unified")
SCHEMES = ("", "employee", "civil", "elsewhere", "pension")
EMPLOYEE_SCHEMES = frozenset({"employee", "civil", "elsewhere"})  # in one, so out of this one


@dataclass(frozen=True, slots=True)
class Fact:
    """How one fact is read from the wire and told on it."""

    read: Callable[[Any], Any]
    tell: Callable[[Any], Any] = lambda value: value


def text(most: int) -> Fact:
    """Return a fact of at most so many characters."""

    def read(value: Any) -> str:
        if not isinstance(value, str) or len(value) > most or "\x00" in value:
            raise Refusal(VALUE_WRONG)
        return value.strip()

    return Fact(read)


def one_of(choices: tuple[str, ...]) -> Fact:
    """Return a fact that is one of these codes."""

    def read(value: Any) -> str:
        if value not in choices or not isinstance(value, str):
            raise Refusal(VALUE_WRONG)
        return value

    return Fact(read)


def _read_flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Refusal(VALUE_WRONG)
    return value


def _read_day(value: Any) -> date | None:
    if value is None:
        return None
    try:
        day = date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise Refusal(VALUE_WRONG) from error
    if not 1880 < day.year < 2200:  # noqa: PLR2004 -- nobody was born before, nothing is due after
        raise Refusal(VALUE_WRONG)
    return day


def _tell_day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _read_name(value: Any) -> str:
    if not isinstance(value, str) or not value.strip() or "\x00" in value:
        raise Refusal(NAME_MISSING)
    if len(value.strip()) > 60:  # noqa: PLR2004 -- the column's width
        raise Refusal(NAME_LONG)
    return value.strip()


def _read_identity(value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refusal(VALUE_WRONG)
    return read_identity(value).number


def _read_codes(value: Any) -> list[str]:
    if not isinstance(value, list) or len(value) > 20:  # noqa: PLR2004 -- more than any plan has
        raise Refusal(VALUE_WRONG)
    if not all(isinstance(code, str) and 0 < len(code) <= 40 for code in value):  # noqa: PLR2004 -- a code's width
        raise Refusal(VALUE_WRONG)
    return sorted(set(value))


def _read_reason(value: Any) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str) or value not in set(LeaveReason):
        raise Refusal(VALUE_WRONG)
    return value


flag = Fact(_read_flag)
day = Fact(_read_day, _tell_day)

HOUSEHOLD_FACTS: Mapping[str, Fact] = {
    "door": text(80),
    "head_name": text(60),
    "phone": text(30),
    "note": text(400),
}
PERSON_FACTS: Mapping[str, Fact] = {
    "name": Fact(_read_name),
    "relation": one_of(RELATIONS),
    "sex": one_of(SEXES),
    "born_on": day,
    "identity": Fact(_read_identity),
    "hukou_kind": one_of(HUKOU_KINDS),
    "hukou_here": flag,
    "residence": text(200),
    "phone": text(30),
    "is_student": flag,
    "scheme": one_of(SCHEMES),
    "is_enrolled": flag,
    "special_groups": Fact(_read_codes),
    "note": text(400),
    "informed_on": day,
    "left_reason": Fact(_read_reason),
    "left_on": day,
}


def read_facts(facts: Mapping[str, Fact], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of the facts that were given; raise Refusal naming every bad one."""
    problems, values = [], {}
    for name, value in given.items():
        fact = facts.get(name)
        if fact is None:
            problems.append(FIELD_UNKNOWN.at(name))
            continue
        try:
            values[name] = fact.read(value)
        except Refusal as refusal:
            problems.extend(problem.at(name) for problem in refusal.problems)
    if problems:
        raise Refusal(*problems)
    return values
