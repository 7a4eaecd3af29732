"""Keeping a door's state true to its leaves."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.areas.queries import get_area
from webapp.canvass.door_rules import door_state, is_decided
from webapp.canvass.eligibility_rules import Facts, eligibility
from webapp.canvass.fact_rules import EMPLOYEE_SCHEMES
from webapp.canvass.rules import LeaveReason, Outcome
from webapp.db import among
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.register.identity_rules import Sex
from webapp.register.tables import Household, Person


def refresh_door(session: Session, household: Household, *, on: date) -> None:
    """Compute a door's state and counts anew from its people."""
    late: dict[Household, date] | None = session.info.get("late_doors")
    if late is None:
        _refresh(session, {household: on})
    else:
        late[household] = on


@contextmanager
def refreshing_once(session: Session) -> Iterator[None]:
    """Refresh the doors that are touched within once each, at the end: many deeds, one reading."""
    late: dict[Household, date] = {}
    session.info["late_doors"] = late
    try:
        yield
    finally:
        del session.info["late_doors"]
    if late:
        _refresh(session, late)


def _refresh(session: Session, doors: Mapping[Household, date]) -> None:
    """Read the people, those not stored yet among them, and set the doors' state.

    Nothing is written before it: a household is written once, with its visit and its state.
    """
    people: dict[str, list[Person]] = {household.id: [] for household in doors}
    with session.no_autoflush:
        stored = session.scalars(
            select(Person).where(among(session, Person.household_id, people))
        ).all()
    for person in (*stored, *(one for one in session.new if isinstance(one, Person))):
        if person.household_id in people:
            people[person.household_id].append(person)
    for household, on in doors.items():
        plan = get_plan(get_area(session, household.village_id).plan_key)
        _set_state(plan, household, people[household.id], on=on)


def _set_state(plan: Plan, household: Household, people: list[Person], *, on: date) -> None:
    undecided = 0
    for person in people:
        state = eligibility(plan, facts_of(person), on=on).state
        if person.eligibility != state:
            person.eligibility = state
        undecided += not is_decided_person(person)
    household.people_count = sum(person.left_reason is None for person in people)
    household.open_count = undecided
    outcome = Outcome(household.visit_outcome) if household.visit_outcome else None
    household.door_state = door_state(outcome, people=len(people), undecided=undecided)


def is_decided_person(person: Person) -> bool:
    """Tell whether a person has an outcome."""
    return is_decided(
        eligibility=person.eligibility,
        is_seen=person.seen_on is not None,
        has_left=person.left_reason is not None,
        act=person.consent_act,
    )


def facts_of(person: Person) -> Facts:
    """Return what the plan asks about a person."""
    return Facts(
        born_on=person.born_on,
        sex=Sex(person.sex) if person.sex else None,
        hukou_here=person.hukou_here,
        student=person.is_student,
        employee_scheme=person.scheme in EMPLOYEE_SCHEMES,
        other_pension=person.scheme == "pension",
        left_reason=LeaveReason(person.left_reason) if person.left_reason else None,
        groups=tuple(person.special_groups),
    )
