"""A Bulou that can be switched off and on at the same address, and a small village to walk in."""

import json
import os
import re
import socket
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page, expect
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from tests.world import NOON, World, make_household, make_person, make_world
from tools.guarded import guarded, make_folder
from tools.live import SECRET, Live
from webapp import config, db
from webapp.accounts.password_actions import hash_password
from webapp.accounts.rules import DEMO_PASSWORD, Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.register.tables import Household
from webapp.slips.tables import Slip
from webapp.sync.phones_queries import Phone, list_phones
from webapp.sync.tables import Entry

DOORS = (("2号", "赵大山", "1"), ("3号", "钱小红", "2"), ("5号", "孙玉兰", "2"))
READY = 30_000  # ms; the machine of a test may have much to do
HOLD = """() => new Promise((held) => {
  navigator.locks.request("bulou-outbox", () => new Promise(() => held()));
})"""


class Station:
    """A demo Bulou on a database of its own; off when made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.port: int = listener.getsockname()[1]
        self.url = f"http://localhost:{self.port}"
        self.environ = {
            "BULOU_DATABASE_URL": f"sqlite:///{folder}/bulou.db",
            "BULOU_SECRET": SECRET,
            "BULOU_PORT": str(self.port),
            "BULOU_PUBLIC_URL": self.url,
        }
        db.migrate(self.environ["BULOU_DATABASE_URL"])
        db.use_secret(SECRET)
        self.engine: Engine = db.make_engine(self.environ["BULOU_DATABASE_URL"])
        with db.transaction(self.engine) as session:
            self.world = _make_village(session)
        self._running = ExitStack()

    def start(self, *, command: Sequence[str | Path] = (), **environ: str) -> None:
        """Run it, by another command or with other settings where some are named."""
        environ = {**os.environ, **self.environ, **environ}
        settings = config.read_settings(environ, is_demo=True)
        folder = make_folder("bulou-station-")
        live = Live(url=self.url, settings=settings, engine=self.engine, folder=folder)
        command = command or [Path(sys.executable).with_name("bulou"), "demo"]
        self._running.enter_context(
            guarded(command, live.answers, folder=folder, environ=environ, stop="KILL")
        )

    def kill(self) -> None:
        """End it in mid-sentence."""
        self._running.close()

    def count_entries(self) -> int:
        with db.open_session(self.engine, is_read=True) as session:
            return session.scalar(select(func.count()).select_from(Entry)) or 0

    def doors(self) -> list[str]:
        """Return the households of the canvasser's group in walking order."""
        doors = select(Household.id).where(Household.group_id == self.world.group)
        with db.open_session(self.engine, is_read=True) as session:
            return list(session.scalars(doors.order_by(Household.position)))

    def notes(self) -> Counter[str]:
        """Return the notes of the visits that arrived, and how often each did."""
        with db.open_session(self.engine, is_read=True) as session:
            entries = [json.loads(text) for text in session.scalars(select(Entry.text))]
        return Counter(entry["body"]["note"] for entry in entries if entry["kind"] == "visit")

    def skew(self) -> timedelta:
        """Return by how much the only entry was made later than it came."""
        with db.open_session(self.engine, is_read=True) as session:
            entry = session.scalars(select(Entry)).one()
            assert entry.made_at
            return entry.made_at - entry.received_at

    def phones(self) -> list[Phone]:
        """Return the phones of the village with what is missing of each, and what does not fit."""
        with db.open_session(self.engine, is_read=True) as session:
            return list_phones(session, self.world.village)

    def door_state(self, household_id: str) -> str:
        with db.open_session(self.engine, is_read=True) as session:
            return session.get_one(Household, household_id).door_state

    def slip_state(self, reference: str) -> str:
        with db.open_session(self.engine, is_read=True) as session:
            return session.get_one(Slip, reference).state


def sign_in(context: BrowserContext, role: Role) -> Page:
    """Sign in as somebody of the village; the start page of the role is open then."""
    page = context.new_page()
    page.goto("/")
    page.locator("#sign-in [name=login]").fill(str(role))
    page.locator("#sign-in [name=password]").fill(DEMO_PASSWORD)
    page.locator("#sign-in button[type=submit]").click()
    expect(page).not_to_have_url(re.compile(r"/(sign-in)?$"))
    return page


def check_out(page: Page, *, timeout: float = READY) -> None:
    """Take the round along on this phone, and open it."""
    page.locator("[data-part=offer] [data-install]").click()
    expect(page.locator("[data-part=ready]")).to_be_visible(timeout=timeout)
    page.locator("[data-open]").click()
    expect(pill(page)).to_have_attribute("data-host", "phone")
    page.wait_for_function("navigator.serviceWorker.controller !== null")


def record_visit(page: Page, household_id: str) -> None:
    """Say that nobody was home, and when to come back."""
    page.goto(f"/round/doors/{household_id}/visits/new")
    page.locator("button[name=answer]").first.click()
    expect(page).to_have_url(re.compile(r"/round\?group="))


def say_visit(page: Page, household_id: str, note: str) -> None:
    """Say that nobody was home, with a note by which the entry is known again."""
    page.goto(f"/round/doors/{household_id}/visits/new")
    page.locator("[name=note]").fill(note)
    page.locator("button[name=answer]").first.click()
    expect(page).to_have_url(re.compile(r"/round\?group="))


def send_all(page: Page, *, timeout: float = READY) -> None:
    """Send what waits from the outbox, till nothing does."""
    page.goto("/round/outbox")
    page.locator("[data-send-now]").click()
    expect(page.locator("#outbox .stat-count").first).to_have_text("0", timeout=timeout)


def hold_outbox(context: BrowserContext) -> Page:
    """Return a page that never ends sending; until it is closed no other page sends."""
    page = context.new_page()
    page.goto("/healthz")
    page.evaluate(HOLD)
    return page


def pill(page: Page) -> Locator:
    return page.locator("#sync-pill")


def _make_village(session: Session) -> World:
    world = make_world(session)
    for user in session.scalars(select(User)):
        user.password_hash = hash_password(DEMO_PASSWORD)
    group = session.get_one(Area, world.group)
    tick(session, world.village)
    for place, (door, name, sex) in enumerate(DOORS, start=2):
        household = session.get_one(Household, make_household(session, group, door, name))
        household.position = place
        make_person(session, household.id, name, sex, date(1970, place, 3), relation="0")
        refresh_door(session, household, on=NOON.date())
    head = world.users[Role.HEAD]
    session.add(Assignment(group_id=world.other_group, user_id=head, since=NOON))
    return world
