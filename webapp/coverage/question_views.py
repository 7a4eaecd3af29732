"""Questions as the head reads them: who, where, which words stand against each other."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from webapp import clock
from webapp.coverage.question_facts_queries import Who, said_by_number
from webapp.coverage.question_queries import Asked
from webapp.coverage.question_rules import NEEDS_WHY, Choice, Sort
from webapp.register.identity_rules import mask_identity
from webapp.register.records import mark_identity
from webapp.register.tables import Household, Person

Makers = Mapping[str, tuple[str, datetime]]
View = dict[str, Any]
HIDDEN = "*"  # stands for what belongs to another village's people


def question_sections(
    asked: Iterable[Asked], makers: Makers, *, new_id: Callable[[], str]
) -> list[View]:
    """Return the questions by how they are settled, each with an id for the entry of its form."""
    sections: dict[Sort, list[View]] = {sort: [] for sort in Sort}
    for one in asked:
        sections[one.sort].append(question_view(one, makers, entry_id=new_id()))
    return [{"sort": str(sort), "questions": views} for sort, views in sections.items() if views]


def question_view(asked: Asked, makers: Makers, *, entry_id: str) -> View:
    """Return one question."""
    first = who_view(asked.first, makers) if asked.first else None
    return {
        "id": asked.question.id,
        "kind": asked.question.kind,
        "sort": str(asked.sort),
        "asked_on": clock.china_date(asked.question.asked_at).isoformat(),
        "first": first,
        "second": who_view(asked.second, makers) if asked.second else None,
        "door": door_words(asked.household) if asked.household and not first else "",
        "household_id": asked.household.id if asked.household else "",
        "target": door_words(asked.target) if asked.target else "",
        "target_id": asked.target.id if asked.target else "",
        "conflict": conflict_view(asked) if asked.sort is Sort.CONFLICT else None,
        "given": _given(asked),
        "derived": _derived(asked),
        "written": str(asked.detail.get("written") or asked.detail.get("place") or ""),
        "choices": [str(choice) for choice in asked.choices],
        "is_over": asked.choices == (Choice.LOOKED,) and asked.sort is not Sort.OTHER,
        "is_far_move": asked.sort is Sort.MOVED and Choice.LOOKED in asked.choices[1:],
        "asks_number": Choice.NUMBER in asked.choices,
        "asks_why": any(choice in NEEDS_WHY for choice in asked.choices),
        "entry_id": entry_id,
    }


def who_view(who: Who, makers: Makers) -> View:
    """Return one person; of a person of another village only what tells whom to ask."""
    person = who.person
    number = person.identity or person.identity_given
    by, at = makers.get(person.id, ("", None))
    return {
        "id": person.id,
        "name": f"{person.name[:1]}{HIDDEN * 2}" if who.is_far else person.name,
        "sex": "" if who.is_far else person.sex,
        "born_on": _day(None if who.is_far else person.born_on),
        "relation": person.relation,
        "identity": mask_identity(number) if number else "",
        "village": who.village if who.is_far else "",
        "place": who.group if who.is_far else f"{who.group} {door_words(who.household)}".strip(),
        "origin": person.origin,
        "by": by,
        "at": _moment(at),
        "left": person.left_reason or "",
        "household_id": "" if who.is_far else who.household.id,
    }


def conflict_view(asked: Asked) -> View:
    """Return the two words of a conflict, with who said each and when."""
    detail = asked.detail
    field = str(detail.get("field", ""))
    return {
        "field": field,
        "base": _shown(asked, field, detail.get("base")),
        "mine": _shown(asked, field, detail.get("mine")),
        "mine_by": asked.names.get(str(detail.get("mine_by")), ""),
        "mine_at": _moment(detail.get("mine_at")),
        "theirs": _shown(asked, field, detail.get("theirs")),
        "theirs_by": asked.names.get(str(detail.get("theirs_by")), ""),
        "theirs_at": _moment(detail.get("theirs_at")),
        "kept": str(detail.get("kept", "")),
    }


def card_rows(found: Sequence[Any]) -> list[View]:
    """Return the people without an identity card; each row is person, household, group name."""
    return [
        {
            "name": person.name,
            "sex": person.sex,
            "born_on": _day(person.born_on),
            "head_name": household.head_name,
            "group": group,
            "door": household.door or household.number,
            "phone": person.phone or household.phone,
        }
        for person, household, group in found
    ]


def settled_rows(found: Sequence[Any]) -> list[View]:
    """Return what was settled last; each row is question, name of who settled it."""
    return [
        {
            "kind": question.kind,
            "choice": question.choice or "",
            "why": question.why,
            "by": name,
            "on": _day(clock.china_date(question.settled_at)),
        }
        for question, name in found
    ]


def door_words(household: Household) -> str:
    """Return how a door is spoken of: its number and its head."""
    words = (household.door or household.number, household.head_name)
    return " ".join(word for word in words if word)


def _given(asked: Asked) -> str:
    """Return the listed word of a contradiction."""
    if asked.first is None:
        return ""
    person = asked.first.person
    return _day(person.born_on) if asked.sort is Sort.BIRTH else person.sex


def _derived(asked: Asked) -> str:
    """Return the identity number's word of a contradiction."""
    said = said_by_number(asked.first.person) if asked.first else None
    if said is None:
        return ""
    return _day(said.born_on) if asked.sort is Sort.BIRTH else str(said.sex)


def _shown(asked: Asked, field: str, value: Any) -> Any:
    """Return a conflict's value as it may be seen; identity numbers are masked."""
    if field != "identity" or not value:
        return value
    person: Person | None = asked.first.person if asked.first else None
    if person is not None and person.identity and mark_identity(person.identity) == value:
        return mask_identity(person.identity)
    return mask_identity(str(value)) if len(str(value)) == 18 else HIDDEN * 8  # noqa: PLR2004 -- the length of a number; a mark is shorter


def _moment(said: datetime | Any) -> str:
    """Return an instant, or the text of one, in China's time; "" where there is none."""
    if isinstance(said, datetime):
        return said.astimezone(clock.CHINA).strftime("%Y-%m-%d %H:%M")
    try:
        return _moment(datetime.fromisoformat(str(said)))
    except ValueError:
        return ""


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
