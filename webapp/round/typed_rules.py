"""What was typed into a form, as text; days and months are read as people write them."""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from webapp.canvass.rules import VALUE_WRONG
from webapp.problems import Problem
from webapp.refusals import Refusal

Typed = Mapping[str, str | Sequence[str]]
DAY_UNREADABLE = Problem("day_unreadable", "Write the day as year, month, day: 1978-5-4")
MONTH_UNREADABLE = Problem("month_unreadable", "Write the month as year and month: 2003-5")
_PARTS = re.compile(r"[0-9]+")
_JOINED = re.compile(r"[0-9]{8}")
_JOINED_MONTH = re.compile(r"[0-9]{6}")


def text_of(typed: Typed, name: str) -> str:
    """Return a field's text without blanks around it, "" when there is none."""
    value = typed.get(name, "")
    return value.strip() if isinstance(value, str) else ""


def list_of(typed: Typed, name: str) -> list[str]:
    """Return all texts of a field that may be given several times."""
    value = typed.get(name, ())
    return [value] if isinstance(value, str) else list(value)


def day_of(typed: Typed, name: str) -> str | None:
    """Return a day as `YYYY-MM-DD`, or None when nothing was written; refuse the unreadable.

    >>> [day_of({"on": text}, "on") for text in ("1978-05-04", "1978年5月4日", "19780504", "")]
    ['1978-05-04', '1978-05-04', '1978-05-04', None]
    """
    text = _plain(typed, name)
    parts = (text[:4], text[4:6], text[6:]) if _JOINED.fullmatch(text) else _PARTS.findall(text)
    return _date(text, [*parts], DAY_UNREADABLE.at(name))


def month_of(typed: Typed, name: str) -> str | None:
    """Return the first day of a month as `YYYY-MM-DD`, or None when nothing was written.

    >>> month_of({"month": "2003-05"}, "month"), month_of({"month": "2003年5月"}, "month")
    ('2003-05-01', '2003-05-01')
    """
    text = _plain(typed, name)
    parts = [text[:4], text[4:]] if _JOINED_MONTH.fullmatch(text) else _PARTS.findall(text)
    return _date(text, [*parts, "1"], MONTH_UNREADABLE.at(name))


def one_of(typed: Typed, name: str, choices: Sequence[str], missing: Problem) -> str:
    """Return a chosen code; refuse when none was chosen."""
    value = text_of(typed, name)
    if not value:
        raise Refusal(missing.at(name))
    if value not in choices:
        raise Refusal(VALUE_WRONG.at(name))
    return value


def write_was(facts: Mapping[str, Any]) -> str:
    """Return facts as a form carries them while it is filled in, for `was_of`.

    >>> write_was({"door": "1号", "tier_fen": None})
    '{"door":"1号","tier_fen":null}'
    """
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":"))


def was_of(typed: Typed, current: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts as they were when the form was shown; refuse a form that was tampered with.

    A form without them is taken to have been shown just now.
    """
    text = text_of(typed, "was")
    if not text:
        return dict(current)
    try:
        was = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refusal(VALUE_WRONG) from error
    if not isinstance(was, dict) or was.keys() != current.keys():
        raise Refusal(VALUE_WRONG)
    return was


def _plain(typed: Typed, name: str) -> str:
    """Return a field's text with full-width digits made plain."""
    return unicodedata.normalize("NFKC", text_of(typed, name))


def _date(text: str, parts: list[str], problem: Problem) -> str | None:
    if not text:
        return None
    if len(parts) != len("ymd") or len(parts[0]) != len("2012"):
        raise Refusal(problem)
    try:
        return date(*map(int, parts)).isoformat()
    except ValueError:
        raise Refusal(problem) from None
