"""Learning: the way into the practice village of this phone, and help in plain words."""

from flask import Blueprint, Response, jsonify, make_response, render_template
from flask_login import current_user
from sqlalchemy import select

from webapp import edge
from webapp.accounts.demo_rules import FIRST_PLAN
from webapp.areas.tables import Area
from webapp.plans.queries import get_plan_data
from webapp.problems import msgid

# Said by the phone alone (coach_views.js); standing here they are translated with the others.
COACH = (
    msgid("These are the doors. The button at the bottom leads to the next one."),
    msgid(
        "Hand over the leaflet. All names right? Tap the button at the bottom."
        " If not, tap the name."
    ),
    msgid("Read the text aloud, let the person choose the tier and sign, then tap what they said."),
    msgid("Show the code or print it. They pay at the bank; you take no money."),
    msgid("A door is done. Go on to the next, or end the practice; nothing is kept."),
)
blueprint = Blueprint("practice", __name__)


@blueprint.get("/practice")
@blueprint.get("/PRACTICE")
@blueprint.get("/practice/<path:_rest>")
def start(_rest: str = "") -> Response:
    """Show the way in; from then on the phone's own worker answers this address."""
    return make_response(render_template("practice/start.html"))


@blueprint.get("/practice/plan.json")
def plan() -> Response:
    """Return the plan to practise with: one's own, else this county's."""
    return jsonify(get_plan_data(_plan_key()))


@blueprint.get("/help")
def show_help() -> Response:
    """Explain the words of the round, and how a door is done."""
    return make_response(render_template("practice/help.html"))


def _plan_key() -> str:
    if current_user.is_authenticated:
        return edge.plan().key
    counties = select(Area.plan_key).where(Area.level == "county").order_by(Area.id).limit(1)
    return edge.session().scalars(counties).one_or_none() or FIRST_PLAN
