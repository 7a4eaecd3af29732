from typing import Any

import pytest
from flask import Flask
from sqlalchemy import Engine, select

from tests.round.pages import Canvasser, start
from tests.visitor import visit
from webapp.register.tables import Household

FACTS = {"door": "1号后院", "head_name": "马兰"}


@pytest.fixture
def canvasser(app: Flask, engine: Engine) -> Canvasser:
    return start(app, engine)


def walk(canvasser: Canvasser) -> list[str]:
    with canvasser.look() as session:
        rows = select(Household.door).where(Household.group_id == canvasser.world.group)
        return list(session.scalars(rows.order_by(Household.position)))


def add(canvasser: Canvasser, **typed: Any) -> Any:
    page = f"/round/doors/new?group={canvasser.world.group}"
    return canvasser.send(page, "/round/doors", **typed)


def test_whoever_has_several_groups_chooses_one_first(canvasser: Canvasser) -> None:
    page = canvasser.get("/round/doors/new").text

    groups = (canvasser.world.group, canvasser.world.other_group)
    assert [f"/round/doors/new?group={group}" in page for group in groups] == [True, True]


def test_a_found_household_takes_its_place_and_leads_on_to_its_people(
    canvasser: Canvasser,
) -> None:
    done = add(canvasser, **FACTS, after=canvasser.world.household)

    assert walk(canvasser)[:3] == ["1号", "1号后院", "2号"]
    assert canvasser.get(done.location).status_code == 200
    assert done.location.endswith("/people/new")


def test_a_form_sent_twice_adds_once(canvasser: Canvasser) -> None:
    page = f"/round/doors/new?group={canvasser.world.group}"
    form = {**canvasser.form(page, "/round/doors"), **FACTS}

    answers = [canvasser.client.post("/round/doors", data=form).status_code for _ in range(2)]

    assert (answers, len(walk(canvasser))) == ([303, 303], 10)


@pytest.mark.parametrize("typed", [{"door": ""}, {"head_name": ""}, {"note": "长" * 401}])
def test_a_household_that_nobody_finds_again_keeps_what_was_typed(
    canvasser: Canvasser, typed: dict[str, str]
) -> None:
    page = add(canvasser, **{**FACTS, "phone": "0371", **typed})

    assert page.status_code == 422
    assert 'value="0371"' in page.text
    assert len(walk(canvasser)) == 9


def test_a_household_is_added_to_ones_own_groups_only(canvasser: Canvasser, app: Flask) -> None:
    stranger = visit(app, canvasser.world.stranger)
    page = f"/round/doors/new?group={canvasser.world.group}"
    form = {**canvasser.form(page, "/round/doors"), **FACTS}

    shown, sent = stranger.get(page), stranger.post("/round/doors", data=form)

    assert (shown.status_code, sent.status_code, len(walk(canvasser))) == (403, 403, 9)
