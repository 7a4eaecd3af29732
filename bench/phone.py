"""Benchmark the phone: what it loads, and its pages at a sixth of this machine's speed.

`python -m bench phone`. Milliseconds are medians of what a page waits for its own worker, from
asking to the last byte; `_shown` is a whole navigation to the finished page. `phone_slowdown` is
how much slower a loop ran in a page at the same time, so that a busy machine shows; `full` is with
10,000 entries that wait, `first` once when nothing of them was seen before, `cold` with a worker
that has to start.
"""

import json
import re
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from sqlalchemy.orm import Session

from bench._slow import slowed
from tests.browser.conftest import PHONE
from tests.browser.station import Station, check_out, sign_in
from tests.world import NOON, make_household, make_person
from tools.browser import FLAGS, find_chromium
from webapp import bulk, db
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.register.tables import Household, Person

TIMES = 6  # slower than this machine
ROUNDS = 9
ENTRIES = 10_000
READY = 600_000  # ms for thousands of doors to be taken along
SCRIPT = Path(__file__).with_suffix(".js").read_text()
FILE = re.compile(r'"files": (\[[^\]]*\])')


def run() -> dict[str, float]:
    """Return bytes and milliseconds."""
    figures: dict[str, float] = {}
    with sync_playwright() as playwright:
        options: dict[str, Any] = {"executable_path": find_chromium(), "args": list(FLAGS)}
        for doors in (500, 5000):
            browser = playwright.chromium.launch(**options)
            with _village(doors) as station, _phone(browser, station) as (context, page):
                if doors == 500:  # noqa: PLR2004 -- what is loaded is the same for both
                    figures |= _weigh(station)
                    figures |= _time_pages(browser, page, station)
                else:
                    figures |= _time_lists(browser, context, page, station)
            browser.close()
    return figures


def _weigh(station: Station) -> dict[str, float]:
    """Return what a phone loads before it can work without signal, as our server sends it."""
    worker = _fetch(f"{station.url}/service-worker.js", "identity").decode()
    path = re.findall(r'"path": "([^"]+)"', worker)[0]
    files = [f"{path}/{name}" for name in json.loads(FILE.findall(worker)[0])]
    figures = {}
    for name, encoding in (
        ("phone_first_load_kb", "br, gzip"),
        ("phone_first_load_gzip_kb", "gzip"),
    ):
        addresses = ["/service-worker.js", "/manifest.webmanifest", *files]
        sizes = [len(_fetch(f"{station.url}{address}", encoding)) for address in addresses]
        figures[name] = round(sum(sizes) / 1000, 1)
    return figures


def _fetch(url: str, encoding: str) -> bytes:
    request = urllib.request.Request(url, headers={"Accept-Encoding": encoding})
    with urllib.request.urlopen(request) as answer:
        content: bytes = answer.read()
        return content


def _time_pages(browser: Browser, page: Page, station: Station) -> dict[str, float]:
    """Return how long each page of a round of 500 doors takes, and one after the worker slept."""
    world = station.world
    slip = page.evaluate("person => enrol(person)", world.head_person)
    pages = {
        "list": "/round?group=all",
        "door": f"/round/doors/{world.household}",
        "person": f"/round/people/{world.head_person}",
        "enrol": f"/round/people/{world.head_person}/consents/new",
        "slip": slip,
    }
    figures = {}
    with slowed(browser, TIMES):
        figures["phone_slowdown"] = page.evaluate("slowdown()")
        for name, path in pages.items():
            figures[f"phone_{name}_500_ms"] = _ask(page, path)
        figures["phone_list_500_shown_ms"] = _show(page, pages["list"])
    figures["phone_cold_500_ms"] = _wake(browser, page, pages["door"])
    return figures


def _time_lists(
    browser: Browser, context: BrowserContext, page: Page, station: Station
) -> dict[str, float]:
    """Return how long 5,000 doors take, without and with thousands of entries that wait."""
    everything, search = "/round?group=all", "/round?group=all&q=户主4321"
    part = {"HX-Request": "true"}
    figures = {}
    with slowed(browser, TIMES):
        figures["phone_list_5000_ms"] = _ask(page, everything)
        figures["phone_list_5000_shown_ms"] = _show(page, everything)
        figures["phone_search_5000_ms"] = _ask(page, search, part)
    context.set_offline(offline=True)
    page.evaluate("count => recordMany(count)", ENTRIES)
    visit = f"/round/doors/{station.world.household}/visits/new"
    figures["phone_list_5000_first_full_ms"] = _wake(browser, page, everything)
    page.evaluate("path => ask(path, {})", everything)
    figures["phone_list_5000_cold_full_ms"] = _wake(browser, page, everything)
    with slowed(browser, TIMES):
        times = [page.evaluate("path => save(path)", visit) for _ in range(ROUNDS)]
        figures["phone_save_full_ms"] = round(median(times), 1)
        figures["phone_save_full_most_ms"] = round(max(times), 1)
        figures["phone_list_5000_full_ms"] = _ask(page, everything)
        figures["phone_search_5000_full_ms"] = _ask(page, search, part)
        figures["phone_door_full_ms"] = _ask(page, visit.removesuffix("/visits/new"))
    return figures


def _ask(page: Page, path: str, headers: dict[str, str] | None = None) -> float:
    """Return how long the worker takes for a page."""
    page.evaluate("([path, headers]) => ask(path, headers)", [path, headers or {}])
    times = [
        page.evaluate("([path, headers]) => ask(path, headers)", [path, headers or {}])
        for _ in range(ROUNDS)
    ]
    return float(round(median(times), 1))


def _show(page: Page, path: str) -> float:
    """Return how long it takes until a page is read whole and its scripts have run."""
    times = []
    for _ in range(ROUNDS // 2):
        page.goto(path, wait_until="load")
        times.append(page.evaluate("performance.getEntriesByType('navigation')[0].duration"))
    return float(round(median(times), 1))


def _wake(browser: Browser, page: Page, path: str) -> float:
    """Return how long the first page takes once the browser has ended the worker."""
    session = page.context.new_cdp_session(page)
    session.send("ServiceWorker.enable")
    times = []
    for _ in range(3):
        session.send("ServiceWorker.stopAllWorkers")
        with slowed(browser, TIMES):
            times.append(page.evaluate("path => ask(path, {})", path))
    session.detach()
    return float(round(median(times), 1))


@contextmanager
def _village(doors: int) -> Iterator[Station]:
    with TemporaryDirectory() as folder:
        station = Station(Path(folder))
        with db.transaction(station.engine) as session:
            _fill(session, station, doors)
        station.start()
        yield station
        station.kill()
        station.engine.dispose()


def _fill(session: Session, station: Station, doors: int) -> None:
    """Make as many doors of two in the canvasser's group, all like the first."""
    group = session.get_one(Area, station.world.group)
    tick(session, station.world.village)
    first = session.get_one(Household, make_household(session, group, "9号", "户主9"))
    make_person(session, first.id, "户主9", "1", date(1970, 1, 3), relation="0")
    make_person(session, first.id, "配偶9", "2", date(1972, 4, 5), relation="1")
    refresh_door(session, first, on=NOON.date())
    session.flush()
    households, people = [], []
    for number in range(10, doors + 9):
        home = {"id": str(uuid4()), "head_name": f"户主{number}", "position": number}
        households.append({**_values(first), **home, "door": f"{number}号"})
        for person in first.people:
            name = f"{person.name}{number}"
            said = {"id": str(uuid4()), "household_id": home["id"], "name": name}
            people.append({**_values(person), **said})
    bulk.insert_rows(session, Household, households)
    bulk.insert_rows(session, Person, people)


def _values(row: Household | Person) -> dict[str, Any]:
    """Return a row as it stands."""
    return {column.key: getattr(row, column.key) for column in row.__mapper__.column_attrs}


@contextmanager
def _phone(browser: Browser, station: Station) -> Iterator[tuple[BrowserContext, Page]]:
    """Take the round along on a phone."""
    with browser.new_context(base_url=station.url, bypass_csp=True, **PHONE) as context:
        context.set_default_timeout(READY)
        context.add_init_script(SCRIPT)
        page = sign_in(context, Role.CANVASSER)
        check_out(page, timeout=READY)
        yield context, page
