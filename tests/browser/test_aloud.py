"""Residents have their slip read aloud where the phone has a voice, and in larger letters."""

from playwright.sync_api import BrowserContext, Page, expect
from sqlalchemy.orm import Session

from tests.security.papers import make_slip
from tests.world import make_world
from tools.live import Live
from webapp import db
from webapp.accounts.rules import Role

# The machine of a test has no voice: this stands for the phone's, and notes what it is asked to say
VOICES = """(voices) => {
  const said = (globalThis.said = []);
  const speech = { getVoices: () => voices, speak: (it) => said.push([it.lang, it.text]), cancel() {}, addEventListener() {} };
  Object.defineProperty(globalThis, "speechSynthesis", { value: speech });
  globalThis.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
}"""  # noqa: E501 -- a script
CANTONESE = {"lang": "zh_HK", "localService": True}
CHINESE = {"lang": "zh-CN", "localService": True}
ENGLISH = {"lang": "en-US", "localService": True}


def _open(phone: BrowserContext, server: Live, voices: list[dict[str, object]]) -> Page:
    with db.transaction(server.engine) as session:
        reference, code = _slip(session)
    phone.add_init_script(f"({VOICES})({str(voices).replace('True', 'true')})")
    page = phone.new_page()
    page.goto(f"/s/{reference}/{code}")
    return page


def _slip(session: Session) -> tuple[str, str]:
    world = make_world(session)
    return make_slip(session, world.head_person, world.users[Role.CANVASSER])


def test_the_slip_is_read_by_the_best_voice(phone: BrowserContext, server: Live) -> None:
    page = _open(phone, server, [ENGLISH, CANTONESE, CHINESE])

    page.locator("[data-read]").click()

    said = page.evaluate("said")
    assert {language for language, _ in said} == {"zh-CN"}
    assert said[0][1] == page.locator("h1").inner_text().strip()
    expect(page.locator("[data-read]")).to_have_attribute("aria-pressed", "true")


def test_without_a_voice_there_is_no_button(phone: BrowserContext, server: Live) -> None:
    page = _open(phone, server, [ENGLISH])

    expect(page.locator("[data-read]")).to_be_hidden()


def test_larger_letters_stay_chosen(phone: BrowserContext, server: Live) -> None:
    page = _open(phone, server, [CHINESE])
    size = "parseFloat(getComputedStyle(document.querySelector('h1')).fontSize)"
    before = page.evaluate(size)

    page.locator("main [name=letters]").click()
    larger = page.evaluate(size)
    page.reload()

    assert [larger / before, page.evaluate(size) / before] == [1.25, 1.25]
