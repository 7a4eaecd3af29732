"""Keeping a door's state true to its leaves."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.areas.queries import get_area
from webapp.canvass.door_rules import door_state, is_decided
from webapp.canvass.eligibility_rules import Facts, eligibility
from webapp.canvass.fact_rules import EMPLOYEE_SCHEMES
from webapp.canvass.rules import LeaveReason, Outcome
from webapp.plans.queries import get_plan
from webapp.register.identity_rules import Sex
from webapp.register.tables import Household, Person


def refresh_door(session: Session, household: Household, *, on: date) -> None:
    """Compute a door's state and counts anew from its people."""
    session.flush()
    plan = get_plan(get_area(session, household.village_id).plan_key)
    people = session.scalars(select(Person).where(Person.household_id == household.id)).all()
    undecided = 0
    for person in people:
        person.eligibility = eligibility(plan, facts_of(person), on=on).state
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
