"""The whole line, as people walk it on a phone: from the police list to the paid slip."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import PHONE, Console
from tests.browser.story import (
    DESKS,
    GROUP,
    VILLAGE,
    add_person,
    empty_township,
    find_area,
)
from tools.live import Live
from webapp.accounts.rules import DEMO_PASSWORD, Role
from webapp.register.identity_rules import make_identity

SAMPLE = Path(__file__).parent.parent / "samples" / "register-gongyelu.xlsx"
NEWCOMER, NUMBER = "彭春花", make_identity("410106", date(1978, 3, 5), "998")
SPOUSE, SPOUSE_PHONE = "马兰燕", "13900001111"


class Street:
    """A township and the phones of the people in it."""

    def __init__(self, live: Live, browser: Browser, console: Console, *, has_script: bool) -> None:
        self.live, self.browser, self.console, self.has_script = live, browser, console, has_script
        self.contexts: list[BrowserContext] = []

    def stranger(self) -> Page:
        """A phone that nobody signed in on."""
        context = self.browser.new_context(
            **PHONE, base_url=self.live.url, java_script_enabled=self.has_script
        )
        self.console.watch(context)
        self.contexts.append(context)
        return context.new_page()

    def sign_in(self, role: Role) -> Page:
        page = self.stranger()
        page.goto("/")
        page.get_by_label("登录名").fill(str(role))
        page.get_by_label("密码").fill(DEMO_PASSWORD)
        page.get_by_role("button", name="登录", exact=True).click()
        expect(page).not_to_have_url(re.compile(r"/(sign-in)?$"))
        return page

    def close(self) -> None:
        for context in self.contexts:
            context.close()


@pytest.fixture(params=[True, False], ids=["script", "no_script"])
def street(
    request: pytest.FixtureRequest, tmp_path: Path, browser: Browser, console: Console
) -> Iterator[Street]:
    with empty_township(tmp_path) as live:
        street = Street(live, browser, console, has_script=request.param)
        yield street
        street.close()


def test_from_the_police_list_to_the_paid_slip(street: Street, tmp_path: Path) -> None:
    _take_the_register_in(street.sign_in(DESKS[0]))
    for role in (Role.HEAD, Role.CANVASSER):
        add_person(street.live, role, find_area(street.live, VILLAGE))
    head = street.sign_in(Role.HEAD)
    _assign(head)

    canvasser = street.sign_in(Role.CANVASSER)
    canvasser.get_by_role("link", name=re.compile("下一户")).click()
    door = canvasser.url
    _add_newcomer(canvasser, has_script=street.has_script)
    _correct_spouse(canvasser, door)
    _enrol(canvasser, door, has_script=street.has_script)

    url = _read_code(canvasser, tmp_path)
    assert url.startswith(f"{street.live.url}/S/RF".upper())
    street.console.allow("status of 404")  # of the altered code
    _look_as_resident(street.stranger(), url)
    teller = street.sign_in(Role.TELLER)
    _pay(teller, url)
    _scan_again(teller, url)

    _finish_the_door(canvasser, door)
    _look_at_the_board(head)


def _take_the_register_in(page: Page) -> None:
    page.goto("/registers")
    page.set_input_files("input[name=file]", SAMPLE)
    page.get_by_role("button", name="上传并看列").click()
    page.get_by_role("button", name="逐行核对").click()
    expect(page.get_by_text("将导入什么")).to_be_visible(timeout=30_000)
    page.get_by_role("button", name="导入底册").click()
    expect(page.get_by_text("导入了什么")).to_be_visible(timeout=60_000)


def _assign(page: Page) -> None:
    page.goto("/village/canvassers")
    page.get_by_label(GROUP).check()
    page.get_by_label(str(Role.CANVASSER)).check()
    page.get_by_role("button", name="分派").click()
    expect(page.get_by_text("已分派 1 个组")).to_be_visible()


def _add_newcomer(page: Page, *, has_script: bool) -> None:
    page.get_by_role("link", name="添加成员").click()
    page.get_by_label("公民身份号码").fill(NUMBER)
    page.get_by_label("姓名").fill(NEWCOMER)
    if not has_script:
        page.get_by_role("button", name="核对号码").click()
    expect(page.get_by_label("出生日期")).to_have_value("1978-03-05")
    expect(page.get_by_label("女", exact=True)).to_be_checked()
    page.get_by_label("与户主关系").select_option(label="兄弟姐妹")
    page.get_by_label("本地").check()
    page.locator("button[form=member-form]").last.click()
    expect(page.get_by_text("已添加。")).to_be_visible()


def _correct_spouse(page: Page, door: str) -> None:
    page.goto(door)
    page.get_by_role("link", name=re.compile(SPOUSE)).first.click()
    page.get_by_role("link", name="更正").click()
    page.get_by_label("电话").fill(SPOUSE_PHONE)
    page.locator("button[form=member-form]").last.click()
    expect(page.get_by_text(SPOUSE_PHONE)).to_be_visible()


def _enrol(page: Page, door: str, *, has_script: bool) -> None:
    page.goto(door)
    page.get_by_role("link", name=re.compile(NEWCOMER)).first.click()
    page.get_by_role("link", name=re.compile("问是否参保")).click()
    page.get_by_label(re.compile("¥500")).check()
    if has_script:
        _sign(page)
    else:
        page.get_by_label(re.compile("口头")).check()
        page.get_by_label(re.compile("见证人")).fill("王会计")
    page.get_by_role("button", name="同意开单").click()
    expect(page.get_by_text("彭**同意，缴费单已开好。")).to_be_visible()
    expect(page).to_have_url(re.compile("/consents/new$"))  # of the spouse, who is asked next
    page.goto(f"{door}/slips")
    page.get_by_role("link", name="打开这张缴费单").click()
    expect(page).to_have_url(re.compile("/round/slips/RF"))
    expect(page.get_by_text("伍佰元整")).to_be_visible()


def _sign(page: Page) -> None:
    pad = page.locator(".pad-canvas")
    pad.scroll_into_view_if_needed()
    box = pad.bounding_box()
    assert box is not None
    left, top = box["x"] + 30, box["y"] + box["height"] / 2
    page.mouse.move(left, top)
    page.mouse.down()
    for step in range(1, 12):
        page.mouse.move(left + step * 14, top + (-25 if step % 2 else 25), steps=4)
    page.mouse.up()


def _read_code(page: Page, folder: Path) -> str:
    """Decode the QR in a picture of the screen, as a camera would."""
    page.screenshot(path=folder / "slip.png", full_page=True)
    (found,) = zxingcpp.read_barcodes(Image.open(folder / "slip.png"))
    return found.text


def _look_as_resident(page: Page, url: str) -> None:
    page.goto(url)
    expect(page.get_by_text("彭**")).to_be_visible()
    expect(page.get_by_text("¥500.00")).to_be_visible()
    expect(page.get_by_text(NEWCOMER)).to_have_count(0)
    page.goto(url[:-1] + ("A" if url[-1] != "A" else "B"))
    expect(page.get_by_text("彭**")).to_have_count(0)


def _pay(page: Page, url: str) -> None:
    page.goto("/counter")
    page.get_by_label("单号或二维码").fill(url)
    page.keyboard.press("Enter")
    expect(page.get_by_text("可以收", exact=True)).to_be_visible()
    page.get_by_label("银行流水号").fill("2012051400001")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/payments/"))
    expect(page.get_by_text("伍佰元整")).to_be_visible()


def _scan_again(page: Page, url: str) -> None:
    page.goto("/counter")
    page.get_by_label("单号或二维码").fill(url)
    page.keyboard.press("Enter")
    expect(page.get_by_text("已缴过", exact=True)).to_be_visible()
    expect(page.get_by_text("可以收", exact=True)).to_have_count(0)


def _finish_the_door(page: Page, door: str) -> None:
    """Everybody else: as listed, and whoever may enrol declines."""
    page.goto(door)
    page.get_by_role("button", name=re.compile("都一致")).click()
    expect(page.get_by_text(re.compile("与底册一致"))).to_be_visible()
    page.goto(door)
    while (waiting := page.get_by_role("link").filter(has_text="待问意愿")).count():
        waiting.first.click()
        page.get_by_role("link", name=re.compile("问是否参保")).click()
        page.get_by_role("button", name="不参加").click()
        page.goto(door)
    expect(page.get_by_text("办结")).to_be_visible()


def _look_at_the_board(page: Page) -> None:
    page.goto("/village")
    tile = page.locator("a.tile").filter(has_text="彭军建")
    expect(tile).to_contain_text("办结")
    expect(page.get_by_text("¥500.00").first).to_be_visible()
