"""The counter in a real browser: Enter alone serves a queue, and the camera is a scanner."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.bank.till import Till, make_till
from tests.browser.conftest import Console
from tools.browser import FLAGS, find_chromium
from tools.live import Live
from webapp import clock, db
from webapp.slips.code_rules import slip_url
from webapp.slips.qr_print import qr_rows

SIDE, ROWS = 480, 480  # pixels of the camera's picture
FRAMES = 10


@pytest.fixture
def till(server: Live) -> Till:
    """A till whose slip was issued today, by the server's own clock."""
    with db.transaction(server.engine) as session:
        till = make_till(session)
        slip = till.slip(session)
        session.info["ticks"] = {slip.village_id: 1}
        today = clock.china_date(clock.now())
        slip.issued_on, slip.expires_on = today, today + timedelta(days=1)
    return till


def sign_in(context: BrowserContext, server: Live, user_id: str) -> Page:
    app = Flask(__name__)
    app.secret_key = server.settings.secret
    signer = SecureCookieSessionInterface().get_signing_serializer(app)
    assert signer
    value = signer.dumps({"_user_id": f"{user_id}:0", "_fresh": False})
    context.add_cookies([{"name": "bulou", "value": str(value), "url": server.url}])
    return context.new_page()


def test_enter_alone_serves_the_queue(desk: BrowserContext, server: Live, till: Till) -> None:
    page = sign_in(desk, server, till.teller)
    page.goto("/counter")
    expect(page.locator("[name=q]")).to_be_focused()

    page.keyboard.type(slip_url(server.url, till.reference, till.code))
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-verdict=green]")
    page.locator("details.fold summary").click()
    page.locator("[name=branch]").fill("工业路支行")
    page.locator("[name=serial]").focus()
    page.keyboard.type("20120514000123")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/payments/"))
    expect(page.locator("[name=q]")).to_be_focused()
    page.keyboard.type(till.reference.lower())
    page.keyboard.press("Enter")

    page.wait_for_selector("[data-verdict=red]")
    assert "20120514000123" in page.locator(".facts").inner_text()
    assert page.evaluate("document.activeElement.name") == "q"


def test_the_counter_works_without_scripts(no_js: BrowserContext, server: Live, till: Till) -> None:
    page = sign_in(no_js, server, till.teller)
    page.goto("/counter")

    page.locator("[name=q]").fill(till.reference)
    page.locator("[name=q]").press("Enter")
    page.locator("details.fold summary").click()
    page.locator("[name=branch]").fill("工业路支行")
    page.locator("[name=serial]").fill("A1")
    page.locator("[name=serial]").press("Enter")

    page.wait_for_url(re.compile("/payments/"))
    assert page.locator("[data-camera-open]").is_hidden()


@pytest.fixture
def camera(
    browser: Browser, server: Live, till: Till, tmp_path: Path, console: Console
) -> Iterator[Page]:
    """A browser whose camera looks at the slip's QR code."""
    film = tmp_path / "slip.y4m"
    film.write_bytes(_film(slip_url(server.url, till.reference, till.code)))
    flags = [
        *FLAGS,
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        f"--use-file-for-fake-video-capture={film}",
    ]
    with (
        browser.browser_type.launch(executable_path=find_chromium(), args=flags) as filming,
        filming.new_context(base_url=server.url, permissions=["camera"]) as context,
    ):
        console.watch(context)
        yield sign_in(context, server, till.teller)


def test_the_camera_reads_a_slip(camera: Page, till: Till) -> None:
    camera.goto("/counter")

    camera.locator("[data-camera-open]").click()

    camera.wait_for_selector("[data-verdict=green]", timeout=20_000)
    assert till.code in camera.url.upper()


def test_a_camera_that_is_not_allowed_is_said_and_typing_goes_on(
    desk: BrowserContext, server: Live, till: Till
) -> None:
    page = sign_in(desk, server, till.teller)
    page.goto("/counter")

    page.locator("[data-camera-open]").click()

    page.locator("[data-camera-fault]").wait_for(state="visible")
    page.locator("[name=q]").fill(till.reference)
    page.locator("[name=q]").press("Enter")
    page.wait_for_selector("[data-verdict=green]")


def _film(text: str) -> bytes:
    """Return a few frames of YUV4MPEG2, black squares on white."""
    squares = [[bool(cell) for cell in row] for row in qr_rows(text)]
    size = SIDE // (len(squares) + 8)
    luma = bytearray(b"\xeb" * (SIDE * ROWS))
    for y, row in enumerate(squares):
        for x, is_dark in enumerate(row):
            if is_dark:
                for line in range((y + 4) * size, (y + 5) * size):
                    begin = line * SIDE + (x + 4) * size
                    luma[begin : begin + size] = b"\x10" * size
    frame = b"FRAME\n" + bytes(luma) + b"\x80" * (SIDE * ROWS // 2)
    return f"YUV4MPEG2 W{SIDE} H{ROWS} F10:1 Ip A1:1 C420jpeg\n".encode() + frame * FRAMES
