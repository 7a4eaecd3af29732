"""What stands on a printed slip: strings only, each as it is to be read."""

from dataclasses import dataclass

from webapp.slips.font_print import missing_glyphs
from webapp.slips.pen_print import Box, Pen
from webapp.slips.qr_print import qr_rows

WARNING = "请到银行缴纳，勿将现金交给任何人"
RARE_NAME = "名字含生僻字"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipSheet:
    """One slip for paper. "" leaves a line out; Chinese everywhere but in `second_line`.

    `name` and `identity` come masked, `reference` in groups of four, `url` is what the QR holds.
    `name_pinyin` is printed when the font lacks a character of the name.
    """

    title: str
    place: str
    reference: str
    url: str
    name: str
    identity: str
    door: str
    year: str
    kind: str
    tier: str
    amount: str
    amount_capitals: str
    payee: str
    banks: str
    pay_by: str
    name_pinyin: str = ""
    second_line: str = ""
    subsidies: tuple[str, ...] = ()
    bonus: str = ""
    notes: tuple[str, ...] = ()
    hotline: str = ""
    issued_by: str = ""
    issued_on: str = ""


def draw_code(pen: Pen, sheet: SlipSheet, box: Box) -> None:
    """Draw the QR to fill a square box; the caller keeps the quiet zone free."""
    pen.code(box.x, box.y, box.width, qr_rows(sheet.url))


def draw_name(pen: Pen, sheet: SlipSheet, box: Box, size: float) -> None:
    """Write the name on the box's bottom line, with a boxed note when it cannot be drawn whole."""
    if not missing_glyphs(sheet.name):
        pen.line(box.x, box.y + box.height, sheet.name, size, is_bold=True, within=box.width)
        return
    width = pen.line(box.x, box.y + box.height, sheet.name, size, within=box.width / 2)
    note = f"{RARE_NAME} {sheet.name_pinyin}".strip()
    small = size * 0.55
    left = box.x + width + 2
    within = box.x + box.width - left - 4
    noted = min(pen.width(note, small), within)
    pen.line(left + 2, box.y + box.height, note, small, within=within)
    high = small * 0.5
    pen.frame(Box(left, box.y + box.height - high * 0.75, noted + 4, high))


def draw_pairs(
    pen: Pen, box: Box, pairs: tuple[tuple[str, str], ...], *, size: float, label_width: float
) -> None:
    """Write labels and values, evenly spread over the height of the box."""
    step = box.height / len(pairs)
    left = box.x + label_width
    for number, (label, value) in enumerate(pairs):
        top = box.y + number * step
        pen.line(box.x, top + step, label, size * 0.8, within=label_width)
        pen.value(Box(left, top, box.width - label_width, step), value, size)
