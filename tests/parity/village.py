"""A village with a door for every state that the pages of the round can show."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from tests.world import NOON, TODAY, World, make_household, make_person, make_user, make_world
from webapp import ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.actions import ensure_child, tick
from webapp.areas.tables import Area
from webapp.canvass.door_actions import refresh_door
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.register.identity_rules import make_identity
from webapp.register.tables import Household, Person
from webapp.round.record_actions import Deed, add_household, record_member, record_visit

BEFORE = NOON - timedelta(days=3)
LAUNCH_YEAR = TODAY.year


@dataclass(kw_only=True)
class Village:
    """Who works where, and the doors and people by what is special about them."""

    session: Session
    world: World
    plan: Plan
    group: Area
    canvasser: User
    users: dict[str, str] = field(default_factory=dict)
    doors: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)

    def door(self, key: str, **facts: Any) -> str:
        """Make a listed door at the end of the group; tick the village first."""
        number = len(self.doors) + 2
        made = make_household(self.session, self.group, f"{number}号", f"户主{number}")
        household = self.session.get_one(Household, made)
        household.position, household.number = number, f"{number:04}"
        for name, value in facts.items():
            setattr(household, name, value)
        self.doors[key] = made
        return made

    def person(self, door: str, key: str, born_on: date | None, **facts: Any) -> str:
        """Make a listed member of a door."""
        relation, identity = facts.pop("relation", "0"), facts.pop("identity", None)
        sex = facts.pop("sex", "1")
        name = facts.pop("name", f"成员{len(self.people) + 1}")
        made = make_person(
            self.session, self.doors[door], name, sex, born_on or TODAY,
            relation=relation, identity=identity,
        )  # fmt: skip
        person = self.session.get_one(Person, made)
        for fact, value in {**facts, "born_on": born_on}.items():
            setattr(person, fact, value)
        self.people[key] = made
        return made

    def visit(self, door: str, at: datetime = NOON, **body: Any) -> None:
        """Record a visit."""
        record_visit(
            self.session, self.canvasser, self.doors[door], body, seed=ids.new_id(at), at=at
        )

    def say(self, door: str, kind: str, subject: str, body: Mapping[str, Any]) -> None:
        """Record something about a member."""
        deed = Deed(kind=kind, subject=subject, body=body)
        seed, at = ids.new_id(NOON), NOON
        record_member(self.session, self.canvasser, self.doors[door], deed, seed=seed, at=at)

    def refresh(self) -> None:
        """Bring every door up to its people."""
        self.session.flush()
        for door in {**self.doors, "": self.world.household}.values():
            refresh_door(self.session, self.session.get_one(Household, door), on=TODAY)


def years_ago(years: int, *, days: int = 0) -> date:
    """Return the birthday of somebody who turned so many years, days ago."""
    return TODAY.replace(year=LAUNCH_YEAR - years) - timedelta(days=days)


def make_village(session: Session, plan_key: str) -> Village:
    """Make the village; every maker below adds its doors."""
    world = make_world(session, plan_key)
    village = Village(
        session=session,
        world=world,
        plan=get_plan(plan_key),
        group=session.get_one(Area, world.group),
        canvasser=session.get_one(User, world.users[Role.CANVASSER]),
    )
    _staff(village)
    tick(session, world.village)
    for make in MAKERS:
        make(village)
        village.refresh()
    session.flush()
    return village


def _staff(village: Village) -> None:
    """Let others work in an empty group, and in none."""
    session, world = village.session, village.world
    parent = session.get_one(Area, world.village)
    empty = ensure_child(session, world.village, "空组")
    for login in ("idle", "empty"):
        village.users[login] = make_user(session, Role.CANVASSER, parent, login)
    canvasser = village.users["canvasser"] = village.canvasser.id
    village.users["head"] = world.users[Role.HEAD]
    session.add(Assignment(group_id=empty.id, user_id=village.users["empty"], since=NOON))
    session.add(Assignment(group_id=world.other_group, user_id=canvasser, since=NOON))
    session.flush()


def _visits(village: Village) -> None:
    """Doors by how the last visit ended."""
    village.door("nobody", phone="0371-6892", note='狗 <凶> & "大"')
    village.door("unlisted", unlisted_id=village.world.household)
    village.person("unlisted", "unlisted", date(1966, 2, 3), unlisted_id=village.world.household)
    endings: dict[str, dict[str, Any]] = {
        "due": {"outcome": "nobody_home", "return_on": "2012-05-14", "note": "六点后"},
        "coming": {"outcome": "nobody_home", "return_on": "2012-05-19"},
        "met": {"outcome": "met"},
        "refused": {"outcome": "refused", "note": "不愿谈"},
        "vacant": {"outcome": "vacant"},
        "moved": {"outcome": "moved"},
        "demolished": {"outcome": "demolished"},
    }
    for key, body in endings.items():
        village.door(key)
        village.person(key, f"{key} head", date(1966, 2, 3), sex="2")
        village.visit(key, **body)
    village.door("overdue")
    village.person("overdue", "overdue head", date(1990, 2, 3))
    village.visit("overdue", BEFORE, outcome="nobody_home", return_on="2012-05-12")
    village.visit("demolished", BEFORE, outcome="met")


def _classes(village: Village) -> None:
    """One door with somebody of every class of eligibility, seen and not seen."""
    ages = {
        "newborn": TODAY - timedelta(days=40), "fifteen": years_ago(15),
        "sixteen tomorrow": years_ago(16, days=-1), "sixteen": years_ago(16),
        "seventeen": years_ago(17), "thirty": years_ago(30), "fifty": years_ago(50),
        "fifty-nine": years_ago(59), "sixty today": years_ago(60), "eighty": years_ago(80),
        "unborn day": None, "leap": date(1952, 2, 29), "sixty since": years_ago(60, days=90),
    }  # fmt: skip
    facts: dict[str, dict[str, Any]] = {
        "pupil": {"is_student": True},
        "employee": {"scheme": "employee"},
        "civil": {"scheme": "civil"},
        "elsewhere": {"scheme": "elsewhere"},
        "pensioner": {"scheme": "pension"},
        "registered elsewhere": {"hukou_here": False, "hukou_kind": "urban"},
        "enrolled": {"is_enrolled": True, "hukou_kind": "unified", "residence": "郑州市"},
        "noted": {"phone": "138 0000 0000", "note": "a\nb", "hukou_kind": "rural"},
    }
    for key, seen_on in {"classes": None, "classes seen": TODAY}.items():
        village.door(key)
        for name, born_on in ages.items():
            village.person(key, f"{key} {name}", born_on, relation="2", seen_on=seen_on)
        for name, more in facts.items():
            village.person(key, f"{key} {name}", years_ago(40), seen_on=seen_on, **more)


def _papers(village: Village) -> None:
    """Numbers of every kind, special groups, leavings, and what the register does not list."""
    number = make_identity("410106", date(1970, 5, 4), "999")
    village.door("papers")
    village.person("papers", "numbered", date(1970, 5, 4), identity=number)
    village.person("papers", "twin", date(1970, 5, 4), identity=None, relation="7")
    village.person("papers", "badcheck", date(1971, 5, 4), identity_given="410106197105049990")
    village.person("papers", "told", date(1950, 1, 1), informed_on=TODAY, seen_on=TODAY)
    village.person("papers", "sexless", date(1950, 1, 1), sex="", relation="8")
    village.door("special")
    for group in village.plan.special_groups:
        village.person("special", f"special {group.key}", date(1970, 1, 1),
                       special_groups=[group.key], seen_on=TODAY)  # fmt: skip
    village.door("gone")
    for reason in ("dead", "moved", "duplicate", "elsewhere"):
        person = village.person("gone", f"gone {reason}", date(1960, 1, 1))
        village.refresh()
        body = {"reason": reason, "on": "2012-05-01", "note": f"邻居说 {reason}"}
        village.say("gone", "person.leave", person, body)
    undone = village.person("gone", "undone", date(1961, 1, 1))
    village.say("gone", "person.leave", undone, {"reason": "moved", "on": "2012-05-02"})
    changes = {"left_reason": ["moved", None], "left_on": ["2012-05-02", None]}
    village.say("gone", "person.amend", undone, {"changes": changes})


def _found(village: Village) -> None:
    """A household that no list has, with people of its own, one of them only counted."""
    session, user, door = village.session, village.canvasser, ids.new_id(NOON)
    facts = {"door": "磨坊后", "head_name": "新来户", "phone": "", "note": ""}
    body = {"group": village.group.id, "after": village.doors["met"], "facts": facts}
    add_household(session, user, door, body, seed=ids.new_id(NOON), at=NOON)
    village.doors["found"] = door
    adult = {"name": "新来", "sex": "2", "born_on": "1985-06-07", "relation": "0"}
    child = {"relation": "3", "born_on": "2010-03-01"}
    for key, given in {"found adult": adult, "found child": child}.items():
        village.people[key] = ids.new_id(NOON)
        added = {"household": door, "facts": given}
        village.say("found", "person.add", village.people[key], added)
    number = make_identity("410106", date(1970, 5, 4), "999")
    twin = {"name": "同号", "sex": "1", "born_on": "1970-05-04", "relation": "8"}
    village.people["questioned"] = ids.new_id(NOON)
    added = {"household": door, "facts": {**twin, "identity": number}}
    village.say("found", "person.add", village.people["questioned"], added)


def _answering(village: Village) -> None:
    """People of whom each will give another answer."""
    for key in ("pays", "paid", "void", "renews", "declines", "waits", "withdraws", "free"):
        village.door(key)
        facts = {"name": "李梅", "sex": "2", "relation": "1", "is_enrolled": key == "renews"}
        village.person(key, key, date(1972, 3, 4), **facts)
    village.door("all done")
    village.person("all done", "drawing", date(1940, 1, 1), seen_on=TODAY)
    village.visit("all done", outcome="met")


MAKERS: tuple[Callable[[Village], None], ...] = (_visits, _classes, _papers, _found, _answering)
