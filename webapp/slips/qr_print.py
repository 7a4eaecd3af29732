"""The QR of a slip, as modules, as one SVG path and as a picture for a page."""

import re
from collections.abc import Iterator

from markupsafe import Markup
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode

QUIET = 4  # modules of white around the code, ISO/IEC 18004
# Any of the eight masks is legal; trying all of them takes seven times as long.
_MASK = 3
_RUN = re.compile(rb"\x01+")

Rows = tuple[tuple[bool, ...], ...]

_SVG = Markup(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{corner} {corner} {side} {side}"'
    ' role="img" shape-rendering="crispEdges"><title>{title}</title>'
    '<rect x="{corner}" y="{corner}" width="{side}" height="{side}" fill="#fff"/>'
    '<path fill="#000" d="{path}"/></svg>'
)


def qr_rows(text: str) -> Rows:
    """Return the modules of the smallest QR at level Q, True for dark, without quiet zone."""
    code = QRCode(error_correction=ERROR_CORRECT_Q, border=0, mask_pattern=_MASK)
    code.add_data(text)
    code.make()
    return tuple(tuple(map(bool, row)) for row in code.modules)


def qr_runs(rows: Rows) -> Iterator[tuple[int, int, int]]:
    """Yield the dark runs as (column, row, length), row by row."""
    for y, row in enumerate(rows):
        for run in _RUN.finditer(bytes(row)):
            yield run.start(), y, run.end() - run.start()


def qr_path(rows: Rows) -> str:
    """Return the dark modules as SVG path data, one unit to the module."""
    return "".join(f"M{x} {y}h{length}v1h-{length}z" for x, y, length in qr_runs(rows))


def qr_svg(text: str, title: str) -> Markup:
    """Return the QR as SVG to stand inside a page, quiet zone and white ground included."""
    rows = qr_rows(text)
    side = len(rows) + 2 * QUIET
    return _SVG.format(corner=-QUIET, side=side, title=title, path=qr_path(rows))
