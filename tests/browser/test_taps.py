"""How much a thumb has to do: a listed family of three who all agree, from the door to the slips.

The figures are the ones in docs/decisions.md; the goal is at most twelve taps, one signature each
and nothing typed (design §13). Every tap, key and signature goes through `Thumb`, which counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from sqlalchemy.orm import Session

from tests.browser.conftest import PHONE, Console
from tests.browser.station import Station, check_out, sign_in
from tests.world import NOON, make_household, make_person
from webapp import db
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.register.tables import Household

MOST_TAPS = 12
FAMILY = (("周建国", "1", date(1962, 4, 5)), ("吴秀兰", "2", date(1964, 8, 9)),
          ("周小军", "1", date(1990, 1, 2)))  # fmt: skip


@dataclass
class Thumb:
    """A thumb on a phone, and what it has done."""

    page: Page
    taps: int = 0
    signatures: int = 0
    typed: int = 0

    def tap(self, target: Locator) -> None:
        expect(target).to_be_visible()
        target.tap()
        self.taps += 1

    def sign(self) -> None:
        pad = self.page.locator(".pad-canvas")
        pad.scroll_into_view_if_needed()
        box = pad.bounding_box()
        assert box is not None
        left, top = box["x"] + 30, box["y"] + box["height"] / 2
        self.page.mouse.move(left, top)
        self.page.mouse.down()
        for step in range(1, 10):
            self.page.mouse.move(left + step * 14, top + (-25 if step % 2 else 25), steps=3)
        self.page.mouse.up()
        self.signatures += 1

    def agree(self, *, reads_aloud: bool) -> None:
        """Let the person on the page hear the text, sign and agree; the tier is the usual one."""
        expect(self.page.locator("#consent-text")).to_be_visible()
        expect(self.page.locator("[name=tier]:checked")).to_have_count(1)
        expect(self.page.locator("[name=is_read_aloud]")).not_to_be_checked()
        if reads_aloud:
            self.tap(self.page.locator("label", has=self.page.locator("[name=is_read_aloud]")))
        self.sign()
        self.tap(self.page.locator(".answers button[value=enrol]"))

    def done(self) -> tuple[int, int, int]:
        return self.taps, self.signatures, self.typed


@pytest.fixture
def console() -> Iterator[Console]:
    console = Console()
    console.allow("Failed to load resource")  # what Chromium says without signal
    yield console
    assert console.unexpected() == []


@pytest.fixture
def phone(browser: Browser, station: Station, console: Console) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=station.url, **PHONE) as context:
        console.watch(context)
        yield context


def add_family(session: Session, station: Station) -> str:
    world = station.world
    tick(session, world.village)
    group = session.get_one(Area, world.group)
    household = session.get_one(Household, make_household(session, group, "8号", FAMILY[0][0]))
    household.position = 9
    for name, sex, born_on in FAMILY:
        make_person(session, household.id, name, sex, born_on)
    refresh_door(session, household, on=NOON.date())
    return household.id


@pytest.mark.parametrize(
    ("is_thorough", "figures"),
    [
        pytest.param(False, (4, 3, 0), id="as short as it goes"),
        pytest.param(True, (8, 3, 0), id="leaflet explained and every text read aloud"),
    ],
)
def test_a_family_of_three_in_few_taps(
    phone: BrowserContext, station: Station, figures: tuple[int, int, int], *, is_thorough: bool
) -> None:
    with db.transaction(station.engine) as session:
        door = add_family(session, station)
    page = sign_in(phone, Role.CANVASSER)
    check_out(page)
    phone.set_offline(offline=True)
    page.goto(f"/round/doors/{door}")
    thumb = Thumb(page)

    if is_thorough:
        thumb.tap(page.locator(f"form[action='/round/doors/{door}/explanations'] button"))
    thumb.tap(page.locator(".action-bar .button-main"))
    for _name in FAMILY:
        thumb.agree(reads_aloud=is_thorough)

    expect(page).to_have_url(f"{station.url}/round/doors/{door}/slips")
    expect(page.locator(".slip-code svg")).to_have_count(len(FAMILY))
    assert thumb.done() == figures
    assert thumb.taps <= MOST_TAPS
