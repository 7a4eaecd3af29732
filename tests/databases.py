"""A migrated, empty database for each test that asks for one, on SQLite and on PostgreSQL.

A test that takes `engine`, `session` or `database_url` runs once on each. Each worker of the test
run migrates each engine once; after that SQLite is a copied file, PostgreSQL an emptied database.
What many tests begin with is made once too (`seeded`) and then put back as it was.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import psycopg
import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tools import postgres
from webapp import db

ENGINES = ("sqlite", "postgresql")
T = TypeVar("T")
LOCK_SECONDS = 5  # a session that a test left open fails the next test instead of hanging it

_NAMES = "FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
_TABLES = f"SELECT format('%I', tablename) {_NAMES}"
_DELETES = f"SELECT string_agg(format('DELETE FROM %I', tablename), '; ') {_NAMES}"
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
        (deletes,) = connection.execute(_DELETES).fetchone() or (None,)
        connection.execute((deletes or "SELECT 1").encode())
        connection.execute(_RESTART_NUMBERS)


_seeds: dict[object, tuple[Any, Any]] = {}


def seeded(engine: Engine, make: Callable[..., T], **told: object) -> T:
    """Fill an empty database with what `make(session, **told)` makes; return what that returned.

    It is called once for each engine and worker, after that the rows are put back as it left them;
    so what it returns holds no rows and no session.
    """
    take, put = _HANDS[engine.dialect.name]
    key = (engine.dialect.name, make, *told.items())
    if key in _seeds:
        made, rows = _seeds[key]
        put(engine, rows)
    else:
        with db.transaction(engine) as session:
            made = make(session, **told)
        _seeds[key] = made, take(engine)
    return made  # type: ignore[no-any-return]  # what this very `make` returned


def _take_file(engine: Engine) -> bytes:
    engine.dispose()  # so that the file holds everything
    return Path(str(engine.url.database)).read_bytes()


def _put_file(engine: Engine, content: bytes) -> None:
    engine.dispose()
    Path(str(engine.url.database)).write_bytes(content)


def _take_rows(engine: Engine) -> dict[str, bytes]:
    rows = {}
    with _connect(engine) as connection:
        for (table,) in connection.execute(_TABLES).fetchall():
            with connection.cursor().copy(f"COPY {table} TO STDOUT") as copy:
                rows[table] = b"".join(bytes(part) for part in copy)
    return {table: content for table, content in rows.items() if content}


def _put_rows(engine: Engine, rows: dict[str, bytes]) -> None:
    with _connect(engine) as connection:
        connection.execute("SET session_replication_role = replica")
        for table, content in rows.items():
            with connection.cursor().copy(f"COPY {table} FROM STDIN") as copy:
                copy.write(content)


def _connect(engine: Engine) -> psycopg.Connection:
    url = engine.url.set(drivername="postgresql")
    return psycopg.connect(url.render_as_string(hide_password=False), autocommit=True)


_HANDS: dict[str, tuple[Callable[[Engine], Any], Callable[[Engine, Any], None]]] = {
    "sqlite": (_take_file, _put_file),
    "postgresql": (_take_rows, _put_rows),
}
