"""What Lighthouse says of six pages on a phone: speed, access, good practice; points of 100."""

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Playwright, sync_playwright

from tests.browser.conftest import PHONE
from tests.browser.station import check_out
from tools.browser import FLAGS, find_chromium
from tools.live import Live, find_port, running
from tools.screen_pages import find_names
from webapp.accounts.rules import DEMO_PASSWORD

FOLDER = Path("tools/lighthouse")
CATEGORIES = ("performance", "accessibility", "best-practices")
READY = 120_000  # ms
RUNS = 3  # the median counts: a busy machine is not the page's fault
PAGES = {  # sign-in name, then pages by name
    "": {"sign_in": "/"},
    "canvasser": {"round": "/round", "door": "/round/doors/{door}", "slip": "/round/slips/{due}"},
    "head": {"board": "/village"},
    "teller": {"counter": "/counter"},
}


def run() -> dict[str, float]:
    """Return the points of each page; the first run of a page fills the caches, as a visit does."""
    subprocess.run(["npm", "ci", "--silent", "--ignore-scripts"], cwd=FOLDER, check=True)
    figures: dict[str, float] = {}
    with running("demo") as live, sync_playwright() as playwright:
        names = find_names(live.engine)
        for login, pages in PAGES.items():
            with _signed_in(playwright, live, login) as port:
                for name, address in pages.items():
                    points = _measure(live.url + address.format(**names), port)
                    figures |= {f"lighthouse_{name}_{what}": it for what, it in points.items()}
    return figures


@contextmanager
def _signed_in(playwright: Playwright, live: Live, login: str) -> Iterator[int]:
    """Yield the port of a Chromium of its own in which somebody has signed in.

    A canvasser has the round along, so that the phone's own pages are measured.
    """
    port = find_port()
    with tempfile.TemporaryDirectory() as folder:
        context = playwright.chromium.launch_persistent_context(
            folder,
            executable_path=find_chromium(),
            args=[*FLAGS, f"--remote-debugging-port={port}"],
            base_url=live.url,
            **PHONE,
        )
        page = context.new_page()
        page.goto("/")
        if login:
            _sign_in(page, login)
        page.close()
        yield port
        context.close()


def _sign_in(page: Page, login: str) -> None:
    page.locator("input[name=login]").fill(login)
    page.locator("input[name=password]").fill(DEMO_PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_load_state()
    if login == "canvasser":
        check_out(page, timeout=READY)


def _measure(url: str, port: int) -> dict[str, float]:
    runs = [_audit(url, port) for _ in range(RUNS)]
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _audit(url: str, port: int) -> dict[str, float]:
    command = [
        *("node", "node_modules/lighthouse/cli/index.js", url),
        *(f"--port={port}", "--disable-storage-reset", "--quiet"),
        *("--output=json", f"--only-categories={','.join(CATEGORIES)}"),
    ]
    done = subprocess.run(command, cwd=FOLDER, check=True, stdout=subprocess.PIPE)
    said: dict[str, Any] = json.loads(done.stdout)
    for fault in _list_faults(said):
        print(fault, file=sys.stderr)
    found = said["categories"]
    return {name.replace("-", "_"): round(100 * found[name]["score"]) for name in CATEGORIES}


def _list_faults(said: dict[str, Any]) -> Iterator[str]:
    """Yield in a line each what costs points, other than time."""
    for name in CATEGORIES[1:]:
        for one in said["categories"][name]["auditRefs"]:
            audit = said["audits"][one["id"]]
            if one["weight"] and audit["score"] is not None and audit["score"] < 1:
                yield f"{said['finalDisplayedUrl']} {audit['id']}: {audit['title']}"


if __name__ == "__main__":
    print(json.dumps(run()))
