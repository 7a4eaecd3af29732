"""Which of a plan's targets concern a place, whom they mean, and how much time is left."""

from dataclasses import dataclass
from datetime import date, timedelta

from webapp.plans.kind_rules import Measure
from webapp.plans.part_rules import Target
from webapp.plans.target_rules import TargetGap, target_gap

PREFECTURE = "00"  # how the GB/T 2260 code of a prefecture ends; its counties share the front
NO_AGE = 150  # years; a bound above it bounds nobody
NOT_COUNTED = frozenset({Measure.BASIC_PENSION_PAID})  # nothing in Bulou pays pensions out yet


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetSeen:
    """A target as a place stands to it: `gap` is None while its measure is not counted yet."""

    target: Target
    gap: TargetGap | None
    days_left: int | None


def concerns(target: Target, area_id: str) -> bool:
    """Tell whether a target speaks of the county that an area lies in.

    >>> from types import SimpleNamespace as Like
    >>> [concerns(Like(area_code=code), "341022.01") for code in ("341000", "341022", "341023")]
    [True, True, False]
    """
    county, code = area_id[:6], target.area_code
    return county.startswith(code[:4]) if code.endswith(PREFECTURE) else county == code


def born_between(target: Target, *, on: date) -> tuple[date | None, date | None]:
    """Return the first and last birthday that a target's ages mean on its due date, else `on`.

    None leaves a side open.

    >>> from types import SimpleNamespace as Like
    >>> target = Like(age_from=16, age_before=60, due_on=date(2012, 5, 31))
    >>> born_between(target, on=date(2012, 5, 1))
    (datetime.date(1952, 6, 1), datetime.date(1996, 5, 31))
    """
    day = target.due_on or on
    last = _years_before(day, target.age_from) if target.age_from else None
    if target.age_before > NO_AGE:
        return None, last
    return _years_before(day, target.age_before) + timedelta(days=1), last


def see_target(target: Target, *, done: int, base: int, on: date) -> TargetSeen:
    """Return how a place stands to a target on a day."""
    counted = target.measure not in NOT_COUNTED
    return TargetSeen(
        target=target,
        gap=target_gap(target, done=done, base=base) if counted else None,
        days_left=(target.due_on - on).days if target.due_on else None,
    )


def _years_before(day: date, years: int) -> date:
    """Return the same day years ago; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)
