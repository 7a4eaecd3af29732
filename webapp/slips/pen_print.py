"""A pen on PDF pages: lines of text, rules, boxes and QR codes, in millimetres from the top left.

It writes PDF operators itself, since fpdf2's own `cell` takes longer over one slip than a
whole budget of 4 ms; fpdf2 keeps the font, the subset and the file.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from fpdf import FPDF
from fpdf.fonts import TTFFont

from webapp.slips.font_print import drawable, font_path
from webapp.slips.qr_print import Rows, qr_runs

PAGE_WIDTH = 210.0  # A4
PAGE_HEIGHT = 297.0
_POINTS = 72 / 25.4  # to the millimetre
_LEADING = 1.3  # lines of Chinese need more air than Latin
_SMALLEST = 6.0  # points; below this nobody reads

# A word of Latin letters or digits stays whole; closing punctuation never opens a line.
_WORDS = re.compile(r"(?:[!-~]{1,24}|.)[,。;:、?!)》”』】]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page, in millimetres: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float


class Pen:
    """Draws on the pages of one document; `close` returns the file."""

    def __init__(self, *, title: str, created_at: datetime) -> None:
        """Open an empty A4 document; the same calls give the same bytes."""
        self._pdf = FPDF(format="A4")
        self._pdf.set_auto_page_break(auto=False)
        self._pdf.set_title(title)
        self._pdf.set_lang("zh-CN")
        self._pdf.set_creation_date(created_at)
        self._pdf.add_font("noto", "", font_path())
        self._pdf.single_resources_object = True  # fpdf2 cannot see which page uses the font
        font = self._pdf.fonts["noto"]
        assert isinstance(font, TTFFont)
        self._font = font
        self._encoded: dict[str, str] = {}
        self._measured: dict[str, float] = {}  # millimetres at one point
        self._drawn: list[str] = []

    def turn_page(self) -> None:
        """Begin a new page."""
        self._flush()
        self._pdf.add_page()

    def close(self) -> bytes:
        """Return the finished file."""
        self._flush()
        return bytes(self._pdf.output())

    def width(self, text: str, size: float) -> float:
        """Return how wide one line is, in millimetres, at a size in points."""
        if text not in self._measured:
            self._measured[text] = sum(self._font.cw[ord(c)] for c in text) / 1000 / _POINTS
        return self._measured[text] * size

    def line(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        is_bold: bool = False,
        align: Literal["left", "centre", "right"] = "left",
        within: float = PAGE_WIDTH,
    ) -> float:
        """Write one line on the baseline `y`, smaller if it would pass `within`; return its width.

        `x` is the left end, the middle or the right end, as `align` says.
        """
        text = drawable(text)
        if not text:
            return 0
        width = self.width(text, size)
        if width > within:
            size, width = size * within / width, within
        left = x - {"left": 0, "centre": width / 2, "right": width}[align]
        self._write(left, y, text, size, is_bold=is_bold)
        return width

    def value(self, box: Box, text: str, size: float) -> None:
        """Write a text whose baseline is the box's bottom, on two lines if that is the larger."""
        in_two = box.height * _POINTS / _LEADING / 2
        if self.width(text, min(size, in_two)) <= box.width:
            self.line(box.x, box.y + box.height, text, size, within=box.width)
        else:
            lower = Box(box.x, box.y + box.height * 0.2, box.width, box.height)
            self.block(lower, (text,), in_two)

    def block(self, box: Box, paragraphs: Iterable[str], size: float) -> float:
        """Write paragraphs into a box, smaller if they would not fit; return the height used.

        What does not fit even at six points is cut off with an ellipsis.
        """
        texts = [drawable(text) for text in paragraphs if text]
        while True:
            lines = [line for text in texts for line in self._wrapped(text, size, box.width)]
            step = size * _LEADING / _POINTS
            if len(lines) * step <= box.height or size <= _SMALLEST:
                break
            size = max(size - 0.5, _SMALLEST)
        room = int(box.height / step)
        if len(lines) > room:
            lines = [*lines[: room - 1], lines[room - 1][:-1] + "…"] if room else []
        for number, line in enumerate(lines):
            self._write(box.x, box.y + number * step + size * 0.95 / _POINTS, line, size)
        return len(lines) * step

    def rule(
        self, start: tuple[float, float], end: tuple[float, float], *, is_dashed: bool = False
    ) -> None:
        """Draw a thin line between two points."""
        dash = "[4 3] 0 d" if is_dashed else "[] 0 d"
        self._drawn.append(f"0.6 w {dash} {_at(*start)} m {_at(*end)} l S [] 0 d")

    def frame(self, box: Box, *, thickness: float = 0.3) -> None:
        """Draw the outline of a box; `thickness` in millimetres."""
        corner = _at(box.x, box.y + box.height)
        size = f"{box.width * _POINTS:.2f} {box.height * _POINTS:.2f}"
        self._drawn.append(f"{thickness * _POINTS:.2f} w {corner} {size} re S")

    def code(self, x: float, y: float, side: float, rows: Rows) -> None:
        """Draw a QR with its left top module at `x`, `y`; `side` is without the quiet zone."""
        scale = side / len(rows) * _POINTS
        runs = " ".join(f"{column} {row} {length} 1 re" for column, row, length in qr_runs(rows))
        self._drawn.append(f"q {scale:.4f} 0 0 {-scale:.4f} {_at(x, y)} cm {runs} f Q")

    def _write(self, x: float, y: float, text: str, size: float, *, is_bold: bool = False) -> None:
        # Noto Sans SC comes in one weight here; a hair of outline makes the bold.
        weight = f"2 Tr {size * 0.035:.2f} w" if is_bold else "0 Tr"
        font = f"/F1 {size:.2f} Tf {weight}"
        self._drawn.append(f"BT {font} {_at(x, y)} Td {self._encode(text)} ET")

    def _encode(self, text: str) -> str:
        """Return the operator that shows the text; labels come again on every slip."""
        if text not in self._encoded:
            self._encoded[text] = self._font.encode_text(text)
        return self._encoded[text]

    def _wrapped(self, text: str, size: float, width: float) -> Iterator[str]:
        line, used = "", 0.0
        for word in _WORDS.findall(text):
            wide = self.width(word, size)
            if line and used + wide > width:
                yield line.rstrip()
                line, used = "", 0.0
            if line or word != " ":
                line, used = line + word, used + wide
        yield line

    def _flush(self) -> None:
        if self._drawn:
            self._pdf._out("\n".join(self._drawn))  # noqa: SLF001 -- fpdf2 has no public way
            self._drawn.clear()


def _at(x: float, y: float) -> str:
    """Return a point in PDF's own space, whose origin is the left bottom."""
    return f"{x * _POINTS:.2f} {(PAGE_HEIGHT - y) * _POINTS:.2f}"
