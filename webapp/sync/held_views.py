"""Held entries as the head reads them."""

from collections.abc import Sequence
from typing import Any

from webapp import clock
from webapp.sync.held_queries import Held


def held_views(found: Sequence[Held]) -> list[dict[str, Any]]:
    """Return held entries with the day in China on which each was made."""
    return [
        {
            "id": one.id,
            "kind": one.kind,
            "by": one.by,
            "made_on": clock.china_date(one.made_at).isoformat(),
            "where": " · ".join(filter(None, (one.person, one.door))),
            "turn": one.turn,
            "problems": one.problems,
        }
        for one in found
    ]
