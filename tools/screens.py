"""Takes pictures of the demo's pages into screens/: `make screens`."""

from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tools.browser import FLAGS, find_chromium
from tools.live import Live, running

SCREENS = Path("screens")
DEVICES = {
    "phone": {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2},
    "desk": {"viewport": {"width": 1280, "height": 800}},
}
PAGES = (
    ("sign-in", "", "/", "phone"),
    ("round", "canvasser", "/round", "phone"),
    ("counter", "teller", "/counter", "phone"),
    ("village", "head", "/village", "desk"),
    ("township", "clerk", "/township", "desk"),
    ("county", "agency", "/county", "desk"),
    ("inspect", "inspector", "/inspect", "desk"),
)


def main() -> None:
    """Take each picture as the user who may see it."""
    SCREENS.mkdir(exist_ok=True)
    path = find_chromium()
    with running("demo") as live, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS])
        for name, user, address, device in PAGES:
            _take(browser, live, name, user, address, device)
        browser.close()


def _take(browser: Browser, live: Live, *names: str) -> None:
    name, user, address, device = names
    with browser.new_context(base_url=live.url, locale="zh-CN", **DEVICES[device]) as context:  # type: ignore[arg-type]
        page = context.new_page()
        if user:
            _sign_in(page, user)
        answer = page.goto(address)
        page.screenshot(path=SCREENS / f"{name}.png")
        print(f"screens/{name}.png", answer.status if answer else "")


def _sign_in(page: Page, user: str) -> None:
    """Tap the persona's card on the demo's sign-in page."""
    page.goto("/")
    page.locator(f'[name="user"][value="{user}"], [data-user="{user}"]').first.click()
    page.wait_for_load_state()


if __name__ == "__main__":
    main()
