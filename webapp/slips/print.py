"""Slips on paper: the PDF to print at the office, one slip to the page or three."""

from collections.abc import Iterable
from datetime import datetime
from itertools import chain
from typing import Literal

from webapp.slips.font_print import missing_glyphs
from webapp.slips.pen_print import Pen
from webapp.slips.sheet_print import SlipSheet
from webapp.slips.single_print import draw_single
from webapp.slips.three_up_print import SLIPS_ON_A_PAGE, draw_third

__all__ = ["Layout", "SlipSheet", "missing_glyphs", "slips_pdf"]

Layout = Literal["single", "three_up"]


def slips_pdf(sheets: Iterable[SlipSheet], *, layout: Layout, created_at: datetime) -> bytes:
    """Return the PDF of the slips in order; the same sheets and instant give the same bytes.

    Raises ValueError when there is no slip at all, since a PDF has at least one page.
    """
    rest = iter(sheets)
    first = next(rest, None)
    if first is None:
        raise ValueError("no slip to print")
    pen = Pen(title=first.title, created_at=created_at)
    for number, sheet in enumerate(chain((first,), rest)):
        if layout == "single":
            draw_single(pen, sheet)
        else:
            draw_third(pen, sheet, number % SLIPS_ON_A_PAGE)
    return pen.close()
