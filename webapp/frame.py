"""What surrounds every page: who is reading, in which language, where they can go."""

from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from flask import Flask, flash, get_flashed_messages, redirect, request, session
from flask_babel import get_locale
from flask_babel import lazy_gettext as _
from flask_login import current_user
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge
from webapp.accounts.rules import Role

LOCALE_COOKIE = "locale"
THEME_COOKIE = "theme"
LETTERS_COOKIE = "letters"
LOCALES = ("zh_Hans", "en")
THEMES = ("light", "dark", "sun")
SIZES = ("large",)
USUAL = "auto"  # takes a choice back: colours as the phone has them, letters of the usual size
# By the name that an address gives a choice: the cookie that keeps it, and what may be chosen
CHOICES = {
    "lang": (LOCALE_COOKIE, LOCALES),
    "theme": (THEME_COOKIE, (*THEMES, USUAL)),
    "letters": (LETTERS_COOKIE, (*SIZES, USUAL)),
}
UNDO = "undo"  # in the session, for one page
COOKIE_AGE = 400 * 24 * 3600  # seconds; browsers keep no cookie longer

NAVIGATION: dict[Role, tuple[tuple[str, Any, str], ...]] = {
    Role.CANVASSER: (("/round", _("Round"), "round"),),
    Role.HEAD: (
        ("/village", _("Doors"), "board"),
        ("/village/canvassers", _("Canvassers"), "people"),
        ("/village/questions", _("To settle"), "alert"),
        ("/round", _("Round"), "round"),
    ),
    Role.CLERK: (
        ("/township", _("Villages"), "board"),
        ("/registers", _("Registers"), "list"),
    ),
    Role.AGENCY: (
        ("/county", _("Overview"), "board"),
        ("/registers", _("Registers"), "list"),
        ("/accounts", _("Accounts"), "people"),
        ("/plan", _("Plan"), "book"),
    ),
    Role.INSPECTOR: (("/inspect", _("Overview"), "board"), ("/inspect/log", _("Log"), "list")),
    Role.TELLER: (("/counter", _("Counter"), "scan"), ("/counter/today", _("Today"), "clock")),
}


@dataclass(frozen=True, slots=True)
class Link:
    """One way on."""

    href: str
    label: str
    icon: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """What just happened, in words; `undo` is the form that takes it back: action and fields."""

    kind: str
    text: str
    undo: dict[str, Any] | None = None


def surround(app: Flask) -> None:
    """Give every template its surroundings, and let an address choose how pages look."""
    app.before_request(_keep_choices)
    app.context_processor(_surroundings)


def pick_locale() -> str:
    """Return the reader's language: what they chose, else Chinese."""
    chosen = request.cookies.get(LOCALE_COOKIE, "")
    return chosen if chosen in LOCALES else LOCALES[0]


def tell(text: str, kind: str = "good") -> None:
    """Say on the next page what was done; what was done before is not offered back any more."""
    session.pop(UNDO, None)
    flash(text, kind)


def offer_undo(action: str, **values: str) -> None:
    """Let the next page offer to take back what it tells last: a form to `action` with fields."""
    fields = [{"name": name, "value": value} for name, value in values.items()]
    session[UNDO] = {"action": action, "fields": fields}


def start_page(role: Role) -> str:
    """Return where a role begins its work."""
    return NAVIGATION[role][0][0]


def _keep_choices() -> BaseResponse | None:
    """Remember what `?lang=`, `?theme=` and `?letters=` ask for, and show the same page with it."""
    asked = request.args.to_dict()
    chosen = {name: asked[name] for name in CHOICES.keys() & asked if asked[name] in _open(name)}
    if request.method != "GET" or not chosen:
        return None
    rest = request.args.to_dict(flat=False)
    response: BaseResponse = redirect(_here({it: rest[it] for it in rest if it not in chosen}), 303)
    for name, value in chosen.items():
        response.set_cookie(
            CHOICES[name][0],
            value,
            max_age=COOKIE_AGE,
            samesite="Lax",
            httponly=name == "lang",  # the others are also chosen by shell.js, without a request
            secure=edge.settings().is_https,
        )
    return response


def _open(name: str) -> tuple[str, ...]:
    """Return what may be chosen under a name."""
    return CHOICES[name][1]


def _here(arguments: dict[str, list[str]]) -> str:
    query = urlencode(arguments, doseq=True)
    return request.path + (f"?{query}" if query else "")


def _surroundings() -> dict[str, Any]:
    theme, letters = (request.cookies.get(name, "") for name in (THEME_COOKIE, LETTERS_COOKIE))
    known = current_user.is_authenticated
    return {
        "user": current_user,
        "locale": str(get_locale()),
        "theme": theme if theme in THEMES else "",
        "letters": letters if letters in SIZES else "",
        "plan": edge.plan() if known else None,
        "place": edge.user().area.name if known else "",
        "nav": _links(edge.user().role) if known else [],
        "notices": _notices(),
    }


def _notices() -> list[Notice]:
    said = get_flashed_messages(with_categories=True)
    undo = session.pop(UNDO, None) if said else None
    notices = [Notice(*one) for one in said]
    return [*notices[:-1], *(replace(last, undo=undo) for last in notices[-1:])]


def _links(role: Role) -> list[Link]:
    here = [href for href, *_rest in NAVIGATION[role] if request.path.startswith(href)]
    current = max(here, key=len, default="")
    return [Link(href, str(label), icon, href == current) for href, label, icon in NAVIGATION[role]]
