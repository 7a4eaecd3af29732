"""A whole door with the server switched off: visit, slip, the bank, and back in touch."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import PHONE, Console
from tests.browser.station import READY, Station, check_out, pill, sign_in
from tools.browser import FLAGS, find_chromium
from webapp.accounts.rules import Role
from webapp.register.identity_rules import make_identity

NUMBER = make_identity("410106", date(1978, 3, 5), "998")
NO_ANSWER = "Failed to load resource"  # what Chromium says of every call that fails


@pytest.fixture
def console() -> Iterator[Console]:
    console = Console()
    console.allow(NO_ANSWER)
    yield console
    assert console.unexpected() == []


@pytest.fixture
def profile(
    browser: Browser, console: Console, station: Station, tmp_path: Path
) -> "Iterator[Profile]":
    profile = Profile(browser, console, station, tmp_path / "profile")
    yield profile
    profile.close()


class Profile:
    """A phone whose memory outlives its browser."""

    def __init__(self, browser: Browser, console: Console, station: Station, folder: Path) -> None:
        self.browser, self.console, self.station, self.folder = browser, console, station, folder
        self.context: BrowserContext | None = None

    def open(self) -> BrowserContext:
        self.context = self.browser.browser_type.launch_persistent_context(
            self.folder,
            executable_path=find_chromium(),
            args=[*FLAGS],
            base_url=self.station.url,
            **PHONE,
        )
        self.console.watch(self.context)
        return self.context

    def close(self) -> None:
        if self.context:
            self.context.close()
        self.context = None


def test_a_whole_door_without_the_server(
    browser: Browser, profile: Profile, station: Station, console: Console, tmp_path: Path
) -> None:
    page = sign_in(profile.open(), Role.CANVASSER)
    check_out(page)
    station.kill()

    door = f"/round/doors/{station.world.household}"
    _add_newcomer(page, door)
    _confirm_all(page, door)
    page.reload()
    page.go_back()
    page.go_forward()
    _enrol(page, door)
    reference = page.url.rpartition("/")[2]
    url = _read_code(page, tmp_path)
    profile.close()
    page = profile.open().new_page()
    page.goto("/round/outbox")
    waiting = int(page.locator("#outbox .stat-count").first.inner_text())
    assert waiting >= 5
    assert page.locator("#outbox .list li").count() == waiting
    page.goto(f"/round/slips/{reference}")
    expect(page.locator(".slip, #slip").first).to_be_visible()
    page.goto("/round/outbox")

    page.context.route("**/sync", lambda route: route.abort())  # no signal there, but at the bank
    station.start()
    with browser.new_context(base_url=station.url, **PHONE) as branch:
        console.watch(branch)
        teller = sign_in(branch, Role.TELLER)
        _pay_into_suspense(teller, url)

    page.context.unroute("**/sync")
    page.locator("[data-send-now]").click()
    expect(page.locator("#outbox .stat-count").first).to_have_text("0", timeout=READY)
    expect(pill(page)).to_have_attribute("data-kind", "")
    assert station.count_entries() == waiting
    assert station.slip_state(reference) == "paid"
    page.locator("[data-send-now]").click()  # fetches what the bank did
    page.goto(door)
    with browser.new_context(base_url=station.url, **PHONE) as desk:
        head = sign_in(desk, Role.HEAD)
        head.goto("/village")
        assert station.door_state(station.world.household) in head.content()


def _add_newcomer(page: Page, door: str) -> None:
    page.goto(f"{door}/people/new")
    page.locator("[name=identity]").fill(NUMBER)
    page.locator("[name=name]").fill("彭春花")
    page.locator("[name=relation]").select_option("7")
    expect(page.locator("[name=born_on]")).to_have_value("1978-03-05")
    page.locator("[name=hukou][value=here]").check(force=True)
    page.locator("button[form=member-form]").last.click()
    expect(page).to_have_url(re.compile(f"{door}$"))


def _confirm_all(page: Page, door: str) -> None:
    page.goto(door)
    page.locator(".action-bar button[form=main-form]").click()
    expect(page.locator(".notices .notice")).to_be_visible()


def _enrol(page: Page, door: str) -> None:
    page.goto(door)
    page.get_by_role("link", name=re.compile("彭春花")).first.click()
    page.locator("a[href$='/consents/new']").first.click()
    page.locator("[name=tier][value='50000']").check(force=True)
    page.locator("[name=method][value=spoken]").check(force=True)
    page.locator("[name=witness]").fill("王会计")
    page.locator("button[name=act][value=enrol]").click()
    expect(page).to_have_url(re.compile("/consents/new$"))  # of the next who is to be asked
    page.goto(f"{door}/slips")
    page.locator("#slips a[href^='/round/slips/RF']").click()
    expect(page).to_have_url(re.compile("/round/slips/RF"))


def _read_code(page: Page, folder: Path) -> str:
    """Decode the QR in a picture of the screen, as a camera would."""
    page.screenshot(path=folder / "slip.png", full_page=True)
    (found,) = zxingcpp.read_barcodes(Image.open(folder / "slip.png"))
    return found.text


def _pay_into_suspense(page: Page, url: str) -> None:
    page.goto("/counter")
    page.locator("[name=q]").fill(url)
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-verdict=yellow]")
    page.locator("[name=serial]").fill("2012051400001")
    page.locator("[name=serial]").press("Enter")
    expect(page).to_have_url(re.compile("/payments/"))
