import re
from datetime import date
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import Engine

from tests.canvass.deeds import asked
from tests.round.pages import Canvasser, start
from tests.visitor import TOKEN, visit
from webapp.accounts.rules import Role


@pytest.fixture
def canvasser(app: Flask, engine: Engine) -> Canvasser:
    return start(app, engine)


def test_a_door_shows_who_is_listed_and_offers_one_main_action(canvasser: Canvasser) -> None:
    page = canvasser.get(canvasser.door).text

    names = re.findall(r'<span class="list-title">([^<]*)</span>', page)
    assert names == ["王秀英", "李建国", "李小明"]
    assert page[page.index("<main") :].count("button-main") == 1


@pytest.mark.parametrize(
    ("answer", "more", "outcome", "return_on", "state"),
    [
        ("met", {}, "met", None, "part"),
        ("evening", {}, "nobody_home", date(2012, 5, 14), "come_back"),
        ("tomorrow", {}, "nobody_home", date(2012, 5, 15), "come_back"),
        ("saturday", {}, "nobody_home", date(2012, 5, 19), "come_back"),
        ("day", {"return_on": "2012-06-01"}, "nobody_home", date(2012, 6, 1), "come_back"),
        ("nobody_home", {"return_on": "20120601"}, "nobody_home", date(2012, 6, 1), "come_back"),
        ("refused", {}, "refused", None, "refused"),
        ("vacant", {}, "vacant", None, "closed"),
        ("moved", {}, "moved", None, "closed"),
        ("demolished", {}, "demolished", None, "closed"),
    ],
)
def test_each_way_a_visit_ends_is_one_button(  # noqa: PLR0917 -- one column each
    canvasser: Canvasser,
    answer: str,
    more: dict[str, str],
    outcome: str,
    return_on: date | None,
    state: str,
) -> None:
    action = f"{canvasser.door}/visits"

    done = canvasser.send(f"{action}/new", action, answer=answer, **more)

    door = canvasser.household()
    assert done.status_code == 303
    assert (door.visit_outcome, door.return_on, door.door_state) == (outcome, return_on, state)


@pytest.mark.parametrize(
    "typed",
    [
        {"answer": ""},
        {"answer": "danced"},
        {"answer": "day"},
        {"answer": "day", "return_on": "soon"},
        {"answer": "day", "return_on": "2012-05-13"},
        {"answer": "met", "note": "长" * 401},
    ],
)
def test_a_visit_that_says_too_little_keeps_what_was_typed(
    canvasser: Canvasser, typed: dict[str, str]
) -> None:
    action = f"{canvasser.door}/visits"

    page = canvasser.send(f"{action}/new", action, **({"note": "六点以后"} | typed))

    assert page.status_code == 422
    assert f'value="{typed.get("note", "六点以后")}"' in page.text
    assert 'id="form-errors"' in page.text
    assert canvasser.kinds() == []


def test_a_visit_sent_twice_is_recorded_once_and_another_answer_counts(
    canvasser: Canvasser,
) -> None:
    action = f"{canvasser.door}/visits"
    form = canvasser.form(f"{action}/new", action)

    for answer in ("tomorrow", "tomorrow", "saturday"):
        canvasser.client.post(action, data={**form, "answer": answer})

    assert canvasser.kinds() == ["visit", "visit"]
    assert canvasser.household().return_on == date(2012, 5, 19)


def test_all_as_listed_is_one_tap_and_says_that_somebody_was_met(canvasser: Canvasser) -> None:
    action = f"{canvasser.door}/confirmations"
    form = canvasser.form(canvasser.door, action)

    for _ in range(2):
        assert canvasser.client.post(action, data=form).status_code == 303

    assert canvasser.kinds() == ["visit"] + ["person.amend"] * 3
    assert (canvasser.household().door_state, canvasser.household().open_count) == ("part", 1)


def test_the_leaflet_is_explained_to_all_who_may_enrol_in_one_tap(canvasser: Canvasser) -> None:
    action = f"{canvasser.door}/explanations"
    form = canvasser.form(canvasser.door, action)

    for _ in range(2):
        assert canvasser.client.post(action, data=form).status_code == 303

    world = canvasser.world
    told = [canvasser.person(one).informed_on for one in (world.head_person, world.child)]
    assert told == [date(2012, 5, 14), None]
    assert canvasser.kinds() == ["visit"] + ["person.amend"] * 2


def test_a_household_is_put_right_by_what_differs_only(canvasser: Canvasser) -> None:
    done = canvasser.send(f"{canvasser.door}/edit", canvasser.door, phone="123", door="1号甲")

    door = canvasser.household()
    assert done.location == canvasser.door
    assert (door.phone, door.door, door.head_name) == ("123", "1号甲", "王秀英")
    assert sorted(door.marks) == ["door", "phone"]
    assert canvasser.kinds() == ["household.amend"]


def test_an_unchanged_household_is_no_entry(canvasser: Canvasser) -> None:
    canvasser.send(f"{canvasser.door}/edit", canvasser.door)

    assert canvasser.kinds() == []


@pytest.mark.parametrize(
    "typed", [{"door": ""}, {"head_name": " "}, {"phone": "1" * 31}, {"was": "[]"}, {"was": "{"}]
)
def test_a_household_that_nobody_finds_again_keeps_what_was_typed(
    canvasser: Canvasser, typed: dict[str, Any]
) -> None:
    edit = f"{canvasser.door}/edit"

    page = canvasser.send(edit, canvasser.door, **({"note": "二楼"} | typed))

    assert page.status_code == 422
    assert "二楼" in page.text
    assert canvasser.kinds() == []


def test_a_household_amended_by_somebody_else_meanwhile_raises_a_question(
    canvasser: Canvasser, app: Flask
) -> None:
    mine = canvasser.form(f"{canvasser.door}/edit", canvasser.door)
    head = visit(app, canvasser.world.users[Role.HEAD])
    head.post(canvasser.door, data={**mine, "phone": "111", "csrf_token": TOKEN})

    canvasser.client.post(canvasser.door, data={**mine, "phone": "222"})

    with canvasser.look() as session:
        assert asked(session) == [("conflict", None)]


PLACES = [
    ("GET", ""), ("GET", "/visits/new"), ("GET", "/edit"), ("GET", "/people/new"),
    ("POST", ""), ("POST", "/visits"), ("POST", "/confirmations"), ("POST", "/explanations"),
    ("POST", "/people"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), PLACES)
def test_a_door_is_only_for_those_who_canvass_it(
    canvasser: Canvasser, app: Flask, method: str, path: str
) -> None:
    stranger = visit(app, canvasser.world.stranger)
    data = {"csrf_token": TOKEN}

    foreign = stranger.open(canvasser.door + path, method=method, data=data)
    nowhere = f"/round/doors/00000000-0000-7000-8000-000000000000{path}"
    missing = canvasser.client.open(nowhere, method=method, data=data)

    assert (foreign.status_code, missing.status_code) == (403, 404)
    assert canvasser.kinds() == []
