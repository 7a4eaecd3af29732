"""Open a register file, whatever it is, as rows of plain cells; refuse in words what is not one."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO, Self

from webapp.refusals import Refusal
from webapp.register import csv_reading
from webapp.register.columns_rules import Mapping
from webapp.register.file_rules import (
    FILE_BROKEN,
    FILE_EMPTY,
    FILE_ENCRYPTED,
    FILE_SHEET,
    FILE_TOO_LARGE,
    FILE_TYPE,
)
from webapp.register.process_reading import Process
from webapp.register.row_rules import Row, read_rows
from webapp.register.sheet_reading import HEAD

MAX_BYTES = 40 << 20  # of the file; 200,000 rows of 14 columns are 15 MB
MAX_UNPACKED = 1 << 30  # bytes inside a workbook; those 200,000 rows are 136 MB

_PROBLEMS = {
    problem.code: problem
    for problem in (FILE_EMPTY, FILE_TOO_LARGE, FILE_ENCRYPTED, FILE_BROKEN, FILE_SHEET)
}

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls, and any locked workbook
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (b"%PDF", b"{\\rtf", b"\x7fELF", b"MZ", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc")
_MARKUP = (b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta", b"<head")

Cell = str | int | float | date | None
Cells = tuple[Cell, ...]
Record = tuple[int, Cells]


class Table:
    """The rows of one sheet: `head` at once, all of them by iterating or by `read`, one time.

    `sheet` is "" for text; `sheets` names every sheet of the file with its rows, so that a page
    can say which were not read. `row_count` is the number of the last row.
    """

    def __init__(
        self,
        name: str,
        head: Sequence[Record],
        rest: Process | Iterator[Record],
        *,
        row_count: int,
        sheet: str = "",
        sheets: tuple[tuple[str, int], ...] = (),
    ) -> None:
        if not head:
            raise Refusal(FILE_EMPTY)
        self.name = name
        self.sheet = sheet
        self.sheets = sheets
        self.row_count = row_count
        self.head = tuple(head)
        self._rest = rest

    def __iter__(self) -> Iterator[Record]:
        if isinstance(self._rest, Process):
            self._rest.send(None)
            return self._rest.receive_all()
        return chain(self.head, self._rest)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, mapping: Mapping, *, on: date | None = None) -> Iterator[Row]:
        """Read every row below the header (row_rules.py), in the reader's process if there is one.

        A birth after the day `on` is odd when that day is given.
        """
        if isinstance(self._rest, Process):
            self._rest.send((mapping, on))
            return self._rest.receive_all()
        return read_rows(self, mapping, on=on)

    def close(self) -> None:
        """End the reader; nothing more comes out of the table."""
        if isinstance(self._rest, Process):
            self._rest.end()
        self._rest = iter(())


def open_table(name: str, data: BinaryIO | Path, *, sheet: str | None = None) -> Table:
    """Open the fullest sheet of an XLSX or XLS workbook (or the one named), or CSV text.

    What the file is shows from its bytes, not from its name. Raises Refusal with file_empty,
    file_type, file_too_large, file_encrypted, file_broken, file_encoding, file_quotes or
    file_sheet, also while iterating, and nothing else.
    """
    content = _read_bytes(data)
    if content.startswith((_ZIP, _OLE)):
        _check_container(content)
        return _open_workbook(name, content, sheet)
    _check_text(content)
    rows = content.count(b"\n") + (not content.endswith(b"\n"))
    records = csv_reading.read_text(content)
    return Table(name, tuple(islice(records, HEAD)), records, row_count=rows)


def _read_bytes(data: BinaryIO | Path) -> bytes:
    if isinstance(data, Path):
        with data.open("rb") as file:
            return _read_bytes(file)
    content = data.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise Refusal(FILE_TOO_LARGE)
    if not content.strip():
        raise Refusal(FILE_EMPTY)
    return content


def _check_text(content: bytes) -> None:
    """Refuse what is no text, and the web page that some systems call .xls."""
    start = content[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    is_wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    if content.startswith(_OTHERS) or start.startswith(_MARKUP):
        raise Refusal(FILE_TYPE)
    if b"\0" in content and not is_wide:
        raise Refusal(FILE_TYPE)


def _check_container(content: bytes) -> None:
    """Refuse a locked workbook, another kind of document, and one that unpacks to too much."""
    if content.startswith(_OLE):
        if _LOCKED in content:
            raise Refusal(FILE_ENCRYPTED)
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except Exception:  # noqa: BLE001 -- zipfile raises half a dozen kinds on damaged input
        raise Refusal(FILE_BROKEN) from None
    if any(part.flag_bits & 1 for part in parts):
        raise Refusal(FILE_ENCRYPTED)
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise Refusal(FILE_TOO_LARGE)
    if not any(part.filename.startswith("xl/") for part in parts):
        raise Refusal(FILE_TYPE)


def _open_workbook(name: str, content: bytes, sheet: str | None) -> Table:
    process = Process()
    try:
        process.send((sheet, content))
        chosen, sizes = _first_answer(process)
        head = process.receive()
        return Table(
            name,
            head,
            process,
            row_count=sizes[chosen][1],
            sheet=sizes[chosen][0],
            sheets=tuple(sizes),
        )
    except BaseException:
        process.end()
        raise


def _first_answer(process: Process) -> tuple[int, list[tuple[str, int]]]:
    answer = process.receive()
    if answer[0] == "refused":
        raise Refusal(_PROBLEMS[answer[1]])
    return answer[1], answer[2]
