"""Everything by keyboard alone, and always to be seen where one is."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import Console
from tests.browser.station import Station
from webapp.accounts.rules import DEMO_PASSWORD, Role

MOST_TABS = 60  # a page on which one must press it more often has no keyboard
# Where the keyboard is: "" if it can be seen, else what is wrong
FOCUS = """() => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return "";
  const ring = focused.matches(".choice-input") ? focused.parentElement.querySelector(".choice-box") : focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(ring);
  const told = focused.outerHTML.slice(0, 100);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return `no ring around ${told}`;
  const { left, top, width, height } = ring.getBoundingClientRect();
  const isAt = ([x, y]) => ring.contains(document.elementFromPoint(left + width * x, top + height * y));
  return [[0.5, 0.5], [0.05, 0.5], [0.95, 0.5], [0.5, 0.1], [0.5, 0.9]].some(isAt) ? "" : `covered: ${told}`;
}"""  # noqa: E501 -- a script


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    station = Station(tmp_path_factory.mktemp("station"))
    station.start()
    yield station
    station.kill()
    station.engine.dispose()


@pytest.fixture
def server(station: Station) -> Station:
    return station


@pytest.fixture
def console() -> Iterator[Console]:
    console = Console()
    yield console
    assert console.unexpected() == []


def test_from_the_door_to_the_counter(phone: BrowserContext, desk: BrowserContext) -> None:
    page = _signed_in(phone, Role.CANVASSER)
    _go(page, page.locator(".action-bar a"))
    expect(page).to_have_url(re.compile("/round/doors/"))
    _go(page, page.locator("a[href*='/round/people/']").first)
    _go(page, page.locator(".action-bar a[href$='/consents/new']"))

    _choose(page, "[name=tier]", "50000")
    expect(page.locator("#enrol-offer")).to_contain_text("¥500")
    _choose(page, "[name=method]", "spoken")
    _reach(page, page.locator("[name=witness]"))
    page.keyboard.type("王会计")
    _reach(page, page.locator("button[name=act][value=enrol]"))
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile("/round/slips/RF"))
    reference = page.url.rpartition("/")[2]

    teller = _signed_in(desk, Role.TELLER)
    expect(teller.locator("[name=q]")).to_be_focused()
    teller.keyboard.type(reference)
    teller.keyboard.press("Enter")
    expect(teller.locator("[data-verdict=green]")).to_be_visible()
    expect(teller.locator("[name=serial]")).to_be_focused()
    teller.keyboard.type("2012051400007")
    teller.keyboard.press("Enter")
    expect(teller).to_have_url(re.compile("/payments/"))


def test_the_first_key_leads_past_the_head(phone: BrowserContext) -> None:
    page = _signed_in(phone, Role.HEAD)

    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_the_menu_opens_and_closes_by_keyboard(phone: BrowserContext) -> None:
    page = _signed_in(phone, Role.HEAD)
    menu = page.locator("details.menu")

    _go(page, menu.locator("summary"))
    _reach(page, menu.locator("button[value=sun]"))
    page.keyboard.press("Enter")
    expect(page.locator("html")).to_have_attribute("data-theme", "sun")
    page.keyboard.press("Escape")

    expect(menu).not_to_have_attribute("open", "")
    expect(menu.locator("summary")).to_be_focused()
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "sun")


def test_a_search_leaves_the_cursor_where_it_is_and_says_what_it_found(
    phone: BrowserContext,
) -> None:
    page = _signed_in(phone, Role.CANVASSER)
    search = page.locator("#f-q")

    _reach(page, search)
    page.keyboard.type("钱小红")

    expect(page.locator("#doors .list > li")).to_have_count(1)
    expect(search).to_be_focused()
    expect(page.locator("#doors [role=status]")).to_contain_text("1")


def _signed_in(context: BrowserContext, role: Role) -> Page:
    page = context.new_page()
    page.goto("/")
    _reach(page, page.locator("#sign-in [name=login]"))
    page.keyboard.type(str(role))
    page.keyboard.press("Tab")
    page.keyboard.type(DEMO_PASSWORD)
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile(r"/(sign-in)?$"))
    page.wait_for_load_state()
    return page


def _go(page: Page, target: Locator) -> None:
    """Reach a link and follow it."""
    _reach(page, target)
    before = page.url
    page.keyboard.press("Enter")
    if target.count() and target.evaluate("part => part.localName") == "summary":
        return
    expect(page).not_to_have_url(before)


def _reach(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus; wherever it is meanwhile, it is seen."""
    is_reached = "part => part === document.activeElement"
    for _ in range(MOST_TABS):
        if target.evaluate(is_reached):
            return
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUS) == ""
    raise AssertionError(f"{target} is not reached by keyboard")


def _choose(page: Page, group: str, value: str) -> None:
    """Reach a group of choices and go to the wanted one with the arrow keys."""
    chosen = page.locator(f"{group}:checked, {group}:not(:checked)")
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        assert page.evaluate(FOCUS) == ""
        if page.evaluate(f"document.activeElement.matches('{group}')"):
            break
    for _ in range(chosen.count()):
        if page.evaluate("document.activeElement.value") == value:
            break
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Space")
    expect(page.locator(f"{group}[value='{value}']")).to_be_checked()
