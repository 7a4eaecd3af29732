"""What goes wrong between a phone and the server: it is said in words, and all arrives once."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.conftest import PHONE
from tests.browser.station import READY, Station, check_out, pill, say_visit, sign_in
from webapp.accounts.rules import Role

PORTAL = "<!doctype html><title>Free Wi-Fi</title><p>Sign in to go on</p>"
OURS = {"X-Bulou": "1", "Content-Type": "application/json"}
PATIENCE = 20_000  # ms that the phone waits for an answer
MOST_TAPS = 12
PUT_OFF = re.compile("其他的照常上传")
KEPT = "一条也不会丢，请继续走访。"
AGAIN = re.compile(r"再试，也可以点下面的按钮。")
LATER = re.compile(r"\d 再试。")
PORTAL_WORDS = (
    "这个网络要先登录它自己的页面",
    "请在浏览器里随便打开一个网页，按提示登录这个网络；或者关掉无线网。",
)
REFUSED_WORDS = ("服务器没有接收，请告诉县（区）经办机构", "请刷新本页：换成新版本可能就好了。")
FAULT_WORDS = ("服务器出了问题", "您不用做什么。如果到明天还这样，请告诉县（区）经办机构。")
BUSY_WORDS = ("服务器正忙，请稍等", "您不用做什么。")
BROKEN_WORDS = ("回复在途中断了", "会自动再试，每次少传几条。")
SLOW_WORDS = ("网络太慢", "会自动再试，每次少传几条。")
NO_LINE_WORDS = ("没有信号", "到有信号的地方会自动上传。")
STRANGER_WORDS = (
    "服务器不认识这部手机，请在手机上重新登录",
    "请在这部手机上重新登录，登录后会自动上传。",
)


Fault = Callable[["Wire", Route], None]


@dataclass
class Wire:
    """What stands between the phone and `/sync`; `held` are calls that are never answered."""

    fault: Fault | None = None
    held: list[Route] = field(default_factory=list)

    def pass_on(self, route: Route) -> None:
        """Let a call through, or let the fault have it."""
        if self.fault:
            self.fault(self, route)
        else:
            route.continue_()


def says(status: int, body: str = '{"code": "x", "messages": []}', **headers: str) -> Fault:
    """Answer in the server's place."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _wire, route: route.fulfill(status=status, headers=sent, body=body)


def breaks_off(_wire: Wire, route: Route) -> None:
    """Let the call through and lose half of the answer: the server has worked the entries in."""
    answer = route.fetch()
    text = answer.text()
    route.fulfill(status=answer.status, headers=OURS, body=text[: len(text) // 2])


def never(wire: Wire, route: Route) -> None:
    """Answer nothing; the call is held."""
    wire.held.append(route)


def cut(_wire: Wire, route: Route) -> None:
    """Cut the line."""
    route.abort()


CASES = {
    "a portal's page": (says(200, PORTAL, Content_Type="text/html"), *PORTAL_WORDS, AGAIN),
    "401": (says(401, X_Bulou="1"), *STRANGER_WORDS, AGAIN),
    "403": (says(403, X_Bulou="1"), *REFUSED_WORDS, AGAIN),
    "403 of a network": (says(403, PORTAL), *PORTAL_WORDS, AGAIN),
    "422": (says(422, X_Bulou="1"), *REFUSED_WORDS, AGAIN),
    "429": (says(429, Retry_After="3"), *BUSY_WORDS, LATER),
    "500": (says(500, X_Bulou="1"), *FAULT_WORDS, AGAIN),
    "502": (says(502, PORTAL), *FAULT_WORDS, AGAIN),
    "503": (says(503, Retry_After="3"), *BUSY_WORDS, LATER),
    "half an answer": (breaks_off, *BROKEN_WORDS, AGAIN),
    "no line": (cut, *NO_LINE_WORDS, AGAIN),
    "no answer": (never, *SLOW_WORDS, AGAIN),  # last, for it moves the clock of the page
}


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    station = Station(tmp_path_factory.mktemp("station"))
    station.start()
    yield station
    station.kill()
    station.engine.dispose()


@pytest.fixture(scope="module")
def wire() -> Wire:
    return Wire()


@pytest.fixture(scope="module")
def context(browser: Browser, station: Station, wire: Wire) -> Iterator[BrowserContext]:
    """One phone for all cases: what one leaves behind must not harm the next."""
    with browser.new_context(base_url=station.url, **PHONE) as context:
        context.route("**/sync", wire.pass_on)
        yield context


@pytest.fixture(scope="module")
def round_page(context: BrowserContext) -> Page:
    page = sign_in(context, Role.CANVASSER)
    check_out(page)
    context.clear_cookies()  # nobody is signed in: the phone's own token is all there is
    return page


@pytest.fixture
def page(round_page: Page, wire: Wire) -> Iterator[Page]:
    """The phone with nothing waiting, on a line that can be spoilt."""
    expect(pill(round_page)).to_have_attribute("data-kind", "", timeout=READY)
    yield round_page
    wire.fault = None


@pytest.mark.parametrize(
    "dislikes",
    [
        pytest.param(says(422, X_Bulou="1"), id="422"),
        pytest.param(says(500, X_Bulou="1"), id="500"),
        pytest.param(says(502, PORTAL), id="502"),
        pytest.param(says(403, PORTAL), id="a filter on the way"),
        pytest.param(says(413, PORTAL), id="413"),
    ],
)
def test_one_entry_that_does_not_get_through_lets_the_others_pass(
    page: Page, station: Station, wire: Wire, dislikes: Fault, request: pytest.FixtureRequest
) -> None:
    marker = f"{request.node.callspec.id} stuck"
    others = [f"{request.node.callspec.id} other {number}" for number in range(3)]
    wire.fault = lambda wire, route: (
        dislikes(wire, route) if marker in " ".join(texts_of(route)) else route.continue_()
    )

    for household, note in zip(station.doors(), [marker, *others], strict=False):
        say_visit(page, household, note)
    page.goto("/round/outbox")
    for _ in range(MOST_TAPS):
        if all(station.notes()[note] for note in others):
            break
        with page.expect_response("**/sync"):
            send_now(page)

    expect(page.locator("#outbox .list").first).to_have_text(PUT_OFF, timeout=READY)
    expect(page.locator("#outbox .stat-count").first).to_have_text("1")
    wire.fault = None
    say_visit(page, station.doors()[1], f"{marker} no more")  # shows that the line is good again
    page.goto("/round/outbox")
    send_now(page)
    expect(pill(page)).to_have_attribute("data-kind", "", timeout=READY)
    arrived = station.notes()
    assert {note: arrived[note] for note in [marker, *others]} == dict.fromkeys(
        [marker, *others], 1
    )


@pytest.mark.parametrize("case", CASES)
def test_trouble_on_the_way_is_said_and_nothing_is_lost(
    page: Page, station: Station, wire: Wire, case: str
) -> None:
    fault, why, what_to_do, when = CASES[case]
    notes = [f"{case} {number}" for number in range(3)]
    wire.fault = fault
    if fault is never:
        page.clock.install()

    for household, note in zip(station.doors(), notes, strict=False):
        say_visit(page, household, note)
    page.goto("/round/outbox")
    with page.expect_request("**/sync"):
        send_now(page)
    if fault is never:
        page.clock.fast_forward(PATIENCE)

    notice = page.locator("#outbox .notice[data-kind=warn]")
    expect(notice.locator("strong")).to_have_text(why, timeout=READY)
    expect(notice.locator("span").nth(0)).to_have_text(what_to_do)
    expect(notice.locator("span").nth(1)).to_have_text(when)
    expect(notice.locator("span").nth(2)).to_have_text(KEPT)
    expect(pill(page)).to_have_text(re.compile(f"3.*{re.escape(why)}"))
    expect(page.locator("#outbox .stat-count").first).to_have_text("3")

    wire.fault = None
    send_now(page)
    expect(pill(page)).to_have_attribute("data-kind", "", timeout=READY)
    arrived = station.notes()
    assert {note: arrived[note] for note in notes} == dict.fromkeys(notes, 1)
    assert [(phone.missing, phone.broken) for phone in station.phones()] == [([], [])]


def send_now(page: Page) -> None:
    page.locator("[data-send-now]").click()


def texts_of(route: Route) -> list[str]:
    entries: list[str] = json.loads(route.request.post_data or "{}").get("entries", [])
    return entries
