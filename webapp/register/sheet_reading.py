"""Read a workbook in a process of its own: one that breaks the reader breaks nothing else.

A stray cell in the last column and row makes the reader ask for 500 GB and abort; a zip bomb
fills the memory. So `reading.py` runs this file as a script, under a limit of memory and of
time. The workbook comes in on stdin and the name of the wanted sheet, if any, as an argument;
pickles go out on stdout: `("refused", code)`, or `("sheets", chosen, [(name, rows), …])`,
then lists of records, then `None`.
"""

import io
import pickle
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

import python_calamine as calamine

MEMORY = 640 << 20  # bytes of address space: five million filled cells, and not a machine's all
SECONDS = 60  # of processor time; 200,000 rows take 4
BATCH = 500  # records in one pickle
EXACT = 10**15  # the whole numbers that a spreadsheet holds exactly have up to 15 digits
KNOWN_LIMIT = 20_000  # strings remembered so that a name said often is sent once

Value = str | int | float | date | None
Send = Callable[[Any], None]


def main() -> None:
    """Answer one file."""
    limit_process()
    out = sys.stdout.buffer
    wanted = sys.argv[1] if len(sys.argv) > 1 else None

    def send(thing: Any) -> None:
        pickle.dump(thing, out, protocol=pickle.HIGHEST_PROTOCOL)

    try:
        send_workbook(io.BytesIO(sys.stdin.buffer.read()), wanted, send)
        out.flush()
    except BrokenPipeError:
        sys.stderr.close()  # the asker has seen enough


def limit_process() -> None:
    """Bound memory and processor time where the system can."""
    try:
        import resource  # noqa: PLC0415 -- Windows has none
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def send_workbook(file: io.BytesIO, wanted: str | None, send: Send) -> None:
    """Send the sheet with the most data, or the wanted one, or why not."""
    try:
        sheet, chosen, sizes = choose_sheet(calamine.CalamineWorkbook.from_filelike(file), wanted)
    except calamine.PasswordError:
        return send(("refused", "file_encrypted"))
    except MemoryError:
        return send(("refused", "file_too_large"))
    except BaseException:  # noqa: BLE001 -- a panic of the reader is no Exception
        return send(("refused", "file_broken"))
    file.close()
    if chosen < 0:
        return send(("refused", "file_empty" if wanted is None else "file_sheet"))
    send(("sheets", chosen, sizes))
    for batch in batches(records(sheet)):
        send(batch)
    return send(None)


def choose_sheet(book: Any, wanted: str | None) -> tuple[Any, int, list[tuple[str, int]]]:
    """Return the fullest visible sheet, its index, and the name and rows of every sheet."""
    best: tuple[int, int, Any] = (-1, -1, None)
    sizes = []
    for about in book.sheets_metadata:
        if about.typ != calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(about.name)
        sizes.append((about.name, int(sheet.height)))
        is_visible = about.visible == calamine.SheetVisibleEnum.Visible
        size = int(sheet.height * sheet.width) * is_visible
        if size > best[0] if wanted is None else about.name == wanted:
            best = (size, len(sizes) - 1, sheet)
    return best[2], best[1], sizes


def records(sheet: Any) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Yield the rows that hold something, each with its number in the sheet."""
    if sheet is None or sheet.start is None:
        return
    left: tuple[Value, ...] = (None,) * sheet.start[1]
    plain = make_plain()
    for number, cells in enumerate(sheet.iter_rows(), 1):
        values = tuple(map(plain, cells))
        if values.count(None) != len(values):
            yield number, left + values


def make_plain() -> Callable[[Any], Value]:
    """Return a function that turns the reader's cell into ours."""
    known: dict[Value, Value] = {}

    def plain(value: Any) -> Value:
        kind = type(value)
        if kind is str or kind is date:
            if len(known) > KNOWN_LIMIT:
                known.clear()
            return known.setdefault(value, value) or None
        if isinstance(value, float):
            return int(value) if value.is_integer() and abs(value) < EXACT else value
        if isinstance(value, datetime):
            return value.date()
        return value if value is None or kind is int else str(value)

    return plain


def batches(rows: Iterator[Any]) -> Iterator[list[Any]]:
    """Yield the rows in lists."""
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


if __name__ == "__main__":
    main()
