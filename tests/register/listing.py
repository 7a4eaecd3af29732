"""Registers to take in: the sample, files made row by row, and the way of both into the tables."""

import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tests.world import NOON, TODAY
from webapp import db
from webapp.areas.actions import ensure_child, ensure_county
from webapp.canvass.list_actions import take_register_in
from webapp.register.identity_rules import make_identity
from webapp.register.preview_actions import KeepFile, keep_file, keep_preview
from webapp.register.preview_queries import Preview, read_preview
from webapp.register.tables import Household, Person, Question, Register, RegisterLine

SAMPLE = Path(__file__).parents[1] / "samples" / "register-gongyelu.xlsx"
TOWNSHIP = "工业路街道"
HEADINGS = (
    "村(社区)", "组(楼院)", "户编号", "门牌号", "户主姓名", "姓名", "与户主关系", "性别",
    "出生日期", "公民身份号码", "户口性质", "联系电话", "备注",
)  # fmt: skip

Cells = Sequence[Any]


def number(born_on: str, *, area: str = "410106", serial: str = "999") -> str:
    """Return an invented number of somebody born on a day."""
    return make_identity(area, date.fromisoformat(born_on), serial)


def person(
    name: str,
    born_on: str,
    *,
    door: str = "1",
    relation: str = "户主",
    head: str = "王建国",
    phone: str = "",
    identity: str | None = None,
    place: tuple[str, str] = ("东柏村", "一组"),
    note: str = "",
) -> list[Any]:
    """Return the cells of one person; the number follows from the birth unless given."""
    known = number(born_on) if identity is None else identity
    return [
        *place, door, f"{door}号", head, name, relation, "男", born_on, known, "农业", phone, note,
    ]  # fmt: skip


FAMILY = (
    person("王建国", "1960-01-01", phone="13800000001"),
    person("王小明", "1985-02-02", relation="子"),
    person("李大勇", "1950-03-03", door="2", head="李大勇"),
)


def workbook(rows: Iterable[Cells], headings: Cells = HEADINGS, *, by: str = "") -> bytes:
    """Return an XLSX of these rows below a header; `by` another hand it is another file."""
    book = openpyxl.Workbook()
    book.properties.creator = by
    sheet = book.active
    assert sheet is not None
    for cells in (headings, *rows):
        sheet.append(list(cells))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def sample_rows() -> tuple[list[Any], list[list[Any]]]:
    """Return the sample's header and its rows of persons."""
    sheet = openpyxl.load_workbook(SAMPLE).worksheets[0]
    rows = [list(cells) for cells in sheet.iter_rows(values_only=True)]
    return rows[2], rows[3:-1]


def make_township(session: Session) -> str:
    """Make the township of the sample and return its code."""
    county = ensure_county(session, "410106", "上街区", "gongyelu-2012")
    return ensure_child(session, county.id, TOWNSHIP).id


def keep(engine: Engine, content: bytes, *, name: str = "r.xlsx", area: str = "410106.01") -> str:
    """Keep a file and return its register's id."""
    with db.transaction(engine) as session:
        command = KeepFile(area_id=area, name=name, content=content)
        return keep_file(session, command, by="system", at=NOON)[0].id


def check(engine: Engine, register_id: str) -> Preview:
    """Check a kept file's rows."""
    with db.open_session(engine, is_read=True) as session:
        preview: Preview = _end(read_preview(session, register_id, on=TODAY, at=NOON))
    with db.transaction(engine) as session:
        keep_preview(session, register_id, preview)
    return preview


def apply(engine: Engine, register_id: str, *, at: datetime = NOON, **more: Any) -> None:
    """Take a checked register in."""
    with db.transaction(engine) as session:
        _end(take_register_in(session, register_id, by="system", at=at, on=TODAY, **more))


def take(engine: Engine, content: bytes, **more: Any) -> dict[str, Any]:
    """Keep, check and take a file in; return its counts."""
    register_id = keep(engine, content)
    if check(engine, register_id).has_news:
        apply(engine, register_id, **more)
    with db.open_session(engine) as session:
        return dict(session.get_one(Register, register_id).tally)


def counts(tally: dict[str, Any]) -> dict[str, int]:
    """Return the counts of what became of the rows, without zeros."""
    names = ("added", "changed", "moved", "same", "held", "unlisted", "conflicts")
    return {name: tally[name] for name in names if tally[name]}


def everything(engine: Engine) -> list[Any]:
    """Return all that an import could have changed, in a fixed order."""
    with db.open_session(engine, is_read=True) as session:
        return [
            tuple(row)
            for table in (Household, Person, Question, RegisterLine)
            for row in session.execute(select(table.__table__).order_by(table.__table__.c.id))
        ]


def find(session: Session, name: str) -> Person:
    """Return the one person of a name."""
    return session.scalars(select(Person).where(Person.name == name)).one()


def _end(work: Iterator[Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value
