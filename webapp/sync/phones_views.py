"""Phones as the head and the inspector read them.

>>> ranges_text([[2, 3], [7, 7]])
'2-3, 7'
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from webapp import clock
from webapp.sync.phones_queries import Phone
from webapp.sync.sharing_queries import LeftBehind, Shared

SILENT = timedelta(days=3)  # of no contact, after which somebody should ask
MOST_SHOWN = 20  # ranges or numbers named; more are only counted


def phone_view(phone: Phone, *, at: datetime) -> dict[str, Any]:
    """Return what the list shows of a phone; times are China's."""
    silent = at - phone.seen_at
    return {
        "id": phone.id,
        "name": phone.name,
        "owner": phone.owner,
        "role": phone.role,
        "seen_at": _minute(phone.seen_at),
        "made_at": _minute(phone.made_at),
        "revoked_at": _minute(phone.revoked_at) if phone.revoked_at else "",
        "silent_days": silent.days if silent >= SILENT and not phone.revoked_at else 0,
        "count": phone.count,
        "last": phone.last,
        "missing": ranges_text(phone.missing),
        "missing_count": sum(last - first + 1 for first, last in phone.missing),
        "broken": ranges_text([[seq, seq] for seq in phone.broken]),
        "damaged": phone.damaged,
        "held": phone.held,
    }


def shared_views(found: Sequence[Shared]) -> list[dict[str, Any]]:
    """Return the doors that several people visited on one day."""
    return [
        {"id": one.household_id, "door": one.door, "on": one.on.isoformat(), "names": one.names}
        for one in found
    ]


def left_behind_views(found: Sequence[LeftBehind]) -> list[dict[str, Any]]:
    """Return the groups that phones still have though they were taken from their owners."""
    return [
        {"group": one.group, "name": one.name, "phone": one.phone, "since": _minute(one.since)}
        for one in found
    ]


def ranges_text(ranges: Sequence[Sequence[int]]) -> str:
    """Return ranges of numbers as text, the first ones if there are many."""
    said = [f"{first}-{last}" if first != last else str(first) for first, last in ranges]
    return ", ".join(said[:MOST_SHOWN]) + (" …" if len(said) > MOST_SHOWN else "")


def _minute(instant: datetime) -> str:
    return f"{instant.astimezone(clock.CHINA):%Y-%m-%d %H:%M}"
