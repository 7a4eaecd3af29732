"""Builds the demo through the product's own doors: a register file, accounts, entries, payments."""

from datetime import datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp import clock
from webapp.accounts.actions import MakeUser, make_user_with, terminal
from webapp.accounts.demo_rules import demo_login
from webapp.accounts.rules import DEMO_PASSWORD, LEVEL_OF_ROLE, Role
from webapp.accounts.tables import User
from webapp.areas.actions import ensure_child, ensure_county
from webapp.areas.queries import find_child, get_area
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.audit.actions import SYSTEM
from webapp.canvass.list_actions import take_register_in
from webapp.coverage.assignment_actions import Change, ChangeAssignments, change_assignments
from webapp.demo.campaign_actions import play_campaign
from webapp.demo.dispute_actions import leave_disputes
from webapp.demo.place_rules import PLACES, Place
from webapp.demo.register_print import print_register
from webapp.demo.village_rules import invent_homes
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.register.preview_actions import KeepFile, keep_file

SEED = 20120514


def is_empty(session: Session) -> bool:
    """Tell whether nothing was ever put into this database."""
    return session.scalar(select(Area.id).limit(1)) is None


def demo_shifts(now: datetime) -> dict[str, timedelta]:
    """Return for each plan how far its calendar lies from today's, whole days."""
    today = clock.china_date(now)
    return {place.plan_key: get_plan(place.plan_key).demo_on - today for place in PLACES}


def build_demo(session: Session, place: Place) -> None:
    """Build one place: its areas and register, its people who sign in, and half a campaign."""
    plan = get_plan(place.plan_key)
    noon = datetime.combine(plan.demo_on, time(12), clock.CHINA)
    began = noon - timedelta(days=20)
    county = ensure_county(session, place.area_code, plan.county.name.zh, plan.key)
    township = ensure_child(session, county.id, place.township)
    _take_register_in(session, place, plan, township.id, at=began)
    people = {role: _make_user(session, place, role, township, at=began) for role in Role}
    _assign(session, place, people, township, at=began)
    play_campaign(session, plan, people[Role.TELLER], noon=noon, seed=SEED)
    leave_disputes(session, people[Role.HEAD], noon=noon)


def _take_register_in(
    session: Session, place: Place, plan: Plan, township_id: str, *, at: datetime
) -> None:
    homes = invent_homes(
        place.groups, homes=place.homes, area_code=place.area_code, on=plan.demo_on, seed=SEED
    )
    content = print_register(homes, title=f"{place.township}人口底册（演示，虚构人员）")
    command = KeepFile(area_id=township_id, name=f"{place.township}人口底册.xlsx", content=content)
    register, _is_new = keep_file(session, command, by=SYSTEM, at=at)
    on = clock.china_date(at)
    for _progress in take_register_in(
        session, register.id, by=SYSTEM, at=at, on=on, is_unseen=True
    ):
        pass


def _make_user(session: Session, place: Place, role: Role, township: Area, *, at: datetime) -> User:
    village = find_child(session, township.id, place.head_village)
    areas = {
        Level.VILLAGE: village,
        Level.TOWNSHIP: township,
        Level.COUNTY: get_area(session, place.area_code),
    }
    area = areas[LEVEL_OF_ROLE[role]]
    assert area is not None
    return _add_user(
        session, demo_login(role, place.plan_key), place.names[role], role, area, at=at
    )


def _add_user(
    session: Session, login: str, name: str, role: Role, area: Area, *, at: datetime
) -> User:
    command = MakeUser(login=login, name=name, role=role, area_id=area.id)
    return make_user_with(session, command, DEMO_PASSWORD, by=terminal(area.id), at=at)


def _assign(
    session: Session, place: Place, people: dict[Role, User], township: Area, *, at: datetime
) -> None:
    for number, (name, village_name, group_names) in enumerate(place.crew):
        village = find_child(session, township.id, village_name)
        assert village is not None
        login = f"{demo_login(Role.CANVASSER, place.plan_key)}{number + 1}"
        user = (
            people[Role.CANVASSER]
            if number == 0
            else _add_user(session, login, name, Role.CANVASSER, village, at=at)
        )
        groups = [find_child(session, village.id, group) for group in group_names]
        command = ChangeAssignments(
            village_id=village.id,
            group_ids=tuple(group.id for group in groups if group),
            user_id=user.id,
            change=Change.ADD,
        )
        change_assignments(session, command, by=people[Role.HEAD], at=at)
