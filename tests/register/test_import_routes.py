"""The register's pages, from file to doors."""

import io
import re
from typing import Any

import openpyxl
import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.databases import seeded
from tests.register import listing
from tests.register.listing import FAMILY, person, workbook
from tests.visitor import TOKEN, visit
from tests.world import World, make_world
from webapp.accounts.rules import Role
from webapp.areas.tables import Area
from webapp.register.header_rules import Field
from webapp.register.tables import Person, Register

MANY = settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def world(engine: Engine) -> World:
    return seeded(engine, make_world)


@pytest.fixture
def agency(app: Flask, world: World) -> FlaskClient:
    return _visit(app, world.users[Role.AGENCY])


def _visit(app: Flask, user_id: str) -> FlaskClient:
    client = visit(app, user_id)
    client.set_cookie("locale", "en")
    return client


def _send(client: FlaskClient, content: bytes, **more: Any) -> TestResponse:
    file = (io.BytesIO(content), more.pop("name", "register.xlsx"))
    data = {"csrf_token": TOKEN, "area_id": "410106.01", "file": file, **more}
    return client.post("/registers", data=data)


def _columns(page: str, **changes: str) -> dict[str, str]:
    """Return the form of the columns as a browser would send it."""
    selects = re.findall(r'<select[^>]* name="(column-\d+)".*?</select>', page, re.DOTALL)
    bodies = re.findall(r'<select[^>]* name="column-\d+".*?</select>', page, re.DOTALL)
    values = [re.search(r'value="(\w*)" selected', body) for body in bodies]
    form = {name: found[1] if found else "" for name, found in zip(selects, values, strict=True)}
    return {"csrf_token": TOKEN, **form, **changes}


def _check(client: FlaskClient, href: str, **changes: str) -> TestResponse:
    form = _columns(client.get(href).text, **changes)
    return client.post(f"{href}/check", data=form, buffered=True)


def _apply(client: FlaskClient, href: str) -> TestResponse:
    return client.post(f"{href}/apply", data={"csrf_token": TOKEN}, buffered=True)


def _names(session: Session) -> list[str]:
    session.expire_all()
    return sorted(session.scalars(select(Person.name).where(Person.register_id.is_not(None))))


def test_a_file_goes_all_the_way(agency: FlaskClient, session: Session) -> None:
    sent = _send(agency, workbook(FAMILY))
    columns = agency.get(sent.location).text
    checked = _check(agency, sent.location)
    preview = agency.get(sent.location).text
    between = _names(session)
    session.commit()
    applied = _apply(agency, sent.location)
    result = agency.get(sent.location).text

    assert sent.status_code == 303
    assert "What each column holds" in columns
    assert (checked.status_code, applied.status_code) == (200, 200)
    assert "0 of 4 rows" in checked.text
    assert "4 of 4 rows" in applied.text
    assert f'content="0; url={sent.location}"' in applied.text
    assert "What would be taken in" in preview
    assert "41************999" in preview
    assert listing.number("1960-01-01") not in preview
    assert between == []
    assert "What was taken in" in result
    assert _names(session) == ["李大勇", "王小明", "王建国"]


def test_the_sample_shows_every_odd_row(agency: FlaskClient) -> None:
    sent = _send(agency, listing.SAMPLE.read_bytes())
    _check(agency, sent.location)

    page = agency.get(f"{sent.location}/odd?kind=dup").text
    book = agency.get(f"{sent.location}/odd.xlsx")

    rows = list(openpyxl.load_workbook(io.BytesIO(book.data)).worksheets[0].values)
    assert re.findall(r'"row" class="number">(\d+)</th>', page) == ["8", "147", "392", "448"]
    assert (len(rows), rows[0], rows[1][:2]) == (
        45,
        ("Row", "What is odd", "What is done about it"),
        ("8", "Number listed twice"),
    )


def test_odd_rows_come_in_pages(agency: FlaskClient) -> None:
    rows = [person(f"人{n}", "1960-01-01", door=str(n), head="", identity="") for n in range(60)]
    sent = _send(agency, workbook(rows))
    _check(agency, sent.location)

    first = agency.get(f"{sent.location}/odd?kind=noid").text
    second = agency.get(f"{sent.location}/odd?kind=noid&page=2").text

    mark = '<th scope="row"'
    assert (first.count(mark), second.count(mark)) == (50, 10)
    turned = agency.get(f"{sent.location}/odd?kind=noid&sort=-row").text
    assert re.findall(r'"row" class="number">(\d+)</th>', turned)[0] == "61"


def test_columns_are_put_right_by_hand(agency: FlaskClient, session: Session) -> None:
    headings = [*listing.HEADINGS]
    headings[0], headings[5] = "甲", "乙"
    sent = _send(agency, workbook(FAMILY, headings))
    unclear = _check(agency, sent.location)
    checked = _check(agency, sent.location, **{"column-0": "village", "column-5": "name"})
    _apply(agency, sent.location)

    assert unclear.status_code == 422
    assert "No column says the village" in unclear.text
    assert checked.status_code == 200
    assert _names(session) == ["李大勇", "王小明", "王建国"]


def test_one_village_may_hold_for_the_whole_file(agency: FlaskClient, session: Session) -> None:
    rows = [row[2:] for row in FAMILY]
    sent = _send(agency, workbook(rows, listing.HEADINGS[2:]))
    _check(agency, sent.location, village="夏侯村", group="一组")
    _apply(agency, sent.location)

    place = session.execute(
        select(Area.name, func.count(Person.id))
        .join(Person, Person.village_id == Area.id)
        .where(Person.register_id.is_not(None))
        .group_by(Area.name)
    ).one()
    assert tuple(place) == ("夏侯村", 3)


def test_two_columns_of_one_kind_are_refused_with_what_was_chosen(agency: FlaskClient) -> None:
    sent = _send(agency, workbook(FAMILY))

    answer = _check(agency, sent.location, **{"column-12": "name"})

    assert answer.status_code == 422
    assert "姓名、备注" in answer.text
    assert answer.text.count('value="name" selected') == 2


def test_a_file_without_headings_is_read_by_hand(agency: FlaskClient, session: Session) -> None:
    sent = _send(agency, workbook(FAMILY[1:], FAMILY[0]))
    page = agency.get(sent.location).text
    fields = ("village", "group", "household_no", "door", "head_name", "name", "relation", "sex")
    form = {f"column-{number}": name for number, name in enumerate(fields)}
    checked = _check(agency, sent.location, **form)
    _apply(agency, sent.location)

    assert "No row of headings was found" in page
    assert checked.status_code == 200
    assert _names(session) == ["李大勇", "王小明", "王建国"]


def test_another_sheet_can_be_read(agency: FlaskClient, session: Session) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook(FAMILY)))
    other = book.create_sheet("另一张")
    for cells in (listing.HEADINGS, person("周永生", "1970-01-01")):
        other.append(list(cells))
    file = io.BytesIO()
    book.save(file)
    sent = _send(agency, file.getvalue())

    agency.post(f"{sent.location}/sheet", data={"csrf_token": TOKEN, "sheet": "另一张"})
    _check(agency, sent.location)
    _apply(agency, sent.location)

    assert _names(session) == ["周永生"]


def test_the_same_file_leads_to_the_same_register(agency: FlaskClient) -> None:
    content = workbook(FAMILY)

    first, second = _send(agency, content), _send(agency, content)

    assert (first.status_code, second.status_code) == (303, 303)
    assert first.location == second.location
    assert "This very file was sent before" in agency.get(second.location).text


def test_a_file_that_says_nothing_new_cannot_be_taken_in(agency: FlaskClient) -> None:
    first = _send(agency, workbook(FAMILY))
    _check(agency, first.location)
    _apply(agency, first.location)
    second = _send(agency, workbook(FAMILY, by="another"))
    _check(agency, second.location)

    page = agency.get(second.location).text
    answer = _apply(agency, second.location)

    assert "Everything in this file is known already" in page
    assert answer.status_code == 422


def test_a_register_is_taken_in_once(agency: FlaskClient, session: Session) -> None:
    sent = _send(agency, workbook(FAMILY))
    _check(agency, sent.location)
    _apply(agency, sent.location)

    again = _apply(agency, sent.location)
    rechecked = _check(agency, sent.location)

    assert (again.status_code, rechecked.status_code) == (409, 409)
    assert len(_names(session)) == 3


def test_an_import_under_way_is_told(agency: FlaskClient, session: Session) -> None:
    sent = _send(agency, workbook(FAMILY))
    _check(agency, sent.location)
    session.scalars(select(Register)).one().state = "applying"
    session.commit()

    page = agency.get(sent.location)
    _apply(agency, sent.location)

    assert page.headers["Refresh"] == "3"
    assert "press the button again" in page.text
    assert len(_names(session)) == 3


def test_who_leaves_the_page_does_not_stop_the_work(agency: FlaskClient, session: Session) -> None:
    sent = _send(agency, workbook(FAMILY))
    _check(agency, sent.location)

    answer = agency.post(f"{sent.location}/apply", data={"csrf_token": TOKEN}, buffered=False)
    next(iter(answer.response))
    answer.close()

    assert len(_names(session)) == 3


def test_a_refusal_in_the_middle_is_told_and_changes_nothing(agency: FlaskClient) -> None:
    rows = [",".join(map(str, cells)) for cells in (listing.HEADINGS, *FAMILY * 20)]
    text = "\n".join([*rows, '"' + "never ends " * 20_000])
    sent = _send(agency, text.encode(), name="register.csv")

    answer = _check(agency, sent.location)

    assert answer.status_code == 200
    assert "Look for a quotation mark too many" in answer.text
    assert "Not checked yet" in agency.get(sent.location).text


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"", "r.xlsx", "Choose the file first"),
        (b"%PDF-1.4", "r.xlsx", "This is not a table that can be read"),
        (b"PK\x03\x04broken", "r.xlsx", "The file is damaged or incomplete"),
        (b"\xff\xff\x81", "r.csv", "The characters of the file cannot be read"),
    ],
)
def test_what_is_no_register_is_refused(
    agency: FlaskClient, content: bytes, name: str, message: str
) -> None:
    answer = _send(agency, content, name=name)

    assert answer.status_code == 422
    assert message in answer.text


def test_no_file_at_all_is_refused(agency: FlaskClient) -> None:
    answer = agency.post("/registers", data={"csrf_token": TOKEN, "area_id": "410106.01"})

    assert answer.status_code == 422
    assert "Choose the file first" in answer.text


def test_an_agency_names_a_new_township(agency: FlaskClient, session: Session) -> None:
    sent = _send(agency, workbook(FAMILY), township="中心路街道")

    assert sent.status_code == 303
    assert session.scalars(select(Register.area_id)).one() == "410106.02"


@pytest.mark.parametrize("area_id", ["", "410106", "410106.01.001", "999999.01", "x"])
def test_only_a_township_of_ones_own_will_do(agency: FlaskClient, area_id: str) -> None:
    assert _send(agency, workbook(FAMILY), area_id=area_id).status_code == 422


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (Role.CANVASSER, 403),
        (Role.HEAD, 403),
        (Role.CLERK, 200),
        (Role.AGENCY, 200),
        (Role.INSPECTOR, 403),
        (Role.TELLER, 403),
    ],
)
def test_who_may_see_registers(app: Flask, world: World, role: Role, status: int) -> None:
    assert _visit(app, world.users[role]).get("/registers").status_code == status


def test_a_clerk_takes_in_for_the_own_township_only(
    app: Flask, agency: FlaskClient, world: World, session: Session
) -> None:
    clerk = _visit(app, world.users[Role.CLERK])
    there = _send(agency, workbook(FAMILY), township="中心路街道")

    own = _send(clerk, workbook(FAMILY))
    other = _send(clerk, workbook(FAMILY), area_id="410106.02")
    named = _send(clerk, workbook(FAMILY, by="another"), township="又一街道")

    assert (own.status_code, other.status_code) == (303, 422)
    assert clerk.get(there.location).status_code == 403
    assert _apply(clerk, there.location).status_code == 403
    assert named.status_code == 303
    assert sorted(session.scalars(select(Register.area_id))) == [
        "410106.01",
        "410106.01",
        "410106.02",
    ]


@given(content=st.binary(max_size=400))
@MANY
def test_no_upload_breaks_the_page(agency: FlaskClient, content: bytes) -> None:
    answer = _send(agency, content)

    assert answer.status_code in {303, 422}
    if answer.status_code == 303:
        assert agency.get(answer.location).status_code == 200
        assert _check(agency, answer.location).status_code in {200, 422, 409}


CELL = st.one_of(
    st.sampled_from(
        ["东柏村", "一组", "1", "户主", "王建国", "男", "1960-01-01", "合计", "'", "无"]
    ),
    st.sampled_from([listing.number("1960-01-01"), listing.number("1985-02-02")]),
    st.text(st.characters(exclude_characters='\0"', exclude_categories=["Cs"]), max_size=90),
)


@given(rows=st.lists(st.lists(CELL, min_size=13, max_size=14), max_size=8))
@MANY
def test_no_rows_break_the_import(agency: FlaskClient, engine: Engine, rows: list[Any]) -> None:
    lines = [",".join(f'"{cell}"' for cell in cells) for cells in (listing.HEADINGS, *rows)]
    sent = _send(agency, "\n".join(lines).encode(), name="r.csv")
    _check(agency, sent.location)
    answer = _apply(agency, sent.location)

    with Session(engine) as session:
        register = session.get_one(Register, sent.location.rpartition("/")[2])
        tally = register.tally
        outcome = sum(tally[name] for name in ("added", "changed", "moved", "same", "held"))
        assert answer.status_code in {200, 409, 422}
        assert outcome == tally["persons"]
        assert register.state in {"applied", "known"}


@given(
    form=st.dictionaries(
        st.sampled_from([*(f"column-{n}" for n in (0, 1, 5, 59, 60, 99)), "village", "header_row"]),
        st.one_of(st.sampled_from([*Field, ""]), st.text(max_size=70)),
    )
)
@MANY
def test_no_form_of_columns_breaks_the_page(agency: FlaskClient, form: dict[str, str]) -> None:
    sent = _send(agency, workbook(FAMILY))

    answer = agency.post(
        f"{sent.location}/check", data={"csrf_token": TOKEN, **form}, buffered=True
    )

    assert answer.status_code in {200, 400, 422}
