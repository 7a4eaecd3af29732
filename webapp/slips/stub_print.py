"""The stub of a slip: what it is, and blanks for the bank to fill in and stamp."""

from webapp.slips.pen_print import Box, Pen
from webapp.slips.sheet_print import SlipSheet, draw_pairs

BANK_BLANKS = ("缴费日期", "实收金额", "柜员")
RESIDENT_BLANKS = ("缴费日期", "实收金额", "网点")


def draw_stub(
    pen: Pen, sheet: SlipSheet, box: Box, *, title: str, blanks: tuple[str, ...], size: float
) -> None:
    """Draw a stub into a box: the slip in the upper half, blanks and stamp in the lower."""
    pen.line(box.x, box.y + size * 0.5, title, size * 1.2, is_bold=True)
    pairs = (
        ("单号", sheet.reference),
        ("姓名", sheet.name),
        ("年度", f"{sheet.year} {sheet.kind}".strip()),
        ("金额", sheet.amount),
    )
    upper = Box(box.x, box.y + box.height * 0.1, box.width, box.height * 0.4)
    draw_pairs(pen, upper, pairs, size=size, label_width=size * 1.1)
    lower = Box(box.x, box.y + box.height * 0.55, box.width, box.height * 0.45)
    _draw_blanks(pen, lower, blanks, size)


def _draw_blanks(pen: Pen, box: Box, blanks: tuple[str, ...], size: float) -> None:
    stamp = Box(box.x + box.width * 0.6, box.y, box.width * 0.4, box.height)
    step = box.height / len(blanks)
    for number, label in enumerate(blanks, start=1):
        baseline = box.y + number * step - 1
        width = pen.line(box.x, baseline, label, size * 0.8)
        pen.rule((box.x + width + 1.5, baseline + 1), (stamp.x - 3, baseline + 1))
    pen.frame(stamp)
    middle = stamp.x + stamp.width / 2
    pen.line(middle, stamp.y + size * 0.5, "银行盖章", size * 0.8, align="centre")
