"""What each kind of entry does: kind → schema, place and the deeds that follow, in order."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from marshmallow import Schema
from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.rules import Authorship
from webapp.areas.tables import Area
from webapp.bank.actions import settle_suspense
from webapp.canvass.consent_actions import GiveConsent, give_consent, make_choice
from webapp.canvass.household_actions import AddHousehold, add_household, amend_household
from webapp.canvass.move_actions import MovePerson, move_person
from webapp.canvass.person_actions import (
    LeavePerson,
    add_person,
    amend_person,
    leave_person,
)
from webapp.canvass.schemas import (
    ChoiceSchema,
    ConsentSchema,
    ConsentVoidSchema,
    HouseholdAddSchema,
    HouseholdAmendSchema,
    PersonAddSchema,
    PersonAmendSchema,
    PersonLeaveSchema,
    PersonMoveSchema,
    VisitSchema,
    VisitVoidSchema,
)
from webapp.canvass.visit_actions import record_visit
from webapp.canvass.void_actions import VoidConsent, void_consent, void_visit
from webapp.db import find_read
from webapp.register.tables import Household, Person
from webapp.slips.actions import (
    IssueSlip,
    carry_slips,
    issue_slip,
    refuse_paid,
    stop_slips,
    void_slip,
)
from webapp.slips.schemas import SlipIssueSchema, SlipVoidSchema
from webapp.slips.tables import Slip

Deed = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry belongs: the door, and the village whose clock it moves."""

    village_id: str
    group_id: str
    household_id: str | None


@dataclass(frozen=True, slots=True)
class Handler:
    """How one kind of entry is read, placed and worked in; some only a head may make."""

    schema: type[Schema]
    find_place: Callable[[Session, Any], Place | None]
    deeds: tuple[Deed, ...]
    is_heads: bool = False


def _at_household(household_id: Callable[[Any], str]) -> Callable[[Session, Any], Place | None]:
    def find(session: Session, command: Any) -> Place | None:
        known = find_read(session, Household, household_id(command))
        if known is not None:
            return Place(known.village_id, known.group_id, known.id)
        row = session.execute(
            select(Household.village_id, Household.group_id, Household.id).where(
                Household.id == household_id(command)
            )
        ).one_or_none()
        return Place(*row) if row else None

    return find


def _at_person(session: Session, command: Any) -> Place | None:
    return _place_of_person(session, command.person_id)


def _place_of_person(session: Session, person_id: str) -> Place | None:
    known = find_read(session, Person, person_id)
    if known is not None:
        return Place(known.village_id, known.group_id, known.household_id)
    row = session.execute(
        select(Person.village_id, Person.group_id, Person.household_id).where(
            Person.id == person_id
        )
    ).one_or_none()
    return Place(*row) if row else None


def _at_slip(session: Session, command: Any) -> Place | None:
    row = session.execute(
        select(Slip.village_id, Slip.group_id, Slip.household_id).where(
            Slip.reference == command.reference
        )
    ).one_or_none()
    return Place(*row) if row else None


def _at_group(session: Session, command: AddHousehold) -> Place | None:
    return _place_of_group(session, command.group_id)


def _place_of_group(session: Session, group_id: str) -> Place | None:
    row = session.execute(
        select(Area.parent_id, Area.id).where(Area.id == group_id, Area.level == "group")
    ).one_or_none()
    return Place(row[0] or "", row[1], None) if row else None


def _check_unpaid(session: Session, command: VoidConsent, *, by: Authorship) -> None:
    refuse_paid(session, command.person_id, on=by.on)


def _stop_slips(
    session: Session, command: GiveConsent | LeavePerson | VoidConsent, *, by: Authorship
) -> None:
    del by
    stop_slips(session, command.person_id)


def _carry_slips(session: Session, command: MovePerson, *, by: Authorship) -> None:
    del by
    carry_slips(session, command.person_id)


def _settle(session: Session, command: IssueSlip, *, by: Authorship) -> None:
    settle_suspense(session, command.reference, at=by.received_at)


_find_household = _at_household(str)
_at_door = _at_household(lambda command: command.household_id)


def guess_place(session: Session, names: Iterable[str], group_id: object) -> Place | None:
    """Return where an entry belongs whose body cannot be read, by the records that it names.

    So the head who looks at it sees at which door it was made.
    """
    for name in names:
        place = _find_household(session, name) or _place_of_person(session, name)
        if place is not None:
            return place
    return _place_of_group(session, group_id) if isinstance(group_id, str) else None


HANDLERS: Mapping[str, Handler] = {
    "visit": Handler(VisitSchema, _at_door, (record_visit,)),
    "visit.void": Handler(VisitVoidSchema, _at_door, (void_visit,)),
    "household.add": Handler(HouseholdAddSchema, _at_group, (add_household,)),
    "household.amend": Handler(HouseholdAmendSchema, _at_door, (amend_household,)),
    "person.add": Handler(PersonAddSchema, _at_door, (add_person,)),
    "person.amend": Handler(PersonAmendSchema, _at_person, (amend_person,)),
    "person.leave": Handler(PersonLeaveSchema, _at_person, (leave_person, _stop_slips)),
    "person.move": Handler(
        PersonMoveSchema, _at_person, (move_person, _carry_slips), is_heads=True
    ),
    "consent": Handler(ConsentSchema, _at_person, (give_consent, _stop_slips)),
    "consent.void": Handler(
        ConsentVoidSchema, _at_person, (_check_unpaid, void_consent, _stop_slips)
    ),
    "choice": Handler(ChoiceSchema, _at_person, (make_choice,)),
    "slip.issue": Handler(SlipIssueSchema, _at_person, (issue_slip, _settle)),
    "slip.void": Handler(SlipVoidSchema, _at_slip, (void_slip,)),
}
