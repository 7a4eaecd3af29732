"""A list as an XLSX sheet; everything in it is text, so that nothing is taken for a formula."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

from flask import Response
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

WIDEST = 40  # characters
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def draw_sheet(title: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a sheet with a title, a header that stays in sight, and the rows."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for number, row in enumerate(([title], header, *rows), start=1):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(number, column, ILLEGAL_CHARACTERS_RE.sub("", text))
            cell.data_type = "s"
            cell.font = Font(bold=number <= 2)  # noqa: PLR2004 -- title and header
    sheet.freeze_panes = "A3"
    for column, texts in enumerate(zip(header, *rows, strict=True), start=1):
        width = max(len(text.encode("gb18030")) for text in texts) + 2
        sheet.column_dimensions[get_column_letter(column)].width = min(width, WIDEST)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def draw_table(
    title: str, columns: Sequence[Mapping[str, Any]], rows: Sequence[Sequence[Mapping[str, Any]]]
) -> bytes:
    """Return what the table macro shows as a sheet: the same columns, the same words."""
    header = [str(column["label"]) for column in columns]
    return draw_sheet(title, header, [[str(cell["text"]) for cell in row] for row in rows])


def send_sheet(body: bytes, name: str) -> Response:
    """Return a sheet as a file to keep; its name is ASCII and says what and when."""
    response = Response(body, mimetype=MIME)
    response.headers.set("Content-Disposition", "attachment", filename=f"{name}.xlsx")
    return response
