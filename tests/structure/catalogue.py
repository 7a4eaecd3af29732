"""What the code says and what the catalogue tells in Chinese."""

from functools import cache

from babel.messages import pofile
from babel.messages.extract import extract_from_dir

from tests.structure.source import WEBAPP

KEYWORDS: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "ngettext": (1, 2),
    "Problem": (2,),
    "problem": (2,),
    "msgid": None,
}
METHODS = [
    ("**.py", "python"),
    ("templates/**.html", "jinja2"),
    ("static/js/**.js", "javascript"),
]
CHINESE = WEBAPP / "translations" / "zh_Hans" / "LC_MESSAGES" / "messages.po"


@cache
def list_msgids() -> frozenset[str]:
    """Return every text in code and templates; of a plural form both."""
    extracted = extract_from_dir(
        WEBAPP, METHODS, keywords=KEYWORDS, directory_filter=lambda _: True
    )
    return frozenset(text for _, _, message, _, _ in extracted for text in _forms(message))


@cache
def list_told() -> dict[str, str]:
    """Return every translation by its text; a plural form is told twice alike."""
    with CHINESE.open("rb") as file:
        catalog = pofile.read_po(file)
    told = [message for message in catalog if message.id and not message.fuzzy]
    return {
        text: _forms(message.string or "")[0] for message in told for text in _forms(message.id)
    }


def _forms(text: str | list[str] | tuple[str, ...]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)
