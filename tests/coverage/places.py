"""A village in the middle of its campaign: one door of each state, and a gap of each kind."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from tests.coverage.deeds import Canvasser, pay
from tests.world import NOON, TODAY, World, make_household, make_person, make_world
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.register.tables import Household, Person

YESTERDAY = TODAY - timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Village:
    """What the tests need to name; ids only."""

    world: World
    doors: dict[str, str]
    people: dict[str, str]
    unpaid: str
    paid: str


def make_village(session: Session) -> Village:
    """Make the village; the world's own household stays as nobody has visited it."""
    world = make_world(session)
    doors, people = {"not_visited": world.household}, {"listed": world.head_person}
    for number, name in enumerate(
        ("come_back", "overdue", "part", "done", "refused", "closed"), start=2
    ):
        doors[name] = add_door(session, world, f"{number}号", name)
        people[name] = add_person(session, doors[name], name)
    people["declined"] = add_person(session, doors["done"], "declined")
    people["old"] = add_person(session, doors["done"], "old", date(1940, 1, 1))
    people["paid"] = add_person(session, doors["done"], "paid")
    people["no_slip"] = add_person(session, doors["part"], "no_slip")
    people["left"] = add_person(session, doors["part"], "left")
    unpaid, paid = _walk(Canvasser(session, world.users[Role.CANVASSER]), doors, people)
    pay(session, world.users[Role.TELLER], paid)
    session.flush()
    return Village(world=world, doors=doors, people=people, unpaid=unpaid, paid=paid)


def add_door(session: Session, world: World, door: str, head_name: str) -> str:
    """Add a listed door to the end of the world's group."""
    tick(session, world.village)
    household_id = make_household(session, session.get_one(Area, world.group), door, head_name)
    household = session.get_one(Household, household_id)
    household.position = 1 + int(door.removesuffix("号"))
    refresh_door(session, household, on=TODAY)
    return household_id


def add_person(
    session: Session,
    household_id: str,
    name: str,
    born_on: date = date(1970, 5, 1),
    *,
    identity: str | None = None,
) -> str:
    """Add a listed person to a door."""
    household = session.get_one(Household, household_id)
    tick(session, household.village_id)
    person_id = make_person(session, household_id, name, "1", born_on, identity=identity)
    refresh_door(session, household, on=TODAY)
    return person_id


def _walk(canvasser: Canvasser, doors: dict[str, str], people: dict[str, str]) -> tuple[str, str]:
    """Bring each door into its state; return an unpaid slip and one to be paid."""
    canvasser.visit(doors["come_back"], "nobody_home", TODAY.isoformat())
    canvasser.at = NOON - timedelta(days=3)
    canvasser.visit(doors["overdue"], "nobody_home", YESTERDAY.isoformat())
    canvasser.at = NOON
    canvasser.visit(doors["refused"], "refused")
    canvasser.visit(doors["closed"], "vacant")
    canvasser.visit(doors["part"])
    canvasser.say(people["no_slip"], "enrol")
    canvasser.enter("person.leave", people["left"], {"reason": "moved", "on": "2012-01-02"})
    canvasser.visit(doors["done"])
    canvasser.enter(
        "person.amend", people["done"], {"changes": {"informed_on": [None, "2012-05-14"]}}
    )
    canvasser.say(people["declined"], "decline")
    canvasser.confirm(people["old"])
    for name in ("done", "paid"):
        canvasser.say(people[name], "enrol")
    return canvasser.give_slip(people["done"]), canvasser.give_slip(people["paid"])


def state_of(session: Session, household_id: str) -> str:
    """Return a door's state as it is stored now."""
    household = session.get_one(Household, household_id, populate_existing=True)
    return household.door_state


def person_of(session: Session, person_id: str) -> Person:
    """Return a person as stored now."""
    return session.get_one(Person, person_id, populate_existing=True)
