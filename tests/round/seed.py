"""A group in the middle of the campaign: doors in every state, made by the actions of a round."""

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.world import NOON, World, make_household, make_person, make_world
from webapp import ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.register.identity_rules import make_identity
from webapp.register.tables import Household
from webapp.round.record_actions import Deed, record_member, record_visit

HEADS = ("张伟", "刘桂芳", "陈志强", "杨秀兰", "赵德胜", "欧阳春燕", "周国庆", "吴小燕")
ENDINGS: tuple[dict[str, Any] | None, ...] = (
    None,
    {"outcome": "nobody_home", "return_on": "2012-05-14"},
    {"outcome": "nobody_home", "return_on": "2012-05-19"},
    {"outcome": "met"},
    {"outcome": "refused"},
    {"outcome": "vacant"},
    None,
    {"outcome": "met"},
)


def make_round(session: Session) -> World:
    """Make the world, and beside its household eight more; the second group has one."""
    world = make_world(session)
    canvasser = world.users[Role.CANVASSER]
    session.add(Assignment(group_id=world.other_group, user_id=canvasser, since=NOON))
    group, other = (session.get_one(Area, area) for area in (world.group, world.other_group))
    tick(session, world.village)
    doors = [make_door(session, group, number, name) for number, name in enumerate(HEADS, 2)]
    make_door(session, other, 1, "孙丽华")
    for household_id, ending in zip(doors, ENDINGS, strict=True):
        if ending is not None:
            say_visit(session, canvasser, household_id, ending)
    confirm(session, canvasser, doors[-1])
    return world


def make_door(session: Session, group: Area, number: int, name: str) -> str:
    """Make a listed household of two, at its place in the walking order; tick its village first."""
    household_id = make_household(session, group, f"{number}号", name)
    household = session.get_one(Household, household_id)
    household.position, household.number = number, f"{number:04}"
    born_on = date(1965, 1, 1 + number)
    number_of = make_identity("410106", born_on, "999")
    make_person(session, household_id, name, "1", born_on, relation="0", identity=number_of)
    make_person(session, household_id, f"{name[0]}明", "1", date(1948, 2, number), relation="5")
    refresh_door(session, household, on=date(2012, 5, 14))
    return household_id


def say_visit(session: Session, user_id: str, household_id: str, body: dict[str, Any]) -> None:
    """Record a visit as the page does."""
    user = session.get_one(User, user_id)
    record_visit(session, user, household_id, body, seed=ids.new_id(NOON), at=NOON)


def confirm(session: Session, user_id: str, household_id: str) -> None:
    """Record that everybody is as listed."""
    user = session.get_one(User, user_id)
    household = session.scalars(select(Household).where(Household.id == household_id)).one()
    deeds = [
        Deed(kind="person.amend", subject=person.id, body={"changes": {}})
        for person in household.people
    ]
    record_member(session, user, household_id, *deeds, seed=ids.new_id(NOON), at=NOON)
