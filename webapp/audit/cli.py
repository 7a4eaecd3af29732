"""`bulou audit verify`: walk the log from the terminal."""

import os
import sys

import click
from sqlalchemy import Engine

from webapp import clock, config, db
from webapp.audit.actions import SYSTEM
from webapp.audit.check_actions import Check, check_log, log_check


@click.group()
def audit() -> None:
    """Look after the log of who did what."""


@audit.command()
def verify() -> None:
    """Walk every chain of the log; name the first broken link of each, and end with 1."""
    settings = config.read_settings(os.environ)
    check = _check(db.make_engine(settings.database_url))
    for found in check.breaks:
        click.echo(f"Chain {found.chain}, line {found.number}: {found.why}", err=True)
    click.echo(f"{check.lines} lines in {check.chains} chains; {len(check.breaks)} broken")
    sys.exit(1 if check.breaks else 0)


def _check(engine: Engine) -> Check:
    try:
        check = check_log(engine)
        with db.transaction(engine) as session:
            for county in check.counties:
                log_check(session, county, check, by=SYSTEM, at=clock.now())
    finally:
        engine.dispose()
    return check


commands: list[click.Command] = [audit]
