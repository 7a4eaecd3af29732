"""The browser killed at any moment around saving: what a page reported as saved is there."""

import os
import re
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Timer
from time import perf_counter

from playwright.sync_api import Error, Page, sync_playwright

from tests.browser.mortal import Mortal, save_refusal, seed_of
from tests.browser.station import Station, check_out, pill, send_all, sign_in
from webapp.accounts.rules import Role

ALONE, TOGETHER = 36, 18  # lives of the browser without and with a server that answers
MOST = 4  # savings of a life before the one in which it ends
BY_FORM = 0.3  # of the lives end with a form that was sent
NOT_DIGIT = re.compile("[^0-9]")


@dataclass
class Said:
    """What somebody said at a door in all lives of the browser, and what a page reported saved."""

    random: Random
    door: str
    asked: list[str] = field(default_factory=list)
    saved: set[str] = field(default_factory=set)
    took: float = 0.05  # seconds, of the last saving

    def live(self, phone: Mortal, page: Page) -> bool:
        """Save until the browser dies; return whether all that was reported saved before is there.

        It dies in one of its first savings, by the form as a person sends it or by the page's
        script, and somewhere within the time that the last one took.
        """
        page.goto(f"/round/doors/{self.door}/visits/new")
        known, waiting = len(self.saved), int("0" + NOT_DIGIT.sub("", pill(page).inner_text()))
        seed = seed_of(page)
        note = self._next()
        page.locator("[name=note]").fill(note)
        with suppress(Error):
            for _ in range(self.random.randrange(MOST)):
                self._save(page, seed)
            end = Timer(self.random.uniform(0, 2 * self.took), phone.kill)
            end.start()
            if self.random.random() < BY_FORM:
                page.locator("button[name=answer]").first.click()
                page.wait_for_url(re.compile(r"/round\?group="))
                self.saved.add(note)
            while True:
                self._save(page, seed)
        end.join()
        return waiting >= known

    def _save(self, page: Page, seed: str) -> None:
        self._next()
        start = perf_counter()
        save_refusal(page, self.door, seed, self.asked[-1])
        self.took = perf_counter() - start
        self.saved.add(self.asked[-1])

    def _next(self) -> str:
        self.asked.append(str(len(self.asked)))
        return self.asked[-1]


def test_what_was_reported_saved_outlives_the_browser(station: Station, tmp_path: Path) -> None:
    seed = int(os.environ.get("BULOU_SEED") or Random().randrange(2**32))
    print(f"BULOU_SEED={seed}")  # shown when the test fails; with it the same moments come again
    said = Said(Random(seed), door=station.doors()[1])
    with sync_playwright() as playwright:
        phone = Mortal(playwright, tmp_path / "profile", station.url)
        context, page = phone.start()
        check_out(sign_in(context, Role.CANVASSER))
        station.kill()
        context.close()

        for life in range(ALONE + TOGETHER):
            if life == ALONE:
                station.start()
            context, page = phone.start()
            assert said.live(phone, page) or life >= ALONE
        context, page = phone.start()
        send_all(page)
        context.close()

    arrived = station.notes()
    assert said.saved - arrived.keys() == set()
    assert arrived.keys() - set(said.asked) == set()
    assert [note for note, times in arrived.items() if times > 1] == []
    assert [(it.missing, it.broken, it.held) for it in station.phones()] == [([], [], 0)]
    assert [it.last for it in station.phones()] == [len(arrived)]
    assert len(said.saved) > ALONE  # else nothing was shown
    print(f"{len(said.saved)} of {len(said.asked)} were reported saved, {len(arrived)} arrived")
