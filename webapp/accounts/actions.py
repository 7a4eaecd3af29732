"""Making, moving, closing and opening accounts; each deed is logged."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from webapp import ids
from webapp.accounts.password_actions import hash_password, invent_password
from webapp.accounts.queries import find_user
from webapp.accounts.rules import (
    AREA_WRONG_LEVEL,
    LEVEL_OF_ROLE,
    LOGIN_TAKEN,
    OWN_ACCOUNT,
    ROLE_UNKNOWN,
    Role,
    check_password,
)
from webapp.accounts.tables import Assignment, SignInFailure, User
from webapp.accounts.text_rules import clean_login, clean_name
from webapp.areas.rules import Level, ancestor, is_within
from webapp.areas.tables import Area
from webapp.audit.actions import SYSTEM, write_line
from webapp.problems import Problem
from webapp.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeUser:
    """A new account, as typed."""

    login: str
    name: str
    role: str
    area_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeUser:
    """Another name, role or area for an account, as typed."""

    name: str
    role: str
    area_id: str


@dataclass(frozen=True, slots=True)
class Maker:
    """Who makes and changes accounts: somebody of an agency within its county, or the terminal."""

    user_id: str
    inside: str


def maker(user: User) -> Maker:
    """Return somebody of the agency as a maker of accounts."""
    return Maker(user.id, user.area_id)


def terminal(area_id: str) -> Maker:
    """Return whoever sits at the machine as a maker of accounts."""
    return Maker(SYSTEM, ancestor(area_id, Level.COUNTY))


def make_user(session: Session, command: MakeUser, *, by: Maker, at: datetime) -> tuple[User, str]:
    """Make an account; return it with its password, which is kept nowhere."""
    password = invent_password()
    return make_user_with(session, command, password, by=by, at=at), password


def make_user_with(
    session: Session, command: MakeUser, password: str, *, by: Maker, at: datetime
) -> User:
    """Make an account with a password that the caller knows (the demo's, or a test's)."""
    login, name = clean_login(command.login), clean_name(command.name)
    problems = [*login.problems, *name.problems, *_check_place(session, command, by)]
    if login.text and find_user(session, login.text):
        problems.append(LOGIN_TAKEN)
    if problems:
        raise Refusal(*problems)
    user = User(
        id=ids.new_id(at),
        login=login.text,
        name=name.text,
        role=Role(command.role),
        area_id=command.area_id,
        password_hash=hash_password(password),
        is_open=True,
        epoch=0,
    )
    _insert(session, user)
    _log(session, "user.make", user, by=by, at=at)
    return user


def change_user(
    session: Session, user: User, command: ChangeUser, *, by: Maker, at: datetime
) -> None:
    """Give an account another name, role or area; a new role or area ends its open sign-ins."""
    name = clean_name(command.name)
    problems = [*name.problems, *_check_place(session, command, by)]
    if problems:
        raise Refusal(*problems)
    has_moved = (user.role, user.area_id) != (command.role, command.area_id)
    if has_moved:
        _refuse_own(user, by)
        user.role, user.area_id = Role(command.role), command.area_id
        user.epoch += 1
        _drop_assignments(session, user)
    user.name = name.text
    _log(session, "user.change", user, by=by, at=at)
    session.flush()
    session.expire(user, ["area"])


def give_password(session: Session, user: User, *, by: Maker, at: datetime) -> str:
    """Give an account a new password and return it; open sign-ins and any pause end."""
    password = invent_password()
    set_password(session, user, password)
    _log(session, "user.password", user, by=by, at=at)
    return password


def set_password(session: Session, user: User, password: str) -> None:
    """Set a password that the caller knows; open sign-ins and any pause end."""
    problems = check_password(password)
    if problems:
        raise Refusal(*problems)
    user.password_hash = hash_password(password)
    user.epoch += 1
    session.execute(delete(SignInFailure).where(SignInFailure.login == user.login))


def close_user(session: Session, user: User, *, by: Maker, at: datetime) -> None:
    """Close an account: its sign-ins end and its groups have nobody until somebody is assigned."""
    _refuse_own(user, by)
    if not user.is_open:
        return
    user.is_open = False
    user.epoch += 1
    session.execute(delete(Assignment).where(Assignment.user_id == user.id))
    _log(session, "user.close", user, by=by, at=at)


def open_user(session: Session, user: User, *, by: Maker, at: datetime) -> None:
    """Open a closed account again, with the password it had."""
    if user.is_open:
        return
    user.is_open = True
    _log(session, "user.open", user, by=by, at=at)


def _check_place(session: Session, command: MakeUser | ChangeUser, by: Maker) -> list[Problem]:
    if command.role not in set(Role):
        return [ROLE_UNKNOWN]
    area = session.get(Area, command.area_id)
    is_ours = area is not None and is_within(area.id, by.inside)
    if area is None or not is_ours or area.level != LEVEL_OF_ROLE[Role(command.role)]:
        return [AREA_WRONG_LEVEL]
    return []


def _refuse_own(user: User, by: Maker) -> None:
    if user.id == by.user_id:
        raise Refusal(OWN_ACCOUNT)


def _insert(session: Session, user: User) -> None:
    """Insert the account; of two with one name the database lets the first win."""
    try:
        with session.begin_nested():
            session.add(user)
    except IntegrityError as error:
        raise Refusal(LOGIN_TAKEN) from error


def _drop_assignments(session: Session, user: User) -> None:
    """Take away the groups that an account no longer reaches."""
    groups = session.scalars(select(Assignment.group_id).where(Assignment.user_id == user.id))
    walks = user.role in {Role.CANVASSER, Role.HEAD}
    lost = [group for group in groups if not (walks and is_within(group, user.area_id))]
    session.execute(
        delete(Assignment).where(Assignment.user_id == user.id, Assignment.group_id.in_(lost))
    )


def _log(session: Session, verb: str, user: User, *, by: Maker, at: datetime) -> None:
    detail = {"role": user.role, "area": user.area_id}
    write_line(session, by.inside, verb, subject=user.id, by=by.user_id, at=at, detail=detail)
