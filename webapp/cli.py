"""`bulou`: run it, migrate it, and do from the terminal what the desk pages do."""

import importlib
import os
import sys
from pathlib import Path
from typing import Any

import click
from flask import Flask
from gunicorn.app.base import BaseApplication

from webapp import config, db
from webapp.app import FEATURES, create_app
from webapp.config import BadSetting, Settings
from webapp.refusals import Refusal

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
        """Return the application."""
        return self.app


class Main(click.Group):
    """Tells a wrong setting and a refusal in a sentence instead of a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except BadSetting as error:
            raise click.ClickException(str(error)) from error
        except Refusal as refusal:
            said = [problem.message % dict(problem.params) for problem in refusal.problems]
            raise click.ClickException("; ".join(said)) from refusal


@click.group(cls=Main)
def main() -> None:
    """Bulou 不漏: nobody is missed."""


@main.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    settings = config.read_settings(os.environ)
    db.migrate(settings.database_url)
    click.echo("The database is up to date.")


@main.command()
@click.option("--workers", default=2, show_default=True, help="Processes; cores are a good number.")
def serve(workers: int) -> None:
    """Serve Bulou on BULOU_PORT, behind a proxy that speaks TLS."""
    settings = config.read_settings(os.environ)
    run_server(create_app(settings), settings, workers=workers)


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


def _collect() -> None:
    """Add the commands that features offer in `<feature>/cli.py`."""
    for feature in FEATURES:
        if (Path(__file__).parent / feature / "cli.py").exists():
            for command in importlib.import_module(f"webapp.{feature}.cli").commands:
                main.add_command(command)


_collect()

if __name__ == "__main__":
    sys.exit(main())
