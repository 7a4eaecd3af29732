"""The lists behind the counts: their order, their search, and the sheet that is taken away."""

import html
import io
import re
from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient
from openpyxl import load_workbook
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tests.coverage.places import Village, add_door, add_person, make_village
from tests.databases import seeded
from tests.visitor import TOKEN, visit
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.audit.tables import AuditLine
from webapp.register.identity_rules import make_identity, mask_identity
from webapp.register.tables import Household, Person

NUMBER = make_identity("999999", date(1970, 5, 1), "998")
ROW = re.compile(r'<th scope="row"[^>]*>(?:<a[^>]*>)?([^<]*)<')
TOTAL = re.compile(r'data-total="(\d+)"')


@pytest.fixture
def village(engine: Engine) -> Village:
    return seeded(engine, make_village)


@pytest.fixture
def head(app: Flask, village: Village) -> FlaskClient:
    return visit(app, village.world.users[Role.HEAD])


def names(client: FlaskClient, address: str) -> list[str]:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return [html.unescape(name) for name in ROW.findall(answer.text)]


def find(client: FlaskClient, address: str, search: str) -> str:
    """Search a list and return the address that is led to."""
    data = {"csrf_token": TOKEN, "act": "find", "search": search}
    answer = client.post(address, data=data)
    assert answer.status_code == 303
    return answer.location


SORTS = {
    "doors": ("door", "name", "state", "group", "people", "open", "visited"),
    "people": ("name", "outcome", "relation", "sex", "age", "door"),
    "slips": ("name", "state", "amount", "reference", "expires", "door"),
    "groups": ("canvassers", "doors", "done", "visited"),
}


@pytest.mark.parametrize(("kind", "sort"), [(kind, one) for kind in SORTS for one in SORTS[kind]])
def test_every_column_sorts_and_loses_nobody(
    head: FlaskClient, village: Village, kind: str, sort: str
) -> None:
    base = f"/village/{village.world.village}/{kind}"
    usual = names(head, base)

    page = head.get(f"{base}?sort=-{sort}").text

    assert re.findall(r'aria-sort="descending"><a [^>]*id="sort-(\w+)"', page) == [sort]
    assert sorted(names(head, f"{base}?sort={sort}")) == sorted(usual)
    assert sorted(names(head, f"{base}?sort=-{sort}")) == sorted(usual)
    assert names(head, f"{base}?sort=price") == usual


def test_people_stand_by_age_and_those_without_a_birthday_last(
    head: FlaskClient, session: Session, village: Village
) -> None:
    base = f"/village/{village.world.village}/people"
    tick(session, village.world.village)
    session.get_one(Person, village.people["done"]).born_on = None
    session.commit()
    people = session.scalars(select(Person).where(Person.village_id == village.world.village)).all()
    ages = {person.name: person.born_on for person in people if person.born_on}
    session.rollback()

    young, old = names(head, f"{base}?sort=age"), names(head, f"{base}?sort=-age")

    assert young[-1] == old[-1] == "done"
    born = [ages[name] for name in young[:-1]]
    assert born == sorted(born, reverse=True)
    assert [ages[name] for name in old[:-1]] == sorted(born)


def test_a_search_finds_by_name_and_by_door(head: FlaskClient, village: Village) -> None:
    base = f"/village/{village.world.village}"

    by_name = find(head, f"{base}/people?sort=name", " 李建 ")
    by_door = find(head, f"{base}/people", "1号")

    assert by_name == f"{base}/people?search=%E6%9D%8E%E5%BB%BA&sort=name"
    assert names(head, by_name) == ["李建国"]
    assert {"王秀英", "李建国", "李小明"} <= set(names(head, by_door))
    assert names(head, find(head, f"{base}/doors", "王秀英")) == ["1号"]
    assert names(head, find(head, f"{base}/slips", village.paid[:12])) != []
    assert names(head, find(head, f"{base}/doors", "%")) == []
    assert "没有找到" in head.get(find(head, f"{base}/slips", "nobody")).text


def test_an_identity_number_finds_its_bearer_and_stands_in_no_address(
    head: FlaskClient, session: Session, village: Village
) -> None:
    person = session.scalars(select(Person).where(Person.identity_key.is_not(None))).first()
    if person is None:
        person_id = add_person(session, village.doors["done"], "号", identity=NUMBER)
        person = session.get_one(Person, person_id)
    number, name, key = person.identity or "", person.name, person.identity_key
    session.commit()
    base = f"/village/{village.world.village}/people"

    led_to = find(head, base, f" {number.lower()} ")

    assert led_to == f"{base}?number={key}"
    page = head.get(led_to).text
    assert number not in page
    assert name in names(head, led_to)
    assert mask_identity(number) in page


@pytest.mark.parametrize("kind", ["doors", "people", "slips"])
def test_the_list_is_taken_away_as_it_is_shown(
    app: Flask, session: Session, village: Village, kind: str
) -> None:
    door = add_door(session, village.world, "99号", "=cmd()")
    add_person(session, door, "@SUM(1)")
    session.commit()
    client = visit(app, village.world.users[Role.CLERK])
    address = f"/village/{village.world.village}/{kind}?sort=-name"
    shown = names(client, address)

    answer = client.post(address, data={"csrf_token": TOKEN, "act": "download"})

    sheet = load_workbook(io.BytesIO(answer.data)).active
    assert sheet
    rows = list(sheet.iter_rows(min_row=3))
    assert [str(row[0].value) for row in rows] == shown
    assert {cell.data_type for row in rows for cell in row if cell.value is not None} == {"s"}
    line = session.scalars(select(AuditLine).where(AuditLine.verb == "list.download")).one()
    assert (line.subject, line.chain) == (kind, village.world.village)
    people = session.scalars(select(Person)).all()
    whole = [person.identity for person in people if person.identity]
    texts = {cell.value for row in rows for cell in row}
    assert texts.isdisjoint(whole)


def test_htmx_gets_the_list_alone(head: FlaskClient, village: Village) -> None:
    answer = head.get(
        f"/village/{village.world.village}/doors?sort=name", headers={"HX-Request": "true"}
    )

    assert answer.text.lstrip().startswith('<div class="stack" id="list"')
    assert "X-Bulou-Keep" not in answer.headers
    whole = head.get(f"/village/{village.world.village}/doors?sort=name")
    assert "X-Bulou-Keep" in whole.headers
    assert answer.headers["Vary"].startswith("HX-Request, ")


@pytest.mark.parametrize("bad", ["search=" + "x" * 61, "sort=" + "x" * 41, "page=0"])
def test_an_address_nobody_made_is_told_plainly(
    head: FlaskClient, village: Village, bad: str
) -> None:
    assert head.get(f"/village/{village.world.village}/people?{bad}").status_code == 422


def test_a_household_named_by_its_number_sorts_too(
    head: FlaskClient, session: Session, village: Village
) -> None:
    tick(session, village.world.village)
    session.get_one(Household, village.doors["done"]).door = ""
    session.commit()

    assert len(names(head, f"/village/{village.world.village}/doors?sort=door")) == 7


def test_villages_are_sorted_searched_and_taken_away(app: Flask, village: Village) -> None:
    clerk = visit(app, village.world.users[Role.CLERK])
    link = re.compile(r'href="/village/([^"]+)"')

    assert link.findall(clerk.get("/township?sort=-doors").text) == [
        village.world.village,
        village.world.other_village,
    ]
    assert link.findall(clerk.get("/township?search=铝厂").text) == [village.world.other_village]
    answer = clerk.get("/township?sort=-doors&form=xlsx")
    sheet = load_workbook(io.BytesIO(answer.data)).active
    assert sheet
    rows = [[cell.value for cell in row][:2] for row in sheet.iter_rows(min_row=2)]
    assert rows == [["地方", "门户"], ["东柏村", "7"], ["铝厂社区", "0"]]
