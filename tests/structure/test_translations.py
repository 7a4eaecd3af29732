"""Every text is told in Chinese, with the places of the English filled alike."""

import re

from babel.messages import pofile
from babel.messages.extract import extract_from_dir

from tests.structure.source import WEBAPP

KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "ngettext": (1, 2),
    "Problem": (2,),
    "msgid": None,
}
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2")]
CHINESE = WEBAPP / "translations" / "zh_Hans" / "LC_MESSAGES" / "messages.po"
PROBLEM_IN_JS = re.compile(r'\bproblem\(\s*[\w."]+,\s*"([^"]+)"')
PLACES = re.compile(r"%\(\w+\)[sd]")


def test_every_text_is_told_in_chinese() -> None:
    told = _translations()

    assert sorted(msgid for msgid in _msgids() if not told.get(msgid)) == []


def test_every_problem_of_a_phone_is_told_in_chinese() -> None:
    told = _translations()
    scripts = (WEBAPP / "static" / "js").rglob("*.js")
    said = {text for file in scripts for text in PROBLEM_IN_JS.findall(file.read_text())}

    assert said
    assert sorted(text for text in said if not told.get(text)) == []


def test_the_chinese_has_the_places_of_the_english() -> None:
    wrong = [
        english
        for english, chinese in _translations().items()
        if chinese and set(PLACES.findall(chinese)) != set(PLACES.findall(english))
    ]

    assert wrong == []


def _msgids() -> set[str]:
    """Return every text in code and templates; of a plural form its first."""
    extracted = extract_from_dir(
        WEBAPP, METHODS, keywords=KEYWORDS, directory_filter=lambda _: True
    )
    return {_first(message) for _, _, message, _, _ in extracted}


def _translations() -> dict[str, str]:
    with CHINESE.open("rb") as file:
        catalog = pofile.read_po(file)
    told = [message for message in catalog if message.id and not message.fuzzy]
    return {_first(message.id): _first(message.string or "") for message in told}


def _first(text: str | list[str] | tuple[str, ...]) -> str:
    return text if isinstance(text, str) else text[0]
