"""Find the header row of a register and what each of its columns holds."""

import re
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as AnyMapping
from dataclasses import dataclass, field
from itertools import pairwise

from webapp.problems import Problem
from webapp.register.header_rules import Field, name_field

HEADER_ROWS = 30  # titles and notes above the header are never more
_ENOUGH = 3  # fields that make a row a header
_ENOUGH_OF_TWO = 2  # fields in each of two rows that make one header together

HEADER_MISSING = Problem(
    "header_missing",
    "No row of headings was found in the first 30 rows. The file must have a row with headings "
    "such as village, group, household number, name, identity number.",
)
_MISSING = {
    Field.VILLAGE: Problem(
        "column_village",
        "No column says the village. Choose the column, or one village for the whole file. "
        "Headings found: %(headers)s",
        Field.VILLAGE,
    ),
    Field.GROUP: Problem(
        "column_group",
        "No column says the group or courtyard. Choose the column, or one group for the whole "
        "file. Headings found: %(headers)s",
        Field.GROUP,
    ),
    Field.NAME: Problem(
        "column_name",
        "No column holds the person's name. Choose the column by hand. Headings found: %(headers)s",
        Field.NAME,
    ),
    Field.HOUSEHOLD_NO: Problem(
        "column_household",
        "No column tells households apart: household number, head of household, door or "
        "relation. Choose the column by hand. Headings found: %(headers)s",
        Field.HOUSEHOLD_NO,
    ),
}
HOUSEHOLD_FIELDS = (Field.HOUSEHOLD_NO, Field.HEAD_NAME, Field.DOOR, Field.RELATION)
CONSTANT_FIELDS = (Field.TOWNSHIP, Field.VILLAGE, Field.GROUP)

Head = Sequence[tuple[int, Sequence[object]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What was found: the header's row number (0 for none) and the column of each field.

    Columns count from 0. `headers` are the headings as written, by column; `unknown` those that
    no field takes. `constants` hold for every row where a column does not say.
    """

    header_row: int
    columns: AnyMapping[Field, int]
    headers: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    missing: tuple[Field, ...] = ()
    constants: AnyMapping[Field, str] = field(default_factory=dict)

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be mended before a row can be read."""
        if not self.header_row and not self.columns:
            return (HEADER_MISSING,)
        found = "、".join(text for text in self.headers if text)
        return tuple(_MISSING[name].of(headers=found) for name in self.missing)


def find_columns(
    head: Head,
    *,
    correction: AnyMapping[Field, int | None] | None = None,
    constants: AnyMapping[Field, str] | None = None,
) -> Mapping:
    """Map the columns of the best header among the first rows.

    A user's `correction` says the column of a field, or None for "not in this file", and wins.
    """
    number, headers = find_header(head[:HEADER_ROWS])
    columns = map_headers(headers)
    if correction:
        columns = correct_columns(columns, correction)
    fixed = {name: text for name in CONSTANT_FIELDS if (text := (constants or {}).get(name))}
    return Mapping(
        header_row=number,
        columns=columns,
        headers=headers,
        unknown=_unknown(headers, columns.values()),
        missing=_missing(columns, fixed),
        constants=fixed,
    )


def find_header(head: Head) -> tuple[int, tuple[str, ...]]:
    """Return the number and the headings of the row that names most fields; (0, ()) for none.

    A header that stands in two rows, as under merged cells, is taken together.
    """
    rows = [(number, tuple(map(_heading, cells))) for number, cells in head]
    scored = [(len(map_headers(cells)), number, cells) for number, cells in rows]
    for upper, lower in pairwise(scored):
        if min(upper[0], lower[0]) >= _ENOUGH_OF_TWO and lower[1] == upper[1] + 1:
            both = _overlay(upper[2], lower[2])
            scored.append((len(map_headers(both)), lower[1], both))
    best = max(scored, key=lambda found: found[0], default=(0, 0, ()))
    return (best[1], best[2]) if best[0] >= _ENOUGH else (0, ())


def _overlay(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    width = max(len(upper), len(lower))
    pad = ("",) * width
    pairs = zip((*upper, *pad)[:width], (*lower, *pad)[:width], strict=True)
    return tuple(below or above for above, below in pairs)


def _heading(cell: object) -> str:
    return re.sub(r"\s+", "", cell) if isinstance(cell, str) and len(cell) <= _LONGEST else ""


_LONGEST = 60  # characters of a heading; longer ones are notes


def map_headers(headers: Iterable[str]) -> dict[Field, int]:
    """Give each field its best column; of two equally good ones the first."""
    best: dict[Field, tuple[int, int]] = {}
    for column, text in enumerate(headers):
        name, rank = name_field(text)
        if name is not None and (rank, column) < best.get(name, (rank + 1, 0)):
            best[name] = (rank, column)
    return {name: column for name, (_, column) in sorted(best.items(), key=lambda at: at[1][1])}


def correct_columns(
    columns: AnyMapping[Field, int], correction: AnyMapping[Field, int | None]
) -> dict[Field, int]:
    """Apply a user's word; a column given to a field is taken from the field it was guessed for."""
    given = {name: column for name, column in correction.items() if column is not None}
    kept = {
        name: column
        for name, column in columns.items()
        if name not in correction and column not in given.values()
    }
    return kept | {name: column for name, column in given.items() if column >= 0}


def _unknown(headers: Sequence[str], taken: Iterable[int]) -> tuple[str, ...]:
    used = set(taken)
    return tuple(
        text
        for column, text in enumerate(headers)
        if text and column not in used and not is_serial(text)
    )


def is_serial(text: str) -> bool:
    """Tell whether a heading is that of the row's own number, which nobody needs."""
    return text.casefold().rstrip(".") in {"序号", "行号", "顺序号", "no", "#"}


def _missing(columns: AnyMapping[Field, int], fixed: AnyMapping[Field, str]) -> tuple[Field, ...]:
    found = {*columns, *fixed}
    missing = [name for name in (Field.VILLAGE, Field.GROUP, Field.NAME) if name not in found]
    if found.isdisjoint(HOUSEHOLD_FIELDS):
        missing.append(Field.HOUSEHOLD_NO)
    return tuple(missing)
