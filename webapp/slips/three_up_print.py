"""Three slips on an A4 page, each with the bank's stub on its left, to be cut apart.

The code stands in the middle of its third, 25 mm and more from every cut.
"""

from webapp.slips.pen_print import PAGE_HEIGHT, PAGE_WIDTH, Box, Pen
from webapp.slips.sheet_print import WARNING, SlipSheet, draw_code, draw_name, draw_pairs
from webapp.slips.stub_print import BANK_BLANKS, draw_stub

SLIPS_ON_A_PAGE = 3
_HIGH = PAGE_HEIGHT / SLIPS_ON_A_PAGE
_TEAR = 57.0  # between the bank's stub and the resident's part
_LEFT = 62.0
_VALUES = 79.0  # right of the labels
_RIGHT = 199.0
_WIDE = _RIGHT - _LEFT
_TEXT = 92.0  # the column left of the code
_SIDE = 32.0
_CODE_LEFT = 162.0
_ASIDE = Box(157, 68.3, 42, 18.4)  # under the code; its top counts from the slip's
_RAISED = 2.5  # printers leave the last 5 mm of a page blank


def draw_third(pen: Pen, sheet: SlipSheet, slot: int) -> None:
    """Draw a slip on the `slot`-th third of the page, 0 to 2; the first turns the page."""
    if slot == 0:
        pen.turn_page()
    top = slot * _HIGH - _RAISED
    draw_stub(pen, sheet, Box(9, top + 9, 43, 80), title="银行留存", blanks=BANK_BLANKS, size=9.5)
    pen.rule((_TEAR, top + 8), (_TEAR, top + _HIGH - 3), is_dashed=True)
    _head(pen, sheet, top)
    _person(pen, sheet, top)
    _amount(pen, sheet, top)
    _payment(pen, sheet, top)
    _beside_code(pen, sheet, top)
    if slot < SLIPS_ON_A_PAGE - 1:
        _cut(pen, (slot + 1) * _HIGH)


def _head(pen: Pen, sheet: SlipSheet, top: float) -> None:
    pen.line(_LEFT, top + 14, sheet.title, 17, is_bold=True, within=_WIDE)
    pen.line(_LEFT, top + 19, sheet.place, 9.5, within=68)
    pen.line(_RIGHT, top + 19, sheet.second_line, 8, align="right", within=60)
    pen.rule((_LEFT, top + 21), (_RIGHT, top + 21))


def _person(pen: Pen, sheet: SlipSheet, top: float) -> None:
    pen.line(_LEFT, top + 28.5, "缴费单号", 9.2)
    pen.line(_VALUES, top + 28.5, sheet.reference, 17, is_bold=True, within=_TEXT - 17)
    pen.line(_LEFT, top + 36.5, "姓名", 9.2)
    draw_name(pen, sheet, Box(_VALUES, top + 30, _TEXT - 17, 6.5), 14)
    pairs = (("身份证号", sheet.identity), ("住址", sheet.door))
    draw_pairs(pen, Box(_LEFT, top + 36.5, _TEXT, 12), pairs, size=11.5, label_width=17)


def _amount(pen: Pen, sheet: SlipSheet, top: float) -> None:
    pen.frame(Box(_LEFT, top + 51.5, _TEXT, 19), thickness=0.5)
    terms = "  ".join(filter(None, (sheet.year, sheet.kind, sheet.tier)))
    pen.line(_LEFT + 3, top + 57, terms, 11, within=_TEXT - 6)
    pen.line(_LEFT + 3, top + 67, sheet.amount, 20, is_bold=True, within=38)
    pen.line(_LEFT + 43, top + 66.5, sheet.amount_capitals, 14, is_bold=True, within=_TEXT - 46)


def _payment(pen: Pen, sheet: SlipSheet, top: float) -> None:
    pairs = (("收款单位", sheet.payee), ("缴费银行", sheet.banks), ("最后期限", sheet.pay_by))
    draw_pairs(pen, Box(_LEFT, top + 70, _TEXT, 16), pairs, size=10.5, label_width=17)
    pen.frame(Box(_LEFT, top + 87.5, _WIDE, 8), thickness=0.7)
    middle = _LEFT + _WIDE / 2
    pen.line(middle, top + 93.2, WARNING, 15, is_bold=True, align="centre", within=_WIDE - 6)


def _beside_code(pen: Pen, sheet: SlipSheet, top: float) -> None:
    draw_code(pen, sheet, Box(_CODE_LEFT, top + 25, _SIDE, _SIDE))
    middle = _CODE_LEFT + _SIDE / 2
    pen.line(middle, top + 61.7, "手机扫码看缴费情况", 9.5, align="centre")
    hotline = f"电话 {sheet.hotline}" if sheet.hotline else ""
    pen.line(middle, top + 66.3, hotline, 10.5, is_bold=True, align="centre", within=_ASIDE.width)
    lines = (*sheet.subsidies, sheet.bonus, *sheet.notes)
    pen.block(Box(_ASIDE.x, top + _ASIDE.y, _ASIDE.width, _ASIDE.height), lines, 8.5)


def _cut(pen: Pen, y: float) -> None:
    pen.line(4, y + 1.3, "✂", 10)
    pen.rule((9, y), (PAGE_WIDTH - 4, y), is_dashed=True)
