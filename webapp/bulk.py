"""Writing many rows of one table past SQLAlchemy, whose making of parameters takes the longest.

Its types still make of each value what the engine wants: dates, JSON, sealed texts.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import repeat
from operator import itemgetter
from typing import Any

import psycopg
from sqlalchemy import JSON, Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from webapp.db import Base, Sealed, dumps, vault

Values = dict[str, Any]
Process = Callable[[Iterable[Any]], Iterable[Any]]


def insert_rows(session: Session, model: type[Base], rows: Iterable[Values]) -> None:
    """Insert rows that have the same columns, past whatever the session has not written yet."""
    bulk = Bulk(model)
    for row in rows:
        bulk.add(row)
    bulk.flush(session.connection())


class Bulk:
    """Rows of one table on their way in; all have the same columns, `fixed` are alike for all."""

    def __init__(self, model: type[Base], **fixed: Any) -> None:
        self._table = model.__table__
        self._fixed = fixed
        self._rows: list[Values] = []
        self._text = ""
        self._processes: dict[str, Process] = {}
        self._ends: list[Any] = []

    def add(self, values: Values) -> None:
        """Gather a row."""
        self._rows.append(values)

    def flush(self, connection: Connection) -> None:
        """Write what was gathered."""
        if not self._rows:
            return
        if not self._text:
            self._prepare(connection.dialect)
        if connection.dialect.name == "postgresql":
            _copy(connection, self._text, self._tuples())
        else:
            connection.exec_driver_sql(self._text, list(self._tuples()))
        self._rows = []

    def _tuples(self) -> Iterator[tuple[Any, ...]]:
        columns = [
            process(map(itemgetter(name), self._rows)) for name, process in self._processes.items()
        ]
        return zip(*columns, *map(repeat, self._ends), strict=False)

    def _prepare(self, dialect: Dialect) -> None:
        types = {column.name: column.type for column in self._table.columns}
        self._processes = {name: _process(types[name], dialect) for name in self._rows[0]}
        for name, value in self._fixed.items():
            self._ends += _process(types[name], dialect)([value])
        names = [*self._processes, *self._fixed]
        quoted = ", ".join(map(dialect.identifier_preparer.quote, names))
        where = f"{self._table.description} ({quoted})"
        if dialect.name == "postgresql":
            self._text = f"COPY {where} FROM STDIN"
        else:
            self._text = f"INSERT INTO {where} VALUES ({', '.join('?' * len(names))})"  # noqa: S608 -- names of our own


def _copy(connection: Connection, text: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """Send rows as PostgreSQL takes them fastest."""
    cursor: Any = connection.connection.cursor()
    try:
        with cursor, cursor.copy(text) as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:
        raise DBAPIError.instance(text, None, error, psycopg.Error) from error


def _process(kind: TypeEngine[Any], dialect: Dialect) -> Process:
    """Return what makes of a column's values what the engine wants."""
    if isinstance(kind, Sealed):
        seal = vault().seal
        return lambda texts: [None if text is None else seal(text) for text in texts]
    if isinstance(kind, JSON):  # a text to both engines; nearly everybody's is empty
        return lambda values: ["[]" if value == [] else dumps(value) for value in values]
    one = kind.dialect_impl(dialect).bind_processor(dialect)
    return iter if one is None else partial(map, one)
