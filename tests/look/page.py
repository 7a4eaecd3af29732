"""Render a page of the look alone, with what the application would give every template."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

from jinja2 import Environment, FileSystemLoader

WEBAPP = Path(__file__).parents[2] / "webapp"


def _fill(message: str, **params: str) -> str:
    return message % params if params else message


def render(template: str, *, locale: str = "en", theme: str = "", **context: object) -> str:
    """Return the page; its texts stay in the language of the message ids unless translated."""
    environment = Environment(
        loader=FileSystemLoader(WEBAPP / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    functions: dict[str, Callable[..., str]] = {
        "_": _fill,
        "asset": lambda path: f"/static/{path}",
        "csrf_token": lambda: "token",
    }
    environment.globals.update(functions)
    rounds = {"href": "/round", "label": "Round", "icon": "round", "is_current": True}
    board = {"href": "/village", "label": "Board", "icon": "board", "is_current": False}
    return environment.get_template(template).render(
        locale=locale,
        theme=theme,
        place="Dongfeng",
        user=SimpleNamespace(name="Zhang Wei", role="canvasser", is_authenticated=True),
        nav=[rounds, board],
        notices=[{"kind": "good", "text": "Saved"}],
        plan=None,
        **context,
    )
