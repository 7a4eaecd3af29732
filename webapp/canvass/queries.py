"""Finding doors, people and what was recorded about them."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.canvass.tables import Choice, Consent, Visit
from webapp.db import find
from webapp.problems import Problem
from webapp.refusals import Missing
from webapp.register.tables import Household, Person

HOUSEHOLD_UNKNOWN = Problem("household_unknown", "This household is not here. Go back to the list")
PERSON_UNKNOWN = Problem("person_unknown", "This person is not here. Go back to the door")


def get_household(session: Session, household_id: str) -> Household:
    """Return a household; raise Missing."""
    household = find(session, Household, household_id)
    if household is None:
        raise Missing(HOUSEHOLD_UNKNOWN)
    return household


def get_person(session: Session, person_id: str) -> Person:
    """Return a person; raise Missing."""
    person = find(session, Person, person_id)
    if person is None:
        raise Missing(PERSON_UNKNOWN)
    return person


def list_visits(session: Session, household_id: str) -> Sequence[Visit]:
    """Return the visits to a door, newest first."""
    return session.scalars(
        select(Visit).where(Visit.household_id == household_id).order_by(Visit.at.desc())
    ).all()


def list_consents(session: Session, person_id: str) -> Sequence[Consent]:
    """Return what a person agreed to or declined, newest first."""
    return session.scalars(
        select(Consent).where(Consent.person_id == person_id).order_by(Consent.at.desc())
    ).all()


def find_choice(session: Session, person_id: str, year: int) -> Choice | None:
    """Return the latest choice of tier for a year, or None."""
    return session.scalars(
        select(Choice)
        .where(Choice.person_id == person_id, Choice.year == year)
        .order_by(Choice.at.desc(), Choice.id.desc())
        .limit(1)
    ).one_or_none()


def find_same_identity(session: Session, person: Person) -> Person | None:
    """Return another present person with the same identity number, or None."""
    if person.identity_key is None:
        return None
    return session.scalars(
        select(Person)
        .where(
            Person.identity_key == person.identity_key,
            Person.id != person.id,
            Person.left_reason.is_(None),
        )
        .order_by(Person.id)
        .limit(1)
    ).one_or_none()
