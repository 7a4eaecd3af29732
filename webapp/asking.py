"""Who asks, and how: a page, a fragment or a script; from a page of ours or a foreign one."""

from urllib.parse import urlsplit

from flask import request

from webapp.problems import Problem

CHANGING = {"POST", "PUT", "PATCH", "DELETE"}
SIGNED_BY_DEVICE = "/sync"  # carries a device token, which no browser adds by itself

FORM_EXPIRED = Problem(
    "form_expired",
    "This page was open for too long, or somebody signed in anew meanwhile. Nothing was saved yet",
)
SIGN_IN_FIRST = Problem("sign_in_first", "You are signed out. Sign in, then do it once more")


def is_change() -> bool:
    """Tell whether a browser asks to change something."""
    return request.method in CHANGING and request.path != SIGNED_BY_DEVICE


def is_page() -> bool:
    """Tell whether the browser opens a page, and no script of one asks for something."""
    is_asked_by_htmx = "HX-Request" in request.headers
    mode = request.headers.get("Sec-Fetch-Mode", "navigate")
    return not is_asked_by_htmx and mode == "navigate" and not wants_json()


def is_own_page() -> bool:
    """Tell whether the browser says that the request comes from a page of ours."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin", "") == request.host_url.rstrip("/")


def wants_json() -> bool:
    """Tell whether the answer is to be JSON: the caller says so, or sent JSON itself."""
    kinds = ["text/html", "application/json"]
    asked = request.accept_mimetypes.best_match(kinds) == "application/json"
    return asked or request.is_json or request.path == SIGNED_BY_DEVICE


def host() -> str:
    """Return the host that the browser asks, without its port; "" where it makes no sense."""
    try:
        return urlsplit(f"//{request.host}").hostname or ""
    except ValueError:
        return ""
