"""The list of one's own doors, and what the routes of the round share."""

from collections.abc import Callable, Sequence
from typing import Any

from flask import Blueprint, Response, make_response, render_template, request
from flask_babel import get_locale

from webapp import edge, htmx
from webapp.accounts.rules import Role
from webapp.ids import new_id
from webapp.problems import Problem
from webapp.refusals import Forbidden, Missing, Refusal
from webapp.round.id_rules import is_seed
from webapp.round.list_head_views import GRID, Asked
from webapp.round.list_rules import read_filter
from webapp.round.list_views import list_view
from webapp.round.queries import list_doors, list_member_names, list_own_groups
from webapp.round.word_views import Reader

blueprint = Blueprint("round", __name__)
LONGEST_QUERY = 100  # characters
SEVERAL = {"special_groups"}  # fields that a form may send more than once


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


def read_typed() -> dict[str, Any]:
    """Return what was typed: texts, and lists of texts where a form may send several."""
    typed: dict[str, Any] = {
        name: text for name, text in request.form.items() if name not in SEVERAL
    }
    return {
        **typed,
        **{name: request.form.getlist(name) for name in SEVERAL},
        "seed": read_seed(),
    }


def read_seed() -> str:
    """Return the seed that the page was shown with, or a new one."""
    seed = request.form.get("seed", "")
    return seed if is_seed(seed) else new_seed()


def new_seed() -> str:
    """Return a new seed for a page that is being shown."""
    return new_id(edge.now())


def show_again(
    template: str,
    view: Callable[[Sequence[Problem]], dict[str, Any]],
    refusal: Refusal | None = None,
) -> Response:
    """Show a form: empty, or with all that was typed and what is wrong with it.

    What is not there, or not one's own, is no matter of typing and goes on to the problem page.
    """
    if isinstance(refusal, Missing | Forbidden):
        raise refusal
    problems = refusal.problems if refusal else ()
    return page(template, view(problems), 422 if refusal else 200)


def page(template: str, context: dict[str, Any], status: int = 200) -> Response:
    """Render a whole page; only the list of doors has a part that htmx asks for alone."""
    return make_response(render_template(template, **context), status)
