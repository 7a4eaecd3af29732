"""Benchmark the pages of a village of 500 households: `python -m bench pages`.

The app answers in this process, on SQLite, so the figures are the server's own milliseconds.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.world import NOON, World, make_household, make_person, make_world
from tools.live import SECRET
from webapp import db
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.app import create_app
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.config import read_settings
from webapp.register.tables import Household

HOUSEHOLDS = 500
ROUNDS = 60  # requests a page


def run() -> dict[str, float]:
    """Return median and 95th percentile, in ms, of the list, a door, a person and the board."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        settings = read_settings({"BULOU_DATABASE_URL": url, "BULOU_SECRET": SECRET})
        db.migrate(url)
        db.use_secret(SECRET)
        engine = db.make_engine(url)
        with db.transaction(engine) as session:
            world = _fill(session)
            keys = {
                role: session.get_one(User, world.users[role]).get_id()
                for role in (Role.CANVASSER, Role.HEAD)
            }
        app = create_app(settings, engine=engine, now=lambda: NOON)
        clients = {role: _signed_in(app.test_client(), key) for role, key in keys.items()}
        figures: dict[str, float] = {}
        for name, role, path in (
            ("round_list", Role.CANVASSER, "/round"),
            ("round_door", Role.CANVASSER, f"/round/doors/{world.household}"),
            ("round_person", Role.CANVASSER, f"/round/people/{world.head_person}"),
            ("village_board", Role.HEAD, "/village"),
        ):
            figures |= _timed(name, _getter(clients[role], path))
        engine.dispose()
        return figures


def _fill(session: Session) -> World:
    """Make a village of one group with 500 households of three."""
    world = make_world(session)
    tick(session, world.village)
    group = session.get_one(Area, world.group)
    for number in range(2, HOUSEHOLDS + 1):
        door = make_household(session, group, f"{number}号", f"户主{number}")
        household = session.get_one(Household, door)
        household.position = number
        for position in range(3):
            born_on = NOON.date() - timedelta(days=365 * (20 + position * 18) + number)
            make_person(session, door, f"人{number}-{position}", "1", born_on)
    for household in session.scalars(select(Household)):
        refresh_door(session, household, on=NOON.date())
    return world


def _signed_in(client: FlaskClient, key: str) -> FlaskClient:
    with client.session_transaction() as cookie:
        cookie["_user_id"] = key
        cookie["_fresh"] = True
    return client


def _getter(client: FlaskClient, path: str) -> Callable[[], None]:
    def get() -> None:
        status = client.get(path).status_code
        if status != 200:  # noqa: PLR2004 -- the only good answer
            raise RuntimeError(f"{path} answered {status}")

    return get


def _timed(name: str, get: Callable[[], None]) -> dict[str, float]:
    get()
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        get()
        times.append((perf_counter() - start) * 1000)
    return {
        f"{name}_ms": round(median(times), 1),
        f"{name}_p95_ms": round(quantiles(times, n=20)[18], 1),
    }
