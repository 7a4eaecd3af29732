"""What the form of a person says: the number first, which fills birth and sex."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from webapp.canvass.child_rules import is_only_counted
from webapp.canvass.fact_rules import HUKOU_KINDS, PERSON_FACTS, RELATIONS, SCHEMES, read_facts
from webapp.canvass.person_check_rules import check_person, find_future
from webapp.canvass.rules import BIRTH_FUTURE, BIRTH_MISSING, IDENTITY_MISSING, NAME_MISSING
from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.register.identity_rules import (
    Identity,
    Sex,
    area_warning,
    contradictions,
    read_identity,
)
from webapp.round.typed_rules import Typed, day_of, list_of, month_of, text_of

TEXTS = ("name", "residence", "phone", "note")
CODES = {"relation": RELATIONS, "sex": ("", *Sex), "hukou_kind": HUKOU_KINDS, "scheme": SCHEMES}
IDENTIFYING = frozenset({"identity", "name", "born_on", "phone"})  # never kept of a child
ELSEWHERE = "elsewhere"  # the answer of "hukou" that is not "here"
RELATION_UNKNOWN = Problem("relation_unknown", "Choose how the person is related", "relation")


def find_identity(typed: Typed, today: date) -> Identity | None:
    """Return the identity that was typed, or None when none was; refuse a wrong one."""
    text = text_of(typed, "identity")
    return read_identity(text, on=today) if text else None


def fill_in(typed: Typed, identity: Identity | None) -> dict[str, Any]:
    """Return what was typed, with birth and sex from the number where nothing was said."""
    filled = dict(typed)
    if identity is not None:
        filled["born_on"] = text_of(typed, "born_on") or identity.born_on.isoformat()
        filled["sex"] = text_of(typed, "sex") or str(identity.sex)
    return filled


def warning_of(identity: Identity | None) -> Problem | None:
    """Return a warning about a number that may be right all the same."""
    return area_warning(identity.number) if identity else None


def is_child(typed: Typed, min_age: int, today: date) -> bool:
    """Tell whether the form is about somebody too young to join."""
    if text_of(typed, "child"):
        return True
    day = _birth_of(typed, today)
    return is_only_counted(date.fromisoformat(day) if day else None, min_age=min_age, on=today)


def as_child(typed: Typed, today: date) -> dict[str, Any]:
    """Return what was typed as a head-count: month of birth instead of number, name and day."""
    day = _birth_of(typed, today)
    kept = {name: text for name, text in typed.items() if name not in IDENTIFYING}
    return {**kept, "child": "1", "born_in": text_of(typed, "born_in") or day[:7]}


def _birth_of(typed: Typed, today: date) -> str:
    """Return the day of birth that the number tells, else the one that was typed, or ""."""
    try:
        identity = find_identity(typed, today)
        return identity.born_on.isoformat() if identity else day_of(typed, "born_on") or ""
    except Refusal:
        return ""


def child_facts(typed: Typed, today: date) -> dict[str, Any]:
    """Return the facts of a head-count: relation and month of birth, nothing else."""
    problems: list[Problem] = []
    month = _try(problems, lambda: month_of(typed, "born_in"))
    if month is None and not problems:
        problems.append(BIRTH_MISSING.at("born_in"))
    if month and month > today.isoformat():
        problems.append(BIRTH_FUTURE.at("born_in"))
    relation = text_of(typed, "relation")
    if relation not in RELATIONS:
        problems.append(RELATION_UNKNOWN)
    if problems:
        raise Refusal(*problems)
    return {"relation": relation, "born_on": month}


def new_facts(typed: Typed, today: date) -> dict[str, Any]:
    """Return the facts of somebody whom no list had; "no card yet" is an answer, silence is not."""
    problems: list[Problem] = []
    identity = _try(problems, lambda: find_identity(typed, today))
    if identity is None and not problems and not text_of(typed, "no_card"):
        problems.append(IDENTITY_MISSING)
    facts = _plain_facts(fill_in(typed, identity), problems)
    problems += _contradictions(typed, identity, facts)
    problems += _missing(facts, problems, today)
    if problems:
        raise Refusal(*problems)
    return {**facts, "identity": identity.number if identity else None}


def amended_facts(
    typed: Typed, was: Mapping[str, Any], *, min_age: int, today: date
) -> dict[str, Any]:
    """Return all facts as the form has them now; the number only when it was typed anew."""
    problems: list[Problem] = []
    identity = _try(problems, lambda: find_identity(typed, today))
    facts = _plain_facts(fill_in(typed, identity), problems)
    problems += _contradictions(typed, identity, facts)
    born_on = date.fromisoformat(facts["born_on"]) if facts["born_on"] else None
    is_counted = is_only_counted(born_on, min_age=min_age, on=today) and not was.get("name")
    if not facts["name"] and not is_counted:
        problems.append(NAME_MISSING)
    problems += find_future({"born_on": born_on}, on=today)
    if problems:
        raise Refusal(*problems)
    if identity is not None:
        facts["identity"] = identity.number
    elif text_of(typed, "no_card") and was.get("identity"):
        facts["identity"] = None
    return facts


def _plain_facts(typed: Typed, problems: list[Problem]) -> dict[str, Any]:
    """Return every fact but the number, each in its wire form."""
    facts: dict[str, Any] = {name: text_of(typed, name) for name in (*TEXTS, *CODES)}
    facts["born_on"] = _try(problems, lambda: day_of(typed, "born_on"))
    facts["hukou_here"] = text_of(typed, "hukou") != ELSEWHERE
    facts["is_student"] = bool(text_of(typed, "is_student"))
    facts["is_enrolled"] = bool(text_of(typed, "is_enrolled"))
    facts["special_groups"] = sorted(set(list_of(typed, "special_groups")))
    if not facts["relation"]:
        problems.append(RELATION_UNKNOWN)
        facts["relation"] = "8"
    checked = {name: value for name, value in facts.items() if name != "name" or value}
    _try(problems, lambda: read_facts(PERSON_FACTS, checked))
    return facts


def _contradictions(
    typed: Typed, identity: Identity | None, facts: Mapping[str, Any]
) -> tuple[Problem, ...]:
    """Return what papers say against each other, unless both are to be kept for the head."""
    if identity is None or text_of(typed, "keep_both"):
        return ()
    born_on = date.fromisoformat(facts["born_on"]) if facts["born_on"] else None
    sex = Sex(facts["sex"]) if facts["sex"] in set(Sex) else None
    return contradictions(identity, born_on=born_on, sex=sex)


def _missing(facts: Mapping[str, Any], known: list[Problem], today: date) -> list[Problem]:
    """Return what is missing and was not complained of already."""
    said = {problem.field for problem in known}
    born_on = facts["born_on"] and date.fromisoformat(facts["born_on"])
    try:
        check_person({**facts, "born_on": born_on}, on=today)
    except Refusal as refusal:
        return [problem for problem in refusal.problems if problem.field not in said]
    return []


def _try(problems: list[Problem], read: Any) -> Any:
    """Return what a reader makes of the form; where it refuses, note the problems and give None."""
    try:
        return read()
    except Refusal as refusal:
        problems += refusal.problems
        return None
