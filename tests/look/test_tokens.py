import gzip
import re

import pytest

from tests.look.page import WEBAPP

TOKENS = (WEBAPP / "static/css/tokens.css").read_text()
BUDGET = 12_000  # bytes of all style, compressed
TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2 AA, 1.4.3 and 1.4.11
STATES = ("todo", "back", "part", "done", "refused", "closed")
PAIRS = [
    *[(ink, "ground", TEXT) for ink in ("ink", "ink-2", "act", "bad")],
    *[(ink, "surface", TEXT) for ink in ("ink", "ink-2", "act", "bad")],
    *[("ink", ground, TEXT) for ground in ("sunken", "act-soft", "bad-2")],
    ("ink-2", "sunken", TEXT), ("bad", "bad-2", TEXT), ("done", "act-soft", TEXT),
    ("on-act", "act", TEXT), ("on-act", "act-2", TEXT),
    ("on-roof", "roof", TEXT), ("on-roof-2", "roof", TEXT),
    ("on-green", "verdict-green", TEXT), ("on-yellow", "verdict-yellow", TEXT),
    ("on-red", "verdict-red", TEXT),
    *[(state, ground, TEXT) for state in STATES for ground in (f"{state}-2", "surface", "ground")],
    *[(ink, f"{state}-2", TEXT) for state in STATES for ink in ("ink", "ink-2")],
    ("edge", "surface", SHAPE), ("edge", "ground", SHAPE), ("focus", "ground", SHAPE),
    ("seal", "surface", SHAPE),
]  # fmt: skip


def block(selector: str) -> dict[str, str]:
    start = TOKENS.index(selector + " {")
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]+)", TOKENS[start : TOKENS.index("}", start)]))


LIGHT = block(":root")
THEMES = {
    "light": LIGHT,
    "dark by wish": LIGHT | block(':root[data-theme="dark"]'),
    "dark by phone": LIGHT | block(":root:not([data-theme])"),
    "sun": LIGHT | block(':root[data-theme="sun"]'),
}


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    channels = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_every_colour_can_be_read_on_its_ground(theme: str) -> None:
    colours = THEMES[theme]

    faint = [
        (ink, ground)
        for ink, ground, least in PAIRS
        if contrast(colours[ink], colours[ground]) < least
    ]

    assert faint == []


def test_dark_is_the_same_by_wish_and_by_phone() -> None:
    assert THEMES["dark by wish"] == THEMES["dark by phone"]


def test_style_keeps_its_budget() -> None:
    style = b"".join(path.read_bytes() for path in sorted((WEBAPP / "static/css").glob("*.css")))

    assert len(gzip.compress(style, 9)) <= BUDGET
