"""The phone as a host: the round goes on without the server, and nothing recorded is lost."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.conftest import PHONE, Console
from tests.browser.station import READY, Station, check_out, pill, record_visit, sign_in
from tests.parity.dom import first_difference, is_same_page, plain
from webapp.accounts.rules import DEMO_PASSWORD, Role

NO_ANSWER = "Failed to load resource"  # what Chromium says of every call that fails
TELL = """() => {
  const { send } = XMLHttpRequest.prototype;
  const tell = () => document.body.dispatchEvent(new CustomEvent("outbox-changed"));
  XMLHttpRequest.prototype.send = function (body) {
    XMLHttpRequest.prototype.send = send;
    const { onload } = this;
    this.onload = () => {
      document.body.dataset.told = "";
      self.goOn = () => {
        tell();
        onload.call(this);
      };
    };
    send.call(this, body);
  };
  tell();
}"""  # the answer is there, and kept from the page until `goOn`, which first tells it more news
PORTAL = "<!doctype html><title>Free Wi-Fi</title><p>Sign in to go on</p>"


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    station = Station(tmp_path_factory.mktemp("station"))
    station.start()
    yield station
    station.kill()
    station.engine.dispose()


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


def test_every_page_of_the_round_opens_without_signal(
    page: Page, phone: BrowserContext, station: Station
) -> None:
    phone.set_offline(offline=True)

    for path in _pages(station):
        answer = page.goto(path)
        assert answer, path
        assert (answer.status, answer.from_service_worker) == (200, True), path
        assert page.locator("h1").count() == 1, path
    answer = page.goto("/village")
    assert answer
    assert answer.status == 503
    assert page.locator(".empty a[href='/round']").is_visible()
    page.goto("/")
    expect(page).to_have_url(re.compile("/round$"))


def test_both_hosts_show_the_same_page(
    station: Station, page: Page, without_worker: BrowserContext
) -> None:
    other = sign_in(without_worker, Role.CANVASSER)
    for path in _pages(station):
        from_server = other.request.get(path).text()
        from_phone = page.evaluate("path => fetch(path).then(it => it.text())", path)
        ours, theirs = _unseeded(from_server), _unseeded(from_phone)
        assert is_same_page(ours, theirs), f"{path} {first_difference(ours, theirs)}"


def test_the_keyboard_stays_where_it_is_while_the_outbox_is_told_anew(
    page: Page, phone: BrowserContext, station: Station
) -> None:
    phone.set_offline(offline=True)
    record_visit(page, station.doors()[0])
    page.goto("/round/outbox")
    for part in (page.locator("#outbox a.list-row").first, page.locator("[data-save-queue]")):
        page.evaluate("document.getElementById('outbox').firstElementChild.dataset.old = ''")
        part.focus()

        page.evaluate("document.body.dispatchEvent(new CustomEvent('outbox-changed'))")

        expect(page.locator("#outbox [data-old]")).to_have_count(0)
        expect(part).to_be_focused()


def test_the_outbox_misses_no_news_while_it_is_told_some(
    page: Page, phone: BrowserContext, station: Station
) -> None:
    phone.set_offline(offline=True)
    record_visit(page, station.doors()[0])
    page.goto("/round/outbox")
    other = phone.new_page()
    other.goto(f"/round/doors/{station.doors()[1]}/visits/new")

    page.evaluate(TELL)
    expect(page.locator("body[data-told]")).to_be_attached()
    other.locator("button[name=answer]").first.click()
    expect(other).to_have_url(re.compile(r"/round\?group="))
    page.evaluate("self.goOn()")

    expect(page.locator("#outbox .stat-count").first).to_have_text("2")


def test_a_refusal_is_read_on_the_outbox_too(without_worker: BrowserContext) -> None:
    page = sign_in(without_worker, Role.CANVASSER)
    page.goto("/round/outbox")
    without_worker.clear_cookies()

    page.evaluate("document.body.dispatchEvent(new CustomEvent('outbox-changed'))")

    expect(page.locator("#notices")).to_contain_text("您已退出登录")


def test_a_search_is_answered_on_the_phone(page: Page, phone: BrowserContext) -> None:
    phone.set_offline(offline=True)

    page.locator("#f-q").fill("钱小红")

    expect(page.locator("#doors .list li")).to_have_count(1)
    expect(page).to_have_url(re.compile("q="))


def test_the_language_stays_chosen(page: Page, phone: BrowserContext) -> None:
    phone.set_offline(offline=True)

    page.locator("a[hreflang=en]").click()

    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_a_session_that_ended_stops_nothing(page: Page, phone: BrowserContext) -> None:
    phone.clear_cookies()

    page.reload()

    expect(page.locator(".menu .tool-text")).to_have_text("canvasser")
    expect(pill(page)).to_have_attribute("data-host", "phone")


def test_another_persons_round_is_not_shown(page: Page) -> None:
    page.evaluate("fetch('/devices/new')")  # the session is there
    page.goto("/round/outbox?leaving=1")
    page.locator("details.menu summary").click()
    page.locator("form[action='/sign-out'] button").first.click()
    expect(page.locator("#sign-in")).to_be_visible()
    page.locator("#sign-in [name=login]").fill(str(Role.HEAD))
    page.locator("#sign-in [name=password]").fill(DEMO_PASSWORD)
    page.locator("#sign-in button[type=submit]").click()
    expect(page).to_have_url(re.compile("/village"))

    page.goto("/round")

    expect(pill(page)).to_have_attribute("data-host", "server")
    expect(page.locator("[data-part=offer]")).to_be_visible()


@pytest.mark.parametrize(
    "trouble",
    [
        pytest.param(lambda route: route.fulfill(status=200, body=PORTAL), id="a portal's page"),
        pytest.param(lambda route: route.fulfill(status=500, body="oops"), id="a fault"),
        pytest.param(lambda route: route.fulfill(status=200, body='{"v": 1'), id="half an answer"),
        pytest.param(lambda route: route.abort(), id="no line"),
    ],
)
def test_trouble_on_the_way_keeps_the_queue(
    page: Page, phone: BrowserContext, station: Station, trouble: object
) -> None:
    before = station.count_entries()
    phone.route("**/sync", trouble)  # type: ignore[arg-type]

    record_visit(page, station.world.household)

    expect(pill(page)).to_have_attribute("data-kind", "waiting")
    page.goto("/round/outbox")
    expect(page.locator("#outbox [data-kind=warn]")).to_be_visible(timeout=READY)
    assert station.count_entries() == before
    phone.unroute("**/sync")
    page.locator("[data-send-now]").click()
    expect(pill(page)).to_have_attribute("data-kind", "", timeout=READY)
    expect(page.locator("#outbox .stat-count").first).to_have_text("0")
    assert station.count_entries() == before + 1


def test_a_line_that_never_answers_keeps_the_queue(
    page: Page, phone: BrowserContext, station: Station
) -> None:
    held: list[Route] = []
    phone.route("**/sync", lambda route: held.append(route))  # noqa: PLW0108 -- Playwright marks what it is given

    record_visit(page, station.world.household)

    expect(pill(page)).to_have_attribute("data-kind", "waiting")
    page.goto("/round")
    expect(pill(page)).to_have_attribute("data-kind", "waiting")
    phone.unroute("**/sync")


def _pages(station: Station) -> list[str]:
    door = f"/round/doors/{station.world.household}"
    person = f"/round/people/{station.world.head_person}"
    return [
        "/round",
        "/round?show=grid",
        "/round?state=all&q=3",
        f"/round/doors/new?group={station.world.group}",
        door,
        f"{door}/visits/new",
        f"{door}/edit",
        f"{door}/people/new",
        person,
        f"{person}/edit",
        f"{person}/leavings/new",
        f"{person}/consents/new",
        f"{person}/arrears/new",
    ]


def _unseeded(text: str) -> str:
    """Leave out what each host makes by itself: the seeds of forms."""
    text = re.sub(r'(name="(?:seed|household|person)" value=")[^"]*', r"\1", text)
    return plain(text)
