"""Takes pictures of the demo's pages into screens/: `make screens`."""

from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tools.browser import FLAGS, find_chromium
from tools.live import Live, running
from webapp.accounts.rules import DEMO_PASSWORD

SCREENS = Path("screens")
DEVICES = {
    "phone": {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2},
    "desk": {"viewport": {"width": 1280, "height": 800}},
}
LOCALES = {"zh": "zh_Hans", "en": "en"}
PAGES = (
    ("sign-in", "", "/"),
    ("round", "canvasser", "/round"),
    ("grid", "canvasser", "/round?show=grid"),
    ("village", "head", "/village"),
    ("canvassers", "head", "/village/canvassers"),
    ("questions", "head", "/village/questions"),
    ("township", "clerk", "/township"),
    ("county", "agency", "/county"),
    ("registers", "agency", "/registers"),
    ("accounts", "agency", "/accounts"),
    ("plan", "agency", "/plan"),
    ("inspect", "inspector", "/inspect"),
    ("counter", "teller", "/counter"),
)


def main() -> None:
    """Take each picture on a phone and a desk, in both languages, as the user who may see it."""
    SCREENS.mkdir(exist_ok=True)
    path = find_chromium()
    with running("demo") as live, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*FLAGS])
        for user in dict.fromkeys(user for _name, user, _address in PAGES):
            for device in DEVICES:
                _take(browser, live, user, device)
        browser.close()


def _take(browser: Browser, live: Live, user: str, device: str) -> None:
    with browser.new_context(base_url=live.url, locale="zh-CN", **DEVICES[device]) as context:  # type: ignore[arg-type]
        page = context.new_page()
        if user:
            _sign_in(page, user)
        for name, _user, address in (page for page in PAGES if page[1] == user):
            for short, locale in LOCALES.items():
                joint = "&" if "?" in address else "?"
                page.goto(f"{address}{joint}lang={locale}")
                page.screenshot(path=SCREENS / f"{name}-{device}-{short}.png")
                print(f"screens/{name}-{device}-{short}.png")


def _sign_in(page: Page, user: str) -> None:
    page.goto("/")
    page.locator("input[name=login]").fill(user)
    page.locator("input[name=password]").fill(DEMO_PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_load_state()


if __name__ == "__main__":
    main()
