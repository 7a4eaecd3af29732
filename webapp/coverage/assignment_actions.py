"""Handing groups to canvassers and taking them back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.actions import tick
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.audit.actions import write_line
from webapp.coverage.assignment_queries import list_assigned
from webapp.problems import Problem
from webapp.refusals import Refusal

GROUPS_MISSING = Problem("assign_groups_missing", "Choose at least one group", "group")
GROUP_STRANGE = Problem(
    "assign_group_strange", "One of these groups is not in your village. Choose again", "group"
)
CANVASSER_MISSING = Problem("assign_canvasser_missing", "Choose who is meant", "user")
CANVASSER_STRANGE = Problem(
    "assign_canvasser_strange",
    "Only canvassers of your village can be given a group. Choose again",
    "user",
)


class Change(StrEnum):
    """What is done to an assignment."""

    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeAssignments:
    """Give groups of a village to a canvasser, or take them back."""

    village_id: str
    group_ids: tuple[str, ...]
    user_id: str
    change: Change


def change_assignments(
    session: Session, command: ChangeAssignments, *, by: User, at: datetime
) -> int:
    """Give or take the groups and return how many changed; what is so already stays so."""
    tick(session, command.village_id)
    _check(session, command)
    assigned = list_assigned(session, command.group_ids, command.user_id)
    is_add = command.change is Change.ADD
    changed = [
        group for group in dict.fromkeys(command.group_ids) if (group in assigned) is not is_add
    ]
    for group_id in changed:
        _change(session, group_id, command, at=at)
        write_line(
            session,
            command.village_id,
            f"assignment.{command.change}",
            subject=group_id,
            by=by.id,
            at=at,
            detail={"user": command.user_id},
        )
    return len(changed)


def _change(session: Session, group_id: str, command: ChangeAssignments, *, at: datetime) -> None:
    if command.change is Change.ADD:
        session.add(Assignment(group_id=group_id, user_id=command.user_id, since=at))
        session.flush()
        return
    session.execute(
        delete(Assignment).where(
            Assignment.group_id == group_id, Assignment.user_id == command.user_id
        )
    )


def _check(session: Session, command: ChangeAssignments) -> None:
    """Refuse groups and people of other villages; taking back is possible from anybody."""
    if not command.group_ids:
        raise Refusal(GROUPS_MISSING)
    known = session.scalars(
        select(Area.id).where(
            Area.id.in_(command.group_ids),
            Area.parent_id == command.village_id,
            Area.level == Level.GROUP,
        )
    ).all()
    if set(known) != set(command.group_ids):
        raise Refusal(GROUP_STRANGE)
    if not command.user_id:
        raise Refusal(CANVASSER_MISSING)
    user = session.get(User, command.user_id)
    if user is None or (command.change is Change.ADD and not _may_canvass(user, command)):
        raise Refusal(CANVASSER_STRANGE)


def _may_canvass(user: User, command: ChangeAssignments) -> bool:
    return user.role == Role.CANVASSER and user.is_open and user.area_id == command.village_id
