"""A small world to test in: a township with two villages, their people, and who works there."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import uuid4

from sqlalchemy.orm import Session

from webapp import db
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.actions import ensure_child, ensure_county, tick
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.register.tables import Household, Person

NOON = datetime(2012, 5, 14, 4, 0, tzinfo=UTC)  # in China it is noon, mid-campaign
TODAY = date(2012, 5, 14)
PASSWORD_HASH = "!"  # nobody signs in with it; tests sign in by the session cookie


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Who and what there is; ids only, so that it outlives a session."""

    county: str
    township: str
    village: str
    group: str
    other_group: str
    other_village: str
    far_group: str
    users: dict[Role, str]
    stranger: str
    household: str
    head_person: str
    spouse: str
    child: str


def make_world(session: Session, plan_key: str = "gongyelu-2012") -> World:
    """Make the world: one household of three, not visited yet, canvassed by `users[CANVASSER]`."""
    county = ensure_county(session, "410106", "上街区", plan_key)
    township = ensure_child(session, county.id, "工业路街道")
    village, other = (ensure_child(session, township.id, name) for name in ("东柏村", "铝厂社区"))
    group, second = (ensure_child(session, village.id, name) for name in ("一组", "二组"))
    far = ensure_child(session, other.id, "家属院")
    areas = {
        Role.CANVASSER: village,
        Role.HEAD: village,
        Role.CLERK: township,
        Role.AGENCY: county,
        Role.INSPECTOR: county,
        Role.TELLER: county,
    }
    users = {role: make_user(session, role, area, str(role)) for role, area in areas.items()}
    stranger = make_user(session, Role.CANVASSER, other, "stranger")
    session.add(Assignment(group_id=group.id, user_id=users[Role.CANVASSER], since=NOON))
    session.add(Assignment(group_id=far.id, user_id=stranger, since=NOON))
    tick(session, village.id)
    household = make_household(session, group, "1号", "王秀英")
    people = (
        make_person(session, household, "王秀英", "2", date(1958, 3, 2), relation="0"),
        make_person(session, household, "李建国", "1", date(1948, 7, 9), relation="1"),
        make_person(session, household, "李小明", "1", date(1999, 1, 20), relation="2"),
    )
    refresh_door(session, session.get_one(Household, household), on=TODAY)
    session.flush()
    return World(
        county=county.id,
        township=township.id,
        village=village.id,
        group=group.id,
        other_group=second.id,
        other_village=other.id,
        far_group=far.id,
        users=users,
        stranger=stranger,
        household=household,
        head_person=people[0],
        spouse=people[1],
        child=people[2],
    )


def make_user(session: Session, role: Role, area: Area, login: str) -> str:
    """Make an account and return its id."""
    user = User(
        id=str(uuid4()),
        login=login,
        name=login,
        role=role,
        area_id=area.id,
        password_hash=PASSWORD_HASH,
        is_open=True,
        epoch=0,
    )
    session.add(user)
    session.flush()
    return user.id


def make_household(session: Session, group: Area, door: str, head_name: str) -> str:
    """Make a listed household and return its id; tick its village first."""
    household = Household(
        id=str(uuid4()),
        group_id=group.id,
        village_id=group.parent_id,
        door=door,
        head_name=head_name,
        position=1,
        origin="register",
        marks={},
    )
    session.add(household)
    session.flush()
    return household.id


def make_person(
    session: Session,
    household_id: str,
    name: str,
    sex: str,
    born_on: date,
    *,
    relation: str = "8",
    identity: str | None = None,
) -> str:
    """Make a listed person and return the id."""
    household = session.get_one(Household, household_id)
    person = Person(
        id=str(uuid4()),
        household_id=household.id,
        village_id=household.village_id,
        group_id=household.group_id,
        position=len(household.people) + 1,
        name=name,
        sex=sex,
        born_on=born_on,
        relation=relation,
        identity=identity,
        identity_key=db.vault().name(identity) if identity else None,
        origin="register",
        special_groups=[],
        marks={},
    )
    household.people.append(person)
    session.flush()
    return person.id
