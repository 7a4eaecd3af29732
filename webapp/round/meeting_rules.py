"""When something recorded about a person says by itself that somebody was met."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from webapp.canvass.rules import CLOSING, Outcome


def implies_meeting(household: Mapping[str, Any], kind: str, *, on: date) -> bool:
    """Tell whether an entry about a member is to be preceded by a `visit` that met somebody.

    Not where today's visit says so already; nor where neighbours report who left a closed or an
    unwilling household.
    """
    is_today = household["visited_on"] == on.isoformat()
    outcome = household["visit_outcome"]
    if is_today and outcome == Outcome.MET:
        return False
    return not (kind == "person.leave" and (outcome in CLOSING or outcome == Outcome.REFUSED))
