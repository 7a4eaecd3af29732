"""`bulou user add`: make an account from the terminal, the first one above all."""

import os

import click

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
    help="Instead of --area: the county of this plan, which is set up if it is new.",
)
def add(login: str, name: str, role: str, area: str | None, plan: str | None) -> None:
    """Make an account and print its password, once."""
    if not area and not plan:
        raise click.UsageError("Say --area or --plan.")
    settings = config.read_settings(os.environ)
    with db.transaction(db.make_engine(settings.database_url)) as session:
        if plan:
            county = get_plan(plan).county
            area = area or county.code
            ensure_county(session, county.code, county.name.zh, plan)
        command = MakeUser(login=login, name=name, role=role, area_id=area or "")
        made, password = make_user(session, command, by=terminal(area or ""), at=clock.now())
        click.echo(f"{made.login} signs in with the password {password}")


commands: list[click.Command] = [user]
