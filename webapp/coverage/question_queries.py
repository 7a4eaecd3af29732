"""Questions with everything that somebody needs to see before settling them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.tables import User
from webapp.areas.tables import Area
from webapp.coverage.condition_queries import IS_LISTED
from webapp.coverage.question_facts_queries import Who, facts_of, target_of
from webapp.coverage.question_rules import (
    QUESTION_UNKNOWN,
    Choice,
    Sort,
    choices_of,
    sort_of,
)
from webapp.refusals import Missing
from webapp.register.tables import Household, Person, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question, ready to be shown and settled."""

    question: Question
    sort: Sort
    detail: Mapping[str, Any]
    first: Who | None
    second: Who | None
    household: Household | None
    target: Household | None  # where the register has somebody now
    names: Mapping[str, str]  # user id → name, of the authors of a conflict
    choices: tuple[Choice, ...]


def get_question(session: Session, question_id: str, *, village_id: str) -> Question:
    """Return a question of a village, read anew; raise Missing."""
    question = session.get(Question, question_id, populate_existing=True)
    if question is None or question.village_id != village_id:
        raise Missing(QUESTION_UNKNOWN)
    return question


def list_questions(session: Session, village_id: str) -> list[Asked]:
    """Return a village's open questions, oldest first; a constant number of queries."""
    questions = session.scalars(
        select(Question)
        .where(Question.village_id == village_id, Question.settled_at.is_(None))
        .order_by(Question.asked_at, Question.id)
    ).all()
    return describe_questions(session, questions, village_id=village_id)


def list_settled(session: Session, village_id: str, *, limit: int = 50) -> list[Any]:
    """Return what was settled last, newest first; each row is question, name of who settled it."""
    rows = session.execute(
        select(Question, User.name)
        .join(User, User.id == Question.settled_by)
        .where(Question.village_id == village_id, Question.settled_at.is_not(None))
        .order_by(Question.settled_at.desc(), Question.id)
        .limit(limit)
    )
    return list(rows.all())


def describe_questions(
    session: Session, questions: Sequence[Question], *, village_id: str
) -> list[Asked]:
    """Return questions with the people, doors and authors they are about."""
    details = {question.id: _read_detail(question.detail) for question in questions}
    ids = {one for question in questions for one in (question.person_id, question.other_id) if one}
    people = _list_who(session, ids, village_id=village_id)
    targets = {one.id: target_of(one.kind, details[one.id]) for one in questions}
    known_doors = {question.household_id for question in questions} | set(targets.values())
    doors = _list_doors(session, known_doors - {None})
    names = _list_names(session, details.values())
    return [
        _describe(
            question,
            details[question.id],
            people=people,
            doors=doors,
            target=doors.get(targets[question.id] or ""),
            names=names,
        )
        for question in questions
    ]


def list_without_card(session: Session, village_id: str) -> list[Any]:
    """Return the listed people without an identity number, in walking order.

    Each row is person, household, name of the group.
    """
    rows = session.execute(
        select(Person, Household, Area.name)
        .join(Household, Household.id == Person.household_id)
        .join(Area, Area.id == Person.group_id)
        .where(
            Person.village_id == village_id,
            IS_LISTED,
            Person.identity.is_(None),
            Person.identity_given.is_(None),
            Person.identity_key.is_(None),  # of a child only this much of the number is kept
        )
        .order_by(Area.position, Area.id, Household.position, Household.id, Person.position)
    )
    return list(rows.all())


def _describe(
    question: Question,
    detail: Mapping[str, Any],
    *,
    people: Mapping[str, Who],
    doors: Mapping[str, Household],
    target: Household | None,
    names: Mapping[str, str],
) -> Asked:
    sort = sort_of(question.kind)
    first = people.get(question.person_id or "")
    second = people.get(question.other_id or "")
    return Asked(
        question=question,
        sort=sort,
        detail=detail,
        first=first,
        second=second,
        household=first.household if first else doors.get(question.household_id or ""),
        target=target,
        names=names,
        choices=choices_of(sort, facts_of(question, first, second, target, detail), detail),
    )


def _list_who(session: Session, ids: Iterable[str], *, village_id: str) -> dict[str, Who]:
    rows = session.execute(
        select(Person, Household, Area.name)
        .join(Household, Household.id == Person.household_id)
        .join(Area, Area.id == Person.group_id)
        .where(Person.id.in_(set(ids)))
    ).all()
    villages = _village_names(session, {person.village_id for person, *_ in rows})
    return {
        person.id: Who(
            person=person,
            household=household,
            village=villages[person.village_id],
            group=group,
            is_far=person.village_id != village_id,
        )
        for person, household, group in rows
    }


def _village_names(session: Session, ids: set[str]) -> dict[str, str]:
    rows = session.execute(select(Area.id, Area.name).where(Area.id.in_(ids)))
    return {area_id: name for area_id, name in rows}  # noqa: C416 -- rows are not pairs to a type checker


def _list_doors(session: Session, ids: Iterable[str | None]) -> dict[str, Household]:
    found = session.scalars(select(Household).where(Household.id.in_([i for i in ids if i]))).all()
    return {household.id: household for household in found}


def _list_names(session: Session, details: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    ids = {detail.get(key) for detail in details for key in ("mine_by", "theirs_by")} - {None}
    rows = session.execute(select(User.id, User.name).where(User.id.in_(ids)))
    return {user_id: name for user_id, name in rows}  # noqa: C416 -- rows are not pairs to a type checker


def _read_detail(text: str) -> dict[str, Any]:
    """Return a question's detail; what is no JSON object is shown as nothing, not as a fault."""
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
