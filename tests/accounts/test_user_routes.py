"""The agency's pages of accounts."""

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, event
from sqlalchemy.orm import Session

from tests.databases import seeded
from tests.visitor import TOKEN, visit
from tests.world import World, make_user, make_world
from webapp.accounts.password_actions import is_password
from webapp.accounts.queries import PAGE, find_user
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.areas.tables import Area

NAMES = re.compile(r'<th scope="row">.*<a href="/accounts/[^"]+">([^<]*)</a>')


@pytest.fixture
def world(engine: Engine) -> World:
    return seeded(engine, make_world)


@pytest.fixture
def agency(app: Flask, world: World) -> FlaskClient:
    return visit(app, world.users[Role.AGENCY])


def _form(world: World, **typed: str) -> dict[str, str]:
    form = {"login": "zhou", "name": "周文", "role": "head", "area_id": world.village}
    return {"csrf_token": TOKEN, **form, **typed}


def test_the_list_is_searched_and_filtered(agency: FlaskClient) -> None:
    assert len(NAMES.findall(agency.get("/accounts").text)) == 7
    assert NAMES.findall(agency.get("/accounts?search=STRANG").text) == ["stranger"]
    assert NAMES.findall(agency.get("/accounts?role=teller").text) == ["teller"]
    assert NAMES.findall(agency.get("/accounts?search=%25").text) == []


def test_htmx_gets_the_list_alone(agency: FlaskClient) -> None:
    answer = agency.get("/accounts?search=head", headers={"HX-Request": "true"})

    assert answer.text.lstrip().startswith('<div class="stack" id="users" ')
    assert answer.headers["Vary"] == "HX-Request, Accept-Encoding, Cookie"


def test_the_list_has_pages(agency: FlaskClient, session: Session, world: World) -> None:
    village = session.get_one(Area, world.village)
    for number in range(PAGE):
        make_user(session, Role.CANVASSER, village, f"walker{number:02d}")
    session.commit()

    first, last = agency.get("/accounts"), agency.get("/accounts?page=2")

    assert [len(NAMES.findall(page.text)) for page in (first, last)] == [PAGE, 7]
    assert 'href="/accounts?page=2"' in first.text
    assert agency.get("/accounts?page=99999999999999999999").status_code == 200


def test_a_longer_list_asks_no_more_questions(
    agency: FlaskClient, engine: Engine, session: Session, world: World
) -> None:
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *it: asked.append(it[2]))
    agency.get("/accounts")
    few = len(asked)
    for number in range(3):
        make_user(session, Role.HEAD, session.get_one(Area, world.other_village), f"h{number}")
    session.commit()
    asked.clear()

    agency.get("/accounts")

    assert len([it for it in asked if it.startswith("SELECT")]) <= few


def test_a_new_account_offers_the_places_of_its_role(agency: FlaskClient, world: World) -> None:
    page = agency.get("/accounts/new?role=head").text

    assert re.findall(r'<option value="([^"]*)"[^>]*>([^<]*)<', page) == [
        (world.village, "工业路街道 · 东柏村"),
        (world.other_village, "工业路街道 · 铝厂社区"),
    ]


def test_an_account_is_made_and_its_password_shown_once(
    agency: FlaskClient, session: Session, world: World
) -> None:
    answer = agency.post("/accounts", data=_form(world))

    shown = re.search(r'class="reference"[^>]*>([^<]*)<', answer.text)
    made = find_user(session, "zhou")
    assert answer.status_code == 201
    assert shown
    assert made
    assert is_password(shown[1], made.password_hash)
    assert shown[1] not in agency.get(f"/accounts/{made.id}").text


def test_a_wrong_form_keeps_what_was_typed(agency: FlaskClient, world: World) -> None:
    form = _form(world, login="head", area_id=world.other_village)

    answer = agency.post("/accounts", data=form)

    assert answer.status_code == 422
    assert re.search(r'name="name"[^>]*value="周文"', answer.text)
    assert f'value="{world.other_village}" selected' in answer.text
    assert 'id="f-login-error"' in answer.text


def test_a_form_without_a_role_asks_for_it(agency: FlaskClient) -> None:
    answer = agency.post("/accounts", data={"csrf_token": TOKEN})

    assert answer.status_code == 422
    assert 'href="/accounts/new?role=head"' in answer.text


def test_an_account_is_changed(agency: FlaskClient, session: Session, world: World) -> None:
    address = f"/accounts/{world.stranger}"

    offered = agency.get(f"{address}?role=clerk")
    answer = agency.post(address, data=_form(world, role="clerk", area_id=world.township))

    assert f'value="{world.township}"' in offered.text
    assert (answer.status_code, answer.location) == (303, address)
    user = session.get_one(User, world.stranger)
    assert (user.name, user.role, user.area_id) == ("周文", "clerk", world.township)


def test_a_wrong_change_keeps_what_was_typed(agency: FlaskClient, world: World) -> None:
    answer = agency.post(f"/accounts/{world.stranger}", data=_form(world, name="", role="king"))

    assert answer.status_code == 422
    assert 'id="f-name-error"' in answer.text


def test_an_account_is_closed_and_opened(agency: FlaskClient, world: World) -> None:
    address, token = f"/accounts/{world.stranger}", {"csrf_token": TOKEN}

    agency.post(f"{address}/closing", data=token)
    closed = agency.get(address).text
    agency.post(f"{address}/opening", data=token)
    opened = agency.get(address).text

    assert [f"{address}/opening" in page for page in (closed, opened)] == [True, False]
    assert [f"{address}/closing" in page for page in (closed, opened)] == [False, True]


def test_the_own_account_is_not_closed(agency: FlaskClient, world: World) -> None:
    own = f"/accounts/{world.users[Role.AGENCY]}"

    answer = agency.post(f"{own}/closing", data={"csrf_token": TOKEN})

    assert answer.status_code == 422
    assert "own_account" in answer.text
    assert f"{own}/closing" not in agency.get(own).text


def test_an_account_that_is_not_there(agency: FlaskClient) -> None:
    assert agency.get("/accounts/nobody").status_code == 404
