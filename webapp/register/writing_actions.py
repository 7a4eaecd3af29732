"""Writing households, people, lines and questions of a register in bulk.

Everything goes in as plain rows, because a mapped object for each of 200,000 people would take
four times as long and a gigabyte.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, update
from sqlalchemy.orm import Session

from webapp import ids
from webapp.bulk import Bulk
from webapp.db import Base
from webapp.register.tables import Household, Person, Question, RegisterLine

Values = dict[str, Any]


class Writer:
    """Gathers rows and writes them, households before their people before what is said of them."""

    def __init__(self, session: Session, register_id: str, at: datetime) -> None:
        self.session = session
        self.register_id = register_id
        self.at = at
        self._households = Bulk(
            Household,
            note="",
            phone="",
            origin="register",
            register_id=register_id,
            door_state="not_visited",
            marks={},
        )
        self._people = Bulk(
            Person, origin="register", register_id=register_id, hukou_here=True, marks={}
        )
        self._lines = Bulk(RegisterLine, register_id=register_id)
        self._questions = Bulk(Question, asked_at=at, why="")
        self._changes: dict[tuple[type[Base], tuple[str, ...]], list[Values]] = defaultdict(list)

    def add_household(self, values: Values) -> None:
        """Write a new household."""
        self._households.add(values)

    def add_person(self, values: Values) -> None:
        """Write a new person."""
        self._people.add(values)

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
            }
        )

    def change(self, table: type[Household | Person], record_id: str, values: Values) -> None:
        """Change a record that is there; `values` with the village's clock."""
        names = tuple(sorted(values))
        self._changes[table, names].append({"_id": record_id, **values})

    def flush(self) -> None:
        """Write what was gathered, new places first."""
        self.session.flush()
        connection = self.session.connection()
        for table in (self._households, self._people, self._lines, self._questions):
            table.flush(connection)
        for (model, names), rows in self._changes.items():
            columns = model.__table__.c
            statement = update(model.__table__).where(columns.id == bindparam("_id"))  # type: ignore[arg-type]
            connection.execute(statement.values({name: bindparam(name) for name in names}), rows)
        self._changes.clear()
