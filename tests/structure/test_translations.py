"""Every text is told in Chinese, with the places of the English filled alike."""

import re

from tests.structure.catalogue import list_msgids, list_told

PLACES = re.compile(r"%\(\w+\)[sd]")


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


def test_no_message_is_left_over() -> None:
    assert sorted(list_told().keys() - list_msgids()) == []


def _is_alike(english: str, chinese: str) -> bool:
    """Tell whether both have the same places; an English "1 day" may leave its number out."""
    return set(PLACES.findall(english)) - {"%(num)s"} == set(PLACES.findall(chinese)) - {"%(num)s"}
