"""Moving a person from one household of a village to another."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from webapp.accounts.rules import Authorship
from webapp.canvass.door_actions import refresh_door
from webapp.canvass.queries import get_household, get_person
from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.register.tables import Person

MOVE_FAR = Problem(
    "move_far", "This household is in another village. Somebody moves within a village only"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MovePerson:
    """A person who belongs to another household now."""

    person_id: str
    household_id: str


def move_person(session: Session, command: MovePerson, *, by: Authorship) -> None:
    """Move a person, with everything recorded about them, to the end of another household."""
    person = get_person(session, command.person_id)
    household, before = get_household(session, command.household_id), person.household
    if household.village_id != person.village_id:
        raise Refusal(MOVE_FAR)
    if household is before:
        return
    last = session.scalar(
        select(func.max(Person.position)).where(Person.household_id == household.id)
    )
    person.household, person.household_id = household, household.id
    person.group_id = household.group_id
    person.position = (last or 0) + 1
    flag_modified(before, "people_count")  # phones hear of the door that has lost somebody, too
    for door in (before, household):
        refresh_door(session, door, on=by.on)
