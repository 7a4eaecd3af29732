"""`bulou plan check`: what is wrong or open in a plan file, one line each."""

from importlib.resources import as_file, files
from pathlib import Path

import click

from webapp.plans.check_rules import check_plan
from webapp.plans.queries import list_plan_keys, read_plan_file
from webapp.plans.shape_rules import Level
from webapp.problems import Problem
from webapp.refusals import Refusal


@click.group()
def plan() -> None:
    """Look after plan files."""


@plan.command()
@click.argument("paths", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path))
def check(paths: tuple[Path, ...]) -> None:
    """Say what is wrong or open in plan files; without any, in those that come with Bulou.

    Ends with 1 when something is wrong, with 0 when things are only open.
    """
    with as_file(files("webapp.plans")) as folder:
        chosen = paths or tuple(folder / f"{key}.toml" for key in list_plan_keys())
        wrong = sum(_tell(path) for path in chosen)
    if wrong:
        raise SystemExit(1)


def _tell(path: Path) -> int:
    """Print the findings of one file and return how many are errors."""
    try:
        findings = check_plan(read_plan_file(path))
    except Refusal as refusal:
        click.echo(f"{path.name}: {Level.ERROR}: {_english(refusal.problems[0])}")
        return 1
    for finding in findings:
        click.echo(f"{path.name}: {finding}")
    wrong = sum(finding.level is Level.ERROR for finding in findings)
    click.echo(f"{path.name}: {wrong} wrong, {len(findings) - wrong} to confirm")
    return wrong


def _english(problem: Problem) -> str:
    return problem.message % dict(problem.params)


commands: list[click.Command] = [plan]
