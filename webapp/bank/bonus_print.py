"""The list of who paid on time, as a sheet for whoever pays the bonus out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

WIDTHS = (18, 14, 12, 22, 22, 12, 10, 14)  # characters
STRONG = Font(bold=True)

Value = str | int | float | date


@dataclass(frozen=True, slots=True, kw_only=True)
class BonusLine:
    """One person, masked, the slip they paid, and the bonus that follows from it."""

    village: str
    group: str
    name: str
    identity: str
    reference: str
    paid_on: date
    bonus_fen: int
    funder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BonusWords:
    """The texts of the sheet; `heads` names the columns in the order of a line's fields."""

    title: str
    note: str
    heads: tuple[str, ...]
    total: str


def bonus_xlsx(lines: Iterable[BonusLine], words: BonusWords) -> bytes:
    """Return the sheet: title, note, heads, a row for each line, and the total."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(words.title[:31])  # a sheet's name has 31 characters at most
    for index, width in enumerate(WIDTHS):
        sheet.column_dimensions["ABCDEFGH"[index]].width = width
    sheet.append([_cell(sheet, words.title, is_strong=True)])
    sheet.append([_cell(sheet, words.note)])
    sheet.append([_cell(sheet, head, is_strong=True) for head in words.heads])
    count = total_fen = 0
    for line in lines:
        sheet.append([_cell(sheet, value) for value in _values(line)])
        count, total_fen = count + 1, total_fen + line.bonus_fen
    total = (words.total, "", "", "", count, "", total_fen / 100)
    sheet.append([_cell(sheet, value, is_strong=True) for value in total])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _values(line: BonusLine) -> tuple[Value, ...]:
    return (
        line.village,
        line.group,
        line.name,
        line.identity,
        line.reference,
        line.paid_on,
        line.bonus_fen / 100,  # a sheet counts in yuan
        line.funder,
    )


def _cell(sheet: WriteOnlyWorksheet, value: Any, *, is_strong: bool = False) -> Cell:
    """Return a cell whose text is never taken for a formula."""
    is_text = isinstance(value, str)
    shown = ILLEGAL_CHARACTERS_RE.sub("", value) if isinstance(value, str) else value
    cell = WriteOnlyCell(sheet, value=shown)
    if is_text:
        cell.data_type = "s"
    if is_strong:
        cell.font = STRONG
    return cell
