"""Taking a register in with what the plan says of each person, and true states of the doors."""

from collections.abc import Callable, Generator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from webapp.areas.queries import get_area
from webapp.canvass.door_actions import refresh_door
from webapp.canvass.eligibility_rules import Facts, eligibility
from webapp.canvass.fact_rules import EMPLOYEE_SCHEMES
from webapp.canvass.queries import get_household
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.register.import_actions import TakeIn, take_in
from webapp.register.preview_queries import Progress
from webapp.register.queries import get_register

JUDGED_BY = ("born_on", "is_student", "scheme")  # and the special groups; no plan asks the sex


def take_register_in(
    session: Session,
    register_id: str,
    *,
    by: str,
    at: datetime,
    on: date,
    is_unseen: bool = False,
) -> Generator[Progress, None, None]:
    """Take a checked register in, exactly once, yielding how far it has come."""
    register = get_register(session, register_id)
    plan = get_plan(get_area(session, register.area_id).plan_key)
    command = TakeIn(
        register_id=register_id, judge=make_judge(plan, on=on), on=on, is_unseen=is_unseen
    )
    touched = yield from take_in(session, command, by=by, at=at)
    for household_id in sorted(touched):
        refresh_door(session, get_household(session, household_id), on=on)


def make_judge(plan: Plan, *, on: date) -> Callable[[dict[str, Any]], str]:
    """Return what says of a person's facts whether the scheme is for them; it remembers verdicts.

    Nobody who was just listed has left, and whoever is listed is registered here.
    """
    known: dict[tuple[Any, ...], str] = {}

    def judge(facts: dict[str, Any]) -> str:
        case = (*map(facts.get, JUDGED_BY), *facts["special_groups"])
        if case not in known:
            known[case] = eligibility(plan, _facts(facts), on=on).state
        return known[case]

    return judge


def _facts(facts: Mapping[str, Any]) -> Facts:
    return Facts(
        born_on=facts["born_on"],
        student=facts["is_student"],
        employee_scheme=facts["scheme"] in EMPLOYEE_SCHEMES,
        other_pension=facts["scheme"] == "pension",
        groups=tuple(facts["special_groups"]),
    )
