"""The database: one engine, one declarative base, one transaction per request."""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import (
    ARRAY,
    JSON,
    ColumnElement,
    Connection,
    DateTime,
    Dialect,
    Engine,
    LargeBinary,
    MetaData,
    String,
    any_,
    create_engine,
    event,
    inspect,
    literal,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, InstrumentedAttribute, Session
from sqlalchemy.types import TypeDecorator

from webapp.many import write_together
from webapp.vault import Vault, vault_for

T = TypeVar("T")
MIGRATIONS = Path(__file__).resolve().parent.parent / "migrations"
ID = String(36)  # a UUID as text, made by whoever made the thing
AREA = String(40)  # an area's path, for example 410106.01.002.03
WIDE_CACHE = 16_000  # KiB; the usual 2,000 cost a tenth of the time of 50,000 people
_JSON = json.JSONEncoder(ensure_ascii=False)  # made once: json.dumps makes one for each value
JSON_VALUE = JSON().with_variant(JSONB(), "postgresql")


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Instant(TypeDecorator[datetime]):
    """An aware instant; stored as UTC on every engine, because SQLite forgets time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "an instant needs its time zone"
            raise ValueError(msg)
        utc = value.astimezone(UTC)
        return utc if dialect.name == "postgresql" else utc.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy's signature
        """Give UTC back."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Sealed(TypeDecorator[str]):
    """A text that is unreadable at rest (see webapp/vault.py)."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002 -- SQLAlchemy's signature
        """Seal."""
        return None if value is None else vault().seal(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002 -- SQLAlchemy's signature
        """Open."""
        return None if value is None else vault().open(bytes(value))


_secret = ""


def use_secret(secret: str) -> None:
    """Set the secret of this process; a process serves one county."""
    global _secret  # noqa: PLW0603 -- column types are made before any setting is read
    _secret = secret


def vault() -> Vault:
    """Return the vault of this process."""
    if not _secret:
        msg = "use_secret comes before the first sealed value"
        raise RuntimeError(msg)
    return vault_for(_secret)


def make_engine(url: str) -> Engine:
    """Return an engine for SQLite (WAL) or PostgreSQL.

    SQLite's driver opens transactions late and commits behind savepoints; `isolation_level=None`
    with an explicit BEGIN cures both. A writing transaction takes the write lock at once, so that
    it waits its turn instead of failing half-way; a reading one (`is_read`) blocks nobody.
    """
    url = url.replace("postgresql://", "postgresql+psycopg://", 1)
    if not url.startswith("sqlite"):
        engine = create_engine(url, pool_pre_ping=True, json_serializer=dumps)
        write_together(engine)
        return engine
    engine = create_engine(url, json_serializer=dumps)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=20000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    is_read = connection.get_execution_options().get("is_read", False)
    connection.exec_driver_sql("BEGIN" if is_read else "BEGIN IMMEDIATE")


def dumps(value: Any) -> str:
    """Return JSON with Chinese left readable."""
    return _JSON.encode(value)


def open_session(engine: Engine, *, is_read: bool = False) -> Session:
    """Return a session; a reading one takes no write lock on SQLite."""
    return Session(engine.execution_options(is_read=True) if is_read else engine)


@contextmanager
def transaction(engine: Engine) -> Iterator[Session]:
    """Give a session that commits at the end and undoes everything on an exception."""
    with Session(engine) as session, session.begin():
        yield session


@contextmanager
def wide_cache(session: Session) -> Iterator[None]:
    """Let SQLite keep more pages at hand while much is written; indexes in no order need them."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        yield
        return
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size=-{WIDE_CACHE}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size={usual}")


def among(
    session: Session, column: InstrumentedAttribute[Any], values: Collection[str]
) -> ColumnElement[bool]:
    """Return the condition that a column has one of many values.

    PostgreSQL gets them as one array, so that the statement is the same however many there are: it
    is read and planned once.
    """
    if session.get_bind().dialect.name == "postgresql":
        return column == any_(literal(list(values), ARRAY(String)))
    return column.in_(values)


def find_read(session: Session, table: type[T], key: str | int) -> T | None:
    """Return a row that the session has read already and that still holds, or None; ask nobody."""
    row: T | None = session.identity_map.get((table, (key,), None))
    return None if row is None or inspect(row).expired else row


def find(session: Session, table: type[T], key: str | int) -> T | None:
    """Return a row by its key, or None; where it was read already, this is cheaper than `get`."""
    row = find_read(session, table, key)
    return row if row is not None else session.get(table, key)


def migrate(url: str, revision: str = "head") -> None:
    """Bring the database at `url` to `revision`."""
    if url.startswith("sqlite:///"):
        Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = url
    command.upgrade(config, revision)
