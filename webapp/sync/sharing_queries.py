"""Which doors two people have open: on one day, by assignment, or on a phone that was not told."""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Assignment, Device, User
from webapp.areas.tables import Area
from webapp.audit.tables import AuditLine
from webapp.canvass.tables import Visit
from webapp.register.tables import Household

LATELY = timedelta(days=14)  # how long a door that two visited on one day is shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A door that several people visited on one day."""

    household_id: str
    door: str
    on: date
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftBehind:
    """A group that was taken from somebody whose phone has not heard of it yet."""

    group: str
    name: str
    phone: str
    since: datetime


def list_shared(session: Session, village_id: str, *, on: date) -> list[Shared]:
    """Return the doors that two people visited on one day lately, newest first."""
    twice = (
        select(Visit.household_id, Visit.on)
        .join(Household, Household.id == Visit.household_id)
        .where(Household.village_id == village_id, Visit.on > on - LATELY)
        .group_by(Visit.household_id, Visit.on)
        .having(func.count(Visit.by.distinct()) > 1)
        .subquery()
    )
    rows = session.execute(
        select(Household.id, Household.door, Household.head_name, Visit.on, User.name)
        .join(twice, twice.c.household_id == Household.id)
        .join(Visit, (Visit.household_id == Household.id) & (Visit.on == twice.c.on))
        .join(User, User.id == Visit.by)
        .order_by(Visit.on.desc(), Household.position, Household.id, Visit.at, User.name)
    )
    found: dict[tuple[str, str, date], dict[str, None]] = {}
    for household_id, door, head_name, day, name in rows:
        key = (household_id, f"{door} {head_name}".strip(), day)
        found.setdefault(key, {})[name] = None
    return [
        Shared(household_id=household_id, door=door, on=day, names=tuple(names))
        for (household_id, door, day), names in found.items()
    ]


def list_shared_groups(session: Session, village_id: str) -> dict[str, list[str]]:
    """Return the groups that several people canvass, by name, with who they are."""
    rows = session.execute(
        select(Area.id, Area.name, User.name)
        .join(Assignment, Assignment.group_id == Area.id)
        .join(User, User.id == Assignment.user_id)
        .where(Area.parent_id == village_id)
        .order_by(Area.position, Area.id, User.name)
    )
    names: dict[tuple[str, str], list[str]] = {}
    for group_id, group, name in rows:
        names.setdefault((group_id, group), []).append(name)
    return {group: who for (_id, group), who in names.items() if len(who) > 1}


def list_left_behind(session: Session, village_id: str) -> list[LeftBehind]:
    """Return the groups that a phone still has though they were taken from its owner.

    What is recorded there comes to the head; until the phone has been in touch, two may knock.
    """
    groups = dict(
        session.execute(
            select(Area.id, Area.name)
            .where(Area.parent_id == village_id)
            .order_by(Area.position, Area.id)
        ).all()
    )
    taken: dict[tuple[str, str], datetime] = {}
    lines = session.execute(
        select(AuditLine.subject, AuditLine.detail, AuditLine.at)
        .where(AuditLine.subject.in_(groups), AuditLine.verb == "assignment.remove")
        .order_by(AuditLine.number)
    )
    for group_id, detail, at in lines:
        taken[json.loads(detail)["user"], group_id] = at
    for user_id, group_id in session.execute(
        select(Assignment.user_id, Assignment.group_id).where(Assignment.group_id.in_(groups))
    ):
        taken.pop((user_id, group_id), None)
    phones = session.execute(
        select(Device, User.name)
        .join(User, User.id == Device.user_id)
        .where(
            Device.user_id.in_({user_id for user_id, _group in taken}),
            Device.kind == "phone",
            Device.revoked_at.is_(None),
        )
        .order_by(Device.seen_at, Device.id)
    ).all()
    return [
        LeftBehind(group=name, name=owner, phone=device.name, since=taken[device.user_id, group_id])
        for group_id, name in groups.items()
        for device, owner in phones
        if device.made_at <= taken.get((device.user_id, group_id), device.made_at)
        and device.seen_at < taken.get((device.user_id, group_id), device.seen_at)
    ]
