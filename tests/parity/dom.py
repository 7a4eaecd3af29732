"""Whether two texts of HTML are the same page."""

import html
import re
from typing import Any

import html5lib  # type: ignore[import-untyped]

TOKEN = re.compile(r'(name="csrf_token" value=")[^"]*')
DIGEST = re.compile(r"(/static/)[0-9a-f]{12}/")
SEED = re.compile(r'(name="(?:seed|household|person)" value=")[^"]*')
STATUS = re.compile(
    r'(<aside class="status-bar" id="status"[^>]*>).*?(\s*<div class="frame">)', re.DOTALL
)
BLANKS = re.compile(r"\s*\n\s*")
AFTER_BLOCK = re.compile(r"(</(?:div|fieldset|form|header|main|nav|p|section|ul)>)\s+")
QUOTES = (("&#34;", "&quot;"), ("&#92;", "\\"), ("&#x27;", "&#39;"), ("&#x2F;", "/"))


def is_same_page(ours: str, theirs: str) -> bool:
    """Tell whether two texts are one page: the same text, or else the same elements."""
    return plain(ours) == plain(theirs) or tree(ours) == tree(theirs)


def live(text: str) -> str:
    """Return the HTML of a running host without its ids of forms and its line on the outbox."""
    return STATUS.sub(r"\1</aside>\2", SEED.sub(r"\1", text))


def plain(text: str) -> str:
    """Return HTML without what differs between two hosts on purpose: token, digests, status."""
    text = STATUS.sub(r"\1</aside>\2", text)
    text = DIGEST.sub(r"\1", TOKEN.sub(r"\1", text))
    for one, other in QUOTES:
        text = text.replace(one, other)
    return AFTER_BLOCK.sub(r"\1", BLANKS.sub("\n", text)).strip()


def tree(text: str) -> Any:
    """Return the page's elements, attributes and texts, as a browser makes them of HTML."""
    return _tree(html5lib.parse(plain(text), treebuilder="etree", namespaceHTMLElements=False))


def first_difference(one: str, other: str) -> str:
    """Return where two texts part, with a little around it."""
    ours, theirs = html.unescape(plain(one)), html.unescape(plain(other))
    place = next(
        (at for at, pair in enumerate(zip(ours, theirs, strict=False)) if pair[0] != pair[1]),
        min(len(ours), len(theirs)),
    )
    return (
        f"…{ours[max(0, place - 60) : place + 90]!r}\n…{theirs[max(0, place - 60) : place + 90]!r}"
    )


def _tree(node: Any) -> Any:
    children = [(_tree(child), _text(child.tail)) for child in node]
    return str(node.tag), sorted(node.attrib.items()), _text(node.text), children


def _text(text: str | None) -> str:
    words = re.sub(r"\s+", " ", text or "")
    return words if words.strip() else ""
