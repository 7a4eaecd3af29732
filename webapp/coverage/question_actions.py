"""Settling a question: a choice that is itself recorded, and the entries that follow from it.

An entry goes the way of every entry; `record` is how (sync's, handed in because sync comes later).
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
from webapp.coverage.question_facts_queries import said_by_number, target_of
from webapp.coverage.question_queries import Asked, describe_questions, get_question
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

    What follows from the choice are entries by the head, in the same transaction.
    """
    tick(session, command.village_id)
    question = get_question(session, command.question_id, village_id=command.village_id)
    if question.settled_at is not None:
        raise Stale(QUESTION_SETTLED)
    asked = describe_questions(session, [question], village_id=command.village_id)[0]
    choice = check_choice(command.choice, asked.choices, why=command.why, identity=command.identity)
    deeds = deeds_of(asked, choice, command, at=at)
    for deed in deeds:
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
        detail={
            "kind": question.kind,
            "choice": choice,
            "entry": " ".join(kind for kind, *_rest in deeds),
        },
    )
    return question


def deeds_of(
    asked: Asked, choice: Choice, command: SettleQuestion, *, at: datetime
) -> tuple[Deed, ...]:
    """Return the entries that a choice asks for; none when everything stays as it is."""
    if asked.sort is Sort.DUPLICATE:
        return _leave(asked, choice, at=at)
    if asked.sort is Sort.CONFLICT:
        return _resolve(asked, choice, at=at)
    if asked.sort is Sort.MOVED:
        return _move(asked) if choice is Choice.MOVE else ()
    if choice is Choice.NUMBER:
        return (_amend_person(asked, "identity", command.identity),)
    return _believe_number(asked) if choice is Choice.DERIVED else ()


def _believe_number(asked: Asked) -> tuple[Deed, ...]:
    said = said_by_number(asked.first.person) if asked.first else None
    if said is None:
        return ()
    if asked.sort is Sort.BIRTH:
        return (_amend_person(asked, "born_on", said.born_on.isoformat()),)
    return (_amend_person(asked, "sex", str(said.sex)),)


def _leave(asked: Asked, choice: Choice, *, at: datetime) -> tuple[Deed, ...]:
    leaving = {Choice.FIRST: asked.second, Choice.SECOND: asked.first}.get(choice)
    if leaving is None:
        return ()
    on = clock.china_date(at).isoformat()
    return (("person.leave", leaving.person.id, {"reason": LeaveReason.DUPLICATE, "on": on}),)


def _move(asked: Asked) -> tuple[Deed, ...]:
    """Move somebody to where the register has them; a door that nobody knew is opened first."""
    assert asked.first is not None
    detail = asked.detail
    target = str(target_of(asked.question.kind, detail))
    move = ("person.move", asked.first.person.id, {"household": target})
    if asked.target is not None:
        return (move,)
    facts = {
        "door": str(detail.get("door") or detail.get("head_name"))[:80],
        "head_name": str(detail.get("head_name") or asked.first.person.name)[:60],
    }
    opened = {"group": str(detail.get("group")), "after": None, "facts": facts}
    return ("household.add", target, opened), move


def _resolve(asked: Asked, choice: Choice, *, at: datetime) -> tuple[Deed, ...]:
    """Return the amendment that brings the chosen value into the record, if it is not there."""
    field, value = str(asked.detail.get("field", "")), asked.detail.get(str(choice))
    if choice is Choice.LOOKED:
        return ()
    if asked.first is not None:
        return _correct_person(asked, field, value, at=at)
    if asked.household is None:
        return ()
    was = HOUSEHOLD_FACTS[field].tell(getattr(asked.household, field))
    changes = {"changes": {field: [was, value]}}
    return () if was == value else (("household.amend", asked.household.id, changes),)


def _correct_person(asked: Asked, field: str, value: Any, *, at: datetime) -> tuple[Deed, ...]:
    assert asked.first is not None
    person = asked.first.person
    if PERSON_AMENDABLE[field].tell(getattr(person, field)) == value:
        return ()
    if field != "left_reason" or value is None:
        return (_amend_person(asked, field, value),)
    on = person.left_on or clock.china_date(at)
    left = ("person.leave", person.id, {"reason": value, "on": on.isoformat()})
    back = (_amend_person(asked, field, None),) if person.left_reason else ()
    return (*back, left)  # leaving is said of somebody who is here


def _amend_person(asked: Asked, field: str, value: Any) -> Deed:
    assert asked.first is not None
    person = asked.first.person
    was = PERSON_AMENDABLE[field].tell(getattr(person, field))
    return "person.amend", person.id, {"changes": {field: [was, value]}}
