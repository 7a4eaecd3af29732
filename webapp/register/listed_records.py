"""What a row of a register said, as the line keeps it."""

from typing import Any

import orjson

from webapp.register.listed_rules import Facts
from webapp.register.place_rules import Place


def write_listed(place: Place, facts: Facts, ethnic: str = "") -> str:
    """Return the row as JSON, without what is empty."""
    listed: dict[str, Any] = {name: text for name, text in place._asdict().items() if text}
    listed |= {name: value for name, value in facts.items() if value}
    if ethnic:
        listed["ethnic"] = ethnic
    return orjson.dumps(listed).decode()
