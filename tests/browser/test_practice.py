"""The practice village: a whole door without account or signal; nothing of it is real or kept."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import PHONE, Console
from tests.browser.station import READY, Station, check_out, sign_in
from tests.browser.test_taps import Thumb
from webapp.accounts.rules import Role

DATABASES = "indexedDB.databases().then(all => all.map(it => it.name).sort())"


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    station = Station(tmp_path_factory.mktemp("station"))
    station.start()
    yield station
    station.kill()
    station.engine.dispose()


@pytest.fixture
def console() -> Iterator[Console]:
    console = Console()
    console.allow("Failed to load resource")  # what Chromium says without signal
    yield console
    assert console.unexpected() == []


@pytest.fixture
def phone(browser: Browser, station: Station, console: Console) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=station.url, **PHONE) as context:
        console.watch(context)
        yield context


def coach(page: Page, step: int) -> None:
    """Expect the coach to say what comes now, under the band that is on every page."""
    expect(page.locator(f"[data-coach='{step}']")).to_be_visible()
    expect(page.locator(".practice-band")).to_be_visible()


def test_a_stranger_practises_a_whole_door_without_signal(
    phone: BrowserContext, station: Station, tmp_path: Path
) -> None:
    page = phone.new_page()
    page.goto("/")
    page.locator("a[href='/practice']").tap()
    page.locator("[data-practise]").tap()
    expect(page.locator("[data-coach='1']")).to_be_visible(timeout=READY)
    phone.set_offline(offline=True)
    thumb = Thumb(page)

    page.reload()
    coach(page, 1)
    thumb.tap(page.locator(".action-bar .button-main"))
    coach(page, 2)
    thumb.tap(page.locator(".action-bar .button-main"))
    for _member in range(3):
        coach(page, 3)
        thumb.agree(reads_aloud=False)
    coach(page, 4)
    page.screenshot(path=tmp_path / "slips.png", full_page=True)
    codes = {found.text for found in zxingcpp.read_barcodes(Image.open(tmp_path / "slips.png"))}
    numbers = re.findall(r"RF\d\d", page.content())
    thumb.tap(page.locator(".action-bar .button-main"))
    coach(page, 5)

    assert codes == {f"{station.url}/practice".upper()}
    assert set(numbers) == {"RF00"}
    assert station.count_entries() == 0
    page.locator(".practice-band button").tap()
    expect(page).not_to_have_url(re.compile("practice"))
    assert page.evaluate(DATABASES) == ["bulou"]


def test_practice_leaves_the_real_round_alone(phone: BrowserContext, station: Station) -> None:
    page = sign_in(phone, Role.CANVASSER)
    check_out(page)
    phone.set_offline(offline=True)
    before = station.count_entries()

    page.goto("/practice")
    page.locator(".action-bar .button-main").tap()
    page.locator(".action-bar .button-main").tap()
    coach(page, 3)
    phone.set_offline(offline=False)
    page.goto("/round/outbox")

    expect(page.locator(".practice-band")).to_have_count(0)
    expect(page.locator("#outbox .stat-count").first).to_have_text("0")
    assert station.count_entries() == before
    page.goto("/practice")
    page.locator(".practice-band button").tap()
    expect(page).to_have_url(re.compile("/round$"))


@pytest.mark.parametrize("text", ["HTTP://LOCALHOST:1/PRACTICE", "RF00 0000 0000 0001"])
def test_the_counter_takes_no_money_for_practice(phone: BrowserContext, text: str) -> None:
    teller = sign_in(phone, Role.TELLER)
    teller.goto("/counter")

    teller.locator("[name=q]").fill(text)
    teller.locator("[name=q]").press("Enter")

    expect(teller.get_by_text("这是练习用的单子").first).to_be_visible()
    expect(teller.locator("[name=serial]")).to_have_count(0)
