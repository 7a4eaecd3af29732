"""What a newer register changes of a record, and where it contradicts the canvass."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

Values = Mapping[str, Any]


def find_changes(
    said: Values, current: Values, *, canvassed: Collection[str]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the facts to take, and those that the canvass has changed and the file says otherwise.

    >>> find_changes({"phone": "2", "note": "b"}, {"phone": "1", "note": "a"}, canvassed={"note"})
    ({'phone': '2'}, {'note': 'b'})
    """
    differing = {name: value for name, value in said.items() if value != current[name]}
    guarded = {name: value for name, value in differing.items() if name in canvassed}
    return {name: value for name, value in differing.items() if name not in guarded}, guarded


def find_canvassed(marks: Values, current: Values, *, origin: str) -> frozenset[str]:
    """Return the facts that are the canvass's word: those it changed, all of whom it found."""
    if origin == "canvass":
        return frozenset(marks) | {name for name, value in current.items() if not is_empty(value)}
    return frozenset(marks)


def without_old_news(guarded: Values, base: Values) -> dict[str, Any]:
    """Return the contradictions that are new: the last register said something else."""
    return {
        name: value
        for name, value in guarded.items()
        if (tell(value) or None) != (base.get(name) or None)
    }


def is_empty(value: object) -> bool:
    """Tell whether a fact says nothing yet."""
    return value in (None, "", False) or value == []


def tell(value: Any) -> Any:
    """Return a fact as JSON holds it."""
    return value.isoformat() if isinstance(value, date) else value
