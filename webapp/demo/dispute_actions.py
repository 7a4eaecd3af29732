"""Leaves the demo's head something to settle: two words about one person, and one person twice."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp import ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.queries import list_areas
from webapp.areas.rules import Level
from webapp.coverage.assignment_actions import Change, ChangeAssignments, change_assignments
from webapp.register.tables import Household, Person
from webapp.sync.browser_actions import record

PHONES = ("13900005678", "13900008765")
WOMAN = "2"


def leave_disputes(session: Session, head: User, *, noon: datetime) -> None:
    """Let two people walk one street on one day, and one woman be listed at two doors."""
    street, next_group = (area.id for area in list_areas(session, head.area_id, Level.GROUP)[:2])
    walker = _find_canvasser(session, street) or head
    helper = _find_canvasser(session, next_group) or head
    woman, other = _list_women(session, street)[:2]
    at = noon - timedelta(days=2)
    name, phone = woman.name, woman.phone
    _help_out(session, head, helper, street, Change.ADD, at=at)
    for user, ending, number in ((walker, "芳", PHONES[0]), (helper, "方", PHONES[1])):
        at += timedelta(minutes=40)
        changes = {"name": [name, f"{name[:-1]}{ending}"], "phone": [phone, number]}
        _enter(session, user, "visit", woman.household_id, {"outcome": "met"}, at=at)
        _enter(session, user, "person.amend", woman.id, {"changes": changes}, at=at)
    _help_out(session, head, helper, street, Change.REMOVE, at=at)
    _add_again(session, helper, other, next_group, at=at + timedelta(hours=2))


def _find_canvasser(session: Session, group_id: str) -> User | None:
    return session.scalars(
        select(User)
        .join(Assignment, Assignment.user_id == User.id)
        .where(Assignment.group_id == group_id, User.role == Role.CANVASSER)
        .order_by(User.login)
        .limit(1)
    ).one_or_none()


def _list_women(session: Session, group_id: str) -> list[Person]:
    """Return grown women of doors that are done, whose number is known, in walking order."""
    return list(
        session.scalars(
            select(Person)
            .join(Household, Household.id == Person.household_id)
            .where(
                Person.group_id == group_id,
                Person.sex == WOMAN,
                Person.identity_key.is_not(None),
                Person.identity.is_not(None),
                Person.left_reason.is_(None),
                Person.eligibility == "in_contributor",
                Household.door_state == "done",
            )
            .order_by(Household.position, Person.position)
        )
    )


def _help_out(
    session: Session, head: User, helper: User, group_id: str, change: Change, *, at: datetime
) -> None:
    if helper.role == Role.CANVASSER:
        command = ChangeAssignments(
            village_id=head.area_id, group_ids=(group_id,), user_id=helper.id, change=change
        )
        change_assignments(session, command, by=head, at=at)


def _add_again(session: Session, user: User, known: Person, group_id: str, *, at: datetime) -> None:
    """Add somebody who is listed elsewhere to the first door of a group, with the same number."""
    door = session.scalars(
        select(Household).where(Household.group_id == group_id).order_by(Household.position)
    ).first()
    assert door is not None
    assert known.born_on is not None
    facts = {
        "name": known.name,
        "relation": "3",
        "sex": known.sex,
        "born_on": known.born_on.isoformat(),
        "identity": known.identity,
    }
    body = {"household": door.id, "facts": facts}
    _enter(session, user, "person.add", ids.new_id(at), body, at=at)


def _enter(
    session: Session,
    user: User,
    kind: str,
    subject: str,
    body: Mapping[str, object],
    *,
    at: datetime,
) -> None:
    record(session, user, kind, subject, body, entry_id=ids.new_id(at), at=at)
