from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Engine, event, select
from sqlalchemy.orm import Session

from tests.world import NOON, make_world
from webapp.accounts.password_actions import hash_password, is_outdated
from webapp.accounts.rules import (
    ADDRESS_FAILURES_ALLOWED,
    DEMO_PASSWORD,
    FAILURES_ALLOWED,
    LOGIN_PAUSED,
    LOGIN_WRONG,
    PAUSE,
    Role,
)
from webapp.accounts.sign_in_actions import Paused, SignIn, sign_in
from webapp.accounts.tables import SignInFailure, User
from webapp.problems import Problem
from webapp.refusals import Refusal

RIGHT = SignIn(login="head", password="kf7m-29wq-tx4r", address="10.0.0.1")
WRONG = replace(RIGHT, password="kf7m-29wq-tx4s")


@pytest.fixture
def head(session: Session) -> User:
    user = session.get_one(User, make_world(session).users[Role.HEAD])
    user.password_hash = hash_password(RIGHT.password)
    session.commit()
    return user


def _refused(session: Session, command: SignIn, *, at: datetime = NOON) -> tuple[Problem, ...]:
    with pytest.raises(Refusal) as refusal:
        sign_in(session, command, at=at)
    return refusal.value.problems


def test_name_and_password_sign_in(session: Session, head: User) -> None:
    assert sign_in(session, replace(RIGHT, login=" HEAD "), at=NOON) is head


@pytest.mark.parametrize(
    "command",
    [
        WRONG,
        replace(RIGHT, login="nobody"),
        replace(RIGHT, login="\0"),
        replace(RIGHT, login="x" * 100_000),
        replace(RIGHT, password=""),
        replace(RIGHT, password="x" * 100_000),
    ],
    ids=["password", "name", "odd name", "long name", "no password", "long password"],
)
@pytest.mark.usefixtures("head")
def test_whatever_is_wrong_sounds_alike_and_is_counted(session: Session, command: SignIn) -> None:
    assert _refused(session, command) == (LOGIN_WRONG,)
    assert len(session.scalars(select(SignInFailure)).all()) == 1


def test_a_closed_account_sounds_like_a_wrong_password(session: Session, head: User) -> None:
    head.is_open = False

    assert _refused(session, RIGHT) == (LOGIN_WRONG,)


@pytest.mark.usefixtures("head")
def test_a_name_nobody_has_goes_the_same_way(session: Session, engine: Engine) -> None:
    """The same queries, so that the time tells nothing; test_password_actions does the hashing."""
    session.connection()
    said: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *it: said.append(it[2]))

    _refused(session, WRONG)
    known = [*said]
    said.clear()
    _refused(session, replace(WRONG, login="nobody"))

    assert said == known


def test_a_name_pauses_after_five_failures_even_for_the_right_password(
    session: Session, head: User
) -> None:
    for _ in range(FAILURES_ALLOWED):
        _refused(session, WRONG)

    with pytest.raises(Paused) as refusal:
        sign_in(session, RIGHT, at=NOON + timedelta(seconds=30))

    assert refusal.value.problems == (LOGIN_PAUSED.of(minutes="15"),)
    assert sign_in(session, RIGHT, at=NOON + PAUSE) is head


def test_a_pause_is_the_names_own(session: Session, head: User) -> None:
    for _ in range(FAILURES_ALLOWED):
        _refused(session, replace(WRONG, login="nobody"))

    assert _refused(session, replace(WRONG, login="nobody")) == (LOGIN_PAUSED.of(minutes="15"),)
    assert sign_in(session, RIGHT, at=NOON) is head


@pytest.mark.usefixtures("head")
def test_a_right_password_forgets_the_failures_before(session: Session) -> None:
    for _ in range(FAILURES_ALLOWED - 1):
        _refused(session, WRONG)
    sign_in(session, RIGHT, at=NOON)

    assert _refused(session, WRONG) == (LOGIN_WRONG,)


def test_an_address_that_tries_many_names_pauses(session: Session, head: User) -> None:
    tries = [
        SignInFailure(login=f"x{number}", address=RIGHT.address, at=NOON)
        for number in range(ADDRESS_FAILURES_ALLOWED)
    ]
    session.add_all(tries)
    session.flush()

    assert _refused(session, RIGHT) == (LOGIN_PAUSED.of(minutes="15"),)
    assert sign_in(session, replace(RIGHT, address="10.0.0.2"), at=NOON) is head


@pytest.mark.usefixtures("head")
def test_failures_of_yesterday_are_swept(session: Session) -> None:
    _refused(session, WRONG)
    _refused(session, WRONG, at=NOON + timedelta(days=2))

    assert len(session.scalars(select(SignInFailure)).all()) == 1


def test_the_demo_password_opens_the_demo_only(session: Session, head: User) -> None:
    head.password_hash = hash_password(DEMO_PASSWORD)
    command = replace(RIGHT, password=DEMO_PASSWORD)

    assert _refused(session, command) == (LOGIN_WRONG,)
    assert sign_in(session, replace(command, is_demo=True), at=NOON) is head


def test_an_outdated_hash_is_made_anew(session: Session, head: User) -> None:
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    head.password_hash = weak.hash(RIGHT.password)

    sign_in(session, RIGHT, at=NOON)

    assert not is_outdated(head.password_hash)
    assert sign_in(session, RIGHT, at=NOON) is head
