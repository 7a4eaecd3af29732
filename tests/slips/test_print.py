from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2  # type: ignore[import-untyped]
import pytest
import zxingcpp

from webapp.slips.code_rules import make_code, slip_url
from webapp.slips.font_print import drawable
from webapp.slips.print import Layout, SlipSheet, missing_glyphs, slips_pdf
from webapp.slips.reference_rules import grouped, mint_reference

AT = datetime(2012, 3, 8, 2, 0, tzinfo=UTC)
LAYOUTS: tuple[Layout, ...] = ("single", "three_up")
RARE = "䶮㛃𬭎𫖯𠙶"


def _sheet(number: int) -> SlipSheet:
    reference = mint_reference(7, number)
    code = make_code(reference, amount_fen=50_000, year=2012, key_number=7, key=bytes(32))
    return SlipSheet(
        title="城乡居民社会养老保险缴费单",
        second_line="Payment slip",
        place="连山区化机街道",
        reference=grouped(reference),
        url=slip_url("https://bulou.example.cn", reference, code),
        name=f"赵*{RARE[number % len(RARE)]}",
        identity="211402********998X",
        door="光明社区 3组 12号",
        year="2012年",
        kind="正常缴费",
        tier="500元档",
        amount="¥500.00",
        amount_capitals="人民币伍佰元整",
        payee="连山区养老保险基金财政专户",
        banks="中国邮政储蓄银行各网点",
        pay_by="2012年5月31日前",
        subsidies=("政府另补30元",),
        bonus="按时缴费另补50元",
        notes=("档次不对请勿缴费。",),
        hotline="0429-12333",
        issued_by="入户员 李*",
        issued_on="2012年3月8日",
    )


SHEETS = [_sheet(number) for number in range(5)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_code_is_read_from_the_paper(layout: Layout) -> None:
    pdf = slips_pdf(SHEETS, layout=layout, created_at=AT)

    assert _codes(pdf) == [sheet.url for sheet in SHEETS]


@pytest.mark.parametrize(("layout", "pages"), [("single", 5), ("three_up", 2)])
def test_slips_fill_their_pages(layout: Layout, pages: int) -> None:
    with _opened(slips_pdf(SHEETS, layout=layout, created_at=AT)) as document:
        assert [page.get_size() for page in document] == [pytest.approx((595.28, 841.89))] * pages


def test_text_of_a_single_slip_is_selectable_chinese() -> None:
    sheet = SHEETS[0]

    assert _lines(slips_pdf([sheet], layout="single", created_at=AT)) == [
        "连山区化机街道",
        "城乡居民社会养老保险缴费单",
        "Payment slip",
        "缴费单号",
        sheet.reference,
        "姓名 赵*䶮",
        "身份证号 211402********998X",
        "住址 光明社区 3组 12号 手机扫码看缴费情况",
        "2012年 正常缴费 500元档",
        "应缴金额",
        "¥500.00",
        "大写",
        "人民币伍佰元整",
        "收款单位 连山区养老保险基金财政专户",
        "缴费银行 中国邮政储蓄银行各网点",
        "最后期限 2012年5月31日前",
        "请到银行缴纳，勿将现金交给任何人",
        "政府另补30元",
        "按时缴费另补50元",
        "档次不对请勿缴费。",
        "咨询电话 0429-12333 入户员 李* 2012年3月8日",
        "✂",
        *_stub("银行留存", sheet, "柜员"),
        *_stub("缴费人留存", sheet, "网点"),
    ]


def test_text_of_a_slip_of_three_is_selectable_chinese() -> None:
    sheet = SHEETS[1]

    assert _lines(slips_pdf([sheet], layout="three_up", created_at=AT)) == [
        *_stub("银行留存", sheet, "柜员"),
        "城乡居民社会养老保险缴费单",
        "连山区化机街道 Payment slip",
        f"缴费单号 {sheet.reference}",
        "姓名 赵*㛃",
        "身份证号 211402********998X",
        "住址 光明社区 3组 12号",
        "2012年 正常缴费 500元档",
        "¥500.00 人民币伍佰元整",
        "收款单位 连山区养老保险基金财政专户",
        "缴费银行 中国邮政储蓄银行各网点",
        "最后期限 2012年5月31日前",
        "请到银行缴纳，勿将现金交给任何人",
        "手机扫码看缴费情况",
        "电话 0429-12333",
        "政府另补30元",
        "按时缴费另补50元",
        "档次不对请勿缴费。",
        "✂",
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("rare", RARE)
def test_a_rare_character_is_printed(layout: Layout, rare: str) -> None:
    pdf = slips_pdf([replace(SHEETS[0], name=f"赵*{rare}")], layout=layout, created_at=AT)

    assert f"姓名 赵*{rare}" in _lines(pdf)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_name_beyond_the_font_is_told_in_a_box(layout: Layout) -> None:
    sheet = replace(SHEETS[0], name="王*𪚥", name_pinyin="Wang Zhe")

    lines = _lines(slips_pdf([sheet], layout=layout, created_at=AT))

    assert "姓名 王*〓 名字含生僻字 Wang Zhe" in lines
    assert [line for line in lines if "𪚥" in line] == []


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("", set()),
        (f"张{RARE}〓✂¥", set()),
        ("王𪚥\u3000a\n\u200b", {"𪚥"}),
        ("🙂\U000f0000", {"🙂", "\U000f0000"}),
    ],
    ids=["nothing", "rare but there", "beyond the font", "picture and private use"],
)
def test_missing_glyphs_are_known_beforehand(text: str, missing: set[str]) -> None:
    assert missing_glyphs(text) == missing


def test_drawable_text_is_one_line_of_glyphs_the_font_has() -> None:
    assert drawable("王𪚥\n\u200b李\t🙂") == "王〓 李 〓"


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_too_long_leaves_the_page_or_hides_the_code(layout: Layout) -> None:
    words = "黄山区耿城镇城澜村（含山村和城郊若干社区）" * 4
    crowded = replace(
        SHEETS[0],
        title=words,
        place=words,
        second_line=words,
        name=words,
        identity=words,
        door=words,
        amount=words,
        payee=words,
        banks=words,
        pay_by=words,
        notes=(words,) * 9,
    )

    pdf = slips_pdf([crowded] * 3, layout=layout, created_at=AT)

    assert _codes(pdf) == [crowded.url] * 3
    assert _outside(pdf) == []


@pytest.mark.parametrize("layout", LAYOUTS)
def test_empty_lines_are_left_out(layout: Layout) -> None:
    bare = replace(
        SHEETS[0],
        second_line="",
        place="",
        door="",
        kind="",
        tier="",
        payee="",
        banks="",
        subsidies=(),
        bonus="",
        notes=(),
        hotline="",
        issued_by="",
        issued_on="",
    )

    assert _codes(slips_pdf([bare], layout=layout, created_at=AT)) == [bare.url]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_same_slips_give_the_same_bytes(layout: Layout) -> None:
    first, again = (slips_pdf(iter(SHEETS), layout=layout, created_at=AT) for _ in range(2))

    assert first == again


def test_there_is_no_file_of_no_slips() -> None:
    with pytest.raises(ValueError, match="no slip"):
        slips_pdf([], layout="single", created_at=AT)


def _stub(title: str, sheet: SlipSheet, last: str) -> list[str]:
    return [
        title,
        f"单号 {sheet.reference}",
        f"姓名 {sheet.name}",
        "年度 2012年 正常缴费",
        "金额 ¥500.00",
        "缴费日期",
        "实收金额",
        last,
        "银行盖章",
    ]


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def _lines(pdf: bytes) -> list[str]:
    with _opened(pdf) as document:
        return [
            line.strip()
            for page in document
            for line in page.get_textpage().get_text_range().splitlines()
        ]


def _codes(pdf: bytes) -> list[str]:
    """Read every code from the pages as a 200 dpi scan, from top to bottom."""
    with _opened(pdf) as document:
        pages = [page.render(scale=200 / 72).to_pil() for page in document]
    found = [
        sorted(zxingcpp.read_barcodes(page), key=lambda code: code.position.top_left.y)
        for page in pages
    ]
    return [code.text for page in found for code in page]


def _outside(pdf: bytes) -> list[str]:
    """Return the characters whose box passes the edge of the page."""
    with _opened(pdf) as document:
        found = []
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(index)
                if left < 0 or bottom < 0 or right > width or top > height:
                    found.append(text.get_text_range(index, 1))
        return found
