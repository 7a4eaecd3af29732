"""The browser of a test that looks at pages as a person does."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tools.browser import FLAGS, find_chromium


@pytest.fixture(scope="module")  # not longer: a running Playwright forbids asyncio to other tests
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    path = find_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS])
        yield browser
        browser.close()
