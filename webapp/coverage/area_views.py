"""Townships and villages side by side, as strings."""

from collections.abc import Callable, Sequence
from typing import Any

from flask_babel import gettext as _

from webapp.coverage.area_queries import AreaRow
from webapp.coverage.count_queries import ALL
from webapp.coverage.rules import PersonCount, SlipCount, percent, tenths
from webapp.coverage.target_rules import TargetSeen
from webapp.listing import Column
from webapp.plans.kind_rules import Measure

WHOLE = 1000  # tenths of a per cent


KEYS: dict[str, Callable[[AreaRow], Any]] = {
    "name": lambda row: row.name,
    "doors": lambda row: row.doors.get(ALL, 0),
    "done": lambda row: tenths(row.finished, row.doors.get(ALL, 0)),
    "people": lambda row: row.people.get(PersonCount.LISTED, 0),
    "eligible": lambda row: row.people.get(PersonCount.ELIGIBLE, 0),
    "contributors": lambda row: row.people.get(PersonCount.CONTRIBUTOR, 0),
    "agreed": lambda row: tenths(
        row.people.get(PersonCount.AGREED, 0), row.people.get(PersonCount.CONTRIBUTOR, 0)
    ),
    "paid": lambda row: tenths(
        row.slips.get(SlipCount.PAID, 0), row.slips.get(SlipCount.ISSUED, 0)
    ),
    "questions": lambda row: row.questions,
}


def area_columns() -> list[Column]:
    """Return the columns of the overview."""
    return [
        Column(label=_("Place"), key="name"),
        Column(label=_("Doors"), key="doors", is_number=True),
        Column(label=_("Doors finished"), key="done", is_number=True),
        Column(label=_("People listed"), key="people", is_number=True),
        Column(label=_("Should join"), key="eligible", is_number=True),
        Column(label=_("Contributors"), key="contributors", is_number=True),
        Column(label=_("Agreed"), key="agreed", is_number=True),
        Column(label=_("Slips paid"), key="paid", is_number=True),
        Column(label=_("Questions"), key="questions", is_number=True),
    ]


def area_table(
    rows: Sequence[AreaRow], targets: Sequence[TargetSeen], *, base: str
) -> list[list[dict[str, Any]]]:
    """Return the overview as a table; `base` is what a row's address begins with."""
    return [
        [
            {"text": row["name"], "href": row["href"]},
            {"text": row["doors"]},
            {"text": row["done"], "kind": row["done_kind"]},
            {"text": row["people"]},
            {"text": row["eligible"]},
            {"text": row["contributors"]},
            {"text": row["enrolled"], "kind": row["enrolled_kind"]},
            {"text": row["paid"], "kind": row["paid_kind"]},
            {"text": row["questions"], "kind": "bad" if row["questions"] else ""},
        ]
        for row in area_rows(rows, targets, base=base)
    ]


def area_rows(
    rows: Sequence[AreaRow], targets: Sequence[TargetSeen], *, base: str
) -> list[dict[str, Any]]:
    """Return the rows of the overview; `base` is what a row's address begins with."""
    wanted = _wanted(targets, Measure.ENROLLED)
    return [_area_row(row, wanted, base=base) for row in rows]


def _area_row(row: AreaRow, wanted: int, *, base: str) -> dict[str, Any]:
    doors, people, slips = row.doors.get(ALL, 0), row.people, row.slips
    agreed = people.get(PersonCount.AGREED, 0)
    contributors = people.get(PersonCount.CONTRIBUTOR, 0)
    paid, issued = slips.get(SlipCount.PAID, 0), slips.get(SlipCount.ISSUED, 0)
    return {
        "id": row.id,
        "href": f"{base}{row.id}",
        "name": row.name,
        "doors": doors,
        "done": percent(row.finished, doors),
        "done_kind": _kind(row.finished, doors, WHOLE),
        "people": people.get(PersonCount.LISTED, 0),
        "eligible": people.get(PersonCount.ELIGIBLE, 0),
        "contributors": contributors,
        "enrolled": percent(agreed, contributors),
        "enrolled_kind": _kind(agreed, contributors, wanted),
        "paid": percent(paid, issued),
        "paid_kind": _kind(paid, issued, WHOLE),
        "questions": row.questions,
    }


def _wanted(targets: Sequence[TargetSeen], measure: Measure) -> int:
    """Return the rate that the plan promises of a measure, in tenths of a per cent."""
    rates = [seen.target.percent for seen in targets if seen.target.measure == measure]
    return max(rates, default=100) * 10


def _kind(done: int, base: int, wanted: int) -> str:
    share = tenths(done, base)
    if share is None:
        return ""
    return "good" if share >= wanted else "warn"
