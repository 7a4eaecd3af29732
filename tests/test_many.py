"""Many rows at once (what becomes of a statement is in the module's own examples)."""

import doctest
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import Engine, event, insert, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from tests.world import NOON, TODAY, make_world
from webapp import many
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.canvass.tables import Consent
from webapp.register.tables import Person
from webapp.slips.tables import SlipGuess


def test_the_examples_hold() -> None:
    assert doctest.testmod(many).failed == 0


def test_rows_written_together_read_as_they_were_written(session: Session) -> None:
    world = make_world(session)
    values: dict[str, object] = {
        "person_id": world.spouse,
        "act": "enrol",
        "text_version": "1",
        "text_locale": "zh_Hans",
        "text_digest": "0" * 64,
        "given_by": "self",
        "relation": "%(at)s; '老\\伴\"",
        "method": "signature",
        "archive_number": "",
        "witness": "",
        "is_read_aloud": True,
        "amount_fen": 10_000,
        "by": world.users[Role.CANVASSER],
    }
    more: list[dict[str, object]] = [
        {"tier_fen": None, "signature": None, "at": NOON},
        {"tier_fen": 10_000, "signature": "M1 1L2 2", "at": NOON + timedelta(microseconds=1)},
    ]
    rows = [{"id": str(uuid4()), **values, **one} for one in more]

    session.add_all(Consent(**row) for row in rows)
    session.flush()
    session.expire_all()

    found = session.scalars(select(Consent).order_by(Consent.at)).all()
    assert [{name: getattr(one, name) for name in rows[0]} for one in found] == rows


def test_records_changed_together_keep_what_each_was_given(session: Session) -> None:
    world = make_world(session)
    people = [session.get_one(Person, key) for key in (world.head_person, world.spouse)]
    tick(session, world.village)

    for number, person in enumerate(people):
        person.marks, person.special_groups = {"name": {"by": "人"}}, ["a", "b"][:number]
        person.seen_on, person.tier_fen = (TODAY, None) if number else (None, 10_000)
        person.is_student, person.identity_given = number == 1, f"{number}"
    session.flush()
    session.expire_all()

    assert [
        (one.marks, one.special_groups, one.seen_on, one.tier_fen, one.is_student) for one in people
    ] == [
        ({"name": {"by": "人"}}, [], None, 10_000, False),
        ({"name": {"by": "人"}}, ["a"], TODAY, None, True),
    ]
    assert [one.identity_given for one in people] == ["0", "1"]


def test_the_driver_never_sends_row_by_row_on_postgresql(engine: Engine, session: Session) -> None:
    left: list[str] = []
    event.listen(engine, "do_executemany", lambda *it: left.append(it[1].split()[0]))

    session.execute(insert(SlipGuess), [{"address": str(n), "at": NOON} for n in range(30)])

    assert left == ([] if engine.dialect.name == "postgresql" else ["INSERT"])


def test_a_value_that_does_not_fit_is_refused_as_ever(session: Session) -> None:
    if session.get_bind().dialect.name != "postgresql":
        pytest.skip("SQLite measures nothing")
    rows = [{"address": "x" * 46, "at": NOON}, {"address": "", "at": NOON}]

    with pytest.raises(DBAPIError, match="too long"):
        session.execute(insert(SlipGuess), rows)


def test_rows_deleted_together_are_gone(session: Session) -> None:
    session.execute(insert(SlipGuess), [{"address": str(n), "at": NOON} for n in range(3)])
    guesses = session.scalars(select(SlipGuess)).all()

    for guess in guesses:
        session.delete(guess)
    session.flush()

    assert session.scalars(select(SlipGuess)).all() == []
