"""Writing households, people, lines and questions of a register in bulk.

Everything goes in as plain rows, because a mapped object for each of 200,000 people would take
four times as long and a gigabyte.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, literal_column, update
from sqlalchemy.orm import Session

from webapp import ids
from webapp.db import Base
from webapp.register.tables import Household, Person, Question, RegisterLine

Values = Mapping[str, Any]

# The same for everybody, so said once in the statement instead of once for each.
_NEW_HOUSEHOLD = insert(Household.__table__).values(  # type: ignore[arg-type]
    note=literal_column("''"),
    phone=literal_column("''"),
    origin=literal_column("'register'"),
    door_state=literal_column("'not_visited'"),
    marks=literal_column("'{}'"),
)
_NEW_PERSON = insert(Person.__table__).values(  # type: ignore[arg-type]
    origin=literal_column("'register'"), marks=literal_column("'{}'")
)


class Writer:
    """Gathers rows and writes them, households before their people before what is said of them."""

    def __init__(self, session: Session, register_id: str, at: datetime) -> None:
        self.session = session
        self.register_id = register_id
        self.at = at
        self._households: list[Values] = []
        self._people: list[Values] = []
        self._lines: list[Values] = []
        self._questions: list[Values] = []
        self._changes: dict[tuple[type[Base], tuple[str, ...]], list[Values]] = defaultdict(list)

    def add_household(self, values: Values) -> None:
        """Write a new household."""
        self._households.append({**values, "register_id": self.register_id})

    def add_person(self, values: Values) -> None:
        """Write a new person."""
        self._people.append({**values, "register_id": self.register_id})

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
        self._lines.append(
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
        detail: Values,
        *,
        village_id: str,
        household_id: str,
        person_id: str | None = None,
        other_id: str | None = None,
    ) -> None:
        """Put a question before the village head."""
        told = {**detail, "register": self.register_id}
        self._questions.append(
            {
                "id": ids.new_id(self.at),
                "village_id": village_id,
                "kind": kind,
                "person_id": person_id,
                "other_id": other_id,
                "household_id": household_id,
                "detail": json.dumps(told, ensure_ascii=False),
                "asked_at": self.at,
            }
        )

    def change(self, table: type[Household | Person], record_id: str, values: Values) -> None:
        """Change a record that is there; `values` with the village's clock."""
        names = tuple(sorted(values))
        self._changes[table, names].append({"_id": record_id, **values})

    def flush(self) -> None:
        """Write what was gathered."""
        connection = self.session.connection()
        for statement, rows in (
            (_NEW_HOUSEHOLD, self._households),
            (_NEW_PERSON, self._people),
            (insert(RegisterLine.__table__), self._lines),  # type: ignore[arg-type]
            (insert(Question.__table__), self._questions),  # type: ignore[arg-type]
        ):
            if rows:
                connection.execute(statement, rows)
                rows.clear()
        for (model, names), rows in self._changes.items():
            table = model.__table__
            statement = (
                update(table)  # type: ignore[arg-type]
                .where(table.c.id == bindparam("_id"))
                .values({name: bindparam(name) for name in names})
            )
            connection.execute(statement, rows)
        self._changes.clear()
