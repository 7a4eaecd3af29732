"""Whatever is typed into addresses and forms of the village's pages, there is an answer."""

from urllib.parse import quote

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.coverage.test_question_actions import add_twin
from tests.visitor import TOKEN, visit
from tests.world import World, make_world
from webapp.accounts.rules import Role
from webapp.register.tables import Question

ODD = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.sampled_from(["\0", "x" * 70_000, "%", "-1", "0", "9" * 30, "no_outcome", "T12", "done"]),
)
MANY = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
ANSWERED = {200, 303, 400, 403, 404, 409, 422}


@pytest.fixture
def world(session: Session) -> World:
    world = make_world(session)
    add_twin(session, world)
    session.commit()
    return world


def test_no_address_is_a_fault(app: Flask, world: World) -> None:
    client = visit(app, world.users[Role.HEAD])
    names = ("state", "gap", "group", "door", "target", "page")

    @MANY
    @given(
        st.sampled_from(["doors", "people", "slips", "groups", "questions"]),
        st.fixed_dictionaries({}, optional=dict.fromkeys(names, ODD)),
    )
    def try_out(about: str, asked: dict[str, str]) -> None:
        answer = client.get(f"/village/{world.village}/{about}", query_string=asked)
        assert answer.status_code in ANSWERED

    try_out()


def test_no_place_is_a_fault(app: Flask, world: World) -> None:
    client = visit(app, world.users[Role.AGENCY])

    @MANY
    @given(st.sampled_from(["village", "township"]), st.just(world.village) | ODD, ODD)
    def try_out(kind: str, place: str, more: str) -> None:
        answer = client.get(f"/{kind}/{quote(place[:200])}{quote(more[:200])}")
        assert answer.status_code in ANSWERED | {308}

    try_out()


def test_no_form_is_a_fault(app: Flask, session: Session, world: World) -> None:
    client = visit(app, world.users[Role.HEAD])
    question_id = session.scalars(select(Question.id)).one()
    session.rollback()
    forms = {
        "/village/canvassers": ("group", "user", "act"),
        f"/village/questions/{question_id}": ("entry_id", "choice", "why", "identity"),
        "/village/held/x": ("act", "why"),
    }
    words = ODD | st.sampled_from([world.group, world.stranger, "add", "keep_second", "number"])

    @MANY
    @given(st.data(), st.sampled_from(list(forms)))
    def try_out(data: st.DataObject, address: str) -> None:
        typed = st.fixed_dictionaries({}, optional=dict.fromkeys(forms[address], words))
        answer = client.post(address, data={"csrf_token": TOKEN, **data.draw(typed)})
        assert answer.status_code in ANSWERED

    try_out()
