"""The inspector's pages."""

import re
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, event, select, update

from tests.databases import seeded
from tests.visitor import TOKEN, visit
from tests.world import NOON, World, make_world
from webapp import db
from webapp.accounts.rules import Role
from webapp.audit.actions import SYSTEM, write_line
from webapp.audit.tables import AuditLine
from webapp.inspection.routes import PAGE

LINES = re.compile(r'data-label="[^"]*">([\d.]+ #\d+)<')


@pytest.fixture
def world(engine: Engine) -> World:
    return seeded(engine, make_world)


@pytest.fixture
def inspector(app: Flask, world: World) -> FlaskClient:
    client = visit(app, world.users[Role.INSPECTOR])
    client.set_cookie("locale", "en")
    return client


def _write(engine: Engine, chain: str, verb: str, by: str = SYSTEM, **more: object) -> None:
    with db.transaction(engine) as session:
        write_line(session, chain, verb, by=by, at=NOON, **more)  # type: ignore[arg-type]


def test_verifying_is_told_and_logged(inspector: FlaskClient, engine: Engine, world: World) -> None:
    _write(engine, world.village, "sign_in")

    before = inspector.get("/inspect").text
    answer = inspector.post("/inspect/checks", data={"csrf_token": TOKEN})
    after = inspector.get("/inspect").text

    assert "Not yet. Verify it now." in before
    assert (answer.status_code, answer.location) == (303, "/inspect")
    assert "Every line was there and unaltered." in after
    assert ">inspector<" in after
    with db.open_session(engine) as session:
        line = session.scalars(select(AuditLine).where(AuditLine.verb == "audit.verify")).one()
    assert (line.chain, line.by) == (world.county, world.users[Role.INSPECTOR])


def test_a_broken_link_is_named(inspector: FlaskClient, engine: Engine, world: World) -> None:
    for _ in range(3):
        _write(engine, world.village, "sign_in")
    with db.transaction(engine) as session:
        line = update(AuditLine).where(AuditLine.chain == world.village, AuditLine.number == 2)
        session.execute(line.values(by="another"))

    inspector.post("/inspect/checks", data={"csrf_token": TOKEN})

    page = inspector.get("/inspect").text
    assert f"东柏村 {world.village}, line 2: the line was altered" in page


def test_the_log_is_told_in_words(inspector: FlaskClient, engine: Engine, world: World) -> None:
    canvasser, noon = world.users[Role.CANVASSER], "2012-05-14 12:00:00"
    _write(engine, world.village, "entry.applied", canvasser, detail={"kind": "visit"})
    _write(engine, world.county, "user.close", world.users[Role.AGENCY], subject=canvasser)

    page = inspector.get("/inspect/log").text
    cells = [re.sub(r"<[^>]*>", "", cell) for cell in re.findall(r"<t[hd] .*?</t[hd]>", page)][5:]

    assert [cells[:5], cells[5:]] == [
        [noon, "canvasser", "Recorded at the door · Visit", "东柏村", f"{world.village} #1"],
        [noon, "agency", "Closed an account · canvasser", "上街区", f"{world.county} #1"],
    ]


def test_the_log_is_filtered(inspector: FlaskClient, engine: Engine, world: World) -> None:
    _write(engine, world.village, "sign_in", world.users[Role.HEAD])
    _write(engine, world.county, "sign_out", world.users[Role.AGENCY])
    village, county = f"{world.village} #1", f"{world.county} #1"

    assert _lines(inspector) == [village, county]
    assert _lines(inspector, area=world.village) == [village]
    assert _lines(inspector, person="AGEN") == [county]
    assert _lines(inspector, person="nobody") == []
    assert _lines(inspector, verb="sign_in") == [village]


def test_another_countys_log_is_not_shown(
    inspector: FlaskClient, engine: Engine, world: World
) -> None:
    _write(engine, "341022", "sign_in")
    _write(engine, world.county, "sign_in")

    assert _lines(inspector, area="341022") == [f"{world.county} #1"]


def test_the_log_has_pages(inspector: FlaskClient, engine: Engine, world: World) -> None:
    with db.transaction(engine) as session:
        for number in range(PAGE + 3):
            at = NOON + timedelta(seconds=number // 2)  # two of one instant
            write_line(session, world.village, "sign_in", by=SYSTEM, at=at)

    first = inspector.get("/inspect/log").text
    older = re.search(r'href="(/inspect/log\?before=[^"]*)"', first)
    assert older
    second = inspector.get(older[1]).text

    shown = LINES.findall(first) + LINES.findall(second)
    assert shown == [f"{world.village} #{number}" for number in range(PAGE + 3, 0, -1)]
    assert 'href="/inspect/log"' in second


def test_htmx_gets_the_lines_alone(inspector: FlaskClient) -> None:
    answer = inspector.get("/inspect/log", headers={"HX-Request": "true"})

    assert answer.text.lstrip().startswith('<div class="stack" id="log">')


def test_a_spoilt_line_is_still_shown(inspector: FlaskClient, engine: Engine, world: World) -> None:
    _write(engine, world.county, "entry.applied")
    inspector.post("/inspect/checks", data={"csrf_token": TOKEN})
    for detail in ("no JSON", "[]", '{"breaks": 7, "kind": {}}', '{"breaks": [{"chain": []}]}'):
        with db.transaction(engine) as session:
            session.execute(update(AuditLine).values(detail=detail, verb=AuditLine.verb))

        assert inspector.get("/inspect").status_code == 200
        assert inspector.get("/inspect/log").status_code == 200


def test_a_longer_log_asks_no_more_questions(
    inspector: FlaskClient, engine: Engine, world: World
) -> None:
    asked: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *it: asked.append(it[2]))

    counts = []
    for _ in range(2):
        for role in (Role.HEAD, Role.CANVASSER, Role.AGENCY):
            _write(engine, world.village, "sign_in", world.users[role])
        asked.clear()
        inspector.get("/inspect/log")
        counts.append(len(asked))

    assert counts[0] == counts[1]


def _lines(inspector: FlaskClient, **query: str) -> list[str]:
    return LINES.findall(inspector.get("/inspect/log", query_string=query).text)
