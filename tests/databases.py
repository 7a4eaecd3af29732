"""A migrated, empty database for each test that asks for one, on SQLite and on PostgreSQL.

A test that takes `engine`, `session` or `database_url` runs once on each. Each worker of the test
run migrates each engine once; after that SQLite is a copied file, PostgreSQL an emptied database.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tools import postgres
from webapp import db

ENGINES = ("sqlite", "postgresql")
LOCK_SECONDS = 5  # a session that a test left open fails the next test instead of hanging it

_TABLES = """
    SELECT string_agg(format('DELETE FROM %I', tablename), '; ') FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> 'alembic_version'"""
_RESTART_NUMBERS = """
    SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)
    FROM pg_sequences WHERE last_value IS NOT NULL"""


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[postgres.Server]:
    """This worker's own PostgreSQL server."""
    with postgres.postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql_server: postgres.Server) -> str:
    """The one PostgreSQL database that this worker's tests use in turn."""
    url = postgresql_server.create("bulou")
    db.migrate(url)
    return url


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    file = tmp_path_factory.mktemp("sqlite") / "migrated.db"
    db.migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """A database on SQLite."""
    return f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'bulou.db')}"


@pytest.fixture
def postgresql_url(migrated_postgresql: str) -> Iterator[str]:
    """A database on PostgreSQL."""
    yield migrated_postgresql
    empty(migrated_postgresql)


@pytest.fixture(params=ENGINES)
def database_url(request: pytest.FixtureRequest) -> str:
    """A database on each engine."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """The engine of this test's database."""
    engine = db.make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session on this test's database; what it did not commit is undone."""
    with db.open_session(engine) as session:
        yield session


def empty(url: str) -> None:
    """Delete every row; TRUNCATE and new databases take thirty times as long."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"SET lock_timeout = '{LOCK_SECONDS}s'".encode())
        connection.execute("SET session_replication_role = replica")  # no triggers, no foreign keys
        (deletes,) = connection.execute(_TABLES).fetchone() or (None,)
        connection.execute((deletes or "SELECT 1").encode())
        connection.execute(_RESTART_NUMBERS)
