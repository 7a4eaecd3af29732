"""Somebody at the pages of the round, who fills in the forms that are shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.databases import seeded
from tests.round.seed import make_round
from tests.visitor import visit
from tests.world import NOON, World
from webapp import db
from webapp.accounts.rules import Role
from webapp.register.tables import Household, Person
from webapp.sync.tables import Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvasser:
    """A browser signed in as somebody of the world, and the database under the pages."""

    client: FlaskClient
    engine: Engine
    world: World

    @property
    def door(self) -> str:
        """The address of the world's own door."""
        return f"/round/doors/{self.world.household}"

    def get(self, path: str, **headers: str) -> TestResponse:
        return self.client.get(path, headers=headers)

    def form(self, path: str, action: str) -> dict[str, Any]:
        """Return what a browser would send of a page's form, untouched."""
        page = self.get(path)
        assert page.status_code == 200, page.text
        return forms_of(page.text)[action]

    def send(self, path: str, action: str, **typed: Any) -> TestResponse:
        """Open a page, fill in its form, and send it."""
        return self.client.post(action, data={**self.form(path, action), **typed})

    @contextmanager
    def look(self) -> Iterator[Session]:
        with db.open_session(self.engine, is_read=True) as session:
            yield session

    def household(self) -> Household:
        with self.look() as session:
            return session.get_one(Household, self.world.household)

    def person(self, person_id: str) -> Person:
        with self.look() as session:
            return session.get_one(Person, person_id)

    def kinds(self) -> list[str]:
        """Return the kinds of the entries about the world's own door, in order."""
        with self.look() as session:
            rows = select(Entry.kind).where(Entry.household_id == self.world.household)
            return list(session.scalars(rows.order_by(Entry.seq)))

    def count_entries(self) -> int:
        with self.look() as session:
            return session.scalar(select(func.count()).select_from(Entry)) or 0


def start(app: Flask, engine: Engine, role: Role = Role.CANVASSER) -> Canvasser:
    """Make a group in the middle of the campaign, and return somebody who works there."""
    app.config["CLOCK"] = lambda: NOON
    world = seeded(engine, make_round)
    return Canvasser(client=visit(app, world.users[role]), engine=engine, world=world)


def forms_of(html: str) -> dict[str, dict[str, Any]]:
    """Return the fields of every form of a page, by the form's address."""
    reader = _Reader()
    reader.feed(html)
    return reader.forms


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: dict[str, dict[str, Any]] = {}
        self.form: dict[str, Any] = {}
        self.name = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.form = self.forms.setdefault(given.get("action", ""), {})
        elif tag == "input":
            self._take(given)
        elif tag in {"select", "textarea"}:
            self.name = given["name"]
            self.form[self.name] = ""
        elif tag == "option" and "selected" in given:
            self.form[self.name] = given["value"]

    def handle_data(self, data: str) -> None:
        if self.name == "note":
            self.form[self.name] += data.removeprefix("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"select", "textarea"}:
            self.name = ""

    def _take(self, given: dict[str, str]) -> None:
        is_choice = given.get("type") in {"radio", "checkbox"}
        if not given.get("name") or (is_choice and "checked" not in given):
            return
        if given.get("type") == "checkbox" and given["name"] == "special_groups":
            self.form.setdefault("special_groups", []).append(given.get("value", ""))
        else:
            self.form[given["name"]] = given.get("value", "")
