"""Adding a household that no list has."""

from typing import Any

from flask import Blueprint, Response, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge
from webapp.accounts.rules import NOT_YOURS, Role
from webapp.frame import tell
from webapp.refusals import Forbidden, Refusal
from webapp.round.form_rules import household_facts
from webapp.round.form_views import choose_group_view, new_household_view
from webapp.round.id_rules import is_id
from webapp.round.list_routes import new_seed, page, read_typed, show_again
from webapp.round.queries import list_doors, list_own_groups
from webapp.round.record_actions import add_household

blueprint = Blueprint("round_households", __name__, url_prefix="/round/doors")


@blueprint.get("/new")
@edge.requires(Role.CANVASSER, Role.HEAD)
def new() -> Response:
    """Ask in which group the household stands, then who lives there."""
    groups = list_own_groups(edge.session(), edge.user())
    asked = request.args.get("group", "")
    if not asked and len(groups) == 1:
        asked = groups[0]["id"]
    if not asked:
        return page("round/group.html", choose_group_view(groups))
    typed = {"seed": new_seed(), "household": new_seed(), "group": asked}
    return _show(_group(asked), {**typed, "after": request.args.get("after", "")})


@blueprint.post("")
@edge.requires(Role.CANVASSER, Role.HEAD)
def create() -> BaseResponse:
    """Add the household, and go on to its members."""
    typed = read_typed()
    group = _group(typed.get("group", ""))
    if not is_id(typed.get("household", "")):
        typed["household"] = new_seed()
    after = typed.get("after", "")
    try:
        body = {
            "group": group["id"],
            "after": after if is_id(after) else None,
            "facts": household_facts(typed),
        }
        add_household(
            edge.session(), edge.user(), typed["household"], body,
            seed=typed["seed"], at=edge.now(),
        )  # fmt: skip
    except Refusal as refusal:
        return _show(group, typed, refusal)
    tell(_("Added. Now add who lives here."))
    return redirect(f"/round/doors/{typed['household']}/people/new", 303)


def _group(group_id: str) -> dict[str, Any]:
    """Return one of one's own groups; raise Forbidden."""
    groups = list_own_groups(edge.session(), edge.user())
    found = next((group for group in groups if group["id"] == group_id), None)
    if found is None:
        raise Forbidden(NOT_YOURS)
    return found


def _show(group: dict[str, Any], typed: dict[str, Any], refusal: Refusal | None = None) -> Response:
    around = list_doors(edge.session(), [group["id"]])
    return show_again(
        "round/household.html",
        lambda problems: new_household_view(group, around, typed, problems),
        refusal,
    )
