"""What a phone could not send is taken in from its file: once only, authors kept."""

import io
import json
from collections.abc import Iterable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.sync.test_actions import entry_text
from tests.sync.test_exchange import phone_of
from tests.visitor import TOKEN, visit
from tests.world import NOON, World, make_world
from webapp import db, ids
from webapp.accounts.phone_actions import register_phone, revoke_device
from webapp.accounts.rules import Role
from webapp.accounts.tables import Device, User
from webapp.audit.queries import list_breaks
from webapp.audit.tables import AuditLine
from webapp.canvass.tables import Visit
from webapp.refusals import Refusal
from webapp.sync.actions import apply_entry
from webapp.sync.rescue_actions import Rescued, take_rescue
from webapp.sync.rescue_rules import Rescue, read_rescue
from webapp.sync.rules import digest_of
from webapp.sync.tables import Entry


def chain(device: Device, world: World, count: int) -> list[str]:
    """Return visits as the phone wrote them, each naming the one before it."""
    texts: list[str] = []
    for seq in range(1, count + 1):
        text = entry_text(device, "visit", world.household, {"outcome": "met"}, seq=seq)
        data = json.loads(text) | {"prev": digest_of(texts[-1]) if texts else ""}
        texts.append(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
    return texts


def file_of(device_id: str, entries: Iterable[str]) -> bytes:
    data = {"format": "bulou-rescue", "v": 1, "device": device_id, "entries": list(entries)}
    return json.dumps(data).encode()


def head_of(session: Session, world: World) -> User:
    return session.get_one(User, world.users[Role.HEAD])


def test_a_queue_is_taken_in_once_with_its_author(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world)
    texts = chain(device, world, 3)
    apply_entry(session, texts[0], device=device, at=NOON)
    rescue = read_rescue(file_of(device.id, texts))

    first = take_rescue(session, rescue, by=head_of(session, world), at=NOON)
    again = take_rescue(session, rescue, by=head_of(session, world), at=NOON)

    assert first == Rescued(applied=2, repeated=1)
    assert again == Rescued(repeated=3)
    assert session.scalars(select(Visit.by)).all() == [world.users[Role.CANVASSER]] * 3
    assert session.scalars(select(Entry.text).order_by(Entry.seq)).all() == texts
    assert (device.last_seq, device.last_digest) == (3, digest_of(texts[2]))
    assert list_breaks(session) == []


def test_whoever_took_a_queue_in_is_in_the_log(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world)
    rescue = Rescue(device.id, tuple(chain(device, world, 1)))

    take_rescue(session, rescue, by=head_of(session, world), at=NOON)

    line = session.scalars(select(AuditLine).where(AuditLine.verb == "rescue.take")).one()
    assert (line.by, line.subject) == (world.users[Role.HEAD], device.id)


def test_a_phone_of_another_village_is_held(session: Session) -> None:
    world = make_world(session)
    stranger = session.get_one(User, world.stranger)
    device = register_phone(session, stranger, "far", at=NOON).device
    rescue = Rescue(device.id, tuple(chain(device, world, 1)))

    rescued = take_rescue(session, rescue, by=head_of(session, world), at=NOON)

    entry = session.scalars(select(Entry)).one()
    assert rescued == Rescued(held=1)
    assert [problem["code"] for problem in entry.answer["problems"]] == ["entry_author"]
    assert device.last_seq == 0


def test_a_revoked_phone_stays_apart(session: Session) -> None:
    world = make_world(session)
    device = phone_of(session, world)
    revoke_device(session, device, by=head_of(session, world), at=NOON)
    rescue = Rescue(device.id, tuple(chain(device, world, 1)))

    rescued = take_rescue(session, rescue, by=head_of(session, world), at=NOON)

    entry = session.scalars(select(Entry)).one()
    assert rescued == Rescued(held=1)
    assert [problem["code"] for problem in entry.answer["problems"]] == ["entry_revoked"]


def test_damaged_texts_are_kept_and_held(session: Session) -> None:
    world = make_world(session)
    rescue = Rescue("x", ("{", "[]", '{"device": 7}'))

    rescued = take_rescue(session, rescue, by=head_of(session, world), at=NOON)

    assert rescued == Rescued(held=3)
    assert set(session.scalars(select(Entry.text))) == {"{", "[]", '{"device": 7}'}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "rescue_missing"),
        (b"PK\x03\x04", "rescue_unreadable"),
        (b"\xff\xfe", "rescue_unreadable"),
        (b"[" * 100_000, "rescue_unreadable"),
        (b'{"format": "bulou-rescue", "v": 2}', "rescue_newer"),
        (b'{"format": "bulou-rescue", "v": 1, "device": "d", "entries": [1]}', "rescue_unreadable"),
        (b'{"format": "bulou-rescue", "v": 1, "device": 1, "entries": []}', "rescue_unreadable"),
        (b" " * (16 * 1024 * 1024 + 1), "rescue_too_large"),
    ],
)
def test_a_file_that_is_none_is_told(content: bytes, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_rescue(content)

    assert refused.value.code == code


def test_the_head_takes_a_file_in(app: Flask, engine: Engine) -> None:
    with db.transaction(engine) as session:
        world = make_world(session)
        device = phone_of(session, world)
        content = file_of(device.id, chain(device, world, 2))
    browser = visit(app, world.users[Role.HEAD])

    answers = [_send(browser, content) for _ in range(2)]
    page = browser.get("/rescue")

    with db.open_session(engine) as session:
        assert len(session.scalars(select(Visit.id)).all()) == 2
    assert [answer.status_code for answer in answers] == [303, 303]
    assert (page.status_code, page.text.count('name="file"')) == (200, 1)


def test_another_file_is_told_beside_the_field(app: Flask, engine: Engine) -> None:
    with db.transaction(engine) as session:
        world = make_world(session)

    answer = _send(visit(app, world.users[Role.HEAD]), b"not a queue")

    assert answer.status_code == 422
    assert 'aria-invalid="true"' in answer.text


def _send(browser: FlaskClient, content: bytes) -> TestResponse:
    name = f"bulou-{ids.new_id(NOON)[:8]}.json"
    data = {"csrf_token": TOKEN, "file": (io.BytesIO(content), name)}
    return browser.post("/rescue", data=data, content_type="multipart/form-data")
