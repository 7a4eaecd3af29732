"""A phone goes on from the release before to this one, and what it has recorded arrives."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.conftest import PHONE
from tests.browser.earlier import ADDRESS
from tests.browser.station import Station, check_out, hold_outbox, pill, send_all, sign_in
from webapp.accounts.rules import Role

ROOT = Path(__file__).parents[2]
WAITING = 1_000
LONG = 120_000  # ms; the machine of a test may have much to do
EARLIER = re.compile(ADDRESS)
SAVE_ALL = """async ([doors, count]) => {
  const seed = document.querySelector("[name=seed]").value;
  for (let number = 0; number < count; number += 1) {
    const body = new URLSearchParams({ seed, answer: "refused", note: `before ${number}` });
    const path = `/round/doors/${doors[number % doors.length]}/visits`;
    const { type, status } = await fetch(path, { method: "POST", body, redirect: "manual" });
    if (type !== "opaqueredirect") throw new Error(`${number} was not saved: ${status}`);
  }
}"""


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    """A Bulou of this release whose phones are of the one before."""
    station = Station(tmp_path)
    earlier = [sys.executable, "-m", "tests.browser.earlier"]
    station.start(command=earlier, PYTHONPATH=str(ROOT))
    yield station
    station.kill()
    station.engine.dispose()


@pytest.fixture
def phone(browser: Browser, station: Station) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=station.url, **PHONE) as context:
        yield context


def test_a_thousand_records_of_the_release_before_arrive(
    phone: BrowserContext, station: Station
) -> None:
    page = sign_in(phone, Role.CANVASSER)
    check_out(page)
    sender = hold_outbox(phone)
    page.bring_to_front()
    page.goto(f"/round/doors/{station.doors()[0]}/visits/new")
    page.evaluate(SAVE_ALL, [station.doors(), WAITING])
    page.goto(f"/round/doors/{station.doors()[0]}/people/new")
    style = page.locator("link[rel=stylesheet]").first
    expect(style).to_have_attribute("href", EARLIER)
    page.locator("[name=name]").fill("半个")
    station.kill()
    station.start()

    page.evaluate("navigator.serviceWorker.ready.then(it => it.update())")
    expect(page.locator("#update")).to_contain_text("新版本已准备好", timeout=LONG)
    page.locator("[data-update]").click()
    expect(page.locator("[name=name]")).to_have_value("半个")
    expect(style).to_have_attribute("href", EARLIER)
    page.locator("[name=name]").fill("")
    page.locator("[data-update]").click(no_wait_after=True)

    expect(style).not_to_have_attribute("href", EARLIER, timeout=LONG)
    expect(pill(page)).to_contain_text(f"{WAITING} 条只在这部手机上")
    sender.close()
    send_all(page, timeout=LONG)
    arrived = station.notes()
    assert arrived == {f"before {number}": 1 for number in range(WAITING)}
    assert [(it.last, it.missing, it.broken) for it in station.phones()] == [(WAITING, [], [])]
