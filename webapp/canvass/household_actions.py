"""Adding and amending households."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from webapp.accounts.rules import Authorship
from webapp.areas.actions import tick
from webapp.areas.queries import get_area
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.canvass.amend_actions import Changes, amend_record
from webapp.canvass.door_actions import refresh_door
from webapp.canvass.fact_rules import HOUSEHOLD_FACTS, read_facts
from webapp.canvass.queries import get_household
from webapp.canvass.rules import DOOR_MISSING, HEAD_NAME_MISSING
from webapp.problems import Problem
from webapp.refusals import Refusal, Stale
from webapp.register.tables import Household

GROUP_UNKNOWN = Problem(
    "group_unknown", "This group does not exist. Choose one from the list", "group"
)
HOUSEHOLD_KNOWN = Problem("household_known", "This household was added before")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddHousehold:
    """A door that no list had; `after_id` is the door it stands behind in walking order."""

    household_id: str
    group_id: str
    after_id: str | None
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendHousehold:
    """Facts of a household put right."""

    household_id: str
    changes: Changes


def add_household(session: Session, command: AddHousehold, *, by: Authorship) -> None:
    """Add a household that the canvass found."""
    values = read_facts(HOUSEHOLD_FACTS, command.facts)
    check_household(values)
    group = get_area(session, command.group_id)
    if group.level != Level.GROUP:
        raise Refusal(GROUP_UNKNOWN)
    if session.get(Household, command.household_id):
        raise Stale(HOUSEHOLD_KNOWN)
    household = Household(
        id=command.household_id,
        group_id=group.id,
        village_id=group.parent_id,
        position=_make_room(session, group, command.after_id),
        origin="canvass",
        marks={},
        **values,
    )
    session.add(household)
    refresh_door(session, household, on=by.on)


def amend_household(session: Session, command: AmendHousehold, *, by: Authorship) -> None:
    """Amend a household."""
    household = get_household(session, command.household_id)
    check_household(
        {"door": "-", "head_name": "-"}
        | read_facts(HOUSEHOLD_FACTS, {name: pair[1] for name, pair in command.changes.items()})
    )
    amend_record(session, household, command.changes, HOUSEHOLD_FACTS, by=by)


def check_household(values: Mapping[str, Any]) -> None:
    """Refuse a household that nobody could find again."""
    missing = [
        problem
        for name, problem in (("door", DOOR_MISSING), ("head_name", HEAD_NAME_MISSING))
        if not values.get(name)
    ]
    if missing:
        raise Refusal(*missing)


def _make_room(session: Session, group: Area, after_id: str | None) -> int:
    """Return the position of a new door: behind another one, or at the end of the group.

    The doors that move up are stamped like every change, so that phones hear of it.
    """
    after = session.get(Household, after_id) if after_id else None
    if after is None or after.group_id != group.id:
        last = session.scalar(
            select(func.max(Household.position)).where(Household.group_id == group.id)
        )
        return (last or 0) + 1
    session.execute(
        update(Household)
        .where(Household.group_id == group.id, Household.position > after.position)
        .values(position=Household.position + 1, clock=tick(session, after.village_id))
    )
    return after.position + 1
