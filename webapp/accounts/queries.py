"""Finding people who sign in."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from webapp.accounts.rules import USER_UNKNOWN, Role
from webapp.accounts.tables import SignInFailure, User
from webapp.areas.queries import within
from webapp.listing import Turned, in_order
from webapp.refusals import Missing

PAGE = 50  # accounts on one page
ORDERS = {
    "name": (User.name,),
    "login": (User.login,),
    "role": (User.role,),
    "area": (User.area_id,),
    "state": (Turned(User.is_open),),
}
USUAL = (User.is_open.desc(), User.area_id, User.role, User.login)


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Which accounts of an area are wanted; "" is any, page 0 is all."""

    inside: str
    text: str = ""
    role: str = ""
    sort: str = ""
    page: int = 1


def get_user(session: Session, user_id: str) -> User:
    """Return a person who signs in; raise Missing."""
    user = session.get(User, user_id)
    if user is None:
        raise Missing(USER_UNKNOWN)
    return user


def find_user(session: Session, login: str) -> User | None:
    """Return who signs in with a name, or None."""
    return session.scalars(select(User).where(User.login == login)).one_or_none()


def list_by_id(session: Session, user_ids: Collection[str]) -> Sequence[User]:
    """Return the accounts of these ids, in the usual order."""
    return session.scalars(select(User).where(User.id.in_(user_ids)).order_by(*USUAL)).all()


def list_users(session: Session, search: Search) -> Sequence[User]:
    """Return a page of accounts: usually the open ones first, by place and name."""
    wanted = _matching(select(User), search).order_by(*in_order(search.sort, ORDERS, USUAL))
    if search.page:
        wanted = wanted.limit(PAGE).offset(PAGE * (search.page - 1))
    return session.scalars(wanted).all()


def count_users(session: Session, search: Search) -> int:
    """Return how many accounts a search finds, on all its pages."""
    return session.scalar(_matching(select(func.count(User.id)), search)) or 0


def list_named(session: Session, logins: Sequence[str]) -> Sequence[User]:
    """Return the open accounts of these sign-in names."""
    return session.scalars(select(User).where(User.login.in_(logins), User.is_open)).all()


def list_failures(
    session: Session, *, since: datetime, login: str | None = None, address: str | None = None
) -> Sequence[datetime]:
    """Return when a name, or an address, failed to sign in since an instant, newest first."""
    wanted = select(SignInFailure.at).where(SignInFailure.at > since)
    if login is not None:
        wanted = wanted.where(SignInFailure.login == login)
    if address is not None:
        wanted = wanted.where(SignInFailure.address == address)
    return session.scalars(wanted.order_by(SignInFailure.at.desc())).all()


def _matching(wanted: Select[Any], search: Search) -> Select[Any]:
    wanted = wanted.where(within(User.area_id, search.inside))
    if search.role in set(Role):
        wanted = wanted.where(User.role == search.role)
    if search.text:
        found = User.login.icontains(search.text, autoescape=True)
        wanted = wanted.where(found | User.name.icontains(search.text, autoescape=True))
    return wanted
