"""What keeps strangers out: sign-in, CSRF defence and the headers of every answer."""

import hmac
import secrets
from typing import Any

from flask import Flask, Response, abort, request
from flask import session as cookie
from flask_login import LoginManager

from webapp import edge
from webapp.accounts.tables import User

CSP = (
    "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
CHANGING = {"POST", "PUT", "PATCH", "DELETE"}


def secure(app: Flask) -> None:
    """Set up sign-in, CSRF defence and headers."""
    login = LoginManager(app)
    login.login_view = "accounts.sign_in"
    login.login_message = None
    login.session_protection = "basic"
    login.user_loader(_load_user)
    app.before_request(_refuse_forged)
    app.after_request(_set_headers)
    app.jinja_env.globals["csrf_token"] = csrf_token


def csrf_token() -> str:
    """Return the token that every form of this browser carries."""
    if "csrf" not in cookie:
        cookie["csrf"] = secrets.token_urlsafe(32)
    return str(cookie["csrf"])


def _load_user(claim: str) -> User | None:
    user_id, _, epoch = claim.partition(":")
    found = edge.session().get(User, user_id)
    if found is None or not found.is_open or str(found.epoch) != epoch:
        return None
    return found


def _refuse_forged() -> None:
    """Refuse a change that does not carry this browser's token.

    `/sync` is signed by a device token that no browser adds by itself, so it needs none.
    """
    if request.method not in CHANGING or request.path == "/sync":
        return
    sent = request.headers.get("X-CSRF-Token") or request.form.get("csrf_token", "")
    known = cookie.get("csrf", "")
    if not known or not hmac.compare_digest(known, sent):
        abort(400, "csrf")


def _set_headers(response: Response) -> Response:
    headers: dict[str, Any] = {
        "Content-Security-Policy": CSP,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    if edge.settings().is_https:
        headers["Strict-Transport-Security"] = "max-age=31536000"
    if request.endpoint != "static":
        headers["Cache-Control"] = "no-store"
    for name, value in headers.items():
        response.headers.setdefault(name, value)
    return response
