"""What somebody quick does on a page whose scripts are still on their way counts."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.conftest import Console
from tests.browser.station import Station, sign_in
from webapp.accounts.rules import Role

SCRIPT = "**/htmx-*.js"


@pytest.fixture
def console() -> Iterator[Console]:
    console = Console()
    yield console
    assert console.unexpected() == []


@pytest.fixture
def page(without_worker: BrowserContext) -> Page:
    return sign_in(without_worker, Role.CANVASSER)


def test_a_chosen_tier_is_worked_out(page: Page, station: Station) -> None:
    page.goto(f"/round/doors/{station.doors()[0]}")
    page.locator("a[href*='/round/people/']").first.click()
    enrol = page.locator(".action-bar a[href$='/consents/new']").get_attribute("href")
    assert enrol
    held = _open_without_scripts(page, enrol)

    page.locator("label", has_text="¥500").first.click()
    expect(page.locator("[name=tier][value='50000']")).to_be_checked()
    expect(page.locator("#enrol-offer")).not_to_contain_text("¥500")
    held.continue_()

    expect(page.locator("#enrol-offer")).to_contain_text("¥500")


def test_a_typed_name_is_searched(page: Page) -> None:
    held = _open_without_scripts(page, "/round")

    page.locator("#f-q").fill("钱小红")
    held.continue_()

    expect(page.locator("#doors .list li")).to_have_count(1)


def _open_without_scripts(page: Page, address: str) -> Route:
    """Open a page and hold back the script that listens; `continue_` lets it come."""
    held: list[Route] = []
    page.route(SCRIPT, lambda route: held.append(route))  # noqa: PLW0108 -- playwright marks its handlers
    with page.expect_request(SCRIPT):
        page.goto(address, wait_until="commit")
    expect(page.locator("#end")).to_be_attached()
    return held[0]
