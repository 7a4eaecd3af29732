"""The browser loses the phone's database: what was said to be saved comes back.

How Chromium comes to do that is in docs/decisions.md, 33.
"""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.browser.mortal import Mortal, save_refusal, seed_of
from tests.browser.station import Station, check_out, pill, send_all, sign_in
from webapp.accounts.rules import Role

HEADER = 7  # bytes before each record of LevelDB's log: checksum, length (two of them), kind
BLOCK = 32 * 1024  # bytes; no header stands across two
Harm = Callable[[Path], Iterator[None]]


def _throw_away(database: Path) -> Iterator[None]:
    """Lose everything, as Chromium does where a record of the log does not fit its checksum."""
    yield
    shutil.rmtree(database)


def _set_back(database: Path) -> Iterator[None]:
    """Lose what came last, as LevelDB does where it takes it for the rest of a torn record."""
    before = database.with_suffix(".before")
    shutil.copytree(database, before)
    yield
    shutil.rmtree(database)
    before.rename(database)


def _tear(database: Path) -> Iterator[None]:
    """End the log within its last record, as a kill may; what follows is the browser's."""
    (log,) = database.glob("*.log")
    data = log.read_bytes()
    at = last = 0
    while at + HEADER <= len(data):
        left = BLOCK - at % BLOCK
        if left < HEADER:
            at += left
            continue
        last, length = at, int.from_bytes(data[at + 4 : at + 6], "little")
        at += HEADER + length
    log.write_bytes(data[: last + HEADER])
    yield


@pytest.mark.parametrize("harm", [_throw_away, _set_back, _tear])
def test_what_the_browser_loses_comes_back(station: Station, tmp_path: Path, harm: Harm) -> None:
    door, other = station.doors()[:2]
    with sync_playwright() as playwright:
        phone = Mortal(playwright, tmp_path / "profile", station.url)
        context, page = phone.start()
        check_out(sign_in(context, Role.CANVASSER))
        station.kill()
        context.close()
        (database,) = (tmp_path / "profile").glob("*/IndexedDB/*.leveldb")
        harming = harm(database)

        for notes in ("123", "456"):
            context, page = phone.start()
            _record(page, door, notes)
            phone.kill()
            next(harming, None)
        context, page = phone.start()
        _record(page, other, "7")
        expect(pill(page)).to_contain_text("7")
        page.goto("/round")
        expect(page.locator(".door-row, [data-door]").first).to_be_visible()

        station.start()
        send_all(page)
        context.close()

    assert station.notes() == dict.fromkeys("1234567", 1)
    assert [(it.missing, it.broken, it.held) for it in station.phones()] == [([], [], 0)]
    assert [it.last for it in station.phones()] == [7]


def _record(page: Page, door: str, notes: str) -> None:
    page.goto(f"/round/doors/{door}/visits/new")
    seed = seed_of(page)
    for note in notes:
        save_refusal(page, door, seed, note)
