"""What the pages of the round are made of: own groups, and the records of a door or a person.

A canvasser's own groups are those assigned; a village head's are all of the village.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.rules import NOT_YOURS, Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.queries import list_areas
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.canvass.queries import get_household, get_person, list_visits
from webapp.refusals import Forbidden
from webapp.register.tables import Household, Person
from webapp.slips.queries import list_slips_of_household
from webapp.sync.records import household_record, person_record, slip_record, visit_record

Record = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Everything a door's pages show: records only, as a phone holds them too."""

    household: Record
    people: list[Record]
    visits: list[Record]
    slips: list[Record]
    group: Record
    authors: dict[str, str]


def list_own_groups(session: Session, user: User) -> list[Record]:
    """Return the groups that somebody canvasses, in walking order, each with its village's name."""
    if user.role == Role.HEAD:
        areas: Sequence[Area] = list_areas(session, user.area_id, Level.GROUP)
    else:
        assigned = select(Assignment.group_id).where(Assignment.user_id == user.id)
        areas = session.scalars(
            select(Area).where(Area.id.in_(assigned)).order_by(Area.parent_id, Area.position)
        ).all()
    villages = {area.parent_id for area in areas}
    names = dict(session.execute(select(Area.id, Area.name).where(Area.id.in_(villages))).all())
    return [_group_record(area, names) for area in areas]


def list_doors(session: Session, group_ids: Iterable[str]) -> list[Record]:
    """Return the households of groups as records, in walking order."""
    rows = session.scalars(
        select(Household)
        .where(Household.group_id.in_(tuple(group_ids)))
        .order_by(Household.group_id, Household.position, Household.id)
    )
    return [household_record(row) for row in rows]


def list_member_names(session: Session, group_ids: Iterable[str]) -> dict[str, list[str]]:
    """Return the names of the people of each household, for searching."""
    rows = session.execute(
        select(Person.household_id, Person.name)
        .where(Person.group_id.in_(tuple(group_ids)), Person.left_reason.is_(None))
        .order_by(Person.household_id, Person.position)
    )
    names: dict[str, list[str]] = {}
    for household_id, name in rows:
        names.setdefault(household_id, []).append(name)
    return names


def get_own_household(session: Session, user: User, household_id: str) -> Household:
    """Return a household of one's own groups; raise Missing or Forbidden."""
    household = get_household(session, household_id)
    must_canvass(session, user, household.group_id)
    return household


def get_own_person(session: Session, user: User, person_id: str) -> Person:
    """Return a person of one's own groups; raise Missing or Forbidden."""
    person = get_person(session, person_id)
    must_canvass(session, user, person.group_id)
    return person


def must_canvass(session: Session, user: User, group_id: str) -> None:
    """Raise Forbidden unless a group is among somebody's own."""
    if group_id not in {group["id"] for group in list_own_groups(session, user)}:
        raise Forbidden(NOT_YOURS)


def get_door(session: Session, user: User, household_id: str) -> Door:
    """Return the records of a door of one's own groups; raise Missing or Forbidden."""
    household = get_household(session, household_id)
    groups = {group["id"]: group for group in list_own_groups(session, user)}
    if household.group_id not in groups:
        raise Forbidden(NOT_YOURS)
    visits = list_visits(session, household.id)
    return Door(
        household=household_record(household),
        people=[person_record(person) for person in household.people],
        visits=[visit_record(visit) for visit in visits],
        slips=[slip_record(slip) for slip in list_slips_of_household(session, household.id)],
        group=groups[household.group_id],
        authors=_names(session, {visit.by for visit in visits}),
    )


def _names(session: Session, user_ids: set[str]) -> dict[str, str]:
    if not user_ids:
        return {}
    return dict(session.execute(select(User.id, User.name).where(User.id.in_(user_ids))).all())


def _group_record(area: Area, villages: dict[str, str]) -> Record:
    return {"id": area.id, "name": area.name, "village": villages.get(area.parent_id or "", "")}
