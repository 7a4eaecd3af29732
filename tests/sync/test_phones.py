"""The head sees of every phone what came in and what did not, and can take it out of use."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import Engine, event, select
from sqlalchemy.orm import Session

from tests.sync.test_actions import entry_text
from tests.visitor import TOKEN, visit
from tests.world import NOON, TODAY, World, make_user, make_world
from webapp import db
from webapp.accounts.phone_actions import register_phone
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, Device, User
from webapp.areas.tables import Area
from webapp.audit.tables import AuditLine
from webapp.coverage.assignment_actions import Change, ChangeAssignments, change_assignments
from webapp.register.tables import Household
from webapp.sync.actions import apply_entries
from webapp.sync.held_queries import list_held
from webapp.sync.phones_actions import revoke_phone
from webapp.sync.phones_queries import list_phones
from webapp.sync.rules import ENTRY_REVOKED, digest_of
from webapp.sync.sharing_queries import (
    LeftBehind,
    Shared,
    list_left_behind,
    list_shared,
    list_shared_groups,
)
from webapp.sync.tables import Entry


@pytest.fixture
def world(engine: Engine) -> World:
    with db.transaction(engine) as session:
        return make_world(session)


def phone_of(session: Session, user_id: str, name: str = "Xiaomi") -> Device:
    return register_phone(session, session.get_one(User, user_id), name, at=NOON).device


def send(session: Session, device: Device, world: World, *seqs: int) -> None:
    for seq in seqs:
        text = entry_text(device, "visit", world.household, {"outcome": "met"}, seq=seq)
        apply_entries(session, [text], device=device, at=NOON)


def test_a_phone_is_told_by_what_came_and_what_did_not(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world.users[Role.CANVASSER])
    send(session, device, world, 1, 2, 5)
    apply_entries(session, ["garbage"], device=device, at=NOON)

    (phone,) = list_phones(session, world.village)

    assert (phone.owner, phone.count, phone.last, phone.held) == ("canvasser", 4, 5, 1)
    assert (phone.missing, phone.broken, phone.damaged) == ([[3, 4]], [], 1)


def test_two_phones_that_write_one_journal_are_seen(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world.users[Role.CANVASSER])
    send(session, device, world, 1, 2)
    copied = entry_text(device, "visit", world.household, {"outcome": "vacant"}, seq=2)

    (answer,) = apply_entries(session, [copied], device=device, at=NOON)
    (phone,) = list_phones(session, world.village)

    assert (answer.status, answer.journal) == ("applied", "broken")
    assert (phone.missing, phone.broken) == ([], [2])


def test_an_entry_that_comes_late_fills_its_gap(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world.users[Role.CANVASSER])
    texts = []
    for seq in (1, 2, 3):
        texts.append(entry_text(device, "visit", world.household, {"outcome": "met"}, seq=seq))
        device.last_digest = digest_of(texts[-1])
    device.last_digest = ""

    answers = [
        apply_entries(session, [texts[number]], device=device, at=NOON)[0] for number in (0, 2, 1)
    ]

    (phone,) = list_phones(session, world.village)
    assert [answer.journal for answer in answers] == ["", "gap", ""]
    assert (phone.missing, phone.broken, device.last_seq) == ([], [], 3)


def test_only_phones_of_the_village_are_shown(session: Session) -> None:
    world = make_world(session)
    mine = phone_of(session, world.users[Role.CANVASSER])
    heads = phone_of(session, world.users[Role.HEAD])
    phone_of(session, world.stranger)

    found = list_phones(session, world.village)

    assert {phone.id for phone in found} == {mine.id, heads.id}


def test_a_door_two_people_visited_on_one_day_is_named(session: Session) -> None:
    world = make_world(session)
    for role in (Role.CANVASSER, Role.HEAD):
        send(session, phone_of(session, world.users[role]), world, 1)

    shared = list_shared(session, world.village, on=TODAY)
    later = list_shared(session, world.village, on=TODAY + timedelta(days=30))

    door = Shared(
        household_id=world.household, door="1号 王秀英", on=TODAY, names=("canvasser", "head")
    )
    assert (shared, later) == ([door], [])


def test_a_group_that_two_people_canvass_is_named(session: Session) -> None:
    world = make_world(session)
    village = session.get_one(Area, world.village)
    other = make_user(session, Role.CANVASSER, village, "other")
    session.add(Assignment(group_id=world.group, user_id=other, since=NOON))
    session.flush()

    assert list_shared_groups(session, world.village) == {"一组": ["canvasser", "other"]}


def test_a_group_that_a_phone_still_has_is_named_until_it_is_in_touch(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world.users[Role.CANVASSER])
    head = session.get_one(User, world.users[Role.HEAD])
    later = NOON + timedelta(hours=1)
    found = []
    for change, seen_at in ((Change.REMOVE, NOON), (None, later), (Change.ADD, NOON)):
        if change:
            command = ChangeAssignments(
                village_id=world.village,
                group_ids=(world.group,),
                user_id=device.user_id,
                change=change,
            )
            change_assignments(session, command, by=head, at=later)
        device.seen_at = seen_at
        session.flush()
        found.append(list_left_behind(session, world.village))

    left = LeftBehind(group="一组", name="canvasser", phone=device.name, since=later)
    assert found == [[left], [], []]


def test_the_head_takes_a_phone_out_of_use_once(app: Flask, engine: Engine, world: World) -> None:
    with db.transaction(engine) as session:
        device_id = phone_of(session, world.users[Role.CANVASSER]).id
    head = visit(app, world.users[Role.HEAD])
    path = f"/village/phones/{device_id}/revoke"

    before = head.get("/village/phones")
    answers = [head.post(path, data={"csrf_token": TOKEN}) for _ in range(2)]
    after = head.get("/village/phones")

    with db.open_session(engine, is_read=True) as session:
        revoked = session.get_one(Device, device_id).revoked_at
        verbs = session.scalars(select(AuditLine.verb).order_by(AuditLine.number)).all()
    assert [answer.status_code for answer in answers] == [303, 303]
    assert (path in before.text, path in after.text) == (True, False)
    assert revoked is not None
    assert verbs == ["device.register", "device.revoke"]


def test_the_inspector_reads_and_changes_nothing(app: Flask, world: World, engine: Engine) -> None:
    with db.transaction(engine) as session:
        device_id = phone_of(session, world.users[Role.CANVASSER]).id
    inspector = visit(app, world.users[Role.INSPECTOR])

    page = inspector.get(f"/village/{world.village}/phones")
    answer = inspector.post(f"/village/phones/{device_id}/revoke", data={"csrf_token": TOKEN})

    assert (page.status_code, answer.status_code) == (200, 403)
    assert (device_id in page.text, "revoke" in page.text) == (True, False)


def test_the_page_costs_the_same_for_one_phone_and_for_three(
    app: Flask, engine: Engine, world: World
) -> None:
    head = visit(app, world.users[Role.HEAD])
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    counts = []
    for _ in range(2):
        with db.transaction(engine) as session:
            device = phone_of(session, world.users[Role.CANVASSER])
            send(session, device, world, 1, 3)
            phone_of(session, world.users[Role.HEAD])
        asked.clear()
        assert head.get("/village/phones").status_code == 200
        counts.append(len(asked))

    assert counts[0] == counts[1]


def test_only_the_own_head_with_the_own_form_takes_a_phone_out_of_use(
    app: Flask, engine: Engine, world: World
) -> None:
    with db.transaction(engine) as session:
        device_id = phone_of(session, world.users[Role.CANVASSER]).id
        village = session.get_one(Area, world.other_village)
        stranger = make_user(session, Role.HEAD, village, "other_head")
    path = f"/village/phones/{device_id}/revoke"

    answers = [
        visit(app, stranger).post(path, data={"csrf_token": TOKEN}),
        visit(app, world.users[Role.CANVASSER]).post(path, data={"csrf_token": TOKEN}),
        visit(app, world.users[Role.HEAD]).post(path, data={"csrf_token": "another"}),
        visit(app, stranger).get(f"/village/{world.village}/phones"),
    ]

    with db.open_session(engine, is_read=True) as session:
        revoked = session.get_one(Device, device_id).revoked_at
    assert [answer.status_code for answer in answers] == [404, 403, 400, 403]
    assert revoked is None


def test_what_a_phone_out_of_use_still_sends_is_kept_apart(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world.users[Role.CANVASSER])
    send(session, device, world, 1)
    head = session.get_one(User, world.users[Role.HEAD])
    revoke_phone(session, device.id, world.village, by=head, at=NOON)
    door = session.get_one(Household, world.household)
    before = (door.door_state, door.clock)

    text = entry_text(device, "visit", world.household, {"outcome": "vacant"}, seq=2)
    (answer,) = apply_entries(session, [text], device=device, at=NOON)

    (phone,) = list_phones(session, world.village)
    (held,) = list_held(session, world.village)
    assert (answer.status, answer.turn, answer.problems) == ("held", "head", (ENTRY_REVOKED,))
    assert (phone.count, phone.held, phone.missing) == (2, 1, [])
    assert (held.id, held.by, held.door) == (answer.id, "canvasser", "1号 王秀英")
    assert (door.door_state, door.clock) == before
    assert session.get_one(Entry, answer.id).text == text


def test_a_phone_that_lost_its_memory_is_told_what_came_from_it(
    app: Flask, world: World, engine: Engine
) -> None:
    canvasser = visit(app, world.users[Role.CANVASSER])
    with db.transaction(engine) as session:
        before = phone_of(session, world.users[Role.CANVASSER])
        send(session, before, world, 1, 2, 5)
        revoked = phone_of(session, world.users[Role.CANVASSER])
        revoked.revoked_at = NOON
        phone_of(session, world.users[Role.HEAD])
        told = {"id": before.id, "name": before.name, "last": 5, "missing": [[3, 4]]}

    headers = {"X-CSRF-Token": TOKEN, "Accept": "application/json"}
    said = canvasser.post("/devices", json={"name": "Xiaomi"}, headers=headers).json

    assert said is not None
    assert said["before"] == [told | {"seen_at": NOON.isoformat()}]
