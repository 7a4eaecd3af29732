"""Writing households, people, lines and questions of a register in bulk.

Everything goes in as plain rows, because a mapped object for each of 200,000 people would take
four times as long and a gigabyte.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Connection,
    Dialect,
    Insert,
    bindparam,
    insert,
    literal_column,
    true,
    update,
)
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from webapp import ids
from webapp.db import Base, Sealed, vault
from webapp.register.tables import Household, Person, Question, RegisterLine

Values = dict[str, Any]

# What is the same for everybody is said once in the statement instead of once for each.
NEW_HOUSEHOLD = insert(Household).values(
    note=literal_column("''"),
    phone=literal_column("''"),
    origin=literal_column("'register'"),
    door_state=literal_column("'not_visited'"),
    marks=literal_column("'{}'"),
)
NEW_PERSON = insert(Person).values(
    origin=literal_column("'register'"), hukou_here=true(), marks=literal_column("'{}'")
)
NEW_LINE = insert(RegisterLine)
NEW_QUESTION = insert(Question)


class Table:
    """Rows of one table on their way in; all have the same columns.

    They go past SQLAlchemy's making of parameters, which takes longer than the database; its
    types still make of each value what the engine wants (dates, JSON, sealed texts).
    """

    def __init__(self, statement: Insert) -> None:
        self._statement = statement
        self._rows: list[Values] = []
        self._text = ""
        self._order: Sequence[str] | None = None
        self._processors: dict[str, Callable[[Any], Any]] = {}

    def add(self, values: Values) -> None:
        """Gather a row."""
        self._rows.append(values)

    def flush(self, connection: Connection) -> None:
        """Write what was gathered."""
        if not self._rows:
            return
        if not self._text:
            self._compile(connection.dialect, list(self._rows[0]))
        for row in self._rows:
            for name, process in self._processors.items():
                row[name] = process(row[name])
        order = self._order
        rows = [tuple([row[name] for name in order]) for row in self._rows] if order else self._rows
        connection.exec_driver_sql(self._text, rows)
        self._rows = []

    def _compile(self, dialect: Dialect, names: list[str]) -> None:
        compiled = self._statement.compile(dialect=dialect, column_keys=names)
        columns = self._statement.table.c
        self._text, self._order = str(compiled), compiled.positiontup
        self._processors = {
            name: made
            for name in names
            if (made := _processor(columns[name].type, dialect)) is not None
        }


def _processor(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """Return what makes of a value what the engine wants; the vault and empty lists at once."""
    if isinstance(kind, Sealed):
        seal = vault().seal
        return lambda text: None if text is None else seal(text)
    made = kind.dialect_impl(dialect).bind_processor(dialect)
    if made is None or not isinstance(kind, JSON):
        return made
    process, nothing = made, made([])
    return lambda value: process(value) if value else nothing


class Writer:
    """Gathers rows and writes them, households before their people before what is said of them."""

    def __init__(self, session: Session, register_id: str, at: datetime) -> None:
        self.session = session
        self.register_id = register_id
        self.at = at
        self._households = Table(NEW_HOUSEHOLD)
        self._people = Table(NEW_PERSON)
        self._lines = Table(NEW_LINE)
        self._questions = Table(NEW_QUESTION)
        self._changes: dict[tuple[type[Base], tuple[str, ...]], list[Values]] = defaultdict(list)

    def add_household(self, values: Values) -> None:
        """Write a new household."""
        self._households.add({**values, "register_id": self.register_id})

    def add_person(self, values: Values) -> None:
        """Write a new person."""
        self._people.add({**values, "register_id": self.register_id})

    def add_line(
        self,
        kind: str,
        listed: str,
        *,
        row: int = 0,
        oddities: Sequence[str] = (),
        group_id: str | None = None,
        household_id: str | None = None,
        person_id: str | None = None,
    ) -> None:
        """Write what the register said."""
        self._lines.add(
            {
                "register_id": self.register_id,
                "row": row,
                "kind": kind,
                "group_id": group_id,
                "household_id": household_id,
                "person_id": person_id,
                "oddities": list(oddities),
                "listed": listed,
            }
        )

    def ask(
        self,
        kind: str,
        detail: Mapping[str, Any],
        *,
        village_id: str,
        household_id: str,
        person_id: str | None = None,
        other_id: str | None = None,
    ) -> None:
        """Put a question before the village head."""
        told = {**detail, "register": self.register_id}
        self._questions.add(
            {
                "id": ids.new_id(self.at),
                "village_id": village_id,
                "kind": kind,
                "person_id": person_id,
                "other_id": other_id,
                "household_id": household_id,
                "detail": json.dumps(told, ensure_ascii=False),
                "asked_at": self.at,
                "why": "",
            }
        )

    def change(self, table: type[Household | Person], record_id: str, values: Values) -> None:
        """Change a record that is there; `values` with the village's clock."""
        names = tuple(sorted(values))
        self._changes[table, names].append({"_id": record_id, **values})

    def flush(self) -> None:
        """Write what was gathered."""
        connection = self.session.connection()
        for table in (self._households, self._people, self._lines, self._questions):
            table.flush(connection)
        for (model, names), rows in self._changes.items():
            columns = model.__table__.c
            statement = update(model.__table__).where(columns.id == bindparam("_id"))  # type: ignore[arg-type]
            connection.execute(statement.values({name: bindparam(name) for name in names}), rows)
        self._changes.clear()
