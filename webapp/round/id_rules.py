"""The id of an entry that a form makes: one for each thing said, however often it is sent."""

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

_UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def is_seed(text: str) -> bool:
    """Tell whether a text is an id as a page mints them (UUIDv7)."""
    return _UUID7.fullmatch(text) is not None


def is_id(text: str) -> bool:
    """Tell whether a text is an id of a household, a person or an entry."""
    return _UUID.fullmatch(text) is not None


def entry_id_of(seed: str, kind: str, subject: str, body: Mapping[str, Any]) -> str:
    """Return the id of the entry that says this, made from the page's seed.

    The same words from the same page are the same entry, so a form sent twice does nothing twice.
    Other words are another entry: whoever goes back and chooses differently is not ignored.
    The result is a UUIDv7 of the page's own millisecond.

    >>> seed = "01372c43-5c00-7000-8000-000000000000"
    >>> entry_id_of(seed, "visit", "x", {"outcome": "met"})
    '01372c43-5c00-79d6-9e4e-a11e2caf5386'
    """
    said = json.dumps([seed, kind, subject, body], ensure_ascii=False, sort_keys=True)
    digest = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
    variant = "89ab"[int(digest[3], 16) % 4]
    return f"{seed[:13]}-7{digest[:3]}-{variant}{digest[4:7]}-{digest[7:19]}"
