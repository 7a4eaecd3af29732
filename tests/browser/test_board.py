"""The board follows what happens at the doors, and rests while nobody sees it."""

import re

from playwright.sync_api import BrowserContext, Page, Response, expect
from sqlalchemy.orm import Session

from tests.coverage.deeds import Canvasser
from tests.coverage.places import Village, make_village
from tools.live import Live
from webapp import clock, db
from webapp.accounts.password_actions import hash_password
from webapp.accounts.rules import Role
from webapp.accounts.tables import User

PASSWORD = "a long password of the head's"
BOARD = re.compile("/village$")
SHOWN = "document.hidden = false; document.dispatchEvent(new Event('visibilitychange'))"
LATER = "() => new Promise(done => setTimeout(done, 6000))"


def seed(server: Live) -> Village:
    with db.transaction(server.engine) as session:
        village = make_village(session)
        head = session.get_one(User, village.world.users[Role.HEAD])
        head.password_hash = hash_password(PASSWORD)
        return village


def sign_in(context: BrowserContext) -> Page:
    page = context.new_page()
    page.goto("/")
    page.locator("[name=login]").fill("head")
    page.locator("[name=password]").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/village")
    return page


def knock(server: Live, village: Village) -> None:
    """Let the canvasser stand before the door that nobody has visited."""
    with Session(server.engine) as session:
        user = village.world.users[Role.CANVASSER]
        Canvasser(session, user, at=clock.now()).visit(village.doors["not_visited"], "refused")
        session.commit()


def test_the_board_follows_without_reloading(desk: BrowserContext, server: Live) -> None:
    village = seed(server)
    page = sign_in(desk)
    tile = page.locator(f"#tile-{village.doors['not_visited']}")
    expect(tile).to_have_attribute("data-state", "not_visited")
    tile.focus()
    statuses: list[int] = []

    def note(answer: Response) -> None:
        if BOARD.search(answer.url):
            statuses.append(answer.status)

    page.on("response", note)

    with page.expect_response(BOARD):
        pass
    knock(server, village)

    expect(tile).to_have_attribute("data-state", "refused")
    expect(tile).to_be_focused()
    expect(page.locator('[data-count="refused"] .stat-count')).to_have_text("2")
    assert (statuses[0], statuses[-1], set(statuses)) == (304, 200, {200, 304})


def test_a_count_keeps_the_focus(desk: BrowserContext, server: Live) -> None:
    village = seed(server)
    page = sign_in(desk)
    count = page.locator('[data-count="come_back"]')
    count.focus()

    knock(server, village)
    page.evaluate("htmx.trigger('#board', 'board:look')")

    expect(page.locator('[data-count="refused"] .stat-count')).to_have_text("2")
    expect(count).to_be_focused()


def test_a_hidden_board_rests(desk: BrowserContext, server: Live) -> None:
    seed(server)
    page = sign_in(desk)
    asked: list[str] = []
    page.evaluate("Object.defineProperty(document, 'hidden', { value: true, writable: true })")
    page.on("request", lambda request: asked.append(request.url))

    page.evaluate(LATER)

    assert [url for url in asked if BOARD.search(url)] == []
    with page.expect_request(BOARD):
        page.evaluate(SHOWN)


def test_the_board_without_scripts(no_js: BrowserContext, server: Live) -> None:
    village = seed(server)
    page = sign_in(no_js)
    knock(server, village)

    page.reload()

    expect(page.locator(f"#tile-{village.doors['not_visited']}")).to_have_attribute(
        "data-state", "refused"
    )
    page.locator('[data-count="people-no_outcome"]').click()
    expect(page.locator("#total")).to_have_attribute("data-total", "8")
