"""What keeps strangers out: sign-in, CSRF defence and the headers of every answer."""

import hmac
import secrets
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, Response, redirect, request, url_for
from flask import session as cookie
from flask_login import LoginManager
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.wrappers import Response as BaseResponse

from webapp import asking, edge
from webapp.accounts.tables import User
from webapp.asking import FORM_EXPIRED, SIGN_IN_FIRST
from webapp.problems import Problem
from webapp.refusals import Refusal

CSP = (
    "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
HEALTH = "/healthz"  # asked by machines that know only a number for a host
RENEWED_AFTER = timedelta(hours=1)  # within which whoever works on stays signed in
LARGEST_FORM = 1_000_000  # bytes; a drawn signature is the largest thing a form holds
LOCAL_HOSTS = {"localhost", "127.0.0.1", "::1"}

ODD_TEXT = Problem(
    "odd_text", "There is a character in it that nobody can type. Write it again by hand"
)
HOST_WRONG = Problem(
    "host_wrong", "Bulou is not at home at this address. Use the one that your agency gave you"
)


class BadRequest(Refusal):
    """What came cannot be what a page of ours sends."""

    status = 400


class SignedOut(Refusal):
    """Nobody is signed in where somebody must be."""

    status = 401


def secure(app: Flask) -> None:
    """Set up sign-in, CSRF defence and headers."""
    if app.config["SETTINGS"].is_https:  # then a proxy stands before us and tells who asks
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)  # type: ignore[method-assign]
    login = LoginManager(app)
    login.session_protection = None  # a phone changes its address from tower to tower
    login.user_loader(_load_user)
    login.unauthorized_handler(_ask_to_sign_in)
    app.before_request(_refuse_foreign_host)
    app.before_request(_limit_body)
    app.before_request(_refuse_odd_text)
    app.before_request(_refuse_forged)
    app.before_request(_renew_cookie)
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


def _ask_to_sign_in() -> BaseResponse:
    """Lead a page to the sign-in page; tell a script, which would follow blindly, in words."""
    if asking.is_change() or not asking.is_page():
        raise SignedOut(SIGN_IN_FIRST)
    return redirect(url_for("accounts.sign_in", next=request.full_path.rstrip("?")), 303)


def _refuse_foreign_host() -> None:
    """Refuse a host that is not ours, so that nobody lends us a name of theirs (DNS rebinding)."""
    settings = edge.settings()
    if settings.is_demo or request.path == HEALTH:
        return
    if asking.host() not in LOCAL_HOSTS | {urlsplit(settings.public_url).hostname}:
        raise BadRequest(HOST_WRONG)


def _limit_body() -> None:
    """Take large bodies only as files, and only from somebody signed in."""
    is_upload = request.mimetype == "multipart/form-data" and "_user_id" in cookie
    if request.path != asking.SIGNED_BY_DEVICE and not is_upload:
        request.max_content_length = LARGEST_FORM


def _refuse_odd_text() -> None:
    """Refuse NUL, which PostgreSQL cannot keep and no keyboard sends."""
    values = [request.path, *request.args, *request.args.values()]
    if asking.is_change():
        values += [name for field in request.form.items(multi=True) for name in field]
        values += [file.filename or "" for file in request.files.values()]
    if any("\0" in value for value in values):
        raise BadRequest(ODD_TEXT)


def _refuse_forged() -> None:
    """Refuse a change that does not carry this browser's token, or comes from a foreign page."""
    if not asking.is_change():
        return
    sent = request.headers.get("X-CSRF-Token") or request.form.get("csrf_token", "")
    known = str(cookie.get("csrf", ""))
    is_foreign = request.headers.get("Sec-Fetch-Site") == "cross-site"
    if is_foreign or not known or not hmac.compare_digest(known.encode(), sent.encode()):
        raise BadRequest(FORM_EXPIRED)


def _renew_cookie() -> None:
    """Let the cookie of whoever works on last on.

    Not with each answer: a file's is kept by proxies, and one that comes late (an icon's, say)
    would undo what the browser was told meanwhile, a sign-out or a notice for the next page.
    """
    if request.endpoint == "static" or "_user_id" not in cookie:
        return
    now = int(edge.instant().timestamp())
    if now - int(cookie.get("renewed_at", 0)) >= RENEWED_AFTER.total_seconds():
        cookie["renewed_at"] = now


def _set_headers(response: Response) -> Response:
    headers: dict[str, Any] = {
        "Content-Security-Policy": CSP,
        "X-Bulou": "1",  # a captive portal answers without it
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    if edge.settings().is_https:
        headers["Strict-Transport-Security"] = "max-age=31536000"
    if request.endpoint != "static":
        headers["Cache-Control"] = "no-store"
    for name, value in headers.items():
        response.headers.setdefault(name, value)
    return response
