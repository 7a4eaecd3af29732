"""A canvasser's browser at a door, for the tests of consent, tier and slip."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from html.parser import HTMLParser
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.databases import seeded
from tests.visitor import TOKEN, visit
from tests.world import TODAY, World, make_person, make_world
from webapp import db
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.canvass.door_actions import refresh_door
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip

SIGNATURE = "M10 10l5 5 5 -3 9 14"
SIGNED = {"method": "signature", "signature_path": SIGNATURE, "is_read_aloud": "1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Somebody signed in, and the database under the pages."""

    client: FlaskClient
    engine: Engine
    world: World

    def get(self, path: str) -> TestResponse:
        return self.client.get(path)

    def post(self, path: str, data: dict[str, str]) -> TestResponse:
        return self.client.post(path, data={"csrf_token": TOKEN, **data})

    def form(self, person_id: str, query: str = "") -> dict[str, str]:
        """Return the fields of the consent page, as a browser would send them untouched."""
        page = self.get(f"/round/people/{person_id}/consents/new{query}")
        return fields_of(page.text)

    def answer(self, person_id: str, act: str, **typed: str) -> TestResponse:
        """Open the page, answer, and return what came back."""
        query = "?act=withdraw" if act == "withdraw" else ""
        if replaces := typed.pop("replaces", ""):
            query = f"?replaces={replaces}"
        form = {**self.form(person_id, query), **SIGNED, "act": act, **typed}
        return self.post(f"/round/people/{person_id}/consents", form)

    @contextmanager
    def look(self) -> Iterator[Session]:
        """Look into the database."""
        with db.open_session(self.engine, is_read=True) as session:
            yield session

    def change(self, person_id: str, **values: Any) -> None:
        """Change a person behind the pages' back."""
        with db.transaction(self.engine) as session:
            tick(session, self.world.village)
            person = session.get_one(Person, person_id)
            for name, value in values.items():
                setattr(person, name, value)
            refresh_door(session, person.household, on=TODAY)

    def add(self, name: str, born_on: date, *, sex: str = "1") -> str:
        """Add a listed member to the household."""
        with db.transaction(self.engine) as session:
            tick(session, self.world.village)
            person_id = make_person(session, self.world.household, name, sex, born_on)
            refresh_door(session, session.get_one(Household, self.world.household), on=TODAY)
            return person_id


def open_door(
    app: Flask, engine: Engine, role: Role = Role.CANVASSER, plan_key: str = "gongyelu-2012"
) -> Visitor:
    """Make the world and return a visitor of that role."""
    world = seeded(engine, make_world, plan_key=plan_key)
    return Visitor(client=visit(app, world.users[role]), engine=engine, world=world)


def reference_of(response: TestResponse) -> str:
    """Return the slip that a redirect leads to."""
    assert response.status_code == 303, response.text
    assert "/slips/" in response.location, response.location
    return response.location.rpartition("/")[2]


def issued_to(door: Visitor, person_id: str) -> str:
    """Return the last slip of a person, wherever their answer led."""
    with door.look() as session:
        slips = select(Slip.reference).where(Slip.person_id == person_id).order_by(Slip.reference)
        return session.scalars(slips).all()[-1]


class _Fields(HTMLParser):
    """Reads what a browser would send of the first form that posts to `consents` or elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        is_choice = given.get("type") in {"radio", "checkbox"}
        if tag == "input" and given.get("name") and (not is_choice or "checked" in given):
            self.found[given["name"]] = given.get("value", "")


def fields_of(html: str) -> dict[str, str]:
    """Return name and value of every field of a page that a browser would send."""
    parser = _Fields()
    parser.feed(html)
    return parser.found
