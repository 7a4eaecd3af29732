import pytest
from playwright.sync_api import BrowserContext

from tests.browser.conftest import Console

INLINE = "document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')"


@pytest.fixture(autouse=True)
def no_icon(console: Console) -> None:
    """Pictures and plain text name no icon, so the browser asks for one in vain."""
    console.allow("status of 404")


def test_a_phone_opens_a_static_page(phone: BrowserContext) -> None:
    page = phone.new_page()

    page.goto("/")
    href = page.locator("link[rel=icon][sizes='32x32']").get_attribute("href") or ""

    assert page.request.get(href).ok


def test_a_page_without_scripts_opens(no_js: BrowserContext) -> None:
    page = no_js.new_page()

    answer = page.goto("/healthz")

    assert answer
    assert answer.ok


def test_a_breach_of_the_content_security_policy_is_noticed(
    phone: BrowserContext, console: Console
) -> None:
    page = phone.new_page()
    page.goto("/no/such/page")

    with page.expect_console_message(lambda said: "Content Security Policy" in said.text):
        page.evaluate(INLINE)

    assert console.unexpected() != []
    console.allow("Content Security Policy")
