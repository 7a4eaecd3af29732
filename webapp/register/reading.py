"""Open a register file, whatever it is, as rows of plain cells; refuse in words what is not one."""

import io
import pickle
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, BinaryIO, Self

from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.register import csv_reading, sheet_reading

MAX_BYTES = 40 << 20  # of the file; 200,000 rows of 14 columns are 15 MB
MAX_UNPACKED = 1 << 30  # bytes inside a workbook; those 200,000 rows are 136 MB
HEAD = 40  # rows read at once, among which the header is sought

FILE_EMPTY = Problem("file_empty", "The file holds no rows. Choose the file that holds the list.")
FILE_TYPE = Problem(
    "file_type",
    "This is not a table that can be read. Open it in Excel or WPS and save it as an Excel "
    "workbook (.xlsx) or as CSV.",
)
FILE_TOO_LARGE = Problem(
    "file_too_large",
    "The file is too large to be read at once. Delete empty columns and rows at the end, or "
    "split it by village.",
)
FILE_ENCRYPTED = Problem(
    "file_encrypted", "The file is locked with a password. Save it without the password first."
)
FILE_BROKEN = Problem(
    "file_broken",
    "The file is damaged or incomplete. Open it in Excel, save it again, or ask for it anew.",
)
FILE_SHEET = Problem("file_sheet", "The file has no sheet of that name. Choose another sheet.")
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
    """The rows of one sheet: `head` at once, all of them by iterating, one time.

    `sheet` is "" for text; `sheets` names every sheet of the file with its rows, so that a page
    can say which were not read. `row_count` is the number of the last row.
    """

    def __init__(
        self,
        name: str,
        records: Iterator[Record],
        *,
        row_count: int,
        sheet: str = "",
        sheets: tuple[tuple[str, int], ...] = (),
        process: "subprocess.Popen[bytes] | None" = None,
    ) -> None:
        self.name = name
        self.sheet = sheet
        self.sheets = sheets
        self.row_count = row_count
        self._process = process
        self._records = records
        try:
            self.head = _read_head(records)
        except BaseException:
            self.close()
            raise

    def __iter__(self) -> Iterator[Record]:
        return chain(self.head, self._records)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the reader; nothing more comes out of the table."""
        self._records = iter(())
        if self._process is not None:
            _end(self._process)


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
    return Table(name, csv_reading.read_text(content), row_count=rows)


def _read_head(records: Iterator[Record]) -> tuple[Record, ...]:
    head = tuple(islice(records, HEAD))
    if not head:
        raise Refusal(FILE_EMPTY)
    return head


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
    process = subprocess.Popen(  # noqa: S603 -- our own script; the file goes to its stdin
        [sys.executable, "-P", sheet_reading.__file__, *([sheet] if sheet is not None else [])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        _send(process, content)
        chosen, sizes = _first_answer(process)
    except BaseException:
        _end(process)
        raise
    return Table(
        name,
        _records(process),
        row_count=sizes[chosen][1],
        sheet=sizes[chosen][0],
        sheets=tuple(sizes),
        process=process,
    )


def _send(process: "subprocess.Popen[bytes]", content: bytes) -> None:
    try:
        with _pipe(process.stdin) as stdin:
            stdin.write(content)
    except BrokenPipeError:
        return  # it died while reading; its answer tells


def _first_answer(process: "subprocess.Popen[bytes]") -> tuple[int, list[tuple[str, int]]]:
    answer = _receive(process)
    if answer[0] == "refused":
        raise Refusal(_PROBLEMS[answer[1]])
    return answer[1], answer[2]


def _records(process: "subprocess.Popen[bytes]") -> Iterator[Record]:
    while (batch := _receive(process)) is not None:
        yield from batch
    _end(process)


def _receive(process: "subprocess.Popen[bytes]") -> Any:
    try:
        return pickle.load(_pipe(process.stdout))  # noqa: S301 -- written by our own script
    except Exception:  # noqa: BLE001 -- the script was ended by a limit or by an abort
        raise Refusal(FILE_TOO_LARGE) from None


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None and not pipe.closed:
            _close_quietly(pipe)
    process.wait()


def _close_quietly(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except BrokenPipeError:
        return
