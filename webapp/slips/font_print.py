"""The typeface of everything printed: Noto Sans SC, from the `zhplot` package (OFL)."""

import unicodedata
from functools import cache, lru_cache
from importlib.metadata import distribution

from fontTools.ttLib import TTFont

GETA = "〓"  # what Chinese and Japanese printers set where a character is not in the case


def font_path() -> str:
    """Return where the TrueType file lies."""
    # Not importlib.resources: that imports the package, which loads matplotlib, 0.4 s and 30 MB.
    return str(distribution("zhplot").locate_file("zhplot/fonts/NotoSansSC-Regular.ttf"))


def missing_glyphs(text: str) -> set[str]:
    """Return the characters of `text` that the font cannot draw."""
    return {c for c in text if ord(c) not in _drawable() and not _is_unseen(c)}


@lru_cache(maxsize=4096)  # the labels come again on every slip
def drawable(text: str) -> str:
    """Return `text` in one line, with the mark 〓 for each character the font cannot draw."""
    if text.isprintable() and all(ord(c) in _drawable() for c in text):
        return text
    spaced = (" " if c.isspace() else c for c in text)
    return "".join(
        GETA if missing_glyphs(c) else c for c in spaced if c == " " or not _is_unseen(c)
    )


def _is_unseen(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Zs", "Mn"}


@cache
def _drawable() -> frozenset[int]:
    with TTFont(font_path(), lazy=True) as font:
        return frozenset(font.getBestCmap())
