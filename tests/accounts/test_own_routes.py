"""Choosing one's own password."""

from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.visitor import TOKEN, visit
from tests.world import World, make_world
from webapp.accounts.password_actions import hash_password, is_password
from webapp.accounts.rules import FAILURES_ALLOWED, Role
from webapp.accounts.tables import User
from webapp.config import Settings

OLD, NEW = "the-old-one-1", "村口的大槐树下见面吧"


@pytest.fixture
def head(session: Session) -> str:
    world: World = make_world(session)
    user = session.get_one(User, world.users[Role.HEAD])
    user.password_hash = hash_password(OLD)
    session.commit()
    return world.users[Role.HEAD]


@pytest.fixture
def client(app: Flask, head: str) -> FlaskClient:
    return visit(app, head)


def _choose(
    client: FlaskClient, present: str = OLD, chosen: str = NEW, again: str = NEW
) -> TestResponse:
    form = {"csrf_token": TOKEN, "present": present, "chosen": chosen, "again": again}
    return client.post("/password", data=form)


def test_a_new_password_is_taken_and_other_sign_ins_end(
    app: Flask, client: FlaskClient, head: str, session: Session
) -> None:
    elsewhere = visit(app, head)

    answer = _choose(client)

    assert answer.status_code == 303
    assert client.get("/village").status_code == 200
    assert elsewhere.get("/village").status_code == 303
    assert is_password(NEW, session.get_one(User, head).password_hash)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"present": "not-it-at-all"}, "这不是您现在的密码"),
        ({"chosen": "short", "again": "short"}, "密码至少"),
        ({"again": NEW + "!"}, "两次写的不一样"),
    ],
    ids=["wrong", "short", "different"],
)
def test_what_is_wrong_is_said_and_nothing_changes(
    client: FlaskClient, head: str, session: Session, typed: dict[str, str], said: str
) -> None:
    answer = _choose(client, **typed)

    assert answer.status_code == 422
    assert said in answer.text
    assert is_password(OLD, session.get_one(User, head).password_hash)


def test_guessing_here_is_slowed_down_as_at_the_door(client: FlaskClient) -> None:
    answers = [_choose(client, present=f"guess-{n}") for n in range(FAILURES_ALLOWED)]

    last = _choose(client)

    assert {answer.status_code for answer in answers} == {422}
    assert last.status_code == 429


def test_the_password_of_the_demo_stays(app: Flask, head: str, settings: Settings) -> None:
    app.config["SETTINGS"] = replace(settings, is_demo=True)

    answer = _choose(visit(app, head))

    assert answer.status_code == 422
    assert "演示" in answer.text
