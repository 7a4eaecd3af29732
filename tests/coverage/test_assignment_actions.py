import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.world import NOON, World, make_user, make_world
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.tables import Area
from webapp.audit.tables import AuditLine
from webapp.coverage.assignment_actions import (
    CANVASSER_MISSING,
    CANVASSER_STRANGE,
    GROUP_STRANGE,
    GROUPS_MISSING,
    Change,
    ChangeAssignments,
    change_assignments,
)
from webapp.coverage.assignment_queries import list_account_makers, list_canvassers
from webapp.problems import Problem
from webapp.refusals import Refusal


@pytest.fixture
def world(session: Session) -> World:
    return make_world(session)


def change(session: Session, world: World, *groups: str, user: str, to: Change) -> int:
    command = ChangeAssignments(village_id=world.village, group_ids=groups, user_id=user, change=to)
    head = session.get_one(User, world.users[Role.HEAD])
    return change_assignments(session, command, by=head, at=NOON)


def assigned(session: Session, user_id: str) -> list[str]:
    query = select(Assignment.group_id).where(Assignment.user_id == user_id)
    return list(session.scalars(query.order_by(Assignment.group_id)))


def lines(session: Session) -> list[tuple[str, str, object]]:
    rows = session.scalars(
        select(AuditLine).where(AuditLine.verb.like("assignment.%")).order_by(AuditLine.number)
    )
    return [(line.verb, line.subject, json.loads(line.detail)) for line in rows]


def test_several_groups_at_once(session: Session, world: World) -> None:
    user = world.users[Role.CANVASSER]
    groups = (world.group, world.other_group, world.other_group)

    changed = change(session, world, *groups, user=user, to=Change.ADD)
    again = change(session, world, *groups, user=user, to=Change.ADD)

    assert (changed, again) == (1, 0)  # one of the two was assigned before
    assert assigned(session, user) == [world.group, world.other_group]
    assert lines(session) == [("assignment.add", world.other_group, {"user": user})]


def test_taking_back(session: Session, world: World) -> None:
    user = world.users[Role.CANVASSER]
    clock = session.get_one(Area, world.village).clock

    changed = change(session, world, world.group, world.other_group, user=user, to=Change.REMOVE)

    assert (changed, assigned(session, user)) == (1, [])
    assert lines(session) == [("assignment.remove", world.group, {"user": user})]
    assert session.get_one(Area, world.village, populate_existing=True).clock == clock + 1


@pytest.mark.parametrize(
    ("groups", "user", "problem"),
    [
        ((), "canvasser", GROUPS_MISSING),
        (("group",), "", CANVASSER_MISSING),
        (("group",), "nobody", CANVASSER_STRANGE),
        (("group",), "stranger", CANVASSER_STRANGE),
        (("group",), "clerk", CANVASSER_STRANGE),
        (("far_group",), "canvasser", GROUP_STRANGE),
        (("village",), "canvasser", GROUP_STRANGE),
        (("group", "nowhere"), "canvasser", GROUP_STRANGE),
    ],
)
def test_strangers_are_refused(
    session: Session, world: World, groups: tuple[str, ...], user: str, problem: Problem
) -> None:
    ids = {str(role): user_id for role, user_id in world.users.items()}
    ids["stranger"] = world.stranger
    named = [getattr(world, group, group) for group in groups]

    with pytest.raises(Refusal) as refusal:
        change(session, world, *named, user=ids.get(user, user), to=Change.ADD)

    assert refusal.value.problems == (problem,)


def test_canvassers_and_who_makes_their_accounts(session: Session, world: World) -> None:
    village = session.get_one(Area, world.village)
    make_user(session, Role.CANVASSER, village, "a new one")

    found = list_canvassers(session, world.village)

    assert [(one.name, one.groups, one.doors, one.finished) for one in found] == [
        ("a new one", (), 0, 0),
        ("canvasser", (world.group,), 1, 0),
    ]
    assert [user.name for user in list_account_makers(session, world.village)] == ["agency"]
