"""The style guide in a real browser: nothing wider than the screen, nothing too small to hit."""

import pytest
from playwright.sync_api import Browser, Route

from tests.look.page import WEBAPP, render

TYPES = {".css": "text/css", ".svg": "image/svg+xml", ".js": "text/javascript", ".png": "image/png"}
TOO_WIDE = "document.scrollingElement.scrollWidth - innerWidth"
TOO_SMALL = """() => [...document.querySelectorAll("a, button, input, select, textarea, summary")]
  .map((part) => part.closest("label, .way")?.querySelector(".choice-box") ?? part)
  .filter((part) => part.checkVisibility() && part.getClientRects().length)
  .filter((part) => Math.min(part.offsetWidth, part.offsetHeight) < 48)
  .map((part) => part.outerHTML.slice(0, 80))"""


def serve(route: Route, theme: str) -> None:
    path = route.request.url.removeprefix("http://bulou.test")
    file = WEBAPP / path.lstrip("/")
    if path == "/":
        route.fulfill(body=render("styleguide.html", theme=theme), content_type="text/html")
    elif file.suffix in TYPES and file.is_file():
        route.fulfill(body=file.read_bytes(), content_type=TYPES[file.suffix])
    else:
        route.fulfill(status=404)


@pytest.mark.parametrize("theme", ["", "sun"], ids=["plain", "sunlight"])
@pytest.mark.parametrize("width", [320, 360, 412, 768, 1280])
def test_the_style_guide_fits_and_can_be_hit(browser: Browser, width: int, theme: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 740})
    page.route("**/*", lambda route: serve(route, theme))

    page.goto("http://bulou.test/")

    assert (page.evaluate(TOO_WIDE), page.evaluate(TOO_SMALL)) == (0, [])
    page.close()
