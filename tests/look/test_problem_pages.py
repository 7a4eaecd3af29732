"""Every page that says what went wrong, in a real browser: it fits, and one button leads on."""

from functools import partial
from pathlib import Path

import pytest
from flask import Flask, abort, render_template
from playwright.sync_api import Browser, Route, expect

from tests.look.page import WEBAPP
from webapp.app import create_app
from webapp.config import Settings

TYPES = {".css": "text/css", ".svg": "image/svg+xml", ".js": "text/javascript", ".png": "image/png"}
SIZES = ((360, 740), (1280, 800))
STATUSES = (400, 401, 403, 404, 405, 409, 413, 429, 500, 503)
PHONE = ("sync/offline.html", "sync/closed.html")
TOO_WIDE = "document.scrollingElement.scrollWidth - innerWidth"


@pytest.fixture
def faulty(sqlite_url: str, secret: str) -> Flask:
    """An app with addresses that go wrong, and those pages that else a phone shows."""
    app = create_app(Settings(database_url=sqlite_url, secret=secret))

    @app.get("/aborts/<int:status>")
    def aborts(status: int) -> str:
        abort(status)

    @app.get("/phone/<path:template>")
    def phone(template: str) -> str:
        return render_template(template, has_round="offline" in template)

    return app


def serve(html: str, route: Route) -> None:
    """Answer with the page, and with its files, whose addresses name a release."""
    name = route.request.url.removeprefix("http://bulou.test")
    parts = Path(name.split("?")[0]).parts
    tail = parts[2:] if (WEBAPP / "static").joinpath(*parts[2:]).is_file() else parts[3:]
    file = (WEBAPP / "static").joinpath(*tail)
    if name == "/page":
        route.fulfill(body=html, content_type="text/html")
    elif file.suffix in TYPES and file.is_file():
        route.fulfill(body=file.read_bytes(), content_type=TYPES[file.suffix])
    else:
        route.fulfill(status=404)


@pytest.mark.parametrize("locale", ["zh_Hans", "en"])
def test_each_page_fits_and_leads_on(browser: Browser, faulty: Flask, locale: str) -> None:
    client = faulty.test_client()
    client.set_cookie("locale", locale)
    paths = [*(f"/aborts/{status}" for status in STATUSES), *(f"/phone/{name}" for name in PHONE)]
    pages = {path: client.get(path).text for path in paths}
    headings = set()
    for width, height in SIZES:
        page = browser.new_page(viewport={"width": width, "height": height})
        for path, html in pages.items():
            page.unroute_all()
            page.route("**/*", partial(serve, html))
            page.goto("http://bulou.test/page")
            expect(page.locator(".empty .door")).to_be_visible()
            expect(page.locator(".empty .button-main")).to_have_count(1)
            expect(page.locator(".empty .button-main")).to_be_in_viewport()
            assert page.locator(".empty-text").first.inner_text(), path
            assert page.evaluate(TOO_WIDE) <= 0, path
            headings.add(page.locator("h1").inner_text())
        page.close()

    assert len(headings) >= len(paths) - 2  # 400 and 405 are one for whoever reads
