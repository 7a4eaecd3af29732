"""Adding, amending and leaving people."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from webapp import db
from webapp.accounts.rules import Authorship
from webapp.canvass.amend_actions import Changes, amend_record
from webapp.canvass.door_actions import refresh_door
from webapp.canvass.fact_rules import PERSON_FACTS, Fact, read_facts
from webapp.canvass.queries import find_same_identity, get_household, get_person
from webapp.canvass.rules import (
    BIRTH_FUTURE,
    BIRTH_MISSING,
    LEAVE_DATE_FUTURE,
    NAME_MISSING,
    SEX_MISSING,
    LeaveReason,
)
from webapp.problems import Problem
from webapp.refusals import Refusal, Stale
from webapp.register.identity_rules import read_identity
from webapp.register.tables import Person, Question


def mark_identity(number: str | None) -> str | None:
    """Return the short keyed hash that stands for a number wherever it need not be readable."""
    return db.vault().name(number)[:MARK_LENGTH] if number else None


MARK_LENGTH = 16  # hex digits
PERSON_AMENDABLE = {
    **PERSON_FACTS,
    "identity": Fact(PERSON_FACTS["identity"].read, mark_identity),
}
PERSON_KNOWN = Problem("person_known", "This person was added before")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPerson:
    """A member of a household whom no list had."""

    person_id: str
    household_id: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendPerson:
    """Facts of a person put right; no changes at all means seen, and right as listed."""

    person_id: str
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavePerson:
    """A listed person who does not belong to the household (any more)."""

    person_id: str
    reason: LeaveReason
    on: date
    note: str = ""


def add_person(session: Session, command: AddPerson, *, by: Authorship) -> None:
    """Add a person; a second person with the same number is kept and asked about."""
    values = read_facts(PERSON_FACTS, command.facts)
    check_person(values, on=by.on)
    household = get_household(session, command.household_id)
    if session.get(Person, command.person_id):
        raise Stale(PERSON_KNOWN)
    last = session.scalar(
        select(func.max(Person.position)).where(Person.household_id == household.id)
    )
    person = Person(
        id=command.person_id,
        household_id=household.id,
        village_id=household.village_id,
        group_id=household.group_id,
        position=(last or 0) + 1,
        origin="canvass",
        seen_on=by.on,
        marks={},
        **values,
    )
    session.add(person)
    _mind_identity(session, person, by=by)
    refresh_door(session, household, on=by.on)


def amend_person(session: Session, command: AmendPerson, *, by: Authorship) -> None:
    """Amend a person; whoever is amended or confirmed has been seen."""
    person = get_person(session, command.person_id)
    taken = amend_record(session, person, command.changes, PERSON_AMENDABLE, by=by)
    person.seen_on = max(person.seen_on or by.on, by.on)
    if "identity" in taken:
        _mind_identity(session, person, by=by)
    refresh_door(session, person.household, on=by.on)


def leave_person(session: Session, command: LeavePerson, *, by: Authorship) -> None:
    """Record that a person is gone, with reason and date."""
    check_leave(command.on, on=by.on)
    person = get_person(session, command.person_id)
    changes = {
        "left_reason": [person.left_reason, command.reason],
        "left_on": [PERSON_FACTS["left_on"].tell(person.left_on), command.on.isoformat()],
    }
    if command.note:
        changes["note"] = [person.note, command.note]
    amend_record(session, person, changes, PERSON_AMENDABLE, by=by)
    person.seen_on = max(person.seen_on or by.on, by.on)
    refresh_door(session, person.household, on=by.on)


def check_person(values: Mapping[str, Any], *, on: date) -> None:
    """Refuse a person of whom too little is known to say whether the scheme is for them."""
    problems = [
        problem
        for name, problem in (
            ("name", NAME_MISSING), ("sex", SEX_MISSING), ("born_on", BIRTH_MISSING)
        )
        if not values.get(name)
    ]  # fmt: skip
    if values.get("born_on") and values["born_on"] > on:
        problems.append(BIRTH_FUTURE)
    if problems:
        raise Refusal(*problems)


def check_leave(left_on: date, *, on: date) -> None:
    """Refuse a leaving that has not happened yet."""
    if left_on > on:
        raise Refusal(LEAVE_DATE_FUTURE)


def _mind_identity(session: Session, person: Person, *, by: Authorship) -> None:
    """Keep the number findable, and ask where it contradicts, is missing, or is somebody else's."""
    person.identity_key = db.vault().name(person.identity) if person.identity else None
    session.flush()
    if person.identity is None:
        _ask(session, person, "noid", {}, by=by)
        return
    person.identity_given = None
    number = read_identity(person.identity)
    if person.born_on and number.born_on != person.born_on:
        said = {"given": person.born_on.isoformat(), "number": number.born_on.isoformat()}
        _ask(session, person, "birthmismatch", said, by=by)
    if person.sex and number.sex != person.sex:
        _ask(session, person, "sexmismatch", {"given": person.sex, "number": number.sex}, by=by)
    twin = find_same_identity(session, person)
    if twin is not None:
        _ask(session, person, "duplicate", {}, other_id=twin.id, by=by)


def _ask(
    session: Session,
    person: Person,
    kind: str,
    detail: Mapping[str, Any],
    *,
    by: Authorship,
    other_id: str | None = None,
) -> None:
    session.add(
        Question(
            id=str(uuid5(NAMESPACE_OID, f"{by.entry_id}:{person.id}:{kind}")),
            village_id=person.village_id,
            kind=kind,
            person_id=person.id,
            other_id=other_id,
            household_id=person.household_id,
            entry_id=by.entry_id,
            detail=json.dumps(detail, ensure_ascii=False),
            asked_at=by.received_at,
        )
    )
