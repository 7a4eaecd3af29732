"""What comes out of a printer, on a sheet and on a till roll: little ink, nothing cut off."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pypdfium2  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import BrowserContext
from sqlalchemy import select

from tools.live import Live
from webapp import db
from webapp.accounts.rules import DEMO_PASSWORD
from webapp.accounts.tables import Assignment, User
from webapp.bank.tables import Payment
from webapp.slips.tables import Slip

SHEET: dict[str, Any] = {"format": "A4"}
ROLLS: dict[str, dict[str, Any]] = {
    "58mm": {"width": "58mm", "height": "300mm"},
    "80mm": {"width": "80mm", "height": "300mm"},
}
POINTS_OF_A_DOT = 2.0  # pixels a point; 144 dots an inch
DARK = 128  # of 255
INK = 0.06  # of a sheet or strip; a code to scan adds its own
INK_WITH_CODE = 0.12
EDGE = 0.015  # of the width, where a printer's margin is


@pytest.fixture
def server(demo_server: Live) -> Live:
    return demo_server


@pytest.fixture
def named(server: Live) -> Iterator[dict[str, str]]:
    """A due slip of the canvasser's groups and a payment, of the demo's first county."""
    with db.open_session(server.engine, is_read=True) as session:
        user = session.scalars(select(User).where(User.login == "canvasser")).one()
        mine = select(Assignment.group_id).where(Assignment.user_id == user.id)
        slip = session.scalars(
            select(Slip).where(Slip.group_id.in_(mine), Slip.state == "due").limit(1)
        ).one()
        county = user.area_id.partition(".")[0]
        payment = session.scalars(
            select(Payment).where(Payment.area_id.startswith(county)).limit(1)
        ).one()
        yield {
            "slip": slip.reference,
            "code": slip.code,
            "payment": payment.id,
            "village": user.area_id,
        }


def sign_in(context: BrowserContext, login: str) -> None:
    page = context.new_page()
    page.goto("/")
    page.locator("input[name=login]").fill(login)
    page.locator("input[name=password]").fill(DEMO_PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_url(lambda url: "sign-in" not in url and not url.endswith("/"))
    page.close()


def printed(context: BrowserContext, address: str, **paper: Any) -> tuple[int, float, int]:
    """Return pages, the darkest page's share of ink, and dark pixels in the right-hand margin."""
    page = context.new_page()
    page.goto(address)
    body = page.pdf(print_background=True, **paper)
    page.close()
    document = pypdfium2.PdfDocument(BytesIO(body))
    ink, cut = [], 0
    for sheet in document:
        image = sheet.render(scale=POINTS_OF_A_DOT).to_pil().convert("L")
        ink.append(sum(image.histogram()[:DARK]) / (image.width * image.height))
        margin = image.crop((int(image.width * (1 - EDGE)), 0, image.width, image.height))
        cut += sum(margin.histogram()[:DARK])
    return len(ink), max(ink), cut


@pytest.mark.parametrize("roll", ROLLS)
@pytest.mark.parametrize(
    ("login", "address"),
    [
        ("canvasser", "/round/slips/{slip}"),
        ("agency", "/payments/{payment}"),
        ("", "/s/{slip}/{code}"),
    ],
    ids=["slip", "receipt", "status"],
)
def test_a_strip_holds_it_all(
    desk: BrowserContext, named: dict[str, str], login: str, address: str, roll: str
) -> None:
    most = INK_WITH_CODE if login == "canvasser" else INK
    if login:
        sign_in(desk, login)

    sheets, ink, cut = printed(desk, address.format(**named), **ROLLS[roll])

    assert (sheets, cut) == (1, 0)
    assert 0.005 < ink < most


@pytest.mark.parametrize(
    ("login", "address", "most_sheets"),
    [
        ("canvasser", "/round/slips/{slip}", 1),
        ("agency", "/payments/{payment}", 1),
        ("agency", "/accounts", 1),
        ("head", "/village", 6),
        ("head", "/village/{village}/people", 5),
        ("", "/s/{slip}/{code}", 1),
    ],
    ids=["slip", "receipt", "accounts", "board", "people", "status"],
)
def test_a_sheet_takes_little_ink(
    desk: BrowserContext, named: dict[str, str], login: str, address: str, most_sheets: int
) -> None:
    if login:
        sign_in(desk, login)

    sheets, ink, cut = printed(desk, address.format(**named), **SHEET)

    assert sheets <= most_sheets
    assert (0.001 < ink < INK, cut) == (True, 0)
