"""The small world with four more doors, each a step farther from the canvasser's own.

`group` lies in another group of the same village, `village` in another village of the township,
`township` in another township of the county, `county` in another county.
"""

from collections.abc import Mapping
from datetime import date

from sqlalchemy.orm import Session

from tests.security import papers
from tests.world import NOON, TODAY, make_household, make_person, make_user, make_world
from webapp.accounts.phone_actions import register_phone
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.areas.actions import ensure_child, ensure_county, tick
from webapp.areas.rules import Level, ancestor
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.register.tables import Household

OWN = "own"
FARTHER = ("group", "village", "township", "county")
# Who may not go there, because it lies outside what they look after
STRANGERS = {
    "own": frozenset[Role](),
    "group": frozenset({Role.CANVASSER}),
    "village": frozenset({Role.CANVASSER, Role.HEAD}),
    "township": frozenset({Role.CANVASSER, Role.HEAD, Role.CLERK}),
    "county": frozenset(Role),
}
# The narrowest area in which two of a kind can differ: a user is the agency's, so its county's
LEVELS = {
    "group_id": "group",
    "household_id": "group",
    "person_id": "group",
    "village_id": "village",
    "reference": "group",
    "code": "group",
    "question_id": "village",
    "entry_id": "village",
    "township_id": "township",
    "county_id": "county",
    "user_id": "county",
    "device_id": "village",
    "register_id": "township",
    "payment_id": "county",
}

Ids = Mapping[str, str]


def make_places(session: Session) -> tuple[dict[Role, str], dict[str, Ids]]:
    """Return the user of each role, and what is there by place and name of the address's part."""
    world = make_world(session)
    tick(session, world.other_village)
    far_township = ensure_child(session, world.county, "济源路街道")
    far_village = ensure_child(session, far_township.id, "西柏村")
    abroad = ensure_county(session, "341022", "休宁县", "huangshan-2011")
    town_abroad = ensure_child(session, abroad.id, "海阳镇")
    village_abroad = ensure_child(session, town_abroad.id, "盐铺村")
    groups = {
        "group": world.other_group,
        "village": world.far_group,
        "township": ensure_child(session, far_village.id, "一组").id,
        "county": ensure_child(session, village_abroad.id, "一组").id,
    }
    users = dict.fromkeys((OWN, "group"), world.users[Role.CANVASSER])
    users |= dict.fromkeys(("village", "township"), world.stranger)
    users["county"] = make_user(session, Role.CANVASSER, village_abroad, "abroad")
    own = _ids(session, world.group, world.household, world.head_person, users[OWN])
    places = {OWN: own} | {
        place: _furnish(session, group, users[place]) for place, group in groups.items()
    }
    session.commit()
    return world.users, places


def _furnish(session: Session, group_id: str, user_id: str) -> Ids:
    """Put a household of one into a group."""
    village = ancestor(group_id, Level.VILLAGE)
    tick(session, village)
    household = make_household(session, session.get_one(Area, group_id), "9号", "周国庆")
    person = make_person(session, household, "周国庆", "1", date(1970, 5, 1), relation="0")
    refresh_door(session, session.get_one(Household, household), on=TODAY)
    return _ids(session, group_id, household, person, user_id)


def _ids(session: Session, group_id: str, household: str, person: str, user: str) -> Ids:
    county, township, village = (ancestor(group_id, level) for level in list(Level)[:3])
    reference, code = papers.make_slip(session, person, user)
    return {
        "group_id": group_id,
        "village_id": village,
        "township_id": township,
        "county_id": county,
        "household_id": household,
        "person_id": person,
        "user_id": user,
        "device_id": register_phone(session, session.get_one(User, user), "", at=NOON).device.id,
        "reference": reference,
        "code": code,
        "payment_id": papers.make_payment(session, county, user),
        "question_id": papers.make_question(session, village, person),
        "entry_id": papers.make_held(session, village, household, user),
        "register_id": papers.make_register(session, township),
    }
