"""The layout of a file: which column holds what, as found and as the agency corrected it.

It is plain JSON, kept with the register, so that nobody has to open the file again to see it.
"""

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from webapp.refusals import Refusal
from webapp.register.columns_rules import CONSTANT_FIELDS, Mapping, find_columns
from webapp.register.header_rules import Field
from webapp.register.import_rules import COLUMN_TWICE
from webapp.register.value_rules import shown

WIDEST = 60  # columns shown; no register has more
SAMPLES = 3  # cells that show what a column holds

Layout = dict[str, Any]
Head = Sequence[tuple[int, Sequence[object]]]


def layout_of(head: Head, *, sheet: str, sheets: Sequence[tuple[str, int]]) -> Layout:
    """Return what was found in the first rows of a sheet."""
    found = find_columns(head)
    width = min(max((len(cells) for _, cells in head), default=0), WIDEST)
    return {
        "sheet": sheet,
        "sheets": [list(one) for one in sheets],
        "header_row": found.header_row,
        "is_found": bool(found.header_row),
        "headers": list(found.headers),
        "samples": [_samples(head, column, found.header_row) for column in range(width)],
        "columns": {str(name): column for name, column in found.columns.items()},
        "constants": {},
    }


def correct_layout(
    layout: Layout,
    chosen: Sequence[str],
    *,
    constants: AnyMapping[str, str],
    header_row: int | None = None,
) -> Layout:
    """Return the layout with the field chosen for each column, "" for none.

    `header_row` counts where no headings were found. Refuses a field chosen twice.
    """
    twice = next((name for name in chosen if name and chosen.count(name) > 1), None)
    if twice:
        headers = [*layout["headers"], *[""] * len(chosen)]
        both = [headers[column] for column, name in enumerate(chosen) if name == twice]
        raise Refusal(COLUMN_TWICE.of(what="、".join(both)))
    number = layout["header_row"] if layout["is_found"] else header_row
    return {
        **layout,
        "header_row": number or 0,
        "columns": {name: column for column, name in enumerate(chosen) if name},
        "constants": {name: text for name, text in constants.items() if text},
    }


def mapping_of(layout: Layout) -> Mapping:
    """Return the layout as the rows are read by it."""
    columns = {Field(name): column for name, column in layout["columns"].items()}
    constants = {
        Field(name): text
        for name, text in layout["constants"].items()
        if name in set(CONSTANT_FIELDS)
    }
    found = find_columns((), correction=columns, constants=constants)
    return replace(found, header_row=layout["header_row"], headers=tuple(layout["headers"]))


def _samples(head: Head, column: int, header_row: int) -> list[str]:
    below = (cells[column] for number, cells in head if number > header_row and column < len(cells))
    texts = dict.fromkeys(text for cell in below if (text := shown(cell)))
    return list(texts)[:SAMPLES]
