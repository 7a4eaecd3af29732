"""The edge of a request: its one transaction, its instant, its plan's day, and who is asking."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from flask import Flask, Response, current_app, g, request
from flask_login import current_user
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from webapp import clock, db
from webapp.accounts.rules import NOT_YOUR_ROLE, NOT_YOURS, Role
from webapp.accounts.tables import User
from webapp.areas.rules import is_within
from webapp.config import Settings
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.refusals import Forbidden

P = ParamSpec("P")
R = TypeVar("R")
READING = {"GET", "HEAD", "OPTIONS"}
FIRST_BAD_STATUS = 400
ADDRESS_LENGTH = 45  # an IPv6 address that wraps an IPv4 one


def open_edge(app: Flask) -> None:
    """Give every request one session, committed when the answer is good and undone when not."""
    app.after_request(_finish)
    app.teardown_request(_close)


def settings() -> Settings:
    """Return the settings of the running app."""
    return cast(Settings, current_app.config["SETTINGS"])


def session() -> Session:
    """Return this request's session."""
    if "session" not in g:
        engine = cast(Engine, current_app.config["ENGINE"])
        g.session = db.open_session(engine, is_read=request.method in READING)
    return cast(Session, g.session)


def keep() -> None:
    """Commit this request although its answer is a refusal (a wrong password must be counted)."""
    g.keep = True


def now() -> datetime:
    """Return the instant of this request, one and the same throughout it.

    In the demo the calendar stands in the middle of the campaign of the person's plan.
    """
    if "now" not in g:
        g.now = instant() + _demo_shift()
    return cast(datetime, g.now)


def instant() -> datetime:
    """Return the real instant, without a demo calendar: what guessing of passwords is held to."""
    return cast(Callable[[], datetime], current_app.config["CLOCK"])()


def address() -> str:
    """Return the address that asks, as far as a proxy lets it be seen."""
    return (request.remote_addr or "")[:ADDRESS_LENGTH]


def today() -> date:
    """Return the civil date in China of this request."""
    return clock.china_date(now())


def user() -> User:
    """Return who is signed in; routes that need one say so with `requires`."""
    return cast(User, current_user._get_current_object())  # noqa: SLF001 -- Flask-Login's proxy


def plan() -> Plan:
    """Return the plan of the signed-in person's area."""
    return get_plan(user().area.plan_key)


def requires(*roles: Role) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Let only people of these roles in; others are sent to sign in, or told it is not theirs."""

    def decorate(view: Callable[P, R]) -> Callable[P, R]:
        @wraps(view)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
            if not current_user.is_authenticated:
                return cast(R, current_app.login_manager.unauthorized())  # type: ignore[attr-defined]
            if user().role not in roles:
                raise Forbidden(NOT_YOUR_ROLE)
            return view(*args, **kwargs)

        guarded.roles = roles  # type: ignore[attr-defined]
        return guarded

    return decorate


def must_be_within(area_id: str) -> None:
    """Raise Forbidden unless an area lies within the signed-in person's own."""
    if not is_within(area_id, user().area_id):
        raise Forbidden(NOT_YOURS)


def set_calendar(plan_key: str) -> None:
    """Let this request, which nobody signed in for, stand in a plan's calendar."""
    g.calendar = plan_key
    g.pop("now", None)


def _demo_shift() -> timedelta:
    shifts = cast(dict[str, timedelta], current_app.config["DEMO_SHIFTS"])
    if not shifts:
        return timedelta()
    signed_in = user().area.plan_key if current_user.is_authenticated else ""
    return shifts.get(g.get("calendar", signed_in), timedelta())


def _finish(response: Response) -> Response:
    current: Session | None = g.get("session")
    if current is not None and (response.status_code < FIRST_BAD_STATUS or g.get("keep", False)):
        current.commit()
    return response


def _close(_error: Any) -> None:
    current: Session | None = g.pop("session", None)
    if current is not None:
        current.close()
