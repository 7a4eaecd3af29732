"""Entries said by two people who both look after the same door: the canvasser and the head."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.world import NOON, World
from webapp import ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.register.tables import Question
from webapp.sync.browser_actions import record


def say(
    session: Session,
    world: World,
    kind: str,
    subject: str,
    body: Mapping[str, Any],
    *,
    role: Role = Role.CANVASSER,
    at: datetime = NOON,
) -> None:
    """Record an entry; a refusal raises."""
    user = session.get_one(User, world.users[role])
    record(session, user, kind, subject, body, entry_id=ids.new_id(at), at=at)


def amend(
    session: Session,
    world: World,
    person_id: str,
    role: Role = Role.CANVASSER,
    at: datetime = NOON,
    **changes: list[Any],
) -> None:
    """Record an amendment of a person: `phone=["", "123"]`."""
    say(session, world, "person.amend", person_id, {"changes": changes}, role=role, at=at)


def asked(session: Session) -> list[tuple[str, str | None]]:
    """Return every open question: kind, and person."""
    rows = session.execute(
        select(Question.kind, Question.person_id)
        .where(Question.settled_at.is_(None))
        .order_by(Question.kind, Question.person_id)
    )
    return [(kind, person_id) for kind, person_id in rows]


def details(session: Session) -> list[dict[str, Any]]:
    """Return what each question says."""
    return [json.loads(text) for text in session.scalars(select(Question.detail))]
