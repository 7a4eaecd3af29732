from typing import Any

import psycopg
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tests import databases
from tests.databases import seeded
from tests.world import World, make_world
from webapp import db
from webapp.areas.actions import tick
from webapp.register.tables import Person


def test_emptying_deletes_every_row_and_starts_numbers_anew(migrated_postgresql: str) -> None:
    with psycopg.connect(migrated_postgresql, autocommit=True) as connection:
        connection.execute("CREATE TABLE parents (id serial PRIMARY KEY)")
        connection.execute("CREATE TABLE children (parent int REFERENCES parents (id))")
        connection.execute("INSERT INTO parents DEFAULT VALUES")
        connection.execute("INSERT INTO children VALUES (1)")

        databases.empty(migrated_postgresql)

        connection.execute("INSERT INTO parents DEFAULT VALUES")
        assert connection.execute("SELECT id FROM parents").fetchall() == [(1,)]
        assert connection.execute("SELECT parent FROM children").fetchall() == []
        connection.execute("DROP TABLE parents, children")


def test_a_seed_is_sown_once_and_put_back_as_it_was(engine: Engine, database_url: str) -> None:
    made = []

    def make(session: Session) -> World:
        made.append(make_world(session))
        return made[-1]

    world = seeded(engine, make)
    first = _rows(engine)
    with db.transaction(engine) as session:
        tick(session, world.village)
        session.get_one(Person, world.spouse).name = "别人"
    if engine.dialect.name == "postgresql":
        databases.empty(database_url)
    again = seeded(engine, make)

    assert (again, len(made)) == (world, 1)
    assert _rows(engine) == first


def _rows(engine: Engine) -> list[Any]:
    with db.open_session(engine, is_read=True) as session:
        return list(session.execute(select(*Person.__table__.columns).order_by(Person.id)))
