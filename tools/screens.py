"""Takes pictures of every role's pages into screens/, and contact sheets of them: `make screens`.

`make screens ROLES="head teller"` takes those of two roles; BULOU_DEMO_URL and BULOU_DATABASE_URL
name a demo that runs already, BULOU_SECRET its secret.
"""

import html
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright
from sqlalchemy import Engine

from tools.browser import FLAGS, find_chromium
from tools.live import SECRET, running
from tools.screen_pages import NOBODY, SHOTS, Shot, find_names
from webapp import db
from webapp.accounts.rules import DEMO_PASSWORD

SCREENS = Path("screens")
DEVICES = {
    "phone": {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 1.5},
    "desk": {"viewport": {"width": 1280, "height": 800}},
}
LOCALES = {"zh": "zh_Hans", "en": "en"}
WAIT = 15_000  # ms, on a busy machine
SHEET_WIDTH = 1600
SHEET_QUALITY = 70  # of a JPEG


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture that was taken: whose page, which, and how it was asked for."""

    role: str
    shot: Shot
    device: str
    short: str

    @property
    def file(self) -> str:
        """Where in screens/ it is."""
        return f"{self.role}/{self.shot.name}-{self.device}-{self.short}.png"


def main(roles: list[str]) -> None:
    """Take each picture on a phone and a desk, in both languages, then lay the sheets out."""
    chosen = {role: shots for role, shots in SHOTS.items() if not roles or role in roles}
    with _demo() as (url, engine), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=[*FLAGS])
        names, taken = find_names(engine), []
        for role, device in product(chosen, DEVICES):
            taken += _take(browser, url, role, device, names)
        _lay_out(browser, taken)
        browser.close()


@contextmanager
def _demo() -> Iterator[tuple[str, Engine]]:
    """Yield the address and the database of the demo that is named, or of a new one."""
    url, database = os.environ.get("BULOU_DEMO_URL"), os.environ.get("BULOU_DATABASE_URL")
    if url and database:
        db.use_secret(os.environ.get("BULOU_SECRET", SECRET))
        yield url, db.make_engine(database)
        return
    with running("demo") as live:
        yield live.url, live.engine


def _take(browser: Browser, url: str, role: str, device: str, names: dict[str, str]) -> list[Taken]:
    """Take the pictures of one role on one device; a page that fails is named and left out."""
    (SCREENS / role).mkdir(parents=True, exist_ok=True)
    taken = []
    with browser.new_context(
        base_url=url, locale="zh-CN", service_workers="block", **DEVICES[device]
    ) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.set_default_timeout(WAIT)
        if role != NOBODY:
            _sign_in(page, role)
        for shot, (short, locale) in product(SHOTS[role], LOCALES.items()):
            one = Taken(role, shot, device, short)
            try:
                _picture(page, _address(shot, names, locale), one)
            except Error as error:
                print(f"FAILED {one.file}: {error.message.splitlines()[0]}")
            else:
                taken.append(one)
    return taken


def _address(shot: Shot, names: dict[str, str], locale: str) -> str:
    address = shot.address.format(**names)
    return f"{address}{'&' if '?' in address else '?'}lang={locale}"


def _picture(page: Page, address: str, one: Taken) -> None:
    page.goto(address, wait_until="load")
    page.screenshot(path=SCREENS / one.file)
    print(f"screens/{one.file}")


def _sign_in(page: Page, user: str) -> None:
    page.goto("/")
    page.locator("input[name=login]").fill(user)
    page.locator("input[name=password]").fill(DEMO_PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_load_state()


def _lay_out(browser: Browser, taken: list[Taken]) -> None:
    """Write the contact sheet, and one picture of each role's part of it."""
    parts = {role: [one for one in taken if one.role == role] for role in SHOTS}
    body = "".join(_section(role, ones) for role, ones in parts.items() if ones)
    (SCREENS / "index.html").write_text(PAGE.format(body=body), encoding="utf-8")
    with browser.new_context(viewport={"width": SHEET_WIDTH, "height": 900}) as context:
        for role, ones in parts.items():
            if ones:
                _sheet(context, role, ones)


def _sheet(context: BrowserContext, role: str, ones: list[Taken]) -> None:
    one_role = SCREENS / f"{role}.html"
    one_role.write_text(PAGE.format(body=_section(role, ones)), encoding="utf-8")
    page = context.new_page()
    page.goto(one_role.resolve().as_uri())
    page.screenshot(
        path=SCREENS / f"{role}.jpg", full_page=True, type="jpeg", quality=SHEET_QUALITY
    )
    page.close()
    one_role.unlink()
    print(f"screens/{role}.jpg")


def _section(role: str, ones: list[Taken]) -> str:
    rows = []
    for shot in SHOTS[role]:
        figures = "".join(_figure(one) for one in ones if one.shot == shot)
        if figures:
            title = f"{html.escape(shot.name)} <small>{html.escape(shot.address)}</small>"
            rows.append(f"<h3>{title}</h3><div>{figures}</div>")
    return f"<section><h2>{html.escape(role)}</h2>{''.join(rows)}</section>"


def _figure(one: Taken) -> str:
    words = html.escape(f"{one.device}, {one.short}")
    return (
        f'<figure class="{one.device}"><a href="{one.file}"><img src="{one.file}" alt="{words}">'
        f"</a><figcaption>{words}</figcaption></figure>"
    )


PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Bulou: contact sheet</title>
<style>
body {{ margin: 1rem; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111; }}
div {{ display: flex; gap: .5rem; align-items: flex-start; }}
figure {{ margin: 0; }}
img {{ display: block; border: 1px solid #888; background: #fff; }}
.phone img {{ width: 200px; }}
.desk img {{ width: 540px; }}
h3 {{ margin: 1rem 0 .3rem; }}
small {{ font-weight: 400; color: #444; }}
</style>
{body}
</html>
"""


if __name__ == "__main__":
    main(sys.argv[1:])
