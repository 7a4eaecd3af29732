"""Finds the Chromium that tests, benchmarks and pictures use, and how to start it."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
FLAGS = (
    "--no-sandbox",  # tests run as root in containers, on our own pages only
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoChromium(RuntimeError):
    """There is no Chromium on this machine."""


def find_chromium() -> str:
    """Return the path of CHROMIUM, the system's Chromium, or Playwright's own."""
    named = os.environ.get("CHROMIUM")
    found = named or next(filter(None, map(shutil.which, NAMES)), None) or _playwrights_own()
    if not Path(found).is_file():
        msg = f"No Chromium at {found!r}: `make test` installs it, or set CHROMIUM to its path."
        raise NoChromium(msg)
    return found


def _playwrights_own() -> str:
    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


if __name__ == "__main__":
    print(find_chromium())
