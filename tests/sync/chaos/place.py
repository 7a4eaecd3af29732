"""A county of any size, put into an empty database in bulk: its doors, people and their phones."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.orm import Session

from tests.sync.chaos.phone import Phone
from tests.world import NOON, make_user
from webapp import db
from webapp.accounts.phone_actions import register_phone
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.actions import ensure_child, ensure_county, tick
from webapp.areas.tables import Area
from webapp.register.identity_rules import make_identity
from webapp.register.tables import Household, Person

PLAN = "gongyelu-2012"
BATCH = 10_000  # rows of one insert


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How large: canvassers have `groups` each, of `doors` each, of `people` each."""

    villages: int = 1
    canvassers: int = 2
    groups: int = 2
    doors: int = 3
    people: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Village:
    """A village: its head, and the groups of each canvasser."""

    id: str
    head: str
    groups: dict[str, list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Who and what there is; ids only."""

    county: str
    teller: str
    villages: list[Village]


def make_place(session: Session, size: Size, *, random: Random) -> Place:
    """Make a county."""
    county = ensure_county(session, "410106", "上街区", PLAN)
    teller = make_user(session, Role.TELLER, county, "teller")
    township = ensure_child(session, county.id, "工业路街道")
    villages = [
        _make_village(session, township, number, size, random=random)
        for number in range(size.villages)
    ]
    session.flush()
    return Place(county=county.id, teller=teller, villages=villages)


def make_phone(session: Session, user_id: str, *, random: Random, at: datetime = NOON) -> Phone:
    """Register a phone for a person, as the sign-in page would."""
    registered = register_phone(session, session.get_one(User, user_id), "Phone", at=at)
    return Phone(
        user=user_id,
        device=registered.device.id,
        token=registered.token,
        block=registered.device.block,
        random=random,
    )


def _make_village(
    session: Session, township: Area, number: int, size: Size, *, random: Random
) -> Village:
    village = ensure_child(session, township.id, f"{number + 1}村")
    tick(session, village.id)
    head = make_user(session, Role.HEAD, village, f"head{number}")
    groups: dict[str, list[str]] = {}
    for place in range(size.canvassers):
        user = make_user(session, Role.CANVASSER, village, f"canvasser{number}-{place}")
        mine = [
            ensure_child(session, village.id, f"{place * size.groups + one + 1}组")
            for one in range(size.groups)
        ]
        session.add_all(Assignment(group_id=one.id, user_id=user, since=NOON) for one in mine)
        groups[user] = [one.id for one in mine]
    session.flush()
    every = [group for mine in groups.values() for group in mine]
    fill_groups(session, village.id, every, size, random=random)
    return Village(id=village.id, head=head, groups=groups)


def fill_groups(
    session: Session, village_id: str, groups: list[str], size: Size, *, random: Random
) -> None:
    """Give each group its doors and people, without going through the register."""
    households = [
        {
            "id": str(UUID(int=random.getrandbits(128), version=4)),
            "group_id": group,
            "village_id": village_id,
            "door": f"{number + 1}号",
            "head_name": "王秀英",
            "position": number + 1,
            "origin": "register",
            "people_count": size.people,
            "open_count": size.people,
            "clock": 1,
            "marks": {},
        }
        for group in groups
        for number in range(size.doors)
    ]
    people = [
        _person(household, number, random=random)
        for household in households
        for number in range(size.people)
    ]
    for table, rows in ((Household, households), (Person, people)):
        for batch in _batches(rows):
            session.execute(insert(table), batch)


def _person(household: dict[str, Any], number: int, *, random: Random) -> dict[str, Any]:
    born_on = date(1952, 1, 1) + timedelta(days=random.randrange(60 * 365))
    identity = make_identity(f"99{random.randrange(10**4):04}", born_on, "999")
    return {
        "id": str(UUID(int=random.getrandbits(128), version=4)),
        "household_id": household["id"],
        "village_id": household["village_id"],
        "group_id": household["group_id"],
        "position": number + 1,
        "name": "王秀英",
        "relation": str(min(number, 8)),
        "sex": "1",
        "born_on": born_on,
        "identity": identity,
        "identity_key": db.vault().name(identity),
        "origin": "register",
        "special_groups": [],
        "clock": 1,
        "marks": {},
    }


def _batches(rows: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]
