"""What a phone can do wrong: it is said in plain words, and nothing reported saved is lost."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import PHONE, Console
from tests.browser.station import READY, Station, check_out, pill, say_visit, send_all, sign_in
from webapp.accounts.rules import Role

FULL = re.compile("手机存储空间满了，这一条没有存上")
SHUT = re.compile("手机存储没有反应。已经存上的都还在。")
SHUT_UNSAVED = re.compile("手机关掉了存储，这一条没有存上")
GONE = re.compile("这部手机上没有住户资料，又没有信号，这一条没有存上")
BEFORE = re.compile("服务器收到过它的 1 条记录")
ONCE = re.compile("有 1 条记录只存了一份")
NO_ROOM = re.compile("手机几乎没有空间了")
DAY = 86_400_000  # ms
THREE_DAYS = 3 * DAY
FILL = """() => {
  const full = () => { throw new DOMException("no room", "QuotaExceededError"); };
  const { add, put } = IDBObjectStore.prototype;
  self.mend = () => Object.assign(IDBObjectStore.prototype, { add, put });
  Object.assign(IDBObjectStore.prototype, { add: full, put: full });
  navigator.storage.estimate = async () => ({ usage: 1000, quota: 1000 });
}"""  # Chromium lets small writes pass a quota that a test sets
SHUT_DOWN = """() => {
  const { transaction } = IDBDatabase.prototype;
  self.mend = () => Object.assign(IDBDatabase.prototype, { transaction });
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException("The database connection is closing", "InvalidStateError");
  };
}"""
MEND = "() => self.mend()"
NO_FILES = """() => {
  Cache.prototype.put = async () => { throw new DOMException("no room", "QuotaExceededError"); };
}"""
DROP_SPARE = """async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith("bulou-spare"));
  await Promise.all(names.map((name) => caches.delete(name)));
}"""
PAGES = "() => clients.matchAll({ type: 'window' }).then((pages) => pages.length)"
SET_CLOCK = "(ms) => { const right = Date.now.bind(Date); Date.now = () => right() + ms; }"


@pytest.fixture
def console() -> Iterator[Console]:
    console = Console()
    console.allow("Failed to load resource")
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


def test_a_full_memory_keeps_what_was_typed_and_what_was_saved(
    page: Page, station: Station
) -> None:
    page.context.route("**/sync", lambda route: route.abort())
    say_visit(page, station.doors()[0], "before")
    page.goto(f"/round/doors/{station.doors()[1]}/visits/new")
    page.locator("[name=note]").fill("满")
    (worker,) = page.context.service_workers
    worker.evaluate(FILL)

    page.locator("button[name=answer]").first.click()

    expect(page.locator("#main")).to_contain_text(FULL)
    expect(page.locator("[name=note]")).to_have_value("满")
    page.goto("/round/outbox")
    expect(page.locator("#outbox .stat-count").first).to_have_text("1")
    expect(page.locator("#outbox .notice[data-kind=bad]")).to_have_text(NO_ROOM)
    worker.evaluate(MEND)
    say_visit(page, station.doors()[1], "满")
    page.context.unroute("**/sync")
    send_all(page)
    assert station.notes() == {"before": 1, "满": 1}


def test_what_found_no_room_twice_is_told_and_arrives(page: Page, station: Station) -> None:
    page.context.set_offline(offline=True)
    (worker,) = page.context.service_workers
    worker.evaluate(NO_FILES)
    say_visit(page, station.doors()[0], "once")

    page.goto("/round/outbox")

    expect(page.locator("#outbox")).to_contain_text(ONCE)
    page.context.set_offline(offline=False)
    send_all(page)
    expect(page.locator("#outbox")).not_to_contain_text(ONCE)
    assert station.notes() == {"once": 1}


def test_a_memory_that_the_system_shut_is_told_and_comes_back(page: Page, station: Station) -> None:
    page.context.route("**/sync", lambda route: route.abort())
    say_visit(page, station.doors()[0], "before")
    page.goto(f"/round/doors/{station.doors()[1]}/visits/new")
    page.locator("[name=note]").fill("关")
    (worker,) = page.context.service_workers
    worker.evaluate(SHUT_DOWN)

    page.locator("button[name=answer]").first.click()
    expect(page.locator("h1 ~ .empty-text").first).to_have_text(SHUT_UNSAVED)
    expect(page.locator("textarea[name=note]")).to_have_value("关")
    other = page.context.new_page()
    other.goto("/round")
    expect(other.locator("h1 ~ .empty-text").first).to_have_text(SHUT)
    other.close()
    worker.evaluate(MEND)
    page.locator("form:has(textarea) button").click()

    expect(page).to_have_url(re.compile(r"/round\?group="))
    page.context.unroute("**/sync")
    send_all(page)
    assert station.notes() == {"before": 1, "关": 1}


def test_a_cleared_memory_is_told_what_the_server_has_and_reuses_no_number(
    page: Page, station: Station, console: Console
) -> None:
    console.allow("storage_closed")  # of whatever the page was just reading
    say_visit(page, station.doors()[0], "sent")
    expect(pill(page)).to_have_attribute("data-kind", "", timeout=READY)
    page.goto(f"/round/doors/{station.doors()[1]}/visits/new")
    page.locator("[name=note]").fill("清")
    page.evaluate(DROP_SPARE)
    devtools = page.context.new_cdp_session(page)
    where = {"origin": station.url, "storageTypes": "indexeddb"}
    devtools.send("Storage.clearDataForOrigin", where)
    page.context.set_offline(offline=True)

    page.locator("button[name=answer]").first.click()
    expect(page.locator("h1 ~ .empty-text").first).to_have_text(GONE)
    expect(page.locator("textarea[name=note]")).to_have_value("清")
    page.context.set_offline(offline=False)
    page.goto("/round")
    check_out(page)

    expect(page.locator("#notices")).to_have_text(BEFORE)
    say_visit(page, station.doors()[1], "anew")
    send_all(page)
    assert station.notes() == {"sent": 1, "anew": 1}
    flaws = [(it.last, it.missing, it.broken) for it in station.phones()]
    assert flaws == [(1, [], []), (1, [], [])]


@pytest.mark.parametrize("ahead", [THREE_DAYS, -THREE_DAYS], ids=["ahead", "behind"])
def test_a_wrong_clock_is_told_and_what_was_recorded_arrives(
    browser: Browser, station: Station, ahead: int
) -> None:
    with browser.new_context(base_url=station.url, **PHONE) as context:
        page = sign_in(context, Role.CANVASSER)
        check_out(page)
        context.add_init_script(f"({SET_CLOCK})({ahead})")
        (worker,) = context.service_workers
        worker.evaluate(SET_CLOCK, ahead)
        say_visit(page, station.doors()[0], "at the wrong time")
        page.goto("/round/outbox")

        minutes = THREE_DAYS // 60_000
        notice = page.locator("#outbox .notice[data-kind=warn]")
        expect(notice).to_have_text(re.compile(f"手机时间差了 {minutes} 分钟"), timeout=READY)
        expect(page.locator("#outbox .stat-count").first).to_have_text("0", timeout=READY)
        assert station.notes() == {"at the wrong time": 1}
        assert (
            round(station.skew() / timedelta(days=1)) == ahead // DAY
        )  # kept as the phone said it
        worker.evaluate(SET_CLOCK, -ahead)
        context.add_init_script(f"({SET_CLOCK})({-ahead})")
        page.goto("/round/outbox")
        page.locator("[data-send-now]").click()
        expect(notice).to_have_count(0, timeout=READY)


def test_an_interrupted_check_out_says_so_and_goes_on(phone: BrowserContext) -> None:
    phone.route("**/vendor/htmx*", lambda route: route.abort())
    page = sign_in(phone, Role.CANVASSER)
    page.locator("[data-part=offer] [data-install]").click()
    expect(page.locator("[data-part=failed]")).to_be_visible(timeout=READY)
    phone.unroute("**/vendor/htmx*")
    page.locator("[data-part=failed] [data-install]").click()
    expect(page.locator("[data-part=ready]")).to_be_visible(timeout=READY)


def test_the_browser_sends_by_itself_after_the_page_is_closed(page: Page, station: Station) -> None:
    page.context.set_offline(offline=True)
    say_visit(page, station.doors()[0], "closed")
    other = page.context.new_page()
    known: list[str] = []
    devtools = page.context.new_cdp_session(other)
    devtools.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda said: known.extend(it["registrationId"] for it in said["registrations"]),
    )
    devtools.send("ServiceWorker.enable")
    (worker,) = page.context.service_workers
    page.close()
    while worker.evaluate(PAGES) or not known:  # asking lets events arrive; until the page is gone
        pass
    other.context.set_offline(offline=False)
    sync = {"origin": station.url, "registrationId": known[0], "tag": "outbox", "lastChance": False}

    with other.context.expect_event("response", lambda said: said.url.endswith("/sync")) as sent:
        devtools.send("ServiceWorker.dispatchSyncEvent", sync)
    sent.value.finished()

    assert station.notes() == {"closed": 1}
