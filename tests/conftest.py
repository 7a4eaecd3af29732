"""Fixtures for every test: a secret, a clock that the test moves, the app on each engine."""

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import hypothesis
import pytest
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import Engine

from tools.live import SECRET
from webapp import db
from webapp.app import create_app
from webapp.config import Settings, read_settings

pytest_plugins = ["tests.browsers", "tests.databases"]

hypothesis.settings.register_profile("bulou", deadline=None)  # a busy machine is no failure
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "bulou")

SLOW = {"browser", "parity"}  # folders
LAUNCH = datetime(2012, 5, 14, 1, 0, tzinfo=UTC)  # nine in the morning in China, mid-campaign


@dataclass
class Clock:
    """A clock that stands still until the test moves it."""

    at: datetime = LAUNCH

    def __call__(self) -> datetime:
        """Return the instant, as webapp.clock.now does."""
        return self.at

    def move(self, **span: float) -> None:
        """Go forward: `clock.move(days=3)`."""
        self.at += timedelta(**span)


@pytest.fixture(autouse=True, scope="session")
def secret() -> str:
    """The secret of this process, so that sealed columns can be written."""
    db.use_secret(SECRET)
    return SECRET


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings(database_url: str, secret: str) -> Settings:
    return read_settings({"BULOU_DATABASE_URL": database_url, "BULOU_SECRET": secret})


@pytest.fixture(autouse=True, scope="session")
def compiled_templates(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let all applications of this process compile each template once."""
    cache = FileSystemBytecodeCache(str(tmp_path_factory.mktemp("templates")))
    Flask.jinja_options["bytecode_cache"] = cache


@pytest.fixture(scope="session")
def shared_app(secret: str) -> Flask:
    """The application, made once: a thousand tests would otherwise build its routes anew."""
    app = create_app(Settings(database_url="sqlite://", secret=secret))
    app.testing = True
    return app


@pytest.fixture
def app(shared_app: Flask, settings: Settings, engine: Engine, clock: Clock) -> Flask:
    """The application on this test's database and clock; its errors reach the test."""
    shared_app.config.update(SETTINGS=settings, ENGINE=engine, CLOCK=clock)
    return shared_app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--only", choices=("sqlite", "postgresql"), help="run on one engine only")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests of the other engine; let what takes long begin first."""
    other = {"sqlite": "postgresql", "postgresql": "sqlite"}.get(config.getoption("--only"))
    left_out = [item for item in items if other and other in item.name]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]
    items.sort(key=lambda item: SLOW.isdisjoint(item.path.parts))
