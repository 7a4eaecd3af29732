"""What must be known of a person, and which dates cannot be."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from webapp.canvass.rules import (
    BIRTH_FUTURE,
    BIRTH_MISSING,
    LEAVE_DATE_FUTURE,
    NAME_MISSING,
    SEX_MISSING,
    VALUE_WRONG,
)
from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.register.identity_rules import IDENTITY_FUTURE, read_identity

PAST = {"born_on": BIRTH_FUTURE, "left_on": LEAVE_DATE_FUTURE, "informed_on": VALUE_WRONG}


def check_person(values: Mapping[str, Any], *, on: date) -> None:
    """Refuse a person of whom too little is known to say whether the scheme is for them."""
    missing = (("name", NAME_MISSING), ("sex", SEX_MISSING), ("born_on", BIRTH_MISSING))
    problems = [problem for name, problem in missing if not values.get(name)]
    problems += find_future(values, on=on)
    if problems:
        raise Refusal(*problems)


def check_dates(values: Mapping[str, Any], *, on: date) -> None:
    """Refuse dates that still lie ahead of the day on which they were said."""
    problems = find_future(values, on=on)
    if problems:
        raise Refusal(*problems)


def find_future(values: Mapping[str, Any], *, on: date) -> list[Problem]:
    """Return a problem for each date of the past that lies ahead."""
    problems = [
        problem.at(name) for name, problem in PAST.items() if values.get(name) and values[name] > on
    ]
    number = values.get("identity")
    if number and read_identity(number).born_on > on:
        problems.append(IDENTITY_FUTURE)
    return problems
