from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.world import NOON, World, make_world
from webapp.accounts.actions import (
    ChangeUser,
    Maker,
    MakeUser,
    change_user,
    close_user,
    give_password,
    make_user,
    maker,
    open_user,
    terminal,
)
from webapp.accounts.password_actions import is_password
from webapp.accounts.rules import (
    AREA_WRONG_LEVEL,
    LOGIN_MISSING,
    LOGIN_TAKEN,
    NAME_MISSING,
    OWN_ACCOUNT,
    ROLE_UNKNOWN,
    Role,
)
from webapp.accounts.tables import Assignment, SignInFailure, User
from webapp.areas.actions import ensure_county
from webapp.audit.tables import AuditLine
from webapp.problems import Problem
from webapp.refusals import Refusal


@pytest.fixture
def world(session: Session) -> World:
    return make_world(session)


@pytest.fixture
def agency(session: Session, world: World) -> Maker:
    return maker(session.get_one(User, world.users[Role.AGENCY]))


@pytest.fixture
def canvasser(session: Session, world: World) -> User:
    return session.get_one(User, world.users[Role.CANVASSER])


def _command(world: World) -> MakeUser:
    return MakeUser(login=" Zhou.Wen ", name=" 周文 ", role="head", area_id=world.village)


def _groups(session: Session, user: User) -> list[str]:
    wanted = select(Assignment.group_id).where(Assignment.user_id == user.id)
    return [*session.scalars(wanted)]


def _verbs(session: Session) -> list[str]:
    return [*session.scalars(select(AuditLine.verb).order_by(AuditLine.number))]


def _problems(deed: Callable[[], object]) -> tuple[Problem, ...]:
    with pytest.raises(Refusal) as refusal:
        deed()
    return refusal.value.problems


def test_an_account_is_made_with_a_password_that_is_kept_nowhere(
    session: Session, world: World, agency: Maker
) -> None:
    user, password = make_user(session, _command(world), by=agency, at=NOON)

    assert (user.login, user.name, user.role, user.area_id) == (
        "zhou.wen",
        "周文",
        Role.HEAD,
        world.village,
    )
    assert is_password(password, user.password_hash)
    line = session.scalars(select(AuditLine)).one()
    assert (line.chain, line.verb, line.subject, line.by) == (
        world.county,
        "user.make",
        user.id,
        agency.user_id,
    )
    assert line.detail == f'{{"area":"{world.village}","role":"head"}}'


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"login": ""}, (LOGIN_MISSING,)),
        ({"login": "HEAD"}, (LOGIN_TAKEN,)),
        ({"name": " "}, (NAME_MISSING,)),
        ({"role": "king"}, (ROLE_UNKNOWN,)),
        ({"area_id": "410106"}, (AREA_WRONG_LEVEL,)),
        ({"area_id": "nowhere"}, (AREA_WRONG_LEVEL,)),
        ({"role": "teller"}, (AREA_WRONG_LEVEL,)),
        ({"login": "", "name": "", "role": ""}, (LOGIN_MISSING, NAME_MISSING, ROLE_UNKNOWN)),
    ],
)
def test_a_wrong_account_is_told_all_that_is_wrong(
    session: Session,
    world: World,
    agency: Maker,
    changes: dict[str, str],
    problems: tuple[Problem, ...],
) -> None:
    command = replace(_command(world), **changes)

    assert _problems(lambda: make_user(session, command, by=agency, at=NOON)) == problems
    assert _verbs(session) == []


def test_nobody_makes_accounts_of_another_county(
    session: Session, world: World, agency: Maker
) -> None:
    ensure_county(session, "341022", "休宁县", "huangshan-2011")
    command = replace(_command(world), role="teller", area_id="341022")

    assert _problems(lambda: make_user(session, command, by=agency, at=NOON)) == (AREA_WRONG_LEVEL,)
    assert make_user(session, command, by=terminal("341022"), at=NOON)[0].area_id == "341022"


def test_another_role_ends_open_sign_ins_and_assignments(
    session: Session, agency: Maker, canvasser: User
) -> None:
    command = ChangeUser(name="王", role="teller", area_id="410106")

    change_user(session, canvasser, command, by=agency, at=NOON)

    assert (canvasser.name, canvasser.role, canvasser.epoch) == ("王", "teller", 1)
    assert canvasser.area.name == "上街区"
    assert _groups(session, canvasser) == []


def test_another_village_takes_the_groups_of_the_old_one_away(
    session: Session, world: World, agency: Maker, canvasser: User
) -> None:
    command = ChangeUser(name="王", role="canvasser", area_id=world.other_village)

    change_user(session, canvasser, command, by=agency, at=NOON)

    assert _groups(session, canvasser) == []


def test_another_name_ends_nothing(
    session: Session, world: World, agency: Maker, canvasser: User
) -> None:
    command = ChangeUser(name="王建国", role="canvasser", area_id=world.village)

    change_user(session, canvasser, command, by=agency, at=NOON)

    assert (canvasser.name, canvasser.epoch) == ("王建国", 0)
    assert _groups(session, canvasser) == [world.group]


def test_a_new_password_ends_open_sign_ins_and_a_pause(
    session: Session, agency: Maker, canvasser: User
) -> None:
    session.add(SignInFailure(login=canvasser.login, address="::1", at=NOON))

    password = give_password(session, canvasser, by=agency, at=NOON)

    assert is_password(password, canvasser.password_hash)
    assert canvasser.epoch == 1
    assert session.scalars(select(SignInFailure)).all() == []


def test_a_closed_account_leaves_its_groups_to_nobody(
    session: Session, agency: Maker, canvasser: User
) -> None:
    close_user(session, canvasser, by=agency, at=NOON)
    close_user(session, canvasser, by=agency, at=NOON + timedelta(minutes=1))

    assert (canvasser.is_open, canvasser.epoch, _groups(session, canvasser)) == (False, 1, [])
    open_user(session, canvasser, by=agency, at=NOON + timedelta(minutes=2))
    assert (canvasser.is_open, canvasser.epoch) == (True, 1)
    assert _verbs(session) == ["user.close", "user.open"]


def test_nobody_closes_or_moves_their_own_account(
    session: Session, world: World, agency: Maker
) -> None:
    own = session.get_one(User, agency.user_id)
    command = ChangeUser(name="我", role="teller", area_id=world.county)

    assert _problems(lambda: close_user(session, own, by=agency, at=NOON)) == (OWN_ACCOUNT,)
    assert _problems(lambda: change_user(session, own, command, by=agency, at=NOON)) == (
        OWN_ACCOUNT,
    )
