"""What happens to a phone: a new release, a sign-out, a head who closes it, no worker at all."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from sqlalchemy import select

from tests.browser.conftest import PHONE, Console
from tests.browser.station import (
    READY,
    Station,
    check_out,
    hold_outbox,
    pill,
    record_visit,
    sign_in,
)
from webapp import clock, db
from webapp.accounts.phone_actions import revoke_device
from webapp.accounts.rules import Role
from webapp.accounts.tables import Device, User

NO_ANSWER = "Failed to load resource"  # what Chromium says of every call that fails
WECHAT = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50"
)
SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1"
)


@pytest.fixture
def console() -> Iterator[Console]:
    console = Console()
    console.allow(NO_ANSWER)
    yield console
    assert console.unexpected() == []


@pytest.fixture
def phone(browser: Browser, station: Station, console: Console) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=station.url, **PHONE) as context:
        console.watch(context)
        yield context


@pytest.fixture
def page(phone: BrowserContext) -> Page:
    """A phone that has taken the round along."""
    page = sign_in(phone, Role.CANVASSER)
    check_out(page)
    return page


def test_a_new_release_waits_for_the_form(page: Page, station: Station) -> None:
    sender = hold_outbox(page.context)
    page.bring_to_front()
    record_visit(page, station.world.household)
    page.goto(f"/round/doors/{station.world.household}/people/new")
    page.locator("[name=name]").fill("半个")
    station.kill()
    station.start(BULOU_PUBLIC_URL=f"http://127.0.0.1:{station.port}")

    page.evaluate("navigator.serviceWorker.ready.then(it => it.update())")
    expect(page.locator("#update")).to_be_visible(timeout=READY)
    page.locator("[data-update]").click()
    expect(page.locator("[name=name]")).to_have_value("半个")
    page.locator("[name=name]").fill("")
    with page.expect_event("load"):
        page.locator("[data-update]").click()

    expect(page.locator("#update")).to_be_hidden()
    page.goto("/round/outbox")
    expect(page.locator("#outbox .stat-count").first).to_have_text("1")
    sender.close()
    expect(page.locator("#outbox .stat-count").first).to_have_text("0", timeout=READY)
    assert station.count_entries() == 1


def test_signing_out_says_what_is_only_here(page: Page, station: Station) -> None:
    page.context.route("**/sync", lambda route: route.abort())
    record_visit(page, station.world.household)

    page.locator("details.menu summary").click()
    page.locator("form[action='/sign-out'] button").first.click()

    expect(page).to_have_url(re.compile(r"/round/outbox\?leaving=1"))
    page.locator("form[data-sure] button").click()
    expect(page.locator("#sign-in")).to_be_visible()
    page.goto("/round")
    expect(page.locator("#sign-in")).to_be_visible()
    page.context.unroute("**/sync")
    page.close()
    page = sign_in(page.context, Role.CANVASSER)
    expect(pill(page)).to_have_attribute("data-host", "phone")
    expect(pill(page)).to_have_attribute("data-kind", "", timeout=READY)
    assert station.count_entries() == 1


def test_a_closed_phone_forgets_its_doors_and_says_so(page: Page, station: Station) -> None:
    page.context.route("**/sync", lambda route: route.abort())
    record_visit(page, station.world.household)
    with db.transaction(station.engine) as session:
        phone = session.scalars(select(Device).where(Device.kind == "phone")).one()
        head = session.get_one(User, station.world.users[Role.HEAD])
        revoke_device(session, phone, by=head, at=clock.now())
    page.context.unroute("**/sync")

    page.evaluate("dispatchEvent(new Event('online'))")  # or it was sent already

    expect(page.locator("h1")).to_have_text(re.compile("停用|closed"), timeout=READY)
    assert station.count_entries() == 1
    page.goto("/round")
    expect(page.locator("h1")).to_have_text(re.compile("停用|closed"))


def test_the_records_can_be_kept_as_a_file(
    browser: Browser, station: Station, tmp_path: Path
) -> None:
    with browser.new_context(base_url=station.url, **{**PHONE, "has_touch": False}) as context:
        page = sign_in(context, Role.CANVASSER)
        check_out(page)
        context.route("**/sync", lambda route: route.abort())
        record_visit(page, station.world.household)
        page.goto("/round/outbox")

        with page.expect_download() as saved:
            page.locator("[data-save-queue]").click()

        saved.value.save_as(tmp_path / "queue.json")
        rescue = json.loads((tmp_path / "queue.json").read_text())
        assert [json.loads(text)["kind"] for text in rescue["entries"]] == ["visit"]


@pytest.mark.parametrize(
    ("agent", "has_worker", "part"),
    [
        pytest.param("", False, "no_worker", id="a private window"),
        pytest.param(WECHAT, False, "in_app", id="WeChat on iOS"),
        pytest.param(SAFARI, True, "ios_tab", id="a tab of Safari"),
    ],
)
def test_where_it_cannot_work_without_signal_it_says_what_to_do(
    browser: Browser, station: Station, agent: str, part: str, *, has_worker: bool
) -> None:
    how = {**PHONE, **({"user_agent": agent} if agent else {})}
    with browser.new_context(base_url=station.url, **how) as context:
        if not has_worker:
            context.add_init_script("delete Navigator.prototype.serviceWorker")
        page = sign_in(context, Role.CANVASSER)

        expect(page.locator(f"#install [data-part={part}]")).to_be_visible()
        assert page.locator("#install [data-part]:not([hidden])").count() == 1
        record_visit(page, station.world.household)
        page.goto("/round/outbox")
        expect(page.locator("#outbox .list li")).to_have_count(1)
