"""The application: the one module that knows every other."""

import hashlib
import importlib
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from flask import Flask, url_for
from flask_babel import Babel
from sqlalchemy import Engine

from webapp import clock, db, edge, errors, frame, packing, security
from webapp.config import Settings

FEATURES = (
    "audit", "plans", "areas", "accounts", "register", "canvass", "slips", "bank", "coverage",
    "inspection", "sync", "round", "demo",
)  # fmt: skip
STATIC_AGE = 365 * 24 * 3600  # seconds; a file never changes under its address


def load_tables() -> None:
    """Import every table, so that the metadata is complete."""
    for feature in FEATURES:
        folder = Path(__file__).parent / feature
        for path in sorted(folder.glob("*tables.py")):
            importlib.import_module(f"webapp.{feature}.{path.stem}")


def create_app(
    settings: Settings,
    *,
    engine: Engine | None = None,
    now: Callable[[], datetime] = clock.now,
    demo_shifts: dict[str, timedelta] | None = None,
) -> Flask:
    """Return the application for these settings; the tests pass an engine and a clock of theirs."""
    load_tables()
    db.use_secret(settings.secret)
    app = Flask(__name__, static_url_path=_static_path())
    app.config.update(
        SETTINGS=settings,
        ENGINE=engine or db.make_engine(settings.database_url),
        CLOCK=now,
        DEMO_SHIFTS=demo_shifts or {},
        SECRET_KEY=settings.secret,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.is_https,
        SESSION_COOKIE_NAME="bulou",
        PERMANENT_SESSION_LIFETIME=timedelta(hours=12),
        SESSION_REFRESH_EACH_REQUEST=False,  # security.py renews it
        MAX_CONTENT_LENGTH=64 * 1024 * 1024,
        SEND_FILE_MAX_AGE_DEFAULT=STATIC_AGE,
        BABEL_DEFAULT_LOCALE=frame.LOCALES[0],
        BABEL_DEFAULT_TIMEZONE="Asia/Shanghai",
    )
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    Babel(app, locale_selector=frame.pick_locale)
    edge.open_edge(app)
    security.secure(app)
    packing.pack_answers(app)
    frame.surround(app)
    errors.handle(app)
    app.jinja_env.globals["asset"] = _asset
    for feature in FEATURES:
        _register_routes(app, feature)
    _register_routes(app, "")
    return app


def _register_routes(app: Flask, feature: str) -> None:
    folder = Path(__file__).parent / feature
    package = f"webapp.{feature}" if feature else "webapp"
    for path in sorted(folder.glob("*routes.py")):
        app.register_blueprint(importlib.import_module(f"{package}.{path.stem}").blueprint)


def _asset(path: str) -> str:
    """Return a static file's address (a template function)."""
    return url_for("static", filename=path)


@cache
def _static_path() -> str:
    """Return the path of the static files, with a digest of them all.

    The digest stands before the file's name, so that a script's relative imports carry it too and
    no phone ever runs a mixture of two releases.
    """
    folder = Path(__file__).parent / "static"
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    return f"/static/{digest.hexdigest()[:12]}"
