"""`bulou demo`: fill an empty database with the demo and serve it."""

import os

import click

from webapp import clock, config, db
from webapp.accounts.demo_rules import demo_logins
from webapp.accounts.rules import DEMO_PASSWORD
from webapp.app import create_app
from webapp.demo.actions import build_demo, demo_shifts, is_empty
from webapp.demo.place_rules import PLACES
from webapp.server import run_server

WORKERS = 2


@click.command()
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
    run_server(app, settings, workers=WORKERS)


commands: list[click.Command] = [demo]
