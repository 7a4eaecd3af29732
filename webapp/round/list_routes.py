"""The list of one's own doors."""

from flask import Blueprint, Response, request
from flask_babel import get_locale

from webapp import edge, htmx
from webapp.accounts.rules import Role
from webapp.round.list_head_views import GRID, Asked
from webapp.round.list_rules import read_filter
from webapp.round.list_views import list_view
from webapp.round.queries import list_doors, list_member_names, list_own_groups
from webapp.round.word_views import Reader

blueprint = Blueprint("round", __name__)
LONGEST_QUERY = 100  # characters


@blueprint.get("/round")
@edge.requires(Role.CANVASSER, Role.HEAD)
def show_list() -> Response:
    """Show the doors, all or those that a filter or a search leaves."""
    asked = Asked(
        group=request.args.get("group", ""),
        state=read_filter(request.args.get("state", "")),
        query=request.args.get("q", "").strip()[:LONGEST_QUERY],
        show=GRID if request.args.get("show") == GRID else "",
    )
    groups = list_own_groups(edge.session(), edge.user())
    ids = [group["id"] for group in groups]
    households = list_doors(edge.session(), ids)
    names = list_member_names(edge.session(), ids) if asked.query else {}
    return htmx.render("round/list.html", **list_view(groups, households, names, asked, reader()))


def reader() -> Reader:
    """Return for whom this request's page is written."""
    return Reader(plan=edge.plan(), today=edge.today(), locale=str(get_locale()))
