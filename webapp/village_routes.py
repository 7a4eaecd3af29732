"""The village's pages: the board, and who canvasses what."""

from typing import Any

from flask import Blueprint, Response, make_response, redirect, render_template, request
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge
from webapp.accounts.rules import Role
from webapp.areas.queries import AREA_UNKNOWN
from webapp.areas.tables import Area
from webapp.coverage.assignment_actions import Change, ChangeAssignments, change_assignments
from webapp.coverage.assignment_queries import list_account_makers, list_canvassers
from webapp.coverage.board_queries import get_board, get_village, list_board_groups
from webapp.coverage.board_views import board_view, group_view
from webapp.coverage.schemas import AssignmentSchema, is_area_id
from webapp.coverage.target_queries import list_targets
from webapp.errors import say
from webapp.frame import tell
from webapp.htmx import is_fragment, render
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.refusals import Missing, Refusal
from webapp.sync.held_queries import count_held
from webapp.wire import load

blueprint = Blueprint("village", __name__)

READERS = (Role.HEAD, Role.CLERK, Role.AGENCY, Role.INSPECTOR)


@blueprint.get("/village")
@edge.requires(Role.HEAD)
def show_own_board() -> Response:
    """Show a head's own village."""
    return _show_board(find_village(edge.user().area_id))


@blueprint.get("/village/<area_id>")
@edge.requires(*READERS)
def show_board(area_id: str) -> Response:
    """Show a village to whoever looks after it."""
    return _show_board(find_village(area_id))


@blueprint.get("/village/canvassers")
@edge.requires(Role.HEAD)
def show_canvassers() -> Response:
    """Show who canvasses each group of the head's village."""
    return _show_canvassers(find_village(edge.user().area_id))


@blueprint.post("/village/canvassers")
@edge.requires(Role.HEAD)
def assign() -> BaseResponse:
    """Give groups to a canvasser, or take them back."""
    village = find_village(edge.user().area_id)
    typed = {**request.form.to_dict(), "group": request.form.getlist("group")}
    try:
        command: ChangeAssignments = load(AssignmentSchema, {**typed, "village_id": village.id})
        count = change_assignments(edge.session(), command, by=edge.user(), at=edge.now())
    except Refusal as refusal:
        errors = {problem.field: say(problem) for problem in refusal.problems}
        return _show_canvassers(village, typed=typed, errors=errors, status=refusal.status)
    tell(_said(command.change, count), "good" if count else "info")
    return redirect("/village/canvassers", 303)


def _said(change: Change, count: int) -> str:
    if not count:
        return str(_("Nothing changed: it was so already"))
    if change is Change.ADD:
        return str(_("Groups assigned: %(count)s", count=count))
    return str(_("Groups taken back: %(count)s", count=count))


def _show_board(village: Area) -> Response:
    """Render the board, or tell the poll of a page that nothing has changed since."""
    session, on = edge.session(), edge.today()
    held = count_held(session, village.id)
    tag = f"{village.id}-{village.clock}-{held}-{on}-{get_locale()}-{edge.user().role}"
    if is_fragment() and request.if_none_match.contains_weak(tag):
        return Response(status=304)
    plan = plan_of(village)
    board = get_board(session, village, year=plan.payment_year, on=on)
    targets = list_targets(session, village.id, plan, on=on)
    response = render(
        "coverage/village.html",
        board=board_view(board, targets, is_head=is_head()),
        held=held,
        home=home_of(village),
        tag=f'"{tag}"',
        here=request.path,
        village=village,
    )
    response.set_etag(tag)
    return response


def _show_canvassers(
    village: Area,
    *,
    typed: dict[str, Any] | None = None,
    errors: dict[str, str] | None = None,
    status: int = 200,
) -> Response:
    session, plan = edge.session(), plan_of(village)
    groups = list_board_groups(session, village.id, year=plan.payment_year, on=edge.today())
    base = f"/village/{village.id}"
    page = render_template(
        "coverage/canvassers.html",
        village=village,
        groups=[group_view(group, base, is_head=True) for group in groups],
        canvassers=list_canvassers(session, village.id),
        names={group.id: group.name for group in groups},
        makers=list_account_makers(session, village.id),
        agency=plan.agency.said(str(get_locale())),
        typed=typed or {},
        errors=errors or {},
    )
    return make_response(page, status)


def find_village(area_id: str) -> Area:
    """Return a village that the signed-in person looks after; raise Missing or Forbidden."""
    if not is_area_id(area_id):
        raise Missing(AREA_UNKNOWN)
    edge.must_be_within(area_id)
    return get_village(edge.session(), area_id)


def plan_of(village: Area) -> Plan:
    """Return the plan of a village."""
    return get_plan(village.plan_key)


def is_head() -> bool:
    """Tell whether a village head reads."""
    return bool(edge.user().role == Role.HEAD)


def home_of(village: Area) -> str:
    """Return the board's address for whoever reads."""
    return "/village" if is_head() else f"/village/{village.id}"
