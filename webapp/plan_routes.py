"""`/plan`: the plan as the agency reads it, with what is still to confirm."""

from flask import Blueprint, Response, make_response, render_template

from webapp import edge
from webapp.accounts.rules import Role
from webapp.plans.check_rules import check_plan
from webapp.plans.queries import get_plan_data
from webapp.plans.shape_rules import Level
from webapp.plans.views import plan_view

blueprint = Blueprint("plan", __name__)


@blueprint.get("/plan")
@edge.requires(Role.AGENCY)
def show_plan() -> Response:
    """Show the plan of the agency's county."""
    plan = edge.plan()
    faults = [one for one in check_plan(get_plan_data(plan.key)) if one.level is Level.ERROR]
    page = render_template(
        "plans/plan.html",
        own=plan,
        view=plan_view(plan, on=edge.today()),
        faults=[str(fault) for fault in faults],
    )
    return make_response(page)
