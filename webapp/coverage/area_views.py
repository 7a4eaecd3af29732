"""Townships and villages side by side, as strings."""

from collections.abc import Sequence
from typing import Any

from webapp.coverage.area_queries import AreaRow
from webapp.coverage.count_queries import ALL
from webapp.coverage.rules import PersonCount, SlipCount, percent, tenths
from webapp.coverage.target_rules import TargetSeen
from webapp.plans.kind_rules import Measure

WHOLE = 1000  # tenths of a per cent


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
