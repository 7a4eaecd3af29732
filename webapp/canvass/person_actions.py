"""Adding, amending and leaving people."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from webapp import db
from webapp.accounts.rules import Authorship
from webapp.areas.queries import get_area
from webapp.canvass.amend_actions import Changes, amend_record
from webapp.canvass.child_rules import NEVER_KEPT, head_count, is_only_counted
from webapp.canvass.door_actions import refresh_door
from webapp.canvass.fact_rules import PERSON_FACTS, Fact, read_facts
from webapp.canvass.person_check_rules import check_dates, check_person
from webapp.canvass.queries import get_household, get_person
from webapp.canvass.question_actions import (
    ask_about_contradictions,
    ask_about_number,
    ask_about_twin,
)
from webapp.canvass.rules import VALUE_WRONG, LeaveReason
from webapp.plans.queries import get_plan
from webapp.problems import Problem
from webapp.refusals import Refusal, Stale
from webapp.register.records import mark_identity
from webapp.register.tables import Person

NOTE_LONGEST = 400  # characters, the column's width


def _read_return(value: Any) -> None:
    """Read what an amendment may only take back: leaving and being seen are said otherwise."""
    if value is not None:
        raise Refusal(VALUE_WRONG)


PERSON_AMENDABLE = {
    **PERSON_FACTS,
    "identity": Fact(PERSON_FACTS["identity"].read, mark_identity),
    "left_reason": Fact(_read_return),
    "seen_on": Fact(_read_return, PERSON_FACTS["left_on"].tell),
}
IDENTITY_LENGTH = 18  # characters; a mark has 16
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
    """Add a person; a second one with the same number is kept and asked about, a child counted."""
    values = read_facts(PERSON_FACTS, command.facts)
    household = get_household(session, command.household_id)
    is_child = _is_only_counted(session, household.village_id, values.get("born_on"), by=by)
    if is_child:
        check_dates(values, on=by.on)
        values = head_count(values)
    else:
        check_person(values, on=by.on)
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
    session.flush()  # gives what was not said its default, on which the door's state rests
    if not is_child:
        _mind_number(session, person, set(values) | {"identity"}, by=by)
    refresh_door(session, household, on=by.on)


def amend_person(session: Session, command: AmendPerson, *, by: Authorship) -> None:
    """Amend a person; whoever is amended or confirmed has been seen, unless that is taken back."""
    person = get_person(session, command.person_id)
    changes = _keepable(session, person, command.changes, by=by)
    taken = amend_record(session, person, changes, PERSON_AMENDABLE, by=by)
    if "seen_on" not in changes:
        person.seen_on = max(person.seen_on or by.on, by.on)
    if "left_reason" in taken:
        person.left_on = None
        ask_about_twin(session, person, by=by)
    _mind_number(session, person, taken, by=by)
    refresh_door(session, person.household, on=by.on)


def leave_person(session: Session, command: LeavePerson, *, by: Authorship) -> None:
    """Record that a person is gone, with reason and date.

    It is said of somebody who was there; where another phone has said otherwise, the head is asked.
    """
    check_dates({"left_on": command.on}, on=by.on)
    person = get_person(session, command.person_id)
    changes: dict[str, list[Any]] = {
        "left_reason": [None, str(command.reason)],
        "left_on": [None, command.on.isoformat()],
    }
    if command.note:
        both = "\n".join(filter(None, (person.note, command.note)))[:NOTE_LONGEST]
        changes["note"] = [person.note, both]
    amend_record(session, person, changes, PERSON_FACTS, by=by)
    person.seen_on = max(person.seen_on or by.on, by.on)
    refresh_door(session, person.household, on=by.on)


def _keepable(
    session: Session, person: Person, changes: Changes, *, by: Authorship
) -> dict[str, list[Any]]:
    """Return the changes without what is never kept of a child; refuse dates that lie ahead."""
    values = read_facts(PERSON_AMENDABLE, {name: pair[1] for name, pair in changes.items()})
    check_dates(values, on=by.on)
    born_on = values.get("born_on", person.born_on)
    marked = {name: [_marked(name, pair[0]), pair[1]] for name, pair in changes.items()}
    if not _is_only_counted(session, person.village_id, born_on, by=by):
        return marked
    return {name: pair for name, pair in marked.items() if name not in NEVER_KEPT}


def _marked(name: str, was: Any) -> Any:
    """Return the mark of a number that a phone names in full, because it wrote it itself."""
    is_number = name == "identity" and isinstance(was, str) and len(was) == IDENTITY_LENGTH
    return mark_identity(was) if is_number else was


def _is_only_counted(
    session: Session, village_id: str, born_on: date | None, *, by: Authorship
) -> bool:
    plan = get_plan(get_area(session, village_id).plan_key)
    return is_only_counted(born_on, min_age=plan.joining.min_age, on=by.on)


def _mind_number(session: Session, person: Person, taken: set[str], *, by: Authorship) -> None:
    """Keep the number findable, and ask about what it contradicts."""
    if "identity" in taken:
        person.identity_key = db.vault().name(person.identity) if person.identity else None
        if person.identity:
            person.identity_given = None
        session.flush()
        ask_about_number(session, person, by=by)
    if taken & {"identity", "born_on", "sex"}:
        ask_about_contradictions(session, person, by=by)
