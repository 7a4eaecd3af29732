"""`bulou user add`: make an account from the terminal, the first one above all."""

import os

import click
from sqlalchemy.orm import Session

from webapp import clock, config, db
from webapp.accounts.actions import MakeUser, make_user, terminal
from webapp.accounts.rules import Role
from webapp.areas.actions import ensure_county
from webapp.plans.queries import get_plan, list_plan_keys


@click.group()
def user() -> None:
    """Look after the people who sign in."""


@user.command()
@click.argument("login")
@click.option("--name", required=True, help="The person's name.")
@click.option("--role", required=True, type=click.Choice([str(role) for role in Role]))
@click.option("--area", help="The code of the place, for example 410106.01.002.")
@click.option(
    "--plan",
    type=click.Choice(list_plan_keys()),
    help="Instead of --area: the county of this plan, made if new.",
)
def add(login: str, name: str, role: str, area: str | None, plan: str | None) -> None:
    """Make an account and print its password, once."""
    if not area and not plan:
        raise click.UsageError("Say --area or --plan.")
    settings = config.read_settings(os.environ)
    engine = db.make_engine(settings.database_url)
    try:
        with db.transaction(engine) as session:
            area_id = area or _ensure_county(session, plan or "")
            command = MakeUser(login=login, name=name, role=role, area_id=area_id)
            made, password = make_user(session, command, by=terminal(area_id), at=clock.now())
            click.echo(f"{made.login} signs in with the password {password}")
    finally:
        engine.dispose()


def _ensure_county(session: Session, plan_key: str) -> str:
    county = get_plan(plan_key).county
    return ensure_county(session, county.code, county.name.zh, plan_key).id


commands: list[click.Command] = [user]
