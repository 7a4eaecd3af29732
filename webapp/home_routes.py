"""What belongs to no feature: whether Bulou is well, and the components to look at."""

from flask import Blueprint, Response, abort, make_response, render_template
from sqlalchemy import text

from webapp import edge

blueprint = Blueprint("home", __name__)


@blueprint.get("/healthz")
def tell_health() -> Response:
    """Say that Bulou and its database answer."""
    edge.session().execute(text("SELECT 1"))
    response = make_response("ok\n")
    response.mimetype = "text/plain"
    return response


@blueprint.get("/styleguide")
def show_styleguide() -> Response:
    """Show every component, in the demo only."""
    if not edge.settings().is_demo:
        abort(404)
    return make_response(render_template("styleguide.html"))
