"""What the register's pages show, as plain strings."""

from collections.abc import Callable, Mapping
from typing import Any

from webapp import clock
from webapp.listing import Column
from webapp.problems import Problem, msgid
from webapp.register.columns_rules import is_serial
from webapp.register.file_tables import RegisterOddity
from webapp.register.header_rules import LABELS, Field
from webapp.register.import_rules import KIND_LABELS, OTHER_TOWNSHIP, TOWNSHIP_KIND, State
from webapp.register.layout_rules import mapping_of
from webapp.register.oddity_rules import Kind, Oddity
from webapp.register.queries import OddPage
from webapp.register.tables import Register

MOST_PLACES = 300  # shown; a county's list of villages is no page
LETTERS = 26
NOT_USED, MAN, WOMAN = msgid("Not used"), msgid("Man"), msgid("Woman")

View = dict[str, Any]
Say = Callable[[str], str]


def list_view(rows: Any) -> list[View]:
    """Return the registers of a list; each row is register, name of its area."""
    return [{**_head(register), "area": area} for register, area in rows]


def register_view(register: Register, area: str) -> View:
    """Return a register with its counts."""
    tally = register.tally
    places = tally.get("places", [])
    return {
        **_head(register),
        "area": area,
        "tally": tally,
        "places": places[:MOST_PLACES],
        "new_places": [place for place in places[:MOST_PLACES] if place[3]],
        "missed": tally.get("missed", [])[:MOST_PLACES],
        "odd_count": sum(tally.get("kinds", {}).values()),
        "is_checked": "persons" in tally,
        "problems": mapping_of(register.columns).problems(),
    }


def _head(register: Register) -> View:
    return {
        "id": register.id,
        "href": f"/registers/{register.id}",
        "name": register.name,
        "state": register.state,
        "is_open": register.state in {State.NEW, State.CHECKED, State.APPLYING},
        "day": clock.china_date(register.uploaded_at).isoformat(),
        "applied_on": clock.china_date(register.applied_at).isoformat()
        if register.applied_at
        else "",
        "persons": register.tally.get("persons", 0),
        "digest": register.digest,
    }


def columns_view(register: Register, say: Say, typed: Mapping[str, str] | None = None) -> View:
    """Return the form of the columns, as kept or as just typed."""
    layout = register.columns
    fields = {column: name for name, column in layout["columns"].items()}
    headers = layout["headers"]
    columns = [
        {
            "name": f"column-{number}",
            "label": (headers[number] if number < len(headers) else "") or _letter(number),
            "samples": samples,
            "value": _typed(typed, f"column-{number}", fields.get(number, "")),
            "is_serial": number < len(headers) and is_serial(headers[number]),
        }
        for number, samples in enumerate(layout["samples"])
    ]
    constants = layout["constants"]
    return {
        "columns": [column for column in columns if column["samples"] or column["value"]],
        "options": [
            {"value": "", "label": say(NOT_USED)},
            *({"value": str(name), "label": say(LABELS[name])} for name in Field),
        ],
        "village": _typed(typed, "village", constants.get("village", "")),
        "group": _typed(typed, "group", constants.get("group", "")),
        "header_row": _typed(typed, "header_row", str(layout["header_row"] or "")),
        "is_found": layout["is_found"],
        "sheet": layout["sheet"],
        "sheets": [{"value": name, "label": f"{name} ({rows})"} for name, rows in layout["sheets"]],
    }


def _typed(typed: Mapping[str, str] | None, name: str, kept: str) -> str:
    return kept if typed is None else typed.get(name, "")


def _letter(column: int) -> str:
    """Return a column's letters in a spreadsheet.

    >>> _letter(0), _letter(25), _letter(26)
    ('A', 'Z', 'AA')
    """
    before, last = divmod(column, LETTERS)
    return (chr(64 + before) if before else "") + chr(65 + last)


def first_view(register: Register, say: Say) -> list[list[View]]:
    """Return the cells of the first rows as they are taken, the name first."""
    sexes = {"1": say(MAN), "2": say(WOMAN)}
    return [
        [
            {"text": text}
            for text in (name, row, f"{village} {group}", number, sexes.get(sex, ""), born_on, mark)
        ]
        for row, village, group, number, name, sex, born_on, mark in register.tally.get("first", [])
    ]


def kinds_view(register: Register, say: Say, *, current: str = "") -> list[View]:
    """Return the kinds of odd rows with their counts, each a way to its list."""
    base = f"/registers/{register.id}/odd"
    return [
        {
            "href": f"{base}?kind={kind}",
            "label": say(KIND_LABELS.get(kind, kind)),
            "count": count,
            "is_current": kind == current,
        }
        for kind, count in register.tally.get("kinds", {}).items()
    ]


def odd_columns(say: Say) -> list[Column]:
    """Return the columns of a list of odd rows."""
    return [
        Column(label=say(msgid("Row")), key="row", is_number=True),
        Column(label=say(msgid("What is odd")), key="kind", phone="title"),
        Column(label=say(msgid("What is done about it")), phone="bare"),
    ]


def odd_view(found: OddPage, tell: Callable[[Problem], str], say: Say) -> list[list[View]]:
    """Return odd rows by number, kind and reason."""
    return [
        [
            {"text": str(one.row)},
            {"text": say(KIND_LABELS.get(one.kind, one.kind))},
            {"text": tell(problem_of(one))},
        ]
        for one in found.rows
    ]


def problem_of(one: RegisterOddity) -> Problem:
    """Return an odd thing in words."""
    if one.kind == TOWNSHIP_KIND:
        return OTHER_TOWNSHIP.of(written=one.written)
    return Oddity(one.row, Kind(one.kind), one.field, one.written, one.other).problem()
