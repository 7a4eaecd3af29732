"""Signing in and out, as a browser does it."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.conftest import Clock
from tests.visitor import TOKEN, visit
from tests.world import World, make_world
from webapp import db
from webapp.accounts.actions import MakeUser, make_user_with, set_password, terminal
from webapp.accounts.demo_rules import demo_login
from webapp.accounts.password_actions import hash_password
from webapp.accounts.rules import DEMO_PASSWORD, FAILURES_ALLOWED, Role
from webapp.accounts.tables import User
from webapp.app import create_app
from webapp.areas.actions import ensure_county
from webapp.audit.tables import AuditLine
from webapp.config import Settings

PASSWORD = "kf7m-29wq-tx4r"
WRONG = "kf7m-29wq-tx4s"


@pytest.fixture
def world(session: Session) -> World:
    world = make_world(session)
    session.get_one(User, world.users[Role.HEAD]).password_hash = hash_password(PASSWORD)
    session.commit()
    return world


def _enter(client: FlaskClient, **typed: str) -> TestResponse:
    form = {"csrf_token": TOKEN, "login": "head", "password": PASSWORD, **typed}
    return client.post("/sign-in", data=form)


def test_signing_in_leads_to_the_start_page(app: Flask, world: World, session: Session) -> None:
    client = visit(app)

    answer = _enter(client)

    assert (answer.status_code, answer.location) == (303, "/village")
    assert (client.get("/").status_code, client.get("/").location) == (303, "/village")
    line = session.scalars(select(AuditLine)).one()
    assert (line.verb, line.by, line.chain) == ("sign_in", world.users[Role.HEAD], world.village)


@pytest.mark.usefixtures("world")
def test_signing_in_goes_on_to_where_somebody_wanted(app: Flask) -> None:
    client = visit(app)

    led = client.get("/accounts?search=%E7%8E%8B")
    asked = client.get(led.location)
    answer = _enter(client, next="/accounts?search=%E7%8E%8B")

    assert led.location == "/?next=/accounts?search%3D%25E7%258E%258B"
    assert 'name="next" value="/accounts?search=%E7%8E%8B"' in asked.text
    assert answer.location == "/accounts?search=%E7%8E%8B"


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("address", ["//evil.example", "https://evil.example", "/\\evil.example"])
def test_signing_in_leads_nowhere_else(app: Flask, address: str) -> None:
    client = visit(app)

    page = client.get("/", query_string={"next": address})

    assert "evil" not in page.text
    assert _enter(client, next=address).location == "/village"


@pytest.mark.usefixtures("world")
def test_a_wrong_password_keeps_the_name_and_is_counted(app: Flask) -> None:
    client = visit(app)

    answers = [_enter(client, password=WRONG) for _ in range(FAILURES_ALLOWED + 1)]

    assert [answer.status_code for answer in answers] == [422] * FAILURES_ALLOWED + [429]
    assert re.search(r'name="login"[^>]*value="head"', answers[0].text)
    assert WRONG not in answers[0].text
    assert answers[-1].headers["Retry-After"] == "900"
    assert _enter(client).status_code == 429


@pytest.mark.usefixtures("world")
def test_a_pause_ends(app: Flask, clock: Clock) -> None:
    client = visit(app)
    for _ in range(FAILURES_ALLOWED):
        _enter(client, password=WRONG)

    clock.move(minutes=14)
    paused = _enter(client)
    clock.move(minutes=1)

    assert (paused.status_code, _enter(client).status_code) == (429, 303)


@pytest.mark.usefixtures("world")
def test_signing_in_begins_a_new_cookie(app: Flask) -> None:
    """A token that a stranger slipped into the browser is worth nothing afterwards."""
    client = visit(app)
    with client.session_transaction() as cookie:
        cookie["planted"] = "by a stranger"

    _enter(client)

    with client.session_transaction() as cookie:
        assert cookie.get("csrf") != TOKEN
        assert "planted" not in cookie


def test_a_new_password_ends_open_sign_ins(app: Flask, engine: Engine, world: World) -> None:
    client = visit(app)
    _enter(client)

    with db.transaction(engine) as session:
        set_password(session, session.get_one(User, world.users[Role.HEAD]), "another password")

    assert client.get("/").status_code == 200


def test_closing_an_account_ends_open_sign_ins(app: Flask, engine: Engine, world: World) -> None:
    client = visit(app)
    _enter(client)

    with db.transaction(engine) as session:
        session.get_one(User, world.users[Role.HEAD]).is_open = False

    assert client.get("/").status_code == 200


def test_signing_out_forgets_everything(app: Flask, session: Session, world: World) -> None:
    client = visit(app, world.users[Role.HEAD])

    answer = client.post("/sign-out", data={"csrf_token": TOKEN})

    assert (answer.status_code, answer.location) == (303, "/")
    with client.session_transaction() as cookie:
        assert dict(cookie) == {}
    assert session.scalars(select(AuditLine.verb)).all() == ["sign_out"]


@pytest.fixture
def demo(sqlite_url: str, secret: str, clock: Clock) -> Flask:
    """A demo with a head in each of two plans."""
    engine = db.make_engine(sqlite_url)
    with db.transaction(engine) as session:
        world = make_world(session)
        session.get_one(User, world.users[Role.HEAD]).password_hash = hash_password(DEMO_PASSWORD)
    settings = Settings(database_url=sqlite_url, secret=secret, is_demo=True)
    return create_app(settings, engine=engine, now=clock)


def test_a_card_of_the_demo_signs_in_by_one_tap(demo: Flask) -> None:
    client = visit(demo)

    page = client.get("/")
    answer = client.post("/sign-in", data={"csrf_token": TOKEN, "user": "head"})

    assert page.text.count('name="user"') == 6
    assert 'name="user" value="head"' in page.text
    assert answer.location == "/village"


def test_the_demo_switches_between_plans(demo: Flask) -> None:
    engine = demo.config["ENGINE"]
    with db.transaction(engine) as session:
        ensure_county(session, "130183", "晋州市", "jinzhou")
        command = MakeUser(
            login=demo_login("agency", "jinzhou"), name="赵", role="agency", area_id="130183"
        )
        make_user_with(session, command, DEMO_PASSWORD, by=terminal("130183"), at=Clock().at)

    page = visit(demo).get("/?plan=jinzhou")

    assert re.findall(r'name="user" value="([^"]*)"', page.text) == ["agency-jinzhou"]


@pytest.mark.usefixtures("world")
def test_outside_the_demo_there_are_no_cards(app: Flask) -> None:
    client = visit(app)

    answer = client.post("/sign-in", data={"csrf_token": TOKEN, "user": "head"})

    assert 'name="user"' not in client.get("/").text
    assert answer.status_code == 422
