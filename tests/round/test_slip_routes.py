"""The slip on the screen and on paper, void and issued again."""

import io
import re
from datetime import date

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from playwright.sync_api import Browser
from sqlalchemy import Engine

from tests.round.enrolment import Visitor, fields_of, issued_to, open_door, reference_of
from tests.visitor import visit
from webapp.accounts.rules import Role
from webapp.slips.code_rules import slip_url
from webapp.slips.reference_rules import grouped
from webapp.slips.tables import Slip

pytest_plugins = ["tests.browsers"]
PUBLIC = "http://localhost:8000"


@pytest.fixture
def door(app: Flask, engine: Engine) -> Visitor:
    return open_door(app, engine)


@pytest.fixture
def reference(door: Visitor) -> str:
    return reference_of(door.answer(door.world.head_person, "enrol", tier="20000"))


def url_of(door: Visitor, reference: str) -> str:
    with door.look() as session:
        return slip_url(PUBLIC, reference, session.get_one(Slip, reference).code)


def codes_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    found = [
        code.text
        for page in document
        for code in zxingcpp.read_barcodes(page.render(scale=200 / 72).to_pil())
    ]
    document.close()
    return sorted(found)


def test_the_slip_says_what_is_to_be_paid_where_and_until_when(
    door: Visitor, reference: str
) -> None:
    page = door.get(f"/round/slips/{reference}").text

    words = re.sub(r"<[^>]+>", " ", page)
    assert "王**" in words
    assert "王秀英" not in words
    for wanted in (
        "¥200.00",
        "贰佰元整",
        "演示银行（待确认）",
        "2012年12月31日",
        "请到银行缴纳，勿将现金交给任何人",
    ):
        assert wanted in words
    assert all(group in words for group in grouped(reference).split(" "))


def test_lower_case_and_spaces_find_the_slip(door: Visitor, reference: str) -> None:
    spaced = grouped(reference).lower()

    assert door.get(f"/round/slips/{spaced}").status_code == 200


@pytest.mark.parametrize("text", ["RF00", "RF81000001000042", "x", "%20", "王"])
def test_an_unknown_slip_is_not_there(door: Visitor, text: str) -> None:
    codes = [door.get(f"/round/slips/{text}{end}").status_code for end in ("", ".pdf")]

    assert codes == [404, 404]


def test_the_code_on_the_screen_is_read(door: Visitor, reference: str, browser: Browser) -> None:
    page = door.get(f"/round/slips/{reference}").text
    drawn = re.search(r"<svg[^>]*shape-rendering.*?</svg>", page, re.DOTALL)
    assert drawn
    with browser.new_page(viewport={"width": 360, "height": 740}) as screen:
        screen.set_content(drawn.group().replace("<svg", '<svg width="300" height="300"', 1))
        picture = Image.open(io.BytesIO(screen.screenshot()))

    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [url_of(door, reference)]


def test_one_slip_on_a_page(door: Visitor, reference: str) -> None:
    answer = door.get(f"/round/slips/{reference}.pdf")

    assert (answer.status_code, answer.mimetype) == (200, "application/pdf")
    assert codes_of(answer.data) == [url_of(door, reference)]
    document = pypdfium2.PdfDocument(answer.data)
    text = document[0].get_textpage().get_text_range()
    document.close()
    for wanted in ("人民币贰佰元整", "¥200.00", "王**", "东柏村 一组 1号", "200元档", "协办员"):
        assert wanted in text


def test_the_due_slips_of_a_door_three_to_the_page(door: Visitor, reference: str) -> None:
    people = [
        door.add(name, date(1970, 5, day))
        for day, name in enumerate(("李大山", "李小山", "李石山"), start=1)
    ]
    for person in people:
        door.answer(person, "enrol")
    others = [issued_to(door, person) for person in people]
    form = fields_of(door.get(f"/round/slips/{others[0]}").text)
    door.post(f"/round/slips/{others[0]}/voids", {**form, "reason": "写错了"})

    answer = door.get(f"/round/doors/{door.world.household}/slips.pdf")

    wanted = sorted(url_of(door, it) for it in (reference, *others[1:]))
    assert (answer.mimetype, codes_of(answer.data)) == ("application/pdf", wanted)


def test_a_door_without_due_slips_has_no_paper(door: Visitor) -> None:
    assert door.get(f"/round/doors/{door.world.household}/slips.pdf").status_code == 404


def test_a_slip_is_void_with_a_reason_and_issued_anew(door: Visitor, reference: str) -> None:
    path = f"/round/slips/{reference}"
    form = fields_of(door.get(path).text)

    nothing = door.post(f"{path}/voids", {**form, "reason": " "})
    voided = door.post(f"{path}/voids", {**form, "reason": "档次写错"})
    twice = door.post(f"{path}/voids", {**form, "seed": "", "reason": "再一次"})
    page = door.get(path).text
    again = reference_of(door.answer(door.world.head_person, "enrol", replaces=reference))

    assert (nothing.status_code, voided.status_code, twice.status_code) == (422, 303, 422)
    assert "档次写错" in page
    assert "shape-rendering" not in page
    with door.look() as session:
        assert session.get_one(Slip, reference).void_reason == "档次写错"
        assert session.get_one(Slip, again).state == "due"


def test_the_next_member_comes_next(door: Visitor) -> None:
    son = door.add("李大山", date(1980, 5, 6))
    for person in (son, door.world.spouse, door.world.child):
        door.change(person, seen_on=date(2012, 5, 14))

    door.answer(door.world.head_person, "enrol")
    reference = issued_to(door, door.world.head_person)
    before = door.get(f"/round/slips/{reference}").text
    door.answer(son, "decline")
    after = door.get(f"/round/slips/{reference}").text

    hrefs = [re.findall(r'button-main" href="([^"]+)"', page) for page in (before, after)]
    assert hrefs == [
        [f"/round/people/{son}/consents/new"],
        [f"/round/doors/{door.world.household}"],
    ]


def test_strangers_see_no_slip(app: Flask, door: Visitor, reference: str) -> None:
    users = (door.world.stranger, door.world.users[Role.TELLER], door.world.users[Role.HEAD])
    paths = (
        f"/round/slips/{reference}",
        f"/round/slips/{reference}.pdf",
        f"/round/doors/{door.world.household}/slips.pdf",
    )

    codes = [[visit(app, user).get(path).status_code for path in paths] for user in users]

    assert codes == [[403] * 3, [403] * 3, [200] * 3]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(reason=st.text(), seed=st.text())
def test_whatever_the_reason_is_it_is_answered(
    door: Visitor, reference: str, reason: str, seed: str
) -> None:
    answer = door.post(f"/round/slips/{reference}/voids", {"reason": reason, "seed": seed})

    assert answer.status_code < 500
