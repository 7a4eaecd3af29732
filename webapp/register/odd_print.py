"""The odd rows of a register as a workbook, to be put right by whoever made the list."""

import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

WIDTHS = (10, 28, 90)  # characters


def odd_workbook(title: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Return an XLSX of row, kind and reason; no cell is ever a formula."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABC", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    for texts in (headings, *rows):
        cells = [WriteOnlyCell(sheet, value=text) for text in texts]
        for cell in cells:
            cell.data_type = "s"
        sheet.append(cells)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()
