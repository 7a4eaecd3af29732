"""The resident's status page: no account, nothing about anybody without the code on the slip."""

from datetime import date, timedelta
from http import HTTPStatus
from typing import Any, cast

from flask import (
    Blueprint,
    abort,
    current_app,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_babel import get_locale
from flask_login import current_user
from sqlalchemy import Engine
from werkzeug.wrappers import Response as BaseResponse

from webapp import clock, db, edge
from webapp.bank.resident_queries import Proven, find_proven, standing_of
from webapp.bank.resident_views import status_page
from webapp.plans.rules import Plan
from webapp.slips.guess_actions import has_guesses_left, note_guess
from webapp.slips.reference_rules import split_path

blueprint = Blueprint("residents", __name__)


@blueprint.get("/s")
@blueprint.get("/S")
def ask() -> BaseResponse:
    """Ask for number and code; a form leads on to the slip's own address."""
    typed, code = (request.args.get(name, "").strip() for name in ("reference", "code"))
    reference, scanned = split_path(typed)
    code = (code or scanned).replace("/", "")
    if reference.strip() and code:
        return redirect(url_for(".show", reference=reference.strip(), code=code), 303)
    return _page("slips/asked.html", reference=typed, code=code, is_wrong=False)


@blueprint.get("/s/<reference>")
@blueprint.get("/S/<reference>")
def ask_code(reference: str) -> BaseResponse:
    """Ask for the code; whether the number exists is not told."""
    return _page("slips/asked.html", reference=reference, code="", is_wrong=False)


@blueprint.get("/s/<reference>/<code>")
@blueprint.get("/S/<reference>/<code>")
def show(reference: str, code: str) -> BaseResponse:
    """Show how a slip stands to whoever holds its code."""
    address = request.remote_addr or ""
    if not has_guesses_left(edge.session(), address, at=edge.now()):
        abort(HTTPStatus.TOO_MANY_REQUESTS)
    proven = find_proven(edge.session(), reference, code)
    if proven is None:
        engine = cast(Engine, current_app.config["ENGINE"])
        with db.transaction(engine) as session:  # this request only reads
            note_guess(session, address, at=edge.now())
        typed = {"reference": reference, "code": code}
        return _page("slips/asked.html", HTTPStatus.NOT_FOUND, **typed, is_wrong=True)
    return _page("slips/status.html", **_status(proven))


def _status(proven: Proven) -> dict[str, Any]:
    standing = standing_of(proven, on=_today(proven.plan))
    return status_page(proven, standing, str(get_locale()))


def _today(plan: Plan) -> date:
    """Return the day by which a slip is judged; the demo stands in the middle of its campaign."""
    shifts = cast(dict[str, timedelta], current_app.config["DEMO_SHIFTS"])
    if current_user.is_authenticated or not shifts:
        return edge.today()
    return clock.china_date(edge.now() + shifts.get(plan.key, timedelta()))


def _page(template: str, status: int = HTTPStatus.OK, **context: Any) -> BaseResponse:
    response = make_response(render_template(template, **context), status)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
