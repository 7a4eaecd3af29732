"""Writing many rows by one statement on PostgreSQL; its driver would send a statement for each.

The rows go as one JSON text, and the statement takes its values from there. A JSON null becomes
NULL, which no column of JSON here may be.

>>> print(tell("INSERT INTO t (id, at) VALUES (%(id)s::TEXT, now())", {"id": "TEXT"}))
INSERT INTO t (id, at) SELECT new."id", now()
 FROM json_to_recordset(CAST(%(rows)s AS json)) AS new ("id" TEXT)
>>> print(tell("UPDATE t SET n=%(n)s WHERE t.id = %(t_id)s", {"n": "INT", "t_id": "TEXT"}))
UPDATE t SET n=new."n"
 FROM json_to_recordset(CAST(%(rows)s AS json)) AS new ("n" INT, "t_id" TEXT)
 WHERE t.id = new."t_id"
>>> tell("DELETE FROM t WHERE t.id = %(id)s", {"id": "TEXT"})
"""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from psycopg.types.json import Jsonb
from sqlalchemy import Engine, event

_PLACE = re.compile(r"%\((\w+)\)s(?:::[A-Z]+(?: WITH TIME ZONE)?)?")
_INSERT = re.compile(r"(INSERT INTO .+?) VALUES \((.+)\)")
_UPDATE = re.compile(r"(UPDATE .+?)( WHERE .+)")


def write_together(engine: Engine) -> None:
    """Let an engine for PostgreSQL insert and update many rows at once, whoever asks for it."""
    texts: dict[str, str | None] = {}

    @event.listens_for(engine, "do_executemany")
    def execute(
        cursor: Any, statement: str, rows: Sequence[Mapping[str, Any]], context: Any
    ) -> bool | None:
        if not (context.isinsert or context.isupdate):
            return None
        if statement not in texts:
            binds = context.compiled.binds.items()
            types = {name: bind.type.compile(context.dialect) for name, bind in binds}
            texts[statement] = tell(statement, types)
        together = texts[statement]
        if together is None:
            return None
        cursor.execute(together, {"rows": json.dumps(rows, ensure_ascii=False, default=_plain)})
        return True


def tell(statement: str, types: Mapping[str, str]) -> str | None:
    """Return the statement for many rows, or None where there is no such thing."""
    columns = ", ".join(f'"{name}" {kind}' for name, kind in types.items())
    source = f"\n FROM json_to_recordset(CAST(%(rows)s AS json)) AS new ({columns})"
    text = _PLACE.sub(r'new."\1"', statement)
    if found := _INSERT.fullmatch(text):
        return f"{found[1]} SELECT {found[2]}{source}"
    if found := _UPDATE.fullmatch(text):
        return f"{found[1]}{source}\n{found[2]}"
    return None


def _plain(value: Any) -> Any:
    """Return a value as JSON, in the words in which PostgreSQL reads its type."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Jsonb):
        return value.obj
    return f"\\x{bytes(value.obj).hex()}"  # what the driver wraps as binary
