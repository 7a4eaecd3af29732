"""`bulou`: run it, migrate it, and do from the terminal what the desk pages do."""

import importlib
import os
import sys
from pathlib import Path
from typing import Any

import click

from webapp import clock, config, db
from webapp.accounts.demo_rules import demo_logins
from webapp.accounts.rules import DEMO_PASSWORD
from webapp.app import FEATURES, create_app
from webapp.config import BadSetting
from webapp.demo.actions import build_demo, demo_shifts, is_empty
from webapp.demo.place_rules import PLACES
from webapp.refusals import Refusal
from webapp.server import run_server


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


@main.command()
@click.option("--no-serve", is_flag=True, help="Only build it.")
def demo(*, no_serve: bool) -> None:
    """Build the demo where the database is empty, and serve it."""
    settings = config.read_settings(os.environ, is_demo=True)
    db.migrate(settings.database_url)
    db.use_secret(settings.secret)
    engine = db.make_engine(settings.database_url)
    with db.transaction(engine) as session:
        if is_empty(session):
            click.echo("Building the demo: three invented places. This takes about a minute.")
            for place in PLACES:
                build_demo(session, place)
    engine.dispose()
    if no_serve:
        return
    logins = ", ".join(demo_logins(PLACES[0].plan_key))
    click.echo(f"Bulou is at {settings.public_url}")
    click.echo(f"Sign in with a card, or as: {logins}; the password is {DEMO_PASSWORD}.")
    click.echo("Stop it with Ctrl-C.")
    app = create_app(settings, demo_shifts=demo_shifts(clock.now()))
    run_server(app, settings, workers=2)


def _collect() -> None:
    """Add the commands that features offer in `<feature>/cli.py`."""
    for feature in FEATURES:
        if (Path(__file__).parent / feature / "cli.py").exists():
            for command in importlib.import_module(f"webapp.{feature}.cli").commands:
                main.add_command(command)


_collect()

if __name__ == "__main__":
    sys.exit(main())
