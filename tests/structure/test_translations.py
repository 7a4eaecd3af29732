"""Every text is told in Chinese, with the places of the English filled alike."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from tests.structure.catalogue import list_msgids, list_told
from tests.structure.source import WEBAPP

PLACES = re.compile(r"%\(\w+\)[sd]")
HALF_WIDTH = re.compile(r"[\u3400-\u9fff”）][,;:?!()]|[,;:?!()][\u3400-\u9fff“（]")


def test_every_text_is_told_in_chinese() -> None:
    told = list_told()

    assert sorted(msgid for msgid in list_msgids() if not told.get(msgid)) == []


def test_the_chinese_has_the_places_of_the_english() -> None:
    wrong = [
        english
        for english, chinese in list_told().items()
        if chinese and not _is_alike(english, chinese)
    ]

    assert wrong == []


def test_chinese_has_the_marks_of_chinese() -> None:
    plans = [tomllib.loads(file.read_text()) for file in (WEBAPP / "plans").glob("*.toml")]
    told = [*list_told().values(), *(text for plan in plans for text in _chinese(plan))]

    assert [text for text in told if HALF_WIDTH.search(text)] == []


def test_no_message_is_left_over() -> None:
    assert sorted(list_told().keys() - list_msgids()) == []


def _is_alike(english: str, chinese: str) -> bool:
    """Tell whether both have the same places; an English "1 day" may leave its number out."""
    return set(PLACES.findall(english)) - {"%(num)s"} == set(PLACES.findall(chinese)) - {"%(num)s"}


def _chinese(part: Any) -> Iterator[str]:
    """Yield the Chinese of every wording in a plan, whichever level it stands at."""
    parts = part.items() if isinstance(part, dict) else enumerate(part)
    for key, value in parts:
        if key == "zh":
            yield value
        elif isinstance(value, dict | list):
            yield from _chinese(value)
