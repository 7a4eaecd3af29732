"""One slip on an A4 page, in type an eighty-year-old reads; two stubs at its foot.

The code stands between the folds at a third (99 mm) and a half (148 mm) and the upper edge:
a crease through a corner of the code is what keeps a phone from reading it.
"""

from webapp.slips.pen_print import PAGE_WIDTH, Box, Pen
from webapp.slips.sheet_print import WARNING, SlipSheet, draw_code, draw_name, draw_pairs
from webapp.slips.stub_print import BANK_BLANKS, RESIDENT_BLANKS, draw_stub

_LEFT = 15.0
_RIGHT = PAGE_WIDTH - _LEFT
_WIDE = _RIGHT - _LEFT
_MIDDLE = PAGE_WIDTH / 2
_CUT = 222.0
_CODE = Box(149, 47, 40, 40)


def draw_single(pen: Pen, sheet: SlipSheet) -> None:
    """Draw the slip on a new page."""
    pen.turn_page()
    _head(pen, sheet)
    _person(pen, sheet)
    _amount(pen, sheet)
    _payment(pen, sheet)
    _small_print(pen, sheet)
    _cut(pen)
    _stubs(pen, sheet)


def _head(pen: Pen, sheet: SlipSheet) -> None:
    pen.line(_MIDDLE, 15, sheet.place, 13, align="centre", within=_WIDE)
    pen.line(_MIDDLE, 27, sheet.title, 26, is_bold=True, align="centre", within=_WIDE)
    pen.line(_MIDDLE, 34, sheet.second_line, 11, align="centre", within=_WIDE)
    pen.rule((_LEFT, 38), (_RIGHT, 38))


def _person(pen: Pen, sheet: SlipSheet) -> None:
    pen.line(_LEFT, 47, "缴费单号", 13)
    pen.line(_LEFT, 56, sheet.reference, 24, is_bold=True, within=122)
    pen.line(_LEFT, 70, "姓名", 13)
    draw_name(pen, sheet, Box(_LEFT + 26, 60, 96, 10), 22)
    pairs = (("身份证号", sheet.identity), ("住址", sheet.door))
    draw_pairs(pen, Box(_LEFT, 70, 122, 22), pairs, size=16.5, label_width=26)
    draw_code(pen, sheet, _CODE)
    middle = _CODE.x + _CODE.width / 2
    pen.line(middle, 95, "手机扫码看缴费情况", 11, align="centre")


def _amount(pen: Pen, sheet: SlipSheet) -> None:
    pen.frame(Box(_LEFT, 102, _WIDE, 38), thickness=0.6)
    terms = "   ".join(filter(None, (sheet.year, sheet.kind, sheet.tier)))
    pen.line(_LEFT + 6, 111, terms, 16, within=_WIDE - 12)
    pen.line(_LEFT + 6, 121, "应缴金额", 13)
    pen.line(_LEFT + 6, 134, sheet.amount, 36, is_bold=True, within=72)
    pen.line(_LEFT + 84, 121, "大写", 13)
    pen.line(_LEFT + 84, 133, sheet.amount_capitals, 24, is_bold=True, within=_WIDE - 90)


def _payment(pen: Pen, sheet: SlipSheet) -> None:
    pairs = (("收款单位", sheet.payee), ("缴费银行", sheet.banks))
    draw_pairs(pen, Box(_LEFT, 140, _WIDE, 19), pairs, size=15.5, label_width=26)
    pen.line(_LEFT, 168.5, "最后期限", 12.4)
    pen.line(_LEFT + 26, 168.5, sheet.pay_by, 18, is_bold=True, within=_WIDE - 26)
    pen.frame(Box(_LEFT, 173, _WIDE, 14), thickness=1.0)
    pen.line(_MIDDLE, 182.6, WARNING, 25, is_bold=True, align="centre", within=_WIDE - 8)


def _small_print(pen: Pen, sheet: SlipSheet) -> None:
    lines = (*sheet.subsidies, sheet.bonus, *sheet.notes)
    pen.block(Box(_LEFT, 190, _WIDE, 22.5), lines, 12)
    hotline = f"咨询电话 {sheet.hotline}" if sheet.hotline else ""
    pen.line(_LEFT, 218, hotline, 14, is_bold=True, within=95)
    issued = "   ".join(filter(None, (sheet.issued_by, sheet.issued_on)))
    pen.line(_RIGHT, 218, issued, 11, align="right", within=80)


def _cut(pen: Pen) -> None:
    pen.line(5, _CUT + 1.6, "✂", 12)
    pen.rule((11, _CUT), (PAGE_WIDTH - 5, _CUT), is_dashed=True)
    pen.rule((_MIDDLE, _CUT), (_MIDDLE, 292), is_dashed=True)


def _stubs(pen: Pen, sheet: SlipSheet) -> None:
    draw_stub(pen, sheet, Box(_LEFT, 225.5, 84, 63), title="银行留存", blanks=BANK_BLANKS, size=12)
    draw_stub(
        pen,
        sheet,
        Box(_MIDDLE + 6, 225.5, 84, 63),
        title="缴费人留存",
        blanks=RESIDENT_BLANKS,
        size=12,
    )
