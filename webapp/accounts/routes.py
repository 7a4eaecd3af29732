"""Signing in and out."""

from http import HTTPStatus

from flask import (
    Blueprint,
    Response,
    make_response,
    redirect,
    render_template,
    request,
)
from flask import session as cookie
from flask_babel import get_locale
from flask_login import current_user, login_user, logout_user
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, frame
from webapp.accounts.demo_rules import FIRST_PLAN, demo_logins
from webapp.accounts.queries import list_named
from webapp.accounts.rules import DEMO_PASSWORD, PAUSE
from webapp.accounts.sign_in_actions import SignIn, log_sign_in, log_sign_out
from webapp.accounts.sign_in_actions import sign_in as check
from webapp.accounts.text_rules import own_path
from webapp.accounts.views import cards
from webapp.errors import say
from webapp.plans.queries import get_plan, list_plan_keys, list_plans
from webapp.refusals import Refusal

blueprint = Blueprint("accounts", __name__)


@blueprint.get("/")
def sign_in() -> Response | BaseResponse:
    """Show the sign-in page, or lead on whoever is signed in."""
    if current_user.is_authenticated:
        return redirect(frame.start_page(edge.user().role), 303)
    return _page(next_path=own_path(request.args.get("next", "")))


@blueprint.get("/sign-in")
def lead_to_sign_in() -> BaseResponse:
    """Lead whoever reloads after a wrong password back to the page."""
    return redirect("/", 303)


@blueprint.post("/sign-in")
def enter() -> Response | BaseResponse:
    """Sign in; `user` is a card of the demo, whose password is known."""
    next_path = own_path(request.form.get("next", ""))
    try:
        user = check(edge.session(), _typed(), at=edge.instant())
    except Refusal as refusal:
        edge.keep()
        return _refuse(refusal, next_path)
    cookie.clear()  # nothing that was in the cookie before, a stranger's token say, lives on
    cookie.permanent = True
    login_user(user)
    log_sign_in(edge.session(), user, at=edge.now())
    return redirect(next_path or frame.start_page(user.role), 303)


@blueprint.post("/sign-out")
def sign_out() -> BaseResponse:
    """Sign out and forget everything in the cookie."""
    if current_user.is_authenticated:
        log_sign_out(edge.session(), edge.user(), at=edge.now())
    logout_user()
    cookie.clear()
    return redirect("/", 303)


def _typed() -> SignIn:
    is_demo = edge.settings().is_demo
    card = request.form.get("user", "") if is_demo else ""
    return SignIn(
        login=card or request.form.get("login", ""),
        password=DEMO_PASSWORD if card else request.form.get("password", ""),
        address=edge.address(),
        is_demo=is_demo,
    )


def _refuse(refusal: Refusal, next_path: str) -> Response:
    response = _page(
        next_path=next_path,
        login=request.form.get("login", ""),
        error=say(refusal.problems[0]),
        status=refusal.status,
    )
    if refusal.status == HTTPStatus.TOO_MANY_REQUESTS:
        response.headers["Retry-After"] = str(int(PAUSE.total_seconds()))
    return response


def _page(*, next_path: str, login: str = "", error: str = "", status: int = 200) -> Response:
    context: dict[str, object] = {"next_path": next_path, "login": login, "error": error}
    if edge.settings().is_demo:
        context |= _demo(request.args.get("plan", FIRST_PLAN))
    return make_response(render_template("accounts/sign_in.html", **context), status)


def _demo(plan_key: str) -> dict[str, object]:
    """Return the cards of one plan, and the way to those of the others."""
    shown = get_plan(plan_key if plan_key in list_plan_keys() else FIRST_PLAN)
    locale = str(get_locale())
    users = list_named(edge.session(), demo_logins(shown.key))
    return {
        "cards": cards(users, shown, locale),
        "plans": [
            {"key": one.key, "name": one.short_name.said(locale), "is_shown": one is shown}
            for one in list_plans()
        ],
    }
