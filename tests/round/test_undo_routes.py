"""One tap takes back what was just done; the page that follows a save offers it."""

from datetime import date

import pytest
from flask import Flask
from sqlalchemy import Engine, select

from tests.round.enrolment import Visitor, open_door
from tests.round.pages import forms_of
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip
from webapp.sync.tables import Entry

UNDOING = ("/voids", "/returns")


@pytest.fixture
def door(app: Flask, engine: Engine) -> Visitor:
    return open_door(app, engine)


def undo(door: Visitor, page: str) -> str:
    """Tap "Take it back" on the page; return where that leads."""
    forms = forms_of(door.get(page).text)
    ways = [way for way in forms if way.endswith(UNDOING) and "/slips/" not in way]
    assert len(ways) == 1, forms.keys()
    answer = door.post(ways[0], forms[ways[0]])
    assert answer.status_code == 303, answer.text
    return answer.location


def kinds(door: Visitor) -> list[str]:
    with door.look() as session:
        return list(session.scalars(select(Entry.kind).order_by(Entry.seq)))


def test_a_slip_goes_with_the_answer_that_made_it(door: Visitor) -> None:
    woman = door.world.head_person
    page = door.answer(woman, "enrol").location

    there = undo(door, page)

    assert there == f"/round/people/{woman}/consents/new"
    with door.look() as session:
        slip = session.scalars(select(Slip)).one()
        person = session.get_one(Person, woman)
        assert (slip.state, slip.void_reason, person.consent_act) == ("void", "undone", None)
    assert kinds(door)[-1] == "consent.void"
    assert 'value="enrol"' in door.get(there).text


def test_a_paid_slip_keeps_its_answer(door: Visitor) -> None:
    page = door.answer(door.world.head_person, "enrol").location
    forms = forms_of(door.get(page).text)
    (way,) = [way for way in forms if "/consents/" in way and way.endswith("/voids")]
    with door.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE slips SET state = 'paid'")

    answer = door.post(way, forms[way])

    assert answer.status_code == 422
    assert kinds(door)[-1] == "slip.issue"


def test_a_visit_is_taken_back(door: Visitor) -> None:
    home = f"/round/doors/{door.world.household}"
    form = forms_of(door.get(f"{home}/visits/new").text)[f"{home}/visits"]
    answer = door.post(f"{home}/visits", {**form, "answer": "refused"})

    there = undo(door, answer.location)

    assert there == home
    with door.look() as session:
        assert session.get_one(Household, door.world.household).visit_outcome is None


def test_a_confirmation_of_all_is_taken_back(door: Visitor) -> None:
    home = f"/round/doors/{door.world.household}"
    form = forms_of(door.get(home).text)[f"{home}/confirmations"]
    answer = door.post(f"{home}/confirmations", form)
    assert answer.location == f"/round/people/{door.world.head_person}/consents/new"

    there = undo(door, answer.location)

    assert there == home
    with door.look() as session:
        assert set(session.scalars(select(Person.seen_on))) == {None}


def test_the_leaflet_is_taken_back_with_the_seeing(door: Visitor) -> None:
    home = f"/round/doors/{door.world.household}"
    door.add("李二山", date(1975, 5, 6))
    form = forms_of(door.get(home).text)[f"{home}/explanations"]
    answer = door.post(f"{home}/explanations", form)

    undo(door, answer.location)

    with door.look() as session:
        rows = session.execute(select(Person.seen_on, Person.informed_on)).all()
        assert set(rows) == {(None, None)}


def test_a_leaving_is_taken_back(door: Visitor) -> None:
    home = f"/round/people/{door.world.head_person}"
    form = forms_of(door.get(f"{home}/leavings/new").text)[f"{home}/leavings"]
    answer = door.post(f"{home}/leavings", {**form, "reason": "moved", "on": "2012-05-01"})

    there = undo(door, answer.location)

    assert there == home
    with door.look() as session:
        assert session.get_one(Person, door.world.head_person).left_reason is None


def test_an_offer_to_take_back_is_made_once(door: Visitor) -> None:
    page = door.answer(door.world.head_person, "decline").location

    first, second = door.get(page).text, door.get(page).text

    assert "consents" in "".join(forms_of(first)) + first
    assert ["/voids" in text for text in (first, second)] == [True, False]


@pytest.mark.parametrize("entry", ["nothing", "0" * 36, "0190163d-8694-739b-aea5-966c26f8ad91"])
def test_what_was_never_said_cannot_be_taken_back(door: Visitor, entry: str) -> None:
    answer = door.post(f"/round/doors/{door.world.household}/visits/{entry}/voids", {})

    assert answer.status_code == 422
    assert kinds(door) == []
