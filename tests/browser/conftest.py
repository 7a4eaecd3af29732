"""Fixtures for tests in a real browser, against the real Bulou in a process of its own.

`phone`, `desk` and `no_js` are browser contexts whose addresses start at `server`: a fresh, empty
Bulou (`live_server`) unless a module overrides `server` with `demo_server`. Whatever the browser
complains of (an error in a script, a breach of the content security policy) fails the test.
"""

from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, expect

from tests.browser.station import Station
from tools.live import Live, running

expect.set_options(timeout=15_000)  # ms; the machine of a test may have much to do
PICTURES = Path("build") / "failed"
CHINA: dict[str, Any] = {"locale": "zh-CN", "timezone_id": "Asia/Shanghai"}
PHONE: dict[str, Any] = {
    **CHINA,
    "viewport": {"width": 360, "height": 740},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}
DESK: dict[str, Any] = {**CHINA, "viewport": {"width": 1280, "height": 800}}


@dataclass
class Console:
    """What the browser complained of; `allow` what the test brings about on purpose."""

    complaints: list[str] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)

    def allow(self, text: str) -> None:
        """Expect complaints that contain `text`, such as "status of 422"."""
        self.allowed.append(text)

    def watch(self, context: BrowserContext) -> None:
        """Note what any page of `context` complains of."""
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("console", self._note)

    def unexpected(self) -> list[str]:
        """Return the complaints that nobody allowed."""
        return [it for it in self.complaints if not any(text in it for text in self.allowed)]

    def _note(self, said: ConsoleMessage) -> None:
        if said.type == "error":
            self.complaints.append(f"{said.text} ({said.location['url']})")


@pytest.fixture
def live_server() -> Iterator[Live]:
    """A Bulou with nothing in it; seed it through its `engine`."""
    with running("serve") as live:
        yield live


@pytest.fixture(scope="session")
def demo_server() -> Iterator[Live]:
    """The demo, shared by all tests of a worker."""
    with running("demo") as live:
        yield live


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    """A small village at a Bulou that can be switched off and on."""
    station = Station(tmp_path)
    station.start()
    yield station
    station.kill()
    station.engine.dispose()


@pytest.fixture
def server(live_server: Live) -> Live:
    return live_server


@pytest.fixture
def console(server: Live) -> Iterator[Console]:
    console = Console()
    yield console
    print(server.log())  # pytest shows it when the test has failed
    assert console.unexpected() == []


@pytest.fixture
def phone(browser: Browser, server: Live, console: Console) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=server.url, **PHONE) as context:
        console.watch(context)
        yield context


@pytest.fixture
def desk(browser: Browser, server: Live, console: Console) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=server.url, **DESK) as context:
        console.watch(context)
        yield context


@pytest.fixture
def no_js(browser: Browser, server: Live, console: Console) -> Iterator[BrowserContext]:
    with browser.new_context(base_url=server.url, java_script_enabled=False, **PHONE) as context:
        console.watch(context)
        yield context


@pytest.fixture
def without_worker(
    browser: Browser, station: Station, console: Console
) -> Iterator[BrowserContext]:
    """A phone at `station` that gets every page from the server."""
    options: dict[str, Any] = {"service_workers": "block", **PHONE}
    with browser.new_context(base_url=station.url, **options) as context:
        console.watch(context)
        yield context


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of each page that was open when a test failed."""
    report = yield
    fixtures: dict[str, Any] = getattr(item, "funcargs", {})
    if report.when == "call" and report.failed:
        for name in {"phone", "desk", "no_js", "without_worker"} & fixtures.keys():
            for number, page in enumerate(fixtures[name].pages):
                page.screenshot(path=PICTURES / f"{item.name}-{name}-{number}.png")
    return report
