"""What the head does about records that are held back."""

import json
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.sync.test_actions import entry_text
from tests.world import NOON, World, make_household, make_world
from webapp import ids
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, Device, User
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.audit.queries import list_breaks
from webapp.audit.tables import AuditLine
from webapp.refusals import Missing, Refusal, Stale
from webapp.register.tables import Household
from webapp.sync.actions import apply_entries, apply_entry
from webapp.sync.answer_rules import Answer
from webapp.sync.held_actions import (
    HELD_SETTLED,
    HELD_UNKNOWN,
    HELD_WHY_MISSING,
    set_aside,
    try_again,
)
from webapp.sync.held_queries import count_held, list_held
from webapp.sync.rules import ENTRY_NOT_ASSIGNED, Envelope, digest_of, write_envelope
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
    again = apply_entry(
        session, entry.text, device=session.get_one(Device, entry.device_id), at=NOON
    )
    assert (again.status, again.first, again.turn) == ("repeated", "set_aside", "")
    assert (line.subject, line.by, json.loads(line.detail)) == (entry_id, head.id, {})
    assert session.get_one(Household, door).door_state == "not_visited"
    assert count_held(session, world.village) == 0


def test_another_villages_record_is_not_here(session: Session, world: World) -> None:
    entry_id, _door = hold_visit(session, world)

    for unknown in (entry_id, "nothing"):
        with pytest.raises(Missing) as missing:
            try_again(session, unknown, world.other_village, by=head_of(session, world), at=NOON)
        assert missing.value.problems == (HELD_UNKNOWN,)


@pytest.mark.parametrize(
    ("draft", "held"),
    [
        pytest.param(
            ("visit", "household", {"outcome": "danced"}),
            ("field_wrong", "1号 王秀英", ""),
            id="a body that cannot be read",
        ),
        pytest.param(
            ("visit", "household", {"outcome": "nobody_home"}),
            ("return_missing", "1号 王秀英", ""),
            id="refused while it was worked in",
        ),
        pytest.param(
            ("sing", "spouse", {}),
            ("entry_kind", "1号 王秀英", "李建国"),
            id="a kind of the future",
        ),
        pytest.param(
            ("person.amend", "spouse", {"changes": {"shoes": ["", "43"]}}),
            ("amend_field_unknown", "1号 王秀英", "李建国"),
            id="somebody's facts",
        ),
        pytest.param(
            ("person.add", "new", {"household": "household", "facts": {"name": "张三"}}),
            ("sex_missing", "1号 王秀英", "张三"),
            id="somebody who is not here yet",
        ),
        pytest.param(
            ("household.add", "new", {"group": "group", "facts": {"door": "9号"}}),
            ("head_name_missing", "9号", ""),
            id="a door that is not here yet",
        ),
    ],
)
def test_a_held_record_says_at_which_door_it_was_made(
    session: Session, world: World, draft: tuple[str, str, Any], held: tuple[str, str, str]
) -> None:
    """Its deeds are undone with those of whole records before and behind it; its place is not."""
    kind, subject, body = draft
    known = {"household": world.household, "spouse": world.spouse, "group": world.group}
    body = {key: known.get(str(value), value) for key, value in body.items()}

    answers = send(
        session,
        canvasser_device(session, world),
        ("visit", world.household, {"outcome": "met"}),
        (kind, known.get(subject, ids.new_id(NOON)), body),
        ("person.amend", world.child, {"changes": {}}),
    )

    (found,) = list_held(session, world.village)
    assert [answer.status for answer in answers] == ["applied", "held", "applied"]
    assert (found.problems[0].code, found.door, found.person) == held


def test_what_is_recorded_once_more_waits_for_nobody(session: Session, world: World) -> None:
    device = canvasser_device(session, world)
    (held,) = send(session, device, ("visit", world.household, {"outcome": "nobody_home"}))
    (other,) = send(session, device, ("person.amend", world.spouse, {"changes": {"shoes": [1, 2]}}))

    (anew,) = send(session, device, ("visit", world.household, {"outcome": "met"}))
    send(session, device, ("person.amend", world.spouse, {"changes": {"phone": ["", "1"]}}))

    entry = session.get_one(Entry, held.id)
    line = session.scalars(select(AuditLine).where(AuditLine.verb == "entry.set_aside")).one()
    again = apply_entry(session, entry.text, device=device, at=NOON)
    assert (entry.state, entry.answer["anew"]) == ("set_aside", anew.id)
    assert (line.subject, line.by) == (held.id, world.users[Role.CANVASSER])
    assert json.loads(line.detail) == {"anew": anew.id}
    assert (again.status, again.first) == ("repeated", "set_aside")
    assert [one.id for one in list_held(session, world.village)] == [other.id]
    assert list_breaks(session) == []


def test_what_comes_later_but_was_said_before_settles_nothing(
    session: Session, world: World
) -> None:
    device = canvasser_device(session, world)
    early = entry_text(device, "visit", world.household, {"outcome": "met"}, seq=1)
    late = entry_text(device, "visit", world.household, {"outcome": "nobody_home"}, seq=2)

    answers = [apply_entry(session, text, device=device, at=NOON) for text in (late, early)]

    assert [answer.status for answer in answers] == ["held", "applied"]
    assert count_held(session, world.village) == 1


def test_what_somebody_else_says_settles_nothing(session: Session, world: World) -> None:
    send(session, canvasser_device(session, world), ("visit", world.household, {}))
    heads = ensure_browser(session, head_of(session, world), at=NOON)

    (answer,) = send(session, heads, ("visit", world.household, {"outcome": "met"}))

    assert (answer.status, count_held(session, world.village)) == ("applied", 1)


def canvasser_device(session: Session, world: World) -> Device:
    return ensure_browser(session, session.get_one(User, world.users[Role.CANVASSER]), at=NOON)


def send(session: Session, device: Device, *drafts: tuple[str, str, Any]) -> list[Answer]:
    """Send entries in one call, each behind the other in the journal."""
    texts, seq, digest = [], device.last_seq, device.last_digest
    for kind, subject, body in drafts:
        seq += 1
        envelope = Envelope(
            id=ids.new_id(NOON), device=device.id, seq=seq, prev=digest, kind=kind,
            subject=subject, made_at=NOON, by=device.user_id, body=body,
        )  # fmt: skip
        texts.append(write_envelope(envelope))
        digest = digest_of(texts[-1])
    return apply_entries(session, texts, device=device, at=NOON)
