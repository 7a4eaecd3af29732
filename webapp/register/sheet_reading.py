"""Read a workbook in a process of its own: one that breaks the reader breaks nothing else.

A stray cell in the last column and row makes the reader ask for 500 GB and abort; a zip bomb
fills the memory. So `reading.py` runs this file as a script, under a limit of memory and of
time. It also reads persons out of the rows, which takes as long as writing them down, so that two
processors share the work.

Pickles come in on stdin: `(name of the wanted sheet or None, workbook)`, later an order. Pickles
go out on stdout: `("refused", code)`, or `("sheets", chosen, [(name, rows), …])` and the first
records. The order is then `None` for all records, or `(mapping, on)` for all rows as `row_rules`
reads them; they come in lists, `None` ends them, an exception says what the rules broke on.
"""

import gc
import io
import pickle
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import chain, islice
from typing import Any

import python_calamine as calamine

MEMORY = 640 << 20  # bytes of address space: five million filled cells, and not a machine's all
SECONDS = 60  # of processor time; 200,000 rows take 10
HEAD = 40  # records sent at once, among which the header is sought
BATCH = 500  # records or rows in one pickle
EXACT = 10**15  # the whole numbers that a spreadsheet holds exactly have up to 15 digits
KNOWN_LIMIT = 20_000  # strings remembered so that a name said often is sent once

Value = str | int | float | date | None
Record = tuple[int, tuple[Value, ...]]
Send = Callable[[Any], None]
Receive = Callable[[], Any]


def main() -> None:
    """Answer one file."""
    limit_process()
    gc.disable()  # rows make no cyclic garbage
    out = sys.stdout.buffer

    def send(thing: Any) -> None:
        pickle.dump(thing, out, protocol=pickle.HIGHEST_PROTOCOL)
        out.flush()

    def receive() -> Any:
        return pickle.load(sys.stdin.buffer)  # noqa: S301 -- written by our own server

    try:
        send_workbook(receive, send)
    except (BrokenPipeError, EOFError):
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


def send_workbook(receive: Receive, send: Send) -> None:
    """Send the sheet with the most data, or the wanted one, or why not."""
    wanted, content = receive()
    file = io.BytesIO(content)
    del content
    try:
        book = calamine.CalamineWorkbook.from_filelike(file)
        file.close()  # it has a copy, and what comes takes all the memory there is
        sheet, chosen, sizes = choose_sheet(book, wanted)
    except calamine.PasswordError:
        return send(("refused", "file_encrypted"))
    except MemoryError:
        return send(("refused", "file_too_large"))
    except BaseException:  # noqa: BLE001 -- a panic of the reader is no Exception
        return send(("refused", "file_broken"))
    if chosen < 0:
        return send(("refused", "file_empty" if wanted is None else "file_sheet"))
    send(("sheets", chosen, sizes))
    return send_rows(records(sheet), receive, send)


def send_rows(found: Iterator[Record], receive: Receive, send: Send) -> None:
    """Send the first records, and then what is ordered."""
    head = list(islice(found, HEAD))
    send(head)
    order = receive()
    try:
        for batch in batches(chain(head, found) if order is None else read(head, found, order)):
            send(batch)
    except (BrokenPipeError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 -- whoever asked shall hear of any fault
        return send(error)
    return send(None)


def read(head: list[Record], found: Iterator[Record], order: Any) -> Iterator[Any]:
    """Yield the rows below the header."""
    from webapp.register.row_rules import read_rows  # noqa: PLC0415 -- a head needs no rules

    mapping, on = order
    return read_rows(chain(head, found), mapping, on=on)


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


def records(sheet: Any) -> Iterator[Record]:
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
