"""The outbox where no phone answers: nothing waits, but somebody may have to look."""

from flask import Blueprint, Response, make_response, render_template, request

from webapp import edge, htmx
from webapp.accounts.rules import Role
from webapp.errors import say
from webapp.round.list_routes import reader
from webapp.round.outbox_queries import list_own_entries
from webapp.round.outbox_views import outbox_view

blueprint = Blueprint("outbox", __name__)
PILL = "pill"  # the part that pages ask for alone


@blueprint.get("/round/outbox")
@edge.requires(Role.CANVASSER, Role.HEAD)
def show() -> Response:
    """Show what is held and what has arrived; or the line about it alone."""
    if request.args.get("part") == PILL:
        return make_response(render_template("sync/_pill.html"))
    session, user = edge.session(), edge.user()
    held = list_own_entries(session, user, state="held")
    applied = list_own_entries(session, user, state="applied")
    return htmx.render("sync/outbox.html", **outbox_view(held, applied, reader(), say))
