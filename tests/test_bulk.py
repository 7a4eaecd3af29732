"""Rows written past SQLAlchemy come back as the mapped classes know them."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from tests.world import make_world
from webapp import db
from webapp.bulk import Bulk
from webapp.register.tables import Person

ODD = "a\tb\\n\n中“\"',{}"  # whatever a text may hold must not end a cell, nor a row
SAID = ("id", "name", "born_on", "identity", "note", "special_groups", "hukou_here", "marks")


def person(**said: Any) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "name": ODD,
        "born_on": None,
        "identity": None,
        "note": "",
        "special_groups": [],
    }
    return facts | {"is_student": False, "is_enrolled": True, "position": 1} | said


def bulk(engine: Engine, *rows: dict[str, Any]) -> list[tuple[Any, ...]]:
    with db.transaction(engine) as session:
        world = make_world(session)
        home = {
            "household_id": world.household,
            "village_id": world.village,
            "group_id": world.group,
            "relation": "8",
            "sex": "",
            "hukou_kind": "",
            "residence": "",
            "phone": "",
            "scheme": "",
            "eligibility": "unknown",
            "clock": 1,
        }
        people = Bulk(Person, origin="register", hukou_here=True, marks={})
        for row in rows:
            people.add(home | row)
        people.flush(session.connection())
    with db.open_session(engine, is_read=True) as session:
        found = [session.get_one(Person, row["id"]) for row in rows]
        return [tuple(getattr(one, name) for name in SAID) for one in found]


def test_values_come_back_as_they_were(engine: Engine) -> None:
    day, number = date(1965, 8, 9), "410106196508099994"

    found = bulk(
        engine,
        person(id="1"),
        person(id="2", born_on=day, identity=number, note=ODD, special_groups=["low_income"]),
    )

    assert found == [
        ("1", ODD, None, None, "", [], True, {}),
        ("2", ODD, day, number, ODD, ["low_income"], True, {}),
    ]


def test_a_wrong_row_is_told_as_sqlalchemy_tells_it(engine: Engine) -> None:
    with pytest.raises(SQLAlchemyError) as caught:
        bulk(engine, person(id="1", household_id="nowhere"))

    assert isinstance(caught.value, DBAPIError)
    assert "foreign key" in str(caught.value).casefold()


def test_the_wide_cache_ends_with_the_writing(engine: Engine) -> None:
    with db.transaction(engine) as session:
        usual = _cache(session)
        with db.wide_cache(session):
            wide = _cache(session)
        again = _cache(session)

    assert (wide, again) == (-db.WIDE_CACHE if usual else 0, usual)


def _cache(session: Session) -> int:
    connection = session.connection()
    is_sqlite = connection.dialect.name == "sqlite"
    return connection.exec_driver_sql("PRAGMA cache_size").scalar_one() if is_sqlite else 0
