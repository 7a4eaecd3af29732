"""What the forms at a door say, turned into the bodies of entries."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from webapp.canvass.fact_rules import HOUSEHOLD_FACTS, read_facts
from webapp.canvass.rules import (
    DOOR_MISSING,
    HEAD_NAME_MISSING,
    LEAVE_DATE_FUTURE,
    LEAVE_DATE_MISSING,
    LEAVE_REASON_MISSING,
    OUTCOME_MISSING,
    RETURN_MISSING,
    RETURN_PAST,
    LeaveReason,
    Outcome,
)
from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.round.typed_rules import Typed, day_of, one_of, text_of

EVENING, TOMORROW, SATURDAY, DAY = "evening", "tomorrow", "saturday", "day"
RETURNS = (EVENING, TOMORROW, SATURDAY, DAY)
ANSWERS = (*Outcome, *RETURNS)
DATED = frozenset({LeaveReason.DEAD, LeaveReason.MOVED})  # the others are found out today
NOTE_LONG = Problem("note_long", "This note is too long. Write at most 400 characters", "note")
HOUSEHOLD_FIELDS = tuple(HOUSEHOLD_FACTS)
NOTHING: Mapping[str, Any] = MappingProxyType({})
_LONGEST_NOTE = 400
_SATURDAY = 5


def return_days(today: date) -> dict[str, date]:
    """Return the quick choices of when to come back; tomorrow's Saturday is said once.

    >>> {key: day.isoformat() for key, day in return_days(date(2012, 5, 14)).items()}
    {'evening': '2012-05-14', 'tomorrow': '2012-05-15', 'saturday': '2012-05-19'}
    """
    tomorrow = today + timedelta(days=1)
    saturday = tomorrow + timedelta(days=(_SATURDAY - tomorrow.weekday()) % 7)
    days = {EVENING: today, TOMORROW: tomorrow}
    return days if saturday == tomorrow else {**days, SATURDAY: saturday}


def visit_body(typed: Typed, today: date, evening_note: str) -> dict[str, Any]:
    """Return the body of a `visit`; a quick choice of a day says that nobody was home."""
    answer = one_of(typed, "answer", ANSWERS, OUTCOME_MISSING)
    note = _note(typed)
    if answer not in (*RETURNS, Outcome.NOBODY_HOME):
        return {"outcome": answer, "note": note}
    if answer in (DAY, Outcome.NOBODY_HOME):
        return_on = _return_day(typed, today)
    else:
        return_on = return_days(today).get(answer, today + timedelta(days=1)).isoformat()
    if answer == EVENING and not note:
        note = evening_note
    return {"outcome": str(Outcome.NOBODY_HOME), "return_on": return_on, "note": note}


def leave_body(typed: Typed, today: date) -> dict[str, Any]:
    """Return the body of a `person.leave`."""
    problems: list[Problem] = []
    reason, on = "", None
    try:
        reason = one_of(typed, "reason", tuple(LeaveReason), LEAVE_REASON_MISSING)
    except Refusal as refusal:
        problems += refusal.problems
    try:
        on = day_of(typed, "on") or (None if reason in DATED else today.isoformat())
        problems += _odd_leave_day(on, today)
    except Refusal as refusal:
        problems += refusal.problems
    if problems:
        raise Refusal(*problems)
    return {"reason": reason, "on": on, "note": _note(typed)}


def household_facts(typed: Typed, was: Mapping[str, Any] = NOTHING) -> dict[str, Any]:
    """Return the facts of a household, each as typed; refuse one that nobody could find again.

    What the register itself left blank (`was`) need not be filled in to correct something else.
    """
    facts = {name: text_of(typed, name) for name in HOUSEHOLD_FIELDS}
    missing = (("door", DOOR_MISSING), ("head_name", HEAD_NAME_MISSING))
    problems = [problem for name, problem in missing if not facts[name] and was.get(name) != ""]
    try:
        read_facts(HOUSEHOLD_FACTS, facts)
    except Refusal as refusal:
        problems += refusal.problems
    if problems:
        raise Refusal(*problems)
    return facts


def changes_of(was: dict[str, Any], now: dict[str, Any]) -> dict[str, list[Any]]:
    """Return `{field: [was, now]}` of what differs.

    >>> changes_of({"door": "1", "phone": ""}, {"door": "1", "phone": "123"})
    {'phone': ['', '123']}
    """
    return {name: [was.get(name), value] for name, value in now.items() if was.get(name) != value}


def first_of(problems: Sequence[Problem]) -> dict[str, Problem]:
    """Return the first problem of each field."""
    found: dict[str, Problem] = {}
    for problem in problems:
        found.setdefault(problem.field, problem)
    return found


def _return_day(typed: Typed, today: date) -> str:
    day = day_of(typed, "return_on")
    if day is None:
        raise Refusal(RETURN_MISSING)
    if day < today.isoformat():
        raise Refusal(RETURN_PAST)
    return day


def _odd_leave_day(on: str | None, today: date) -> list[Problem]:
    if on is None:
        return [LEAVE_DATE_MISSING]
    return [LEAVE_DATE_FUTURE] if on > today.isoformat() else []


def _note(typed: Typed) -> str:
    note = text_of(typed, "note")
    if len(note) > _LONGEST_NOTE:
        raise Refusal(NOTE_LONG)
    return note
