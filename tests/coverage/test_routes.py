"""The village's pages and the overviews, as a browser gets them."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient
from openpyxl import load_workbook
from sqlalchemy import Engine, event, select
from sqlalchemy.orm import Session

from tests.coverage.deeds import Canvasser
from tests.coverage.places import Village, add_door, add_person, make_village
from tests.coverage.test_question_actions import add_twin
from tests.databases import seeded
from tests.visitor import TOKEN, visit
from tests.world import NOON, make_household
from webapp import ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.audit.tables import AuditLine
from webapp.register.tables import Person, Question

COUNT = re.compile(r'href="([^"]+)"[^>]*data-count="([^"]+)"[^>]*>.*?(\d+)', re.DOTALL)
TOTAL = re.compile(r'data-total="(\d+)"')


@pytest.fixture
def village(engine: Engine) -> Village:
    return seeded(engine, make_village)


@contextmanager
def counting(engine: Engine) -> Iterator[list[str]]:
    """Note every question that is put to the database."""
    sent: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement != "BEGIN":
            sent.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield sent
    event.remove(engine, "before_cursor_execute", note)


def head(app: Flask, village: Village) -> FlaskClient:
    return visit(app, village.world.users[Role.HEAD])


def get(client: FlaskClient, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.get_data(as_text=True)


def test_every_count_of_the_board_opens_a_list_of_that_length(
    app: Flask, session: Session, village: Village
) -> None:
    add_twin(session, village.world)
    session.commit()
    client = head(app, village)

    counts = {
        name: (href, int(count)) for href, name, count in COUNT.findall(get(client, "/village"))
    }

    assert len(counts) == 6 + 1 + 9 + 9 + 3 + 1  # states, all, gaps, people, slips, questions
    assert counts["doors-no_outcome"][1] > 0
    assert {
        name: int(TOTAL.findall(get(client, href))[0]) for name, (href, _) in counts.items()
    } == {name: count for name, (_, count) in counts.items()}


def test_a_tile_opens_the_door(app: Flask, village: Village) -> None:
    page = get(head(app, village), "/village")

    tiles = re.findall(r'class="tile"[^>]*href="([^"]+)"', page)
    assert tiles[:2] == [
        f"/round/doors/{village.doors['not_visited']}",
        f"/round/doors/{village.doors['come_back']}",
    ]
    assert len(tiles) == 7


@pytest.mark.parametrize("role", [Role.CLERK, Role.AGENCY, Role.INSPECTOR])
def test_others_look_at_a_village_and_change_nothing(
    app: Flask, village: Village, role: Role
) -> None:
    client, base = visit(app, village.world.users[role]), f"/village/{village.world.village}"

    page = get(client, base)

    assert "/round/doors/" not in page
    assert f"{base}/people?door={village.doors['done']}" in page
    assert TOTAL.findall(get(client, f"{base}/people?door={village.doors['done']}")) == ["4"]
    assert "<form" not in get(client, f"{base}/questions").split("<main", 1)[1]
    assert client.get("/village").status_code == 403


@pytest.mark.parametrize(
    ("role", "address", "status"),
    [
        (Role.HEAD, "/village/{other_village}", 403),
        (Role.HEAD, "/village/{other_village}/people?gap=no_outcome", 403),
        (Role.CLERK, "/village/{other_village}", 200),
        (Role.CLERK, "/village/341022.01.001", 403),
        (Role.CLERK, "/village/{township}.999", 404),
        (Role.CLERK, "/village/{township}", 404),
        (Role.CLERK, "/village/x", 404),
        (Role.CLERK, "/village/{village}/doors?state=x", 404),
        (Role.CLERK, "/village/{village}/people?gap=x", 404),
        (Role.CLERK, "/village/{village}/people?target=x", 404),
        (Role.CLERK, "/village/{village}/slips?gap=x", 404),
        (Role.CLERK, "/village/{village}/groups?gap=x", 404),
        (Role.CLERK, "/village/{village}/doors?page=0", 422),
        (Role.CLERK, "/village/{village}/doors?page=many", 422),
        (Role.CLERK, "/village/{village}/doors?page=9", 200),
        (Role.CLERK, "/village/{village}/people?door=x&group=y", 200),
        (Role.CANVASSER, "/village/{village}", 403),
        (Role.TELLER, "/village/{village}", 403),
        (Role.CLERK, "/county", 403),
        (Role.CLERK, "/plan", 403),
        (Role.AGENCY, "/township/{township}", 200),
        (Role.INSPECTOR, "/township/{township}", 200),
        (Role.AGENCY, "/township/{village}", 404),
        (Role.AGENCY, "/township/341022.01", 403),
        (Role.AGENCY, "/county", 200),
        (Role.AGENCY, "/plan", 200),
    ],
)  # fmt: skip
def test_who_may_open_what(
    app: Flask, village: Village, role: Role, address: str, status: int
) -> None:
    world = village.world
    named = address.format(
        village=world.village, other_village=world.other_village, township=world.township
    )

    assert visit(app, world.users[role]).get(named).status_code == status


def test_the_board_is_told_once_until_the_clock_moves(
    app: Flask, engine: Engine, session: Session, village: Village
) -> None:
    client, asked = head(app, village), {"HX-Request": "true"}
    first = client.get("/village", headers=asked)
    asked["If-None-Match"] = first.headers["ETag"]

    with counting(engine) as sent:
        again = client.get("/village", headers=asked)

    assert (first.status_code, again.status_code, again.data) == (200, 304, b"")
    assert len(sent) == 2  # who is signed in, and how many records are held
    assert first.get_data(as_text=True).startswith('<div class="stack-loose" id="board"')
    Canvasser(session, village.world.users[Role.CANVASSER]).visit(village.doors["not_visited"])
    session.commit()
    assert client.get("/village", headers=asked).status_code == 200


def test_handing_a_group_over_moves_the_board(app: Flask, village: Village) -> None:
    client, asked = head(app, village), {"HX-Request": "true"}
    asked["If-None-Match"] = client.get("/village", headers=asked).headers["ETag"]

    client.post(
        "/village/canvassers",
        data={
            "csrf_token": TOKEN,
            "group": village.world.other_group,
            "user": village.world.users[Role.CANVASSER],
            "act": "add",
        },
    )

    assert client.get("/village", headers=asked).status_code == 200


def test_a_head_hands_groups_over(app: Flask, session: Session, village: Village) -> None:
    client, world = head(app, village), village.world
    user = world.users[Role.CANVASSER]
    both = [world.group, world.other_group]

    added = client.post(
        "/village/canvassers",
        data={"csrf_token": TOKEN, "group": both, "user": user, "act": "add"},
    )
    taken = client.post(
        "/village/canvassers",
        data={"csrf_token": TOKEN, "group": [world.group], "user": user, "act": "remove"},
    )

    assert (added.status_code, taken.status_code) == (303, 303)
    query = select(Assignment.group_id).where(Assignment.user_id == user)
    assert session.scalars(query).all() == [world.other_group]


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"act": "add"},
        {"act": "dance", "group": "x", "user": "y"},
        {"act": "add", "group": ["x", "y"], "user": "z"},
        {"act": "add", "group": "x" * 5000, "user": "z" * 5000},
    ],
)
def test_a_bad_hand_over_is_said_on_the_page(
    app: Flask, village: Village, form: dict[str, str]
) -> None:
    answer = head(app, village).post("/village/canvassers", data={"csrf_token": TOKEN, **form})

    assert answer.status_code == 422
    assert 'id="form-errors"' in answer.get_data(as_text=True)


def settle(client: FlaskClient, question_id: str, **form: str) -> tuple[int, str]:
    data = {"csrf_token": TOKEN, "entry_id": ids.new_id(NOON), **form}
    answer = client.post(f"/village/questions/{question_id}", data=data)
    return answer.status_code, answer.get_data(as_text=True)


def test_a_head_settles_once(app: Flask, session: Session, village: Village) -> None:
    add_twin(session, village.world)
    session.commit()
    question = session.scalars(select(Question)).one()
    question_id, client = question.id, head(app, village)
    session.rollback()

    lacking = settle(client, question_id, choice="two_people", why=" ")
    first = settle(client, question_id, choice="keep_second")
    second = settle(client, question_id, choice="keep_first")

    assert (lacking[0], first[0], second[0]) == (422, 303, 409)
    assert 'value="two_people" checked' in lacking[1]
    assert 'id="form-errors"' in second[1]
    session.expire_all()
    assert session.get_one(Question, question_id).choice == "keep_second"


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"choice": "mine"},
        {"choice": "two_people", "why": "x" * 5000},
        {"choice": "keep_second", "entry_id": "no uuid"},
        {"choice": ["a", "b"]},
    ],
)
def test_a_bad_answer_is_said_on_the_page(
    app: Flask, session: Session, village: Village, form: dict[str, str]
) -> None:
    add_twin(session, village.world)
    question_id = session.scalars(select(Question)).one().id
    session.commit()

    status, page = settle(head(app, village), question_id, **form)

    assert (status, 'id="form-errors"' in page) == (422, True)


@pytest.mark.parametrize("address", ["questions", "held"])
def test_an_unknown_question_is_not_here(app: Flask, village: Village, address: str) -> None:
    data = {"csrf_token": TOKEN, "entry_id": ids.new_id(NOON), "choice": "looked"}

    answer = head(app, village).post(f"/village/{address}/nothing", data=data)

    assert answer.status_code == 404


def test_the_list_for_the_police_station(app: Flask, session: Session, village: Village) -> None:
    add_person(session, village.doors["done"], "=1+1")
    session.commit()
    client = head(app, village)

    answer = client.post("/village/questions/no-card", data={"csrf_token": TOKEN})

    sheet = load_workbook(io.BytesIO(answer.data)).active
    assert sheet
    rows = list(sheet.iter_rows(min_row=3, values_only=True))
    assert (rows[0][1], len(rows)) == ("王秀英", 14)
    assert ("=1+1", "s") in [(row[1].value, row[1].data_type) for row in sheet.iter_rows()]
    line = session.scalars(select(AuditLine).where(AuditLine.verb == "list.download")).one()
    assert line.subject == "no_card"
    assert get(client, "/village/questions/no-card").count("<tr>") == 1 + 14


def test_the_overview_leads_to_the_villages_worst_first(app: Flask, village: Village) -> None:
    page = get(visit(app, village.world.users[Role.CLERK]), "/township")

    links = re.findall(r'href="(/village/[^"]+)"', page)
    assert links == [
        f"/village/{village.world.other_village}",
        f"/village/{village.world.village}",
    ]


PAGES = [
    (Role.HEAD, "/village"),
    (Role.HEAD, "/village/canvassers"),
    (Role.HEAD, "/village/questions"),
    (Role.HEAD, "/village/{village}/doors"),
    (Role.HEAD, "/village/{village}/people"),
    (Role.HEAD, "/village/{village}/slips"),
    (Role.HEAD, "/village/{village}/groups"),
    (Role.CLERK, "/township"),
    (Role.AGENCY, "/county"),
]


def test_no_page_asks_more_for_more_rows(
    app: Flask, engine: Engine, session: Session, village: Village
) -> None:
    world = village.world
    add_twin(session, world)
    session.commit()
    few = {page: _asked(app, engine, village, *page) for page in PAGES}

    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    for number in (21, 22):
        door = add_door(session, world, f"{number}号", "多")
        person = add_person(session, door, "多")
        canvasser.visit(door)
        canvasser.say(person, "enrol")
        canvasser.give_slip(person)
    tick(session, world.other_village)
    make_household(session, session.get_one(Area, world.far_group), "1号", "远")
    for name in ("丙", "丁"):
        facts = {"name": name, "sex": "1", "born_on": "1970-05-01", "identity": _number(session)}
        canvasser.enter(
            "person.add", ids.new_id(NOON), {"household": world.household, "facts": facts}
        )
    session.commit()

    assert {page: _asked(app, engine, village, *page) for page in PAGES} == few


def _asked(app: Flask, engine: Engine, village: Village, role: Role, address: str) -> int:
    client = visit(app, village.world.users[role])
    with counting(engine) as sent:
        get(client, address.format(village=village.world.village))
    return len(sent)


def _number(session: Session) -> str:
    found = session.scalars(select(Person).where(Person.identity_key.is_not(None))).first()
    assert found
    assert found.identity
    return found.identity


def test_only_a_heads_board_may_be_kept_on_a_phone(app: Flask, village: Village) -> None:
    world = village.world
    base = f"/village/{world.village}"
    kept = ("/village", f"{base}/doors", f"{base}/people", f"{base}/slips", f"{base}/groups")
    clients = {role: visit(app, world.users[role]) for role in (Role.HEAD, Role.CLERK)}

    heads = {path: clients[Role.HEAD].get(path).headers["X-Bulou-Keep"] for path in kept}

    assert {said.split()[0] for said in heads.values()} == {world.users[Role.HEAD]}
    assert datetime.fromisoformat(heads["/village"].split()[1]).tzinfo is not None
    for client, path, headers in (
        (clients[Role.HEAD], "/village", {"HX-Request": "true"}),
        (clients[Role.HEAD], "/village/canvassers", {}),
        (clients[Role.HEAD], "/village/questions", {}),
        (clients[Role.CLERK], base, {}),
    ):
        assert "X-Bulou-Keep" not in client.get(path, headers=headers).headers
    assert visit(app).get("/").headers["X-Bulou-Keep"] == "nobody"
