"""What is kept of somebody too young to join: a head-count, and nothing that identifies a child.

Relation and month of birth tell how many there are and when each may join (the privacy notice
promises no more).
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from webapp.plans.age_rules import age_on

COUNTED = ("relation", "born_on")
NEVER_KEPT = frozenset({"identity", "phone"})  # of a child, even when the register listed it


def is_only_counted(born_on: date | None, *, min_age: int, on: date) -> bool:
    """Tell whether a person born on a day is still too young to join."""
    return born_on is not None and age_on(born_on, on) < min_age


def head_count(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is kept of a child, with the day of birth made the first of its month.

    >>> head_count({"name": "王小明", "relation": "2", "born_on": date(2003, 5, 20)})
    {'relation': '2', 'born_on': datetime.date(2003, 5, 1), 'name': ''}
    """
    kept = {name: values[name] for name in COUNTED if name in values}
    return {**kept, "born_on": values["born_on"].replace(day=1), "name": ""}
