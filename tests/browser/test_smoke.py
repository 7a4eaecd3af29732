from playwright.sync_api import BrowserContext, Page

from tests.browser.conftest import Console


def test_a_phone_opens_a_static_page(phone: BrowserContext, console: Console) -> None:
    page = phone.new_page()
    console.allow("favicon.ico")  # a picture names no icon

    page.goto("/static/img/logo.svg")

    assert page.locator("svg").is_visible()


def test_a_page_without_scripts_opens(no_js: BrowserContext) -> None:
    page = no_js.new_page()

    answer = page.goto("/healthz")

    assert answer
    assert answer.ok


def test_a_breach_of_the_content_security_policy_is_noticed(
    phone: BrowserContext, console: Console
) -> None:
    page = phone.new_page()
    page.goto("/healthz")

    _try_to_run_inline(page)

    assert "Content Security Policy" in console.unexpected()[0]
    console.allow("Content Security Policy")


def _try_to_run_inline(page: Page) -> None:
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">')")
