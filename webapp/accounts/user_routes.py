"""The agency's pages of one account: make, change, new password, close and open."""

from typing import Any

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, frame, wire
from webapp.accounts import actions
from webapp.accounts.place_views import places
from webapp.accounts.queries import get_user
from webapp.accounts.rules import Role
from webapp.accounts.schemas import NewUserForm, UserForm
from webapp.accounts.tables import User
from webapp.accounts.views import DEEDS, ICONS, role_name
from webapp.errors import say
from webapp.refusals import Refusal

blueprint = Blueprint("users", __name__, url_prefix="/accounts")
LAST_PAGE = 1_000_000


@blueprint.get("/new")
@edge.requires(Role.AGENCY)
def ask_new() -> Response:
    """Ask for the role of a new account, then for the rest."""
    role = request.args.get("role", "")
    if role not in set(Role):
        return make_response(render_template("accounts/roles.html", roles=_roles()))
    return _new_form({"role": role})


@blueprint.post("")
@edge.requires(Role.AGENCY)
def make() -> Response:
    """Make an account and show its password, once."""
    try:
        user, password = actions.make_user(
            edge.session(),
            wire.load(NewUserForm, request.form),
            by=actions.maker(edge.user()),
            at=edge.now(),
        )
    except Refusal as refusal:
        return _new_form(request.form.to_dict(), refusal)
    return _password_page(user, password, status=201)


@blueprint.get("/<user_id>")
@edge.requires(Role.AGENCY)
def show(user_id: str) -> Response:
    """Show an account; `role` in the query offers the places of another role."""
    user = _get_own(user_id)
    role = request.args.get("role", "")
    return _form(user, {"role": role if role in set(Role) else user.role})


@blueprint.post("/<user_id>")
@edge.requires(Role.AGENCY)
def change(user_id: str) -> Response | BaseResponse:
    """Change name, role and area."""
    user = _get_own(user_id)
    try:
        actions.change_user(
            edge.session(),
            user,
            wire.load(UserForm, request.form),
            by=actions.maker(edge.user()),
            at=edge.now(),
        )
    except Refusal as refusal:
        return _form(user, request.form.to_dict(), refusal)
    frame.tell(_("Saved"))
    return redirect(url_for("users.show", user_id=user.id), 303)


@blueprint.post("/<user_id>/password")
@edge.requires(Role.AGENCY)
def give_password(user_id: str) -> Response:
    """Give a new password and show it, once."""
    user = _get_own(user_id)
    by = actions.maker(edge.user())
    password = actions.give_password(edge.session(), user, by=by, at=edge.now())
    return _password_page(user, password)


@blueprint.post("/<user_id>/closing")
@edge.requires(Role.AGENCY)
def close(user_id: str) -> BaseResponse:
    """Close an account."""
    user = _get_own(user_id)
    actions.close_user(edge.session(), user, by=actions.maker(edge.user()), at=edge.now())
    frame.tell(_("The account is closed. Its groups have nobody until you assign somebody"))
    return redirect(url_for("users.show", user_id=user.id), 303)


@blueprint.post("/<user_id>/opening")
@edge.requires(Role.AGENCY)
def open_again(user_id: str) -> BaseResponse:
    """Open a closed account."""
    user = _get_own(user_id)
    actions.open_user(edge.session(), user, by=actions.maker(edge.user()), at=edge.now())
    frame.tell(_("The account is open again"))
    return redirect(url_for("users.show", user_id=user.id), 303)


def _get_own(user_id: str) -> User:
    user = get_user(edge.session(), user_id)
    edge.must_be_within(user.area_id)
    return user


def _role_name(role: str) -> str:
    return role_name(role, edge.plan(), str(get_locale()))


def _roles() -> list[dict[str, str]]:
    return [
        {"key": role, "name": _role_name(role), "deed": str(DEEDS[role]), "icon": ICONS[role]}
        for role in Role
    ]


def _new_form(typed: dict[str, str], refusal: Refusal | None = None) -> Response:
    if typed.get("role") not in set(Role):
        return make_response(render_template("accounts/roles.html", roles=_roles()), 422)
    page = render_template("accounts/new.html", **_fields(typed, refusal))
    return make_response(page, refusal.status if refusal else 200)


def _form(user: User, typed: dict[str, str], refusal: Refusal | None = None) -> Response:
    kept = {"name": user.name, "area_id": user.area_id, **typed}
    if kept.get("role") not in set(Role):
        kept["role"] = user.role
    page = render_template(
        "accounts/user.html",
        person=user,
        is_self=user.id == edge.user().id,
        roles=_roles(),
        **_fields(kept, refusal),
    )
    return make_response(page, refusal.status if refusal else 200)


def _fields(typed: dict[str, str], refusal: Refusal | None) -> dict[str, Any]:
    """Return what both forms need: what was typed, what is wrong with it, and the places."""
    problems = refusal.problems if refusal else ()
    role = Role(typed["role"])
    return {
        "typed": typed,
        "role_title": _role_name(role),
        "places": places(edge.session(), role, edge.user().area_id),
        "errors": {problem.field: say(problem) for problem in problems},
        "problems": [
            {"text": say(problem), "href": f"#f-{problem.field}" if problem.field else ""}
            for problem in problems
        ],
    }


def _password_page(user: User, password: str, *, status: int = 200) -> Response:
    page = render_template("accounts/password.html", person=user, password=password)
    return make_response(page, status)
