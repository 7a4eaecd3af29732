from datetime import date

import pytest
from flask import Flask
from sqlalchemy import Engine, select

from tests.round.pages import Canvasser, start
from tests.visitor import TOKEN, visit
from webapp.audit.tables import AuditLine
from webapp.register.tables import Person


@pytest.fixture
def canvasser(app: Flask, engine: Engine) -> Canvasser:
    return start(app, engine)


def test_a_person_is_shown_with_the_reason_and_the_way_to_consent(canvasser: Canvasser) -> None:
    here = f"/round/people/{canvasser.world.head_person}"

    page = canvasser.get(here).text

    assert f'href="{here}/consents/new"' in page
    assert page[page.index("<main") :].count("button-main") == 1
    assert "2018" in page


def test_the_full_number_is_shown_once_and_logged(canvasser: Canvasser) -> None:
    with canvasser.look() as session:
        known = session.scalars(select(Person).where(Person.name == "张伟")).one()
        person_id, number = known.id, str(known.identity)
    here = f"/round/people/{person_id}"

    shown = canvasser.send(here, f"{here}/identity")
    again = canvasser.get(here)

    with canvasser.look() as session:
        lines = select(AuditLine).where(AuditLine.verb == "identity.view")
        line = session.scalars(lines).one()
        assert (line.subject, line.detail) == (person_id, "{}")
    assert (number in shown.text, number in again.text) == (True, False)


def test_a_person_is_confirmed_once(canvasser: Canvasser) -> None:
    here = f"/round/people/{canvasser.world.spouse}"
    form = canvasser.form(here, f"{here}/confirmations")

    for _ in range(2):
        assert canvasser.client.post(f"{here}/confirmations", data=form).location == here

    assert canvasser.kinds() == ["visit", "person.amend"]
    assert canvasser.person(canvasser.world.spouse).seen_on == date(2012, 5, 14)


def test_the_leaflet_is_explained_in_one_tap(canvasser: Canvasser) -> None:
    action = f"/round/people/{canvasser.world.spouse}/explanations"
    form = canvasser.form(canvasser.door, action)

    for _ in range(2):
        assert canvasser.client.post(action, data=form).location == canvasser.door

    assert canvasser.kinds() == ["visit", "person.amend"]
    assert canvasser.person(canvasser.world.spouse).informed_on == date(2012, 5, 14)


def test_a_person_leaves_and_is_here_after_all(canvasser: Canvasser) -> None:
    here = f"/round/people/{canvasser.world.spouse}"
    typed = {"reason": "dead", "on": "2012-05-02", "note": "女儿说"}

    left = canvasser.send(f"{here}/leavings/new", f"{here}/leavings", **typed)
    gone = canvasser.person(canvasser.world.spouse)
    back = canvasser.send(here, f"{here}/returns")

    person = canvasser.person(canvasser.world.spouse)
    assert (left.location, back.location) == (canvasser.door, here)
    assert (gone.left_reason, gone.left_on, gone.note) == ("dead", date(2012, 5, 2), "女儿说")
    assert (person.left_reason, person.left_on) == (None, None)
    assert canvasser.kinds() == ["visit", "person.leave", "person.amend"]


def test_a_duplicate_needs_no_date(canvasser: Canvasser) -> None:
    here = f"/round/people/{canvasser.world.spouse}"

    canvasser.send(f"{here}/leavings/new", f"{here}/leavings", reason="duplicate")

    assert canvasser.person(canvasser.world.spouse).left_on == date(2012, 5, 14)


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"reason": "dead"},
        {"reason": "bored", "on": "2012-05-01"},
        {"reason": "moved", "on": "2012-05-15"},
        {"reason": "moved", "on": "last year"},
    ],
)
def test_a_leaving_that_says_too_little_keeps_what_was_typed(
    canvasser: Canvasser, typed: dict[str, str]
) -> None:
    here = f"/round/people/{canvasser.world.spouse}"

    page = canvasser.send(f"{here}/leavings/new", f"{here}/leavings", note="女儿说", **typed)

    assert page.status_code == 422
    assert 'value="女儿说"' in page.text
    assert canvasser.kinds() == []


def test_neighbours_who_tell_who_left_an_empty_house_met_nobody(canvasser: Canvasser) -> None:
    action, here = f"{canvasser.door}/visits", f"/round/people/{canvasser.world.spouse}"
    canvasser.send(f"{action}/new", action, answer="moved")

    typed = {"reason": "moved", "on": "2012-05-01"}
    canvasser.send(f"{here}/leavings/new", f"{here}/leavings", **typed)

    assert canvasser.kinds() == ["visit", "person.leave"]
    assert canvasser.household().door_state == "closed"


PLACES = [
    ("GET", ""), ("GET", "/edit"), ("GET", "/leavings/new"), ("POST", ""), ("POST", "/identity"),
    ("POST", "/confirmations"), ("POST", "/explanations"), ("POST", "/leavings"),
    ("POST", "/returns"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), PLACES)
def test_a_person_is_only_for_those_who_canvass_the_door(
    canvasser: Canvasser, app: Flask, method: str, path: str
) -> None:
    stranger = visit(app, canvasser.world.stranger)
    data = {"csrf_token": TOKEN}
    here = f"/round/people/{canvasser.world.spouse}{path}"
    nowhere = f"/round/people/00000000-0000-7000-8000-000000000000{path}"

    foreign = stranger.open(here, method=method, data=data)
    missing = canvasser.client.open(nowhere, method=method, data=data)

    assert (foreign.status_code, missing.status_code) == (403, 404)
    assert canvasser.kinds() == []
