"""The phones of a village: what came from each, and taking one out of use."""

from flask import Blueprint, Response, make_response, redirect, render_template
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge
from webapp.accounts.rules import Role
from webapp.areas.queries import AREA_UNKNOWN
from webapp.areas.tables import Area
from webapp.coverage.board_queries import get_village
from webapp.coverage.schemas import is_area_id
from webapp.errors import say
from webapp.frame import tell
from webapp.refusals import Missing, Stale
from webapp.sync.phones_actions import revoke_phone
from webapp.sync.phones_queries import list_phones
from webapp.sync.phones_views import left_behind_views, phone_view, shared_views
from webapp.sync.sharing_queries import list_left_behind, list_shared, list_shared_groups

blueprint = Blueprint("phones", __name__)


@blueprint.get("/village/phones")
@edge.requires(Role.HEAD)
def show_own_phones() -> Response:
    """Show the phones of the head's village."""
    return _show(get_village(edge.session(), edge.user().area_id))


@blueprint.get("/village/<area_id>/phones")
@edge.requires(Role.HEAD, Role.CLERK, Role.AGENCY, Role.INSPECTOR)
def show_phones(area_id: str) -> Response:
    """Show a village's phones to whoever looks after it."""
    if not is_area_id(area_id):
        raise Missing(AREA_UNKNOWN)
    edge.must_be_within(area_id)
    return _show(get_village(edge.session(), area_id))


@blueprint.post("/village/phones/<device_id>/revoke")
@edge.requires(Role.HEAD)
def revoke(device_id: str) -> BaseResponse:
    """Take a phone out of use."""
    by = edge.user()
    try:
        revoke_phone(edge.session(), device_id, by.area_id, by=by, at=edge.now())
    except Stale as refusal:
        tell(say(refusal.problems[0]), "info")
    else:
        tell(_("The phone is out of use. What it still sends is kept apart for you"))
    return redirect("/village/phones", 303)


def _show(village: Area) -> Response:
    session, at = edge.session(), edge.now()
    phones = [phone_view(phone, at=at) for phone in list_phones(session, village.id)]
    page = render_template(
        "sync/phones.html",
        village=village,
        phones=phones,
        shared=shared_views(list_shared(session, village.id, on=edge.today())),
        shared_groups=list_shared_groups(session, village.id),
        left_behind=left_behind_views(list_left_behind(session, village.id)),
        is_head=edge.user().role == Role.HEAD,
    )
    return make_response(page)
