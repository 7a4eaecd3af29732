"""A browser of which nothing but its folder outlives a kill, as on a phone without battery."""

import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from select import select

from playwright.sync_api import BrowserContext, Page, Playwright

from tests.browser.conftest import PHONE
from tests.browser.station import READY
from tools.browser import FLAGS, find_chromium

SAVE = """async ([path, body]) => {
  const how = { method: "POST", body: new URLSearchParams(body), redirect: "manual" };
  const { type } = await fetch(path, how);
  return type === "opaqueredirect"; // 303, which the phone answers once it has saved
}"""


class Mortal:
    """A browser with one profile, started and killed again and again."""

    def __init__(self, playwright: Playwright, profile: Path, url: str) -> None:
        self._chromium, self._profile, self._url = playwright.chromium, profile, url

    def start(self) -> tuple[BrowserContext, Page]:
        """Start the browser; its page is empty."""
        context = self._chromium.launch_persistent_context(
            str(self._profile),
            executable_path=find_chromium(),
            args=[*FLAGS],
            base_url=self._url,
            **PHONE,
        )
        self._group = next(self._find_groups())
        return context, context.pages[0]

    def kill(self) -> None:
        """Kill the browser with all its processes, as an empty battery does, till all have ended.

        No phone starts anew while something of it still writes.
        """
        processes = list(self._open_processes())
        os.killpg(self._group, signal.SIGKILL)
        for process in processes:  # readable when its last thread has ended
            ended, _, _ = select([process], [], [], READY / 1000)
            os.close(process)
            assert ended

    def _find_groups(self) -> Iterator[int]:
        """Yield the groups of processes that use our profile."""
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                command = (folder / "cmdline").read_text().split("\0")
                if f"--user-data-dir={self._profile}" in command:
                    yield os.getpgid(int(folder.name))

    def _open_processes(self) -> Iterator[int]:
        """Yield a file of each process of the browser."""
        for process in (int(folder.name) for folder in Path("/proc").glob("[0-9]*")):
            with suppress(OSError):  # it has ended meanwhile
                if os.getpgid(process) == self._group:
                    yield os.pidfd_open(process)


def seed_of(page: Page) -> str:
    """Return the seed of an open page on which a visit is recorded."""
    return page.locator("form:has([name=note]) [name=seed]").input_value()


def save_refusal(page: Page, door: str, seed: str, note: str) -> None:
    """Record a visit by the page's own script; return once the phone says that it is saved."""
    form = {"seed": seed, "answer": "refused", "note": note}
    assert page.evaluate(SAVE, [f"/round/doors/{door}/visits", form])
