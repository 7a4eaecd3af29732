"""gunicorn, started from within so that Bulou has one way of being set."""

import gc
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication

from webapp.config import Settings

THREADS = 8  # requests one process answers at a time; most of each is waiting


class Server(BaseApplication):  # type: ignore[misc]
    """gunicorn with Bulou's settings instead of a configuration file."""

    def __init__(self, app: Flask, **options: Any) -> None:
        self.app, self.options = app, options
        super().__init__()

    def load_config(self) -> None:
        """Hand the options over."""
        for name, value in self.options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """Return the application.

        What is there from the start stays till the end; no worker need look through it for rubbish.
        """
        gc.freeze()
        return self.app


def run_server(app: Flask, settings: Settings, *, workers: int) -> None:
    """Serve until told to stop."""
    Server(
        app,
        bind=f"{'127.0.0.1' if settings.is_demo else '0.0.0.0'}:{settings.port}",  # noqa: S104 -- production listens behind its proxy
        workers=workers,
        threads=THREADS,
        worker_class="gthread",
        accesslog=None,
        loglevel="warning",
        forwarded_allow_ips="127.0.0.1",
        graceful_timeout=10,
    ).run()
