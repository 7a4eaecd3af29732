"""Signing in and choosing a password: the present one checked, wrong ones counted and slowed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from webapp.accounts.actions import set_password
from webapp.accounts.password_actions import hash_password, is_outdated, is_password
from webapp.accounts.queries import find_user, list_failures
from webapp.accounts.rules import (
    ADDRESS_FAILURES_ALLOWED,
    DEMO_PASSWORD,
    LOGIN_PAUSED,
    LOGIN_WRONG,
    PASSWORD_OF_DEMO,
    PASSWORD_WRONG,
    PASSWORDS_DIFFER,
    PAUSE,
    check_password,
    pause_until,
)
from webapp.accounts.tables import SignInFailure, User
from webapp.accounts.text_rules import fold_login
from webapp.audit.actions import write_line
from webapp.refusals import Refusal

FAILURES_KEPT = timedelta(days=1)


class Paused(Refusal):
    """Too many wrong passwords; not even the right one is looked at."""

    status = 429


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """A name and a password, typed by somebody at an address."""

    login: str
    password: str
    address: str
    is_demo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoosePassword:
    """A new password, typed twice, and the sign-in that the present one must be good for."""

    sign: SignIn
    chosen: str
    again: str


def sign_in(session: Session, command: SignIn, *, at: datetime) -> User:
    """Return whose name and password these are; refuse the rest, each refusal being counted.

    A name that nobody has goes the same way as one that somebody has, to the last query, so that
    neither the answer nor its time tells which names exist.
    """
    login = fold_login(command.login)
    _refuse_paused(session, login, command.address, at=at)
    user = find_user(session, login)
    password_hash = user.password_hash if user and user.is_open else None
    is_right = is_password(command.password, password_hash)
    is_refused = command.password == DEMO_PASSWORD and not command.is_demo
    if user is None or not is_right or is_refused:
        session.add(SignInFailure(login=login, address=command.address, at=at))
        session.execute(delete(SignInFailure).where(SignInFailure.at < at - FAILURES_KEPT))
        session.flush()
        raise Refusal(LOGIN_WRONG)
    session.execute(delete(SignInFailure).where(SignInFailure.login == login))
    if is_outdated(user.password_hash):
        user.password_hash = hash_password(command.password)
    return user


def choose_password(session: Session, command: ChoosePassword, *, at: datetime) -> User:
    """Give oneself another password; open sign-ins end. A wrong present one counts as a guess."""
    try:
        user = sign_in(session, command.sign, at=at)
    except Paused as paused:
        raise Paused(*(problem.at("present") for problem in paused.problems)) from paused
    except Refusal as refusal:
        raise Refusal(PASSWORD_WRONG) from refusal
    if command.sign.is_demo:
        raise Refusal(PASSWORD_OF_DEMO)
    problems = [problem.at("chosen") for problem in check_password(command.chosen)]
    if command.chosen != command.again:
        problems.append(PASSWORDS_DIFFER)
    if problems:
        raise Refusal(*problems)
    set_password(session, user, command.chosen)
    write_line(session, user.area_id, "user.choose", subject=user.id, by=user.id, at=at)
    return user


def log_sign_in(session: Session, user: User, *, at: datetime) -> None:
    """Note that somebody signed in."""
    write_line(session, user.area_id, "sign_in", subject=user.id, by=user.id, at=at)


def log_sign_out(session: Session, user: User, *, at: datetime) -> None:
    """Note that somebody signed out."""
    write_line(session, user.area_id, "sign_out", subject=user.id, by=user.id, at=at)


def _refuse_paused(session: Session, login: str, address: str, *, at: datetime) -> None:
    by_name = list_failures(session, since=at - PAUSE, login=login)
    by_address = list_failures(session, since=at - PAUSE, address=address)
    ends = [
        end
        for end in (
            pause_until(by_name, at),
            pause_until(by_address, at, allowed=ADDRESS_FAILURES_ALLOWED),
        )
        if end is not None
    ]
    if ends:
        minutes = -(-(max(ends) - at) // timedelta(minutes=1))
        raise Paused(LOGIN_PAUSED.of(minutes=str(minutes)))
