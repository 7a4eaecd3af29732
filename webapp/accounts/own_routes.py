"""Everybody's own page: choosing another password."""

from flask import Blueprint, Response, make_response, redirect, render_template, request
from flask_babel import gettext as _
from flask_login import login_user
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, frame
from webapp.accounts.rules import PASSWORD_SHORTEST, Role
from webapp.accounts.sign_in_actions import ChoosePassword, SignIn, choose_password
from webapp.errors import say
from webapp.refusals import Refusal

blueprint = Blueprint("own", __name__)


@blueprint.get("/password")
@edge.requires(*Role)
def ask() -> Response:
    """Ask for the present password and for another."""
    return _page()


@blueprint.post("/password")
@edge.requires(*Role)
def choose() -> Response | BaseResponse:
    """Take another password; this sign-in goes on, all others end."""
    try:
        user = choose_password(edge.session(), _typed(), at=edge.instant())
    except Refusal as refusal:
        edge.keep()
        return _page(refusal)
    login_user(user)
    frame.tell(_("The new password is in force. Wherever else you were signed in, sign in anew"))
    return redirect(frame.start_page(user.role), 303)


def _typed() -> ChoosePassword:
    sign = SignIn(
        login=edge.user().login,
        password=request.form.get("present", ""),
        address=edge.address(),
        is_demo=edge.settings().is_demo,
    )
    form = request.form
    return ChoosePassword(sign=sign, chosen=form.get("chosen", ""), again=form.get("again", ""))


def _page(refusal: Refusal | None = None) -> Response:
    problems = refusal.problems if refusal else ()
    page = render_template(
        "accounts/own.html",
        login=edge.user().login,
        errors={problem.field: say(problem) for problem in problems},
        shortest=PASSWORD_SHORTEST,
    )
    return make_response(page, refusal.status if refusal else 200)
