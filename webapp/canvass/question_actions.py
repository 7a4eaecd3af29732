"""Asking what only a person can settle about somebody, and noting what has been answered."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.rules import Authorship
from webapp.canvass.queries import find_same_identity
from webapp.register.identity_rules import read_identity
from webapp.register.tables import Person, Question

ABOUT_NUMBER = (
    "noid", "badcheck", "identity_length", "identity_characters", "identity_birth",
    "identity_float",
)  # fmt: skip
ANSWERED = "number_given"  # how a question about a missing number was settled


def ask_about_number(session: Session, person: Person, *, by: Authorship) -> None:
    """Ask where a number is missing or belongs to somebody else too; one given answers old asks."""
    if person.identity is None:
        ask(session, person, "noid", {}, by=by)
        return
    _close_asks(session, person, by=by)
    ask_about_twin(session, person, by=by)


def ask_about_twin(session: Session, person: Person, *, by: Authorship) -> None:
    """Ask whether two people with one number are one."""
    session.flush()
    twin = find_same_identity(session, person)
    if twin is not None:
        ask(session, person, "duplicate", {}, other_id=twin.id, by=by)


def ask_about_contradictions(session: Session, person: Person, *, by: Authorship) -> None:
    """Ask where birth or sex is not what the number says."""
    if person.identity is None:
        return
    number = read_identity(person.identity)
    if person.born_on and number.born_on != person.born_on:
        said = {"given": person.born_on.isoformat(), "number": number.born_on.isoformat()}
        ask(session, person, "birthmismatch", said, by=by)
    if person.sex and number.sex != person.sex:
        ask(session, person, "sexmismatch", {"given": person.sex, "number": number.sex}, by=by)


def ask(
    session: Session,
    person: Person,
    kind: str,
    detail: Mapping[str, Any],
    *,
    by: Authorship,
    other_id: str | None = None,
) -> None:
    """Put a question before the village head."""
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


def _close_asks(session: Session, person: Person, *, by: Authorship) -> None:
    open_asks = select(Question).where(
        Question.person_id == person.id,
        Question.kind.in_(ABOUT_NUMBER),
        Question.settled_at.is_(None),
    )
    for question in session.scalars(open_asks):
        question.settled_at, question.settled_by = by.received_at, by.user_id
        question.choice = ANSWERED
