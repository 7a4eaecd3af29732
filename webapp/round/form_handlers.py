"""What the routes of the round share: what was typed, the page's seed, and a form shown again."""

from collections.abc import Callable, Sequence
from typing import Any

from flask import Response, make_response, render_template, request

from webapp import edge
from webapp.ids import new_id
from webapp.problems import Problem
from webapp.refusals import Forbidden, Missing, Refusal
from webapp.round.id_rules import is_seed

SEVERAL = {"special_groups"}  # fields that a form may send more than once


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
