"""What the head does about records that are held back."""

import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.world import NOON, World, make_household, make_world
from webapp import ids
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.audit.queries import list_breaks
from webapp.audit.tables import AuditLine
from webapp.refusals import Missing, Refusal, Stale
from webapp.register.tables import Household
from webapp.sync.actions import apply_entry
from webapp.sync.held_actions import (
    HELD_SETTLED,
    HELD_UNKNOWN,
    HELD_WHY_MISSING,
    set_aside,
    try_again,
)
from webapp.sync.held_queries import count_held, list_held
from webapp.sync.rules import ENTRY_NOT_ASSIGNED, Envelope, write_envelope
from webapp.sync.tables import Entry


@pytest.fixture
def world(session: Session) -> World:
    return make_world(session)


def hold_visit(session: Session, world: World) -> tuple[str, str]:
    """Send a visit to a door that is not the canvasser's; return the entry and the door."""
    tick(session, world.village)
    door = make_household(session, session.get_one(Area, world.other_group), "9号", "远")
    device = ensure_browser(session, session.get_one(User, world.users[Role.CANVASSER]), at=NOON)
    envelope = Envelope(
        id=ids.new_id(NOON),
        device=device.id,
        seq=device.last_seq + 1,
        prev=device.last_digest,
        kind="visit",
        subject=door,
        made_at=NOON,
        by=device.user_id,
        body={"outcome": "vacant"},
    )
    answer = apply_entry(session, write_envelope(envelope), device=device, at=NOON)
    assert answer.status == "held"
    return envelope.id, door


def head_of(session: Session, world: World) -> User:
    return session.get_one(User, world.users[Role.HEAD])


def test_a_held_record_is_listed_with_its_reason(session: Session, world: World) -> None:
    entry_id, _door = hold_visit(session, world)

    found = list_held(session, world.village)

    assert [(one.id, one.kind, one.by, one.turn, one.problems) for one in found] == [
        (entry_id, "visit", "canvasser", "head", (ENTRY_NOT_ASSIGNED,))
    ]
    assert count_held(session, world.village) == 1
    assert count_held(session, world.other_village) == 0


def test_trying_again_while_the_reason_stands(session: Session, world: World) -> None:
    entry_id, door = hold_visit(session, world)

    problems = try_again(session, entry_id, world.village, by=head_of(session, world), at=NOON)

    assert problems == (ENTRY_NOT_ASSIGNED,)
    assert count_held(session, world.village) == 1
    assert session.get_one(Household, door).door_state == "not_visited"


def test_trying_again_when_the_reason_is_gone(session: Session, world: World) -> None:
    entry_id, door = hold_visit(session, world)
    session.add(
        Assignment(group_id=world.other_group, user_id=world.users[Role.CANVASSER], since=NOON)
    )

    problems = try_again(session, entry_id, world.village, by=head_of(session, world), at=NOON)

    entry = session.get_one(Entry, entry_id)
    assert (problems, entry.state, entry.answer["status"]) == ((), "applied", "applied")
    assert session.get_one(Household, door).door_state == "closed"
    assert list_held(session, world.village) == []
    assert list_breaks(session) == []
    with pytest.raises(Stale) as stale:
        try_again(session, entry_id, world.village, by=head_of(session, world), at=NOON)
    assert stale.value.problems == (HELD_SETTLED,)


def test_setting_aside_keeps_the_record_and_the_reason(session: Session, world: World) -> None:
    entry_id, door = hold_visit(session, world)
    head = head_of(session, world)
    with pytest.raises(Refusal) as refusal:
        set_aside(session, entry_id, world.village, why=" ", by=head, at=NOON)
    assert refusal.value.problems == (HELD_WHY_MISSING,)

    set_aside(session, entry_id, world.village, why="走错门", by=head, at=NOON)

    entry = session.get_one(Entry, entry_id)
    line = session.scalars(select(AuditLine).where(AuditLine.verb == "entry.set_aside")).one()
    assert (entry.state, entry.answer["why"]) == ("set_aside", "走错门")
    assert (line.subject, line.by, json.loads(line.detail)) == (entry_id, head.id, {})
    assert session.get_one(Household, door).door_state == "not_visited"
    assert count_held(session, world.village) == 0


def test_another_villages_record_is_not_here(session: Session, world: World) -> None:
    entry_id, _door = hold_visit(session, world)

    for unknown in (entry_id, "nothing"):
        with pytest.raises(Missing) as missing:
            try_again(session, unknown, world.other_village, by=head_of(session, world), at=NOON)
        assert missing.value.problems == (HELD_UNKNOWN,)
