"""The head's board opens without signal too: as it was seen last, and it says so."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import PHONE, Console
from tests.browser.station import READY, Station, check_out, pill, record_visit, sign_in
from webapp.accounts.rules import Role

NO_ANSWER = "Failed to load resource"  # what Chromium says of every call that fails
KEPT = """async (page) => {
    for (;;) {
        const names = (await caches.keys()).filter((name) => name.startsWith("bulou-board-"));
        for (const name of names) if (await (await caches.open(name)).match(page)) return;
        await new Promise((done) => setTimeout(done, 50)); // no event tells of a cache
    }
}"""


@pytest.fixture
def console() -> Iterator[Console]:
    console = Console()
    console.allow(NO_ANSWER)
    console.allow("htmx:sendError")
    console.allow("htmx:afterRequest")
    yield console
    assert console.unexpected() == []


@pytest.fixture
def phone(browser: Browser, station: Station, console: Console) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=station.url, **PHONE) as context:
        console.watch(context)
        yield context


@pytest.fixture
def board(phone: BrowserContext) -> Page:
    """The head's board, kept on this phone."""
    page = sign_in(phone, Role.HEAD)
    page.evaluate(KEPT, "/village")
    return page


def test_the_board_and_the_pages_seen_open_without_signal(board: Page, station: Station) -> None:
    door = f"#tile-{station.world.household}"
    doors = f"/village/{station.world.village}/doors"
    board.goto(doors)
    board.evaluate(KEPT, doors)
    station.kill()

    board.goto("/village")
    expect(board.locator("#as-of strong")).to_have_text(re.compile(r"\d\d:\d\d"), timeout=READY)
    expect(board.locator(door)).to_have_attribute("data-state", "not_visited")
    expect(board.locator("#status")).to_be_hidden()
    assert board.locator("#as-of").evaluate("it => getComputedStyle(it).display") == "flex"
    assert board.locator(door).evaluate("it => getComputedStyle(it).borderStyle") != "none"
    board.locator('[data-count="doors"]').click()
    expect(board.locator("#as-of")).to_be_visible(timeout=READY)
    expect(board.locator(".table-list tbody tr")).to_have_count(4)
    board.goto("/village/canvassers")
    expect(board.locator("h1")).to_have_text(re.compile("信号|signal"), timeout=READY)
    board.locator("a[href='/village']").click()
    expect(board.locator("#as-of")).to_be_visible(timeout=READY)


def test_the_board_goes_on_by_itself_when_the_signal_is_back(board: Page, station: Station) -> None:
    station.kill()
    board.goto("/")
    expect(board).to_have_url(re.compile("/village$"), timeout=READY)
    expect(board.locator("#as-of")).to_be_visible(timeout=READY)

    station.start()

    expect(board.locator("#as-of")).to_have_count(0, timeout=READY)
    expect(board.locator(".notice[data-failed]")).to_have_count(0)


def test_signing_out_forgets_the_board(board: Page, station: Station) -> None:
    board.locator("details.menu summary").click()
    board.locator("form[action='/sign-out'] button").click()
    expect(board.locator("#sign-in")).to_be_visible(timeout=READY)
    station.kill()

    board.goto("/village")

    expect(board.locator("h1")).to_have_text(re.compile("信号|signal"), timeout=READY)
    expect(board.locator("#board")).to_have_count(0)
    expect(board.locator("a[href='/village']")).to_have_count(0)


def test_signing_out_without_signal_forgets_it_too(board: Page, station: Station) -> None:
    station.kill()
    board.goto("/village")

    board.locator("details.menu summary").click()
    board.locator("form[action='/sign-out'] button").click()

    expect(board.locator("h1")).to_have_text(re.compile("信号|signal"), timeout=READY)
    board.goto("/village")
    expect(board.locator("#board")).to_have_count(0)


def test_another_person_does_not_see_it(board: Page, station: Station) -> None:
    board.close()  # first: an answer on its way would sign its person in again
    board.context.clear_cookies()
    canvasser = sign_in(board.context, Role.CANVASSER)
    station.kill()

    canvasser.goto("/village")

    expect(canvasser.locator("h1")).to_have_text(re.compile("信号|signal"), timeout=READY)
    expect(canvasser.locator("#board")).to_have_count(0)


def test_beside_the_round_the_line_shows_only_what_a_phone_has_to_say(
    board: Page, station: Station
) -> None:
    expect(board.locator("#status")).to_be_hidden()
    board.goto("/round")
    check_out(board)
    board.context.route("**/sync", lambda route: route.abort())
    record_visit(board, station.world.household)

    board.goto("/village")

    expect(pill(board)).to_have_attribute("data-kind", "waiting")
    expect(board.locator("#status")).to_be_visible(timeout=READY)
