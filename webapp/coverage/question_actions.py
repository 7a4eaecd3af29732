"""Settling a question: a choice that is itself recorded, and the entry that follows from it.

The entry goes the way of every entry; `record` is how (sync's, handed in because sync comes later).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from webapp import clock
from webapp.accounts.tables import User
from webapp.areas.actions import tick
from webapp.audit.actions import write_line
from webapp.canvass.fact_rules import HOUSEHOLD_FACTS
from webapp.canvass.person_actions import PERSON_AMENDABLE
from webapp.canvass.rules import LeaveReason
from webapp.coverage.question_queries import (
    Asked,
    describe_questions,
    get_question,
    said_by_number,
)
from webapp.coverage.question_rules import (
    QUESTION_SETTLED,
    Choice,
    Sort,
    check_choice,
)
from webapp.refusals import Stale
from webapp.register.tables import Question

Deed = tuple[str, str, dict[str, Any]]  # kind, subject and body of an entry
Record = Callable[[Deed], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleQuestion:
    """A head's answer to a question."""

    question_id: str
    village_id: str
    choice: str
    why: str = ""
    identity: str = ""


def settle_question(
    session: Session, command: SettleQuestion, *, by: User, at: datetime, record: Record
) -> Question:
    """Settle a question once; raise Stale when somebody was faster, Refusal when it lacks a word.

    What follows from the choice is an entry by the head, in the same transaction.
    """
    tick(session, command.village_id)
    question = get_question(session, command.question_id, village_id=command.village_id)
    if question.settled_at is not None:
        raise Stale(QUESTION_SETTLED)
    asked = describe_questions(session, [question], village_id=command.village_id)[0]
    choice = check_choice(command.choice, asked.choices, why=command.why, identity=command.identity)
    deed = deed_of(asked, choice, command, at=at)
    if deed is not None:
        record(deed)
    question.settled_at, question.settled_by = at, by.id
    question.choice, question.why = choice, command.why.strip()
    write_line(
        session,
        question.village_id,
        "question.settle",
        subject=question.id,
        by=by.id,
        at=at,
        detail={"kind": question.kind, "choice": choice, "entry": deed[0] if deed else ""},
    )
    return question


def deed_of(asked: Asked, choice: Choice, command: SettleQuestion, *, at: datetime) -> Deed | None:
    """Return the entry that a choice asks for; None when everything stays as it is."""
    if asked.sort is Sort.DUPLICATE:
        return _leave(asked, choice, at=at)
    if asked.sort is Sort.CONFLICT:
        return _resolve(asked, choice)
    if choice is Choice.NUMBER:
        return _amend_person(asked, "identity", command.identity)
    return _believe_number(asked) if choice is Choice.DERIVED else None


def _believe_number(asked: Asked) -> Deed | None:
    said = said_by_number(asked.first.person) if asked.first else None
    if said is None:
        return None
    if asked.sort is Sort.BIRTH:
        return _amend_person(asked, "born_on", said.born_on.isoformat())
    return _amend_person(asked, "sex", str(said.sex))


def _leave(asked: Asked, choice: Choice, *, at: datetime) -> Deed | None:
    leaving = {Choice.FIRST: asked.second, Choice.SECOND: asked.first}.get(choice)
    if leaving is None:
        return None
    on = clock.china_date(at).isoformat()
    return "person.leave", leaving.person.id, {"reason": LeaveReason.DUPLICATE, "on": on}


def _resolve(asked: Asked, choice: Choice) -> Deed | None:
    """Return the amendment that brings the chosen value into the record, if it is not there."""
    field = str(asked.detail.get("field", ""))
    if choice is Choice.LOOKED or choice == asked.detail.get("kept"):
        return None
    value = asked.detail.get(str(choice))
    if asked.first is not None:
        return _amend_person(asked, field, value)
    if asked.household is None:
        return None
    was = HOUSEHOLD_FACTS[field].tell(getattr(asked.household, field))
    return "household.amend", asked.household.id, {"changes": {field: [was, value]}}


def _amend_person(asked: Asked, field: str, value: Any) -> Deed:
    assert asked.first is not None
    person = asked.first.person
    was = PERSON_AMENDABLE[field].tell(getattr(person, field))
    return "person.amend", person.id, {"changes": {field: [was, value]}}
