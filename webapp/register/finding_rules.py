"""What a file is compared for, and what becomes of its households and rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any

from webapp.plans.age_rules import age_on
from webapp.plans.rules import Plan
from webapp.register.header_rules import Field
from webapp.register.import_rules import Fate
from webapp.register.listed_rules import Facts
from webapp.register.match_rules import Door, Known
from webapp.register.place_rules import Place
from webapp.register.row_rules import Row
from webapp.register.value_rules import REMEMBERED

Values = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a file is compared for: its register, its township, the plan's words, the day."""

    register_id: str
    area_id: str
    area_name: str
    columns: Mapping[Field, int]
    plan: Plan
    group_names: Mapping[str, str]
    on: date
    new_id: Callable[[], str]

    def is_child(self, born_on: date | None) -> bool:
        """Tell whether somebody is too young to join, so that no number may be kept."""
        return born_on is not None and _is_child(born_on, self.on, self.plan.joining.min_age)


@lru_cache(maxsize=REMEMBERED)
def _is_child(born_on: date, on: date, min_age: int) -> bool:
    return age_on(born_on, on) < min_age


@dataclass(slots=True, kw_only=True)
class Finding:
    """One row and what becomes of it. `key` is the keyed hash of the number, "" for none."""

    row: Row
    fate: Fate
    facts: Facts
    key: str = ""
    person_id: str = ""
    known: Known | None = None
    twin: str | None = None
    taken: Values = field(default_factory=dict)
    disputed: Values = field(default_factory=dict)
    base: Values = field(default_factory=dict)  # what the last register said
    current: Values = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Home:
    """Consecutive rows of one household; `household_id` is "" where there is no door for them."""

    place: Place
    findings: list[Finding]
    household_id: str = ""
    known: Door | None = None
    is_new: bool = False
    door: str = ""
    head_name: str = ""
    size: int = 0  # people who were there before
    taken: Values = field(default_factory=dict)
    disputed: Values = field(default_factory=dict)
    base: Values = field(default_factory=dict)
