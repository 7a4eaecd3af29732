"""Keeping a file, what was said of its columns, and what checking its rows found."""

import base64
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from webapp import ids
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.audit.actions import write_line
from webapp.refusals import Refusal, Stale
from webapp.register.file_tables import RegisterOddity, RegisterPart
from webapp.register.import_rules import (
    AREA_WRONG,
    FILE_MISSING,
    OPEN,
    REGISTER_TAKEN,
    State,
)
from webapp.register.layout_rules import correct_layout, layout_of, mapping_of
from webapp.register.preview_queries import Odd, Preview
from webapp.register.queries import find_same_file, get_register, open_register
from webapp.register.reading import open_table
from webapp.register.tables import Register

PART = 3 << 18  # bytes of one kept piece, a multiple of three so that base64 pads only the last
NAME_LENGTH = 200
ODD = ("row", "kind", "field", "written", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepFile:
    """A file as it was sent, for the township it is about."""

    area_id: str
    name: str
    content: bytes
    sheet: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectColumns:
    """The field of each column, "" for none, and what holds for the whole file."""

    register_id: str
    chosen: Sequence[str]
    constants: Mapping[str, str]
    header_row: int | None = None


def keep_file(
    session: Session, command: KeepFile, *, by: str, at: datetime
) -> tuple[Register, bool]:
    """Keep a file with the columns found in it; return its register and whether it is a new one."""
    if not command.content:
        raise Refusal(FILE_MISSING)
    area = session.get(Area, command.area_id)
    if area is None or area.level != Level.TOWNSHIP:
        raise Refusal(AREA_WRONG)
    digest = hashlib.sha256(command.content).hexdigest()
    known = find_same_file(session, area.id, digest)
    if known is not None:
        return known, False
    with open_table(command.name, io.BytesIO(command.content), sheet=command.sheet) as table:
        layout = layout_of(table.head, sheet=table.sheet, sheets=table.sheets)
        total = table.row_count
    register = Register(
        id=ids.new_id(at),
        area_id=area.id,
        name=command.name[-NAME_LENGTH:],
        digest=digest,
        by=by,
        uploaded_at=at,
        state=State.NEW,
        total=total,
        columns=layout,
    )
    session.add(register)
    session.flush()
    for part in _parts(register.id, command.content):  # one by one: together they are large
        session.execute(insert(RegisterPart), part)
    detail = {"digest": digest, "bytes": len(command.content)}
    write_line(session, area.id, "register.keep", subject=register.id, by=by, at=at, detail=detail)
    return register, True


def _parts(register_id: str, content: bytes) -> Iterator[dict[str, object]]:
    for number, start in enumerate(range(0, len(content), PART)):
        data = base64.b64encode(content[start : start + PART]).decode()
        yield {"register_id": register_id, "part": number, "data": data}


def choose_sheet(session: Session, register_id: str, sheet: str) -> None:
    """Read another sheet of a file that was not taken in yet."""
    register = get_open_register(session, register_id)
    with open_register(session, register, sheet=sheet) as table:
        register.columns = layout_of(table.head, sheet=table.sheet, sheets=table.sheets)
        register.total = table.row_count
    _forget_check(session, register)


def correct_columns(session: Session, command: CorrectColumns) -> None:
    """Put the columns right; raise Refusal while a needed one is missing."""
    register = get_open_register(session, command.register_id)
    layout = correct_layout(
        register.columns,
        command.chosen,
        constants=command.constants,
        header_row=command.header_row,
    )
    if problems := mapping_of(layout).problems():
        raise Refusal(*problems)
    register.columns = layout
    _forget_check(session, register)


def keep_preview(session: Session, register_id: str, preview: Preview) -> None:
    """Keep what checking the rows found, in place of what an earlier check did."""
    register = get_open_register(session, register_id)
    register.tally = dict(preview.summary)
    register.state = State.CHECKED if preview.has_news else State.KNOWN
    keep_oddities(session, register, preview.odd)


def keep_oddities(session: Session, register: Register, odd: Sequence[Odd]) -> None:
    """Keep what was odd in a file, in place of what was kept before."""
    session.execute(
        delete(RegisterOddity)
        .where(RegisterOddity.register_id == register.id)
        .execution_options(synchronize_session=False)
    )
    rows = [
        {"register_id": register.id, "number": number, **dict(zip(ODD, one, strict=True))}
        for number, one in enumerate(odd)
    ]
    if rows:
        session.execute(insert(RegisterOddity), rows)


def get_open_register(session: Session, register_id: str) -> Register:
    """Return a register that may still change, locked; raise Stale after it was taken in."""
    register = get_register(session, register_id, is_locked=True)
    if register.state not in OPEN:
        raise Stale(REGISTER_TAKEN)
    return register


def _forget_check(session: Session, register: Register) -> None:
    register.state = State.NEW
    register.tally = {}
    keep_oddities(session, register, ())
