"""Several accounts at once: in their list and as a deed."""

import io
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from openpyxl import load_workbook
from sqlalchemy import Engine, event, select
from sqlalchemy.orm import Session

from tests.databases import seeded
from tests.visitor import TOKEN, visit
from tests.world import World, make_user, make_world
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.tables import Area
from webapp.audit.tables import AuditLine

ROW = re.compile(r'<th scope="row">.*<a href="/accounts/[^"]+">([^<]*)</a>')


@pytest.fixture
def world(engine: Engine) -> World:
    return seeded(engine, make_world)


@pytest.fixture
def agency(app: Flask, world: World) -> FlaskClient:
    return visit(app, world.users[Role.AGENCY])


def names(client: FlaskClient, address: str) -> list[str]:
    answer = client.get(address)
    assert answer.status_code == 200
    return ROW.findall(answer.text)


def change(client: FlaskClient, users: list[str], deed: str, **form: str) -> tuple[int, str]:
    data = {"csrf_token": TOKEN, "user": users, "deed": deed, **form}
    answer = client.post("/accounts/changes", data=data)
    return answer.status_code, answer.text


def test_each_column_sorts_both_ways(agency: FlaskClient) -> None:
    up = names(agency, "/accounts?sort=name")

    assert up == sorted(up)
    assert names(agency, "/accounts?sort=-name") == up[::-1]
    assert names(agency, "/accounts?sort=price") == names(agency, "/accounts")
    assert names(agency, "/accounts?sort=login&role=canvasser") == ["canvasser", "stranger"]


def test_the_sorted_heading_says_so_and_is_found_again_by_its_id(agency: FlaskClient) -> None:
    page = agency.get("/accounts?sort=-login&role=head", headers={"HX-Request": "true"}).text

    assert re.findall(r'aria-sort="(\w+)"', page) == ["none", "none", "none", "none", "descending"]
    assert 'id="sort-login" hx-get="/accounts?role=head&amp;sort=login"' in page


def test_several_are_closed_and_opened_again(
    agency: FlaskClient, session: Session, world: World
) -> None:
    both = [world.users[Role.CANVASSER], world.stranger]

    closed = change(agency, both, "close")[0]
    are_closed = session.scalars(select(User.id).where(~User.is_open)).all()
    groups = session.scalars(select(Assignment)).all()
    session.rollback()
    opened = change(agency, both, "open")[0]

    assert (closed, opened, sorted(are_closed), groups) == (303, 303, sorted(both), [])
    assert session.scalars(select(User).where(~User.is_open)).all() == []
    verbs = session.scalars(select(AuditLine.verb).where(AuditLine.verb.like("user.%"))).all()
    assert sorted(verbs) == ["user.close"] * 2 + ["user.open"] * 2


def test_canvassers_move_to_another_village(
    agency: FlaskClient, session: Session, world: World
) -> None:
    both = [world.users[Role.CANVASSER], world.stranger]

    status, _page = change(agency, both, "move", area_id=world.other_village)

    assert status == 303
    areas = session.scalars(select(User.area_id).where(User.id.in_(both))).all()
    assert areas == [world.other_village] * 2
    assert session.scalars(select(Assignment.user_id)).all() == [world.stranger]


@pytest.mark.parametrize(
    "bad",
    [
        (None, "close", ""),
        (Role.AGENCY, "close", ""),
        (Role.HEAD, "move", "{other}"),
        (Role.CANVASSER, "move", "{county}"),
        (Role.CANVASSER, "move", "nowhere"),
        (Role.CANVASSER, "dance", ""),
    ],
    ids=["nobody", "oneself", "a head", "no village", "no place", "no deed"],
)
def test_one_that_cannot_be_changed_stops_all_and_ticks_stay(
    agency: FlaskClient, session: Session, world: World, bad: tuple[Role | None, str, str]
) -> None:
    role, deed, area = bad
    users = [world.stranger, world.users[role]] if role else []
    area_id = area.format(other=world.other_village, county=world.county)

    status, page = change(agency, users, deed, area_id=area_id)

    assert (status, page.count(" checked")) == (422, len(users))
    assert 'id="form-errors"' in page
    stranger = session.get_one(User, world.stranger)
    assert (stranger.is_open, stranger.area_id) == (True, world.other_village)


def test_an_account_that_is_not_there(agency: FlaskClient) -> None:
    assert change(agency, ["nobody"], "close")[0] == 404


def test_the_list_as_a_sheet(agency: FlaskClient, session: Session, world: World) -> None:
    make_user(session, Role.CANVASSER, session.get_one(Area, world.village), "=cmd()")
    session.commit()

    sheet = load_workbook(
        io.BytesIO(agency.get("/accounts.xlsx?role=canvasser&sort=name").data)
    ).active

    assert sheet
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert rows == [
        ["姓名", "状态", "岗位", "管哪里", "登录名"],
        ["=cmd()", "启用", "协办员", "东柏村", "=cmd()"],
        ["canvasser", "启用", "协办员", "东柏村", "canvasser"],
        ["stranger", "启用", "协办员", "铝厂社区", "stranger"],
    ]
    assert {cell.data_type for row in sheet.iter_rows(min_row=3) for cell in row} == {"s"}


def test_the_list_asks_no_more_for_more_rows(
    agency: FlaskClient, engine: Engine, session: Session, world: World
) -> None:
    few = _asked(engine, agency)
    for number in range(2):
        make_user(session, Role.CANVASSER, session.get_one(Area, world.village), f"more{number}")
    session.commit()

    assert _asked(engine, agency) == few


def _asked(engine: Engine, client: FlaskClient) -> int:
    sent: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    client.get("/accounts?sort=area")
    event.remove(engine, "before_cursor_execute", note)
    return len(sent)
