"""Every route, every role and nobody, in the own area and outside it, from one table (rows.py)."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from tests.security.places import FARTHER, LEVELS, OWN, STRANGERS, Ids, make_places
from tests.security.rows import ROWS, Row
from tests.visitor import TOKEN, visit
from tests.world import NOON
from tools.live import SECRET
from webapp import db
from webapp.accounts.rules import Role
from webapp.app import create_app
from webapp.config import Settings
from webapp.security import CSP

IN_ADDRESS = re.compile(r"<(?:\w+(?:\([^)]*\))?:)?(\w+)>")
IN_FORM = re.compile(r"\{(\w+)\}")
INLINE = re.compile(r"<style\b|\sstyle\s*=|\son[a-z]+\s*=|javascript:|<script\b(?![^>]*\ssrc=)")
LED_AWAY, SIGNED_OUT, FORBIDDEN = 303, 401, 403


class Site:
    """The app on an untouched copy of the world for every request."""

    def __init__(self, migrated: Path, folder: Path) -> None:
        self.seed = Path(shutil.copy(migrated, folder / "seed.db"))
        self.engine = db.make_engine(f"sqlite:///{self.seed}")
        with db.open_session(self.engine) as session:
            self.users, self.places = make_places(session)
        self.engine.dispose()  # so that the file holds everything
        self.copy = folder / "copy.db"
        settings = Settings(database_url="sqlite://", secret=SECRET)
        self.app = create_app(settings, engine=self.engine, now=lambda: NOON)
        self.app.testing = True

    def ask(self, key: str, who: Role | None, place: str = OWN) -> TestResponse:
        """Return what somebody gets for something at a place; reading leaves no trace."""
        user_id = self.users[who] if who else ""
        with nullcontext() if key.startswith("GET") else self._fresh():
            return _ask(visit(self.app, user_id), key, ROWS[key], self.places[place])

    @contextmanager
    def _fresh(self) -> Iterator[None]:
        for leftover in self.copy.parent.glob("copy.db*"):
            leftover.unlink()
        shutil.copy(self.seed, self.copy)
        engine = self.app.config["ENGINE"] = db.make_engine(f"sqlite:///{self.copy}")
        try:
            yield
        finally:
            engine.dispose()
            self.app.config["ENGINE"] = self.engine


@pytest.fixture(scope="module")
def site(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(migrated_sqlite, tmp_path_factory.mktemp("site"))
    yield site
    site.engine.dispose()


def test_every_route_has_a_row(site: Site) -> None:
    missing = sorted(_keys(site.app) - ROWS.keys())

    assert missing == [], "give each of these a row in tests/security/rows.py"


def test_every_row_has_a_route(site: Site) -> None:
    assert sorted(ROWS.keys() - _keys(site.app)) == [], "these routes are gone"


@pytest.mark.parametrize("key", ROWS)
def test_who_may(site: Site, key: str) -> None:
    row = ROWS[key]
    wanted = {(place, who): _wanted(key, row, place, who) for place, who in _cases(key, row)}

    got = {(place, who): site.ask(key, who, place).status_code for place, who in wanted}

    assert got == wanted


@pytest.mark.parametrize("key", [key for key in ROWS if key.startswith("GET")])
def test_every_page_is_strict_and_has_nothing_inline(site: Site, key: str) -> None:
    for who in ROWS[key].may or (None,):
        answer = site.ask(key, who)

        assert answer.headers["Content-Security-Policy"] == CSP
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        if answer.mimetype == "text/html":
            assert answer.headers["Cache-Control"] == "no-store"
            assert INLINE.findall(answer.text) == []


def _keys(app: Flask) -> set[str]:
    """Return every route by method and address; files that anybody may have are none."""
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint != "static"]
    return {f"{method} {rule.rule}" for rule in rules for method in _methods(rule)}


def _methods(rule: Rule) -> set[str]:
    return (rule.methods or set()) - {"HEAD", "OPTIONS"}


def _cases(key: str, row: Row) -> list[tuple[str, Role | None]]:
    """Return the places and people to try; a place only where it changes what is asked for."""
    named = [*IN_ADDRESS.findall(key), *IN_FORM.findall(" ".join(row.form.values()))]
    levels = [LEVELS[row.names.get(name, name)] for name in named]
    nearest = min((FARTHER.index(level) for level in levels), default=len(FARTHER))
    return [(place, who) for place in (OWN, *FARTHER[nearest:]) for who in (None, *Role)]


def _wanted(key: str, row: Row, place: str, who: Role | None) -> int:
    if key == "GET /":
        return LED_AWAY if who else row.status
    if row.may is None:
        return row.status
    if who is None:
        return LED_AWAY if key.startswith("GET") else SIGNED_OUT
    if who not in row.may:
        return FORBIDDEN
    return row.outside if who in STRANGERS[place] else row.status


def _ask(client: FlaskClient, key: str, row: Row, ids: Ids) -> TestResponse:
    method, _, address = key.partition(" ")
    address = IN_ADDRESS.sub(lambda found: ids[row.names.get(found[1], found[1])], address)
    form = {name: value.format_map(ids) for name, value in row.form.items()}
    return client.open(
        address,
        method=method,
        query_string=row.query,
        headers={"X-CSRF-Token": TOKEN} if method != "GET" else {},
        json=form if row.is_json else None,
        data=None if row.is_json else form,
        buffered=True,
    )
