"""The resident's page: each state, and nothing about anybody without the code."""

import re
import string

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tests.conftest import Clock
from tests.round.enrolment import Visitor, fields_of, open_door, reference_of
from tests.world import NOON
from webapp import db
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.bank.tables import Payment
from webapp.ids import new_id
from webapp.slips.actions import mint_slip
from webapp.slips.guess_actions import GUESSES_ALLOWED
from webapp.slips.tables import Slip

BASE32 = string.ascii_uppercase + "234567"


@pytest.fixture
def door(app: Flask, engine: Engine) -> Visitor:
    return open_door(app, engine)


@pytest.fixture
def path(door: Visitor) -> str:
    reference = reference_of(door.answer(door.world.head_person, "enrol", tier="20000"))
    with door.look() as session:
        return f"/s/{reference}/{session.get_one(Slip, reference).code}"


def standing(app: Flask, path: str) -> str:
    page = app.test_client().get(path)
    found = re.search(r'data-standing="(\w+)"', page.text)
    return found[1] if found else str(page.status_code)


def pay(session: Session, door: Visitor, reference: str, state: str) -> None:
    payment = Payment(
        id=new_id(NOON),
        area_id=door.world.county,
        reference=reference,
        amount_fen=-20000 if state == "reversal" else 20000,
        branch="一",
        serial=f"{state}",
        paid_on=NOON.date(),
        by=door.world.users[Role.TELLER],
        at=NOON,
        state=state,
    )
    session.add(payment)


def test_a_slip_that_is_due(app: Flask, path: str) -> None:
    answer = app.test_client().get(path)

    words = re.sub(r"<[^>]+>", " ", answer.text)
    assert answer.status_code == 200
    assert 'data-standing="due"' in answer.text
    assert "王秀英" not in words
    for wanted in (
        "王**",
        "¥200.00",
        "贰佰元整",
        "2012年12月31日",
        "演示银行（待确认）",
        "勿将现金交给任何人",
    ):
        assert wanted in words
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in answer.headers


def test_any_case_and_english(app: Flask, path: str) -> None:
    client = app.test_client()
    client.set_cookie("locale", "en")

    pages = [client.get(it) for it in (path.upper(), path.lower())]

    assert [page.status_code for page in pages] == [200, 200]
    assert "To be paid" in pages[0].text


def test_a_paid_slip(app: Flask, door: Visitor, path: str) -> None:
    reference = path.split("/")[2]
    with door.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE slips SET state = 'paid'")
    with db.transaction(door.engine) as session:
        pay(session, door, reference, "matched")

    page = app.test_client().get(path).text

    assert 'data-standing="paid"' in page
    assert "2012年5月14日" in page


def test_a_reversed_payment(app: Flask, door: Visitor, path: str) -> None:
    with db.transaction(door.engine) as session:
        pay(session, door, path.split("/")[2], "reversal")

    assert standing(app, path) == "reversed"


def test_a_void_slip(app: Flask, door: Visitor, path: str) -> None:
    reference = path.split("/")[2]
    form = fields_of(door.get(f"/round/slips/{reference}").text)

    door.post(f"/round/slips/{reference}/voids", {**form, "reason": "写错了"})

    assert standing(app, path) == "void"


def test_a_slip_past_its_day(app: Flask, path: str, clock: Clock) -> None:
    clock.move(days=400)

    assert standing(app, path) == "expired"


@pytest.fixture
def offline_path(door: Visitor) -> str:
    """A slip whose phone has not uploaded it."""
    with db.transaction(door.engine) as session:
        user = session.get_one(User, door.world.users[Role.CANVASSER])
        device = ensure_browser(session, user, at=NOON)
        reference, code = mint_slip(session, device, year=2012, amount_fen=20000, at=NOON)
    return f"/s/{reference}/{code}"


def test_a_slip_that_is_not_uploaded_yet(app: Flask, offline_path: str) -> None:
    page = app.test_client().get(offline_path).text

    assert 'data-standing="not_uploaded"' in page
    assert "¥200.00" in page


def test_a_slip_paid_before_it_was_uploaded(app: Flask, door: Visitor, offline_path: str) -> None:
    with db.transaction(door.engine) as session:
        pay(session, door, offline_path.split("/")[2], "suspense")

    assert standing(app, offline_path) == "waiting"


def test_a_slip_of_a_lost_phone(app: Flask, door: Visitor, offline_path: str) -> None:
    with db.transaction(door.engine) as session:
        user = session.get_one(User, door.world.users[Role.CANVASSER])
        ensure_browser(session, user, at=NOON).revoked_at = NOON

    assert standing(app, offline_path) == "blocked"


def test_a_code_altered_in_any_character_shows_nothing(app: Flask, path: str) -> None:
    client = app.test_client()
    _empty, _s, reference, code = path.split("/")
    altered = [
        code[:place] + BASE32[(BASE32.index(letter) + 1) % 32] + code[place + 1 :]
        for place, letter in enumerate(code)
    ]

    answers = [client.get(f"/s/{reference}/{wrong}") for wrong in altered]
    unknown = client.get(f"/s/RF81000001000042/{altered[0]}")

    pages = {
        answer.text.replace(reference, "REFERENCE").replace(wrong, "CODE")
        for answer, wrong in zip(answers, altered, strict=True)
    }
    alike = unknown.text.replace("RF81000001000042", "REFERENCE").replace(altered[0], "CODE")
    assert [answer.status_code for answer in answers] == [404] * 32
    assert pages == {alike}
    assert not any(told in alike for told in ("王", "¥", "200.00", "贰佰"))


def test_without_code_only_the_code_is_asked_for(app: Flask, path: str) -> None:
    client = app.test_client()
    reference = path.split("/")[2]

    known, unknown = client.get(f"/s/{reference}"), client.get("/s/RF81000001000042")

    assert known.status_code == unknown.status_code == 200
    assert known.text.replace(reference, "X") == unknown.text.replace("RF81000001000042", "X")
    assert "¥" not in known.text


def test_number_and_code_can_be_typed(app: Flask, path: str) -> None:
    _empty, _s, reference, code = path.split("/")
    client = app.test_client()

    typed = client.get(
        "/s", query_string={"reference": f"{reference[:8]} {reference[8:]}", "code": code}
    )
    scanned = client.get("/s", query_string={"reference": f"http://localhost:8000{path}"})

    assert standing(app, typed.location) == "due"
    assert standing(app, scanned.location) == "due"


def test_who_guesses_on_and_on_is_stopped_for_a_while(app: Flask, path: str, clock: Clock) -> None:
    client = app.test_client()
    for _time in range(GUESSES_ALLOWED):
        client.get(f"/s/RF81000001000042/{'A' * 32}")

    stopped = client.get(path).status_code
    elsewhere = client.get(path, environ_overrides={"REMOTE_ADDR": "10.0.0.9"}).status_code
    clock.move(minutes=16)

    assert (stopped, elsewhere, client.get(path).status_code) == (429, 200, 200)


def test_a_slip_of_another_amount_than_its_code_shows_nothing(
    app: Flask, door: Visitor, path: str
) -> None:
    with door.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE slips SET amount_fen = 10000")

    assert standing(app, path) == "404"


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(reference=st.text(min_size=1), code=st.text(min_size=1))
def test_whatever_is_asked_is_answered(app: Flask, reference: str, code: str) -> None:
    client = app.test_client()

    answers = [
        client.get("/s", query_string={"reference": reference, "code": code}),
        client.get(f"/s/{reference.replace('/', '')}/{code.replace('/', '')}"),
    ]

    assert all(answer.status_code < 500 for answer in answers)


def test_the_pages_read_the_database_only(app: Flask, door: Visitor, path: str) -> None:
    app.test_client().get(path)

    with door.look() as session:
        assert session.scalars(select(Slip.state)).all() == ["due"]
