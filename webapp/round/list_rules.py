"""Which doors a list shows, in which order, and which one comes next."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from webapp.canvass.door_rules import TO_DO, DoorState

Record = Mapping[str, Any]
ALL = "all"
TO_VISIT = "todo"
DUE = "due"
FILTERS = (ALL, TO_VISIT, DUE, *DoorState)


def read_filter(text: str) -> str:
    """Return the filter that an address names; anything unknown shows all doors."""
    return text if text in FILTERS else ALL


def is_shown(household: Record, state: str, today: date) -> bool:
    """Tell whether a filter shows a door."""
    if state == ALL:
        return True
    if state == TO_VISIT:
        return household["door_state"] in TO_DO
    if state == DUE:
        return is_due(household, today)
    return bool(household["door_state"] == state)


def is_due(household: Record, today: date) -> bool:
    """Tell whether somebody promised to come back to a door by today."""
    return household["door_state"] == DoorState.COME_BACK and _return_day(household) <= today


def count_doors(households: Sequence[Record], today: date) -> dict[str, int]:
    """Return how many doors each filter shows."""
    states = Counter(household["door_state"] for household in households)
    return {
        ALL: len(households),
        TO_VISIT: sum(states[state] for state in TO_DO),
        DUE: sum(is_due(household, today) for household in households),
        **{str(state): states[state] for state in DoorState},
    }


def in_order(households: Sequence[Record], state: str) -> list[Record]:
    """Return doors in walking order; those to come back to by the promised day first."""
    order = _by_promise if state in (DUE, DoorState.COME_BACK) else _by_walk
    return sorted(households, key=order)


def next_door(
    households: Sequence[Record], today: date, after: Record | None = None
) -> Record | None:
    """Return the next door where there is something to do, or None.

    A door with a promised day waits until that day. Behind the last door the walk begins anew.
    """
    walk = sorted(households, key=_by_walk)
    behind = [one for one in walk if after is not None and _by_walk(one) > _by_walk(after)]
    before = [one for one in walk if after is None or _by_walk(one) < _by_walk(after)]
    return next((one for one in (*behind, *before) if _can_be_done(one, today)), None)


def neighbours(
    households: Sequence[Record], household: Record
) -> tuple[Record | None, Record | None]:
    """Return the doors before and behind one in the walking order of its group."""
    walk = sorted((one for one in households if one["group"] == household["group"]), key=_by_walk)
    ids = [one["id"] for one in walk]
    place = ids.index(household["id"])
    before = walk[place - 1] if place else None
    return before, walk[place + 1] if place + 1 < len(walk) else None


def finder(query: str) -> Callable[[str], bool]:
    """Return a test whether a text holds every word of a query; width and case do not matter.

    >>> finder("王 12")("12-3号 王建国"), finder("12")("3号")
    (True, False)
    """
    words = _plain(query).split()
    return lambda text: all(word in _plain(text) for word in words)


def door_text(household: Record) -> str:
    """Return the texts by which a door is looked for."""
    return f"{household['door']} {household['head_name']} {household['number']}"


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _can_be_done(household: Record, today: date) -> bool:
    waits = household["door_state"] == DoorState.COME_BACK and _return_day(household) > today
    return household["door_state"] in TO_DO and not waits


def _return_day(household: Record) -> date:
    """Return the promised day; no promise is due at once."""
    return date.fromisoformat(household["return_on"]) if household["return_on"] else date.min


def _by_walk(household: Record) -> tuple[Any, ...]:
    return (household["group"], household["position"], household["id"])


def _by_promise(household: Record) -> tuple[Any, ...]:
    return (household["return_on"] or "", *_by_walk(household))
