"""Folding an amendment into a record, field by field, with a question where two people differ."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy.orm import Session

from webapp.accounts.rules import Authorship
from webapp.canvass.fact_rules import Fact, read_facts
from webapp.canvass.merge_rules import Verdict, settle
from webapp.register.tables import Household, Person, Question

Changes = Mapping[str, list[Any]]


def amend_record(
    session: Session,
    record: Household | Person,
    changes: Changes,
    facts: Mapping[str, Fact],
    *,
    by: Authorship,
) -> set[str]:
    """Amend a record by `{field: [was, now]}` and return the fields that were taken.

    A field that somebody else changed meanwhile becomes a question for the head with the base,
    both values, both authors and both times; nothing is decided in silence.
    """
    values = read_facts(facts, {name: pair[1] for name, pair in changes.items()})
    taken = set()
    for name, value in values.items():
        current = facts[name].tell(getattr(record, name))
        verdict = settle(
            name,
            current=current,
            was=changes[name][0],
            now=facts[name].tell(value),
            is_later=is_latest(record, name, by=by),
        )
        if verdict in {Verdict.TAKE_AND_ASK, Verdict.KEEP_AND_ASK}:
            kept = "mine" if verdict is Verdict.TAKE_AND_ASK else "theirs"
            said = {"field": name, "base": changes[name][0], "mine": changes[name][1], "kept": kept}
            _ask(session, record, said, theirs=current, by=by)
        if verdict in {Verdict.TAKE, Verdict.TAKE_AND_ASK}:
            setattr(record, name, value)
            taken.add(name)
    mark_fields(record, taken, by=by)
    return taken


def mark_fields(record: Household | Person, names: Iterable[str], *, by: Authorship) -> None:
    """Remember of each field who changed it last, when, and by which entry."""
    mark = {"entry": by.entry_id, "by": by.user_id, "at": by.at.isoformat()}
    marks = dict.fromkeys(names, mark)
    if marks:
        record.marks = {**record.marks, **marks}


def is_latest(record: Household | Person, name: str, *, by: Authorship) -> bool:
    """Tell whether no other phone has brought something newer about a field."""
    mark = record.marks.get(name)
    return mark is None or by.at >= datetime.fromisoformat(mark["at"])


def _ask(
    session: Session,
    record: Household | Person,
    said: dict[str, Any],
    *,
    theirs: Any,
    by: Authorship,
) -> None:
    mark = record.marks.get(said["field"], {})
    detail = {
        **said,
        "mine_by": by.user_id,
        "mine_at": by.at.isoformat(),
        "theirs": theirs,
        "theirs_by": mark.get("by"),
        "theirs_at": mark.get("at"),
    }
    person_id = record.id if isinstance(record, Person) else None
    session.add(
        Question(
            id=str(uuid5(NAMESPACE_OID, f"{by.entry_id}:{said['field']}")),
            village_id=record.village_id,
            kind="conflict",
            person_id=person_id,
            household_id=record.household_id if isinstance(record, Person) else record.id,
            entry_id=by.entry_id,
            detail=json.dumps(detail, ensure_ascii=False),
            asked_at=by.received_at,
        )
    )
