"""A walk over every page of every role: axe finds nothing, and every box has its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.addresses import STRANGER, list_addresses, list_unwalked
from tests.browser.conftest import CHINA
from tests.browser.demo_places import make_small_demo
from tests.structure.source import ROOT
from tools.live import Live, running
from webapp.accounts.rules import Role
from webapp.app import create_app
from webapp.frame import THEMES

LOCALES = {"zh": "zh_Hans", "en": "en"}
WIDTHS = (320, 360, 412, 768, 1280)
HEIGHT = 740
SCRIPTS = (ROOT / "node_modules" / "axe-core" / "axe.min.js", Path(__file__).parent / "walk.js")
COLOUR_RULES = ["color-contrast", "link-in-text-block"]  # all that a theme can break


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Live, dict[str, str]]]:
    """A small demo with a little more in it, and what lies where."""
    url = f"sqlite:///{tmp_path_factory.mktemp('walk') / 'demo.db'}"
    places = make_small_demo(url)
    with running("demo", database_url=url) as live:
        yield live, places


@pytest.fixture
def server(walked: tuple[Live, dict[str, str]]) -> Live:
    return walked[0]


def test_every_page_is_walked(walked: tuple[Live, dict[str, str]]) -> None:
    live, places = walked
    routes = create_app(live.settings, engine=live.engine).url_map

    assert list_unwalked(routes, places) == [], "give each of these an address in addresses.py"


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("role", [STRANGER, *Role])
def test_every_page_can_be_read_and_hit(
    browser: Browser, walked: tuple[Live, dict[str, str]], role: str, locale: str
) -> None:
    live, places = walked
    with _context(browser, live, LOCALES[locale]) as context:
        page = _signed_in(context, role)
        found = {
            f"{address} {where}": said
            for address in list_addresses(role, places)
            for where, said in _look_at(page, address)
            if said
        }

    assert found == {}


def _context(browser: Browser, live: Live, locale: str) -> BrowserContext:
    context = browser.new_context(
        base_url=live.url, reduced_motion="reduce", service_workers="block", **CHINA
    )
    for script in SCRIPTS:
        context.add_init_script(path=script)
    context.add_cookies([{"name": "locale", "value": locale, "url": live.url}])
    return context


def _signed_in(context: BrowserContext, role: str) -> Page:
    page = context.new_page()
    if role != STRANGER:
        page.goto("/")
        page.locator(f".persona[value={role}]").click()
    return page


def _look_at(page: Page, address: str) -> Iterator[tuple[str, list[str]]]:
    for width in WIDTHS:
        _resize(page, width)
        page.goto(address)
        yield f"shifts at {width} px", page.evaluate("walk.shifts()")
        page.evaluate("walk.open()")
        yield f"{width} px", page.evaluate("walk.measure()")
    _resize(page, WIDTHS[0])
    page.evaluate("walk.magnify('200%')")
    yield "text twice as large", page.evaluate("walk.measure()")
    page.evaluate("walk.magnify('')")
    yield "axe", page.evaluate("walk.check()")
    for theme in THEMES[1:]:
        page.evaluate("theme => walk.wear(theme)", theme)
        yield f"axe {theme}", page.evaluate("rules => walk.check(rules)", COLOUR_RULES)


def _resize(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": HEIGHT})
