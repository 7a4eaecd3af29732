"""What stands now about the people and doors of a question, on which its ways out depend."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from webapp.areas.rules import is_within
from webapp.canvass.fact_rules import HOUSEHOLD_FACTS, PERSON_FACTS
from webapp.coverage.question_rules import Facts, Sort, sort_of
from webapp.register.identity_rules import Identity, read_identity
from webapp.register.tables import Household, Person, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """One person of a question and where they live."""

    person: Person
    household: Household
    village: str
    group: str
    is_far: bool


def target_of(kind: str, detail: Mapping[str, Any]) -> str | None:
    """Return the household where the register has somebody now; a new one's id says its place."""
    if kind != Sort.MOVED:
        return None
    place = f"{detail.get('group')}/{detail.get('place')}"
    return str(detail.get("household") or uuid5(NAMESPACE_OID, place))


def said_by_number(person: Person) -> Identity | None:
    """Return what a person's identity number says, or None."""
    return read_identity(person.identity) if person.identity else None


def facts_of(
    question: Question,
    first: Who | None,
    second: Who | None,
    target: Household | None,
    detail: Mapping[str, Any],
) -> Facts:
    """Return what a question's ways out depend on."""
    sort = sort_of(question.kind)
    if sort is Sort.CONFLICT:
        known = PERSON_FACTS if first else HOUSEHOLD_FACTS
        return Facts(is_answered=str(detail.get("field")) not in known)
    if first is None:
        return Facts(is_answered=True)
    if sort is Sort.DUPLICATE:
        return _facts_of_two(first.person, second)
    if sort is Sort.MOVED:
        return Facts(
            has_left=first.person.left_reason is not None,
            is_far=not is_within(str(detail.get("group")), question.village_id),
            is_answered=target is not None and first.person.household_id == target.id,
        )
    return Facts(
        has_left=first.person.left_reason is not None,
        is_answered=_is_answered(sort, first.person),
    )


def _facts_of_two(person: Person, second: Who | None) -> Facts:
    if second is None:
        return Facts(is_answered=True)
    return Facts(
        has_left=person.left_reason is not None or second.person.left_reason is not None,
        is_far=second.is_far,
        is_answered=person.identity_key != second.person.identity_key,
    )


def _is_answered(sort: Sort, person: Person) -> bool:
    said = said_by_number(person)
    if sort in {Sort.NO_CARD, Sort.BAD_NUMBER}:
        return said is not None
    if sort is Sort.BIRTH:
        return said is None or person.born_on == said.born_on
    if sort is Sort.SEX:
        return said is None or person.sex == said.sex
    return False
