"""`bulou register import`: take a register in from the terminal, the same way as the page."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
from sqlalchemy import Engine

from webapp import clock, config, db
from webapp.accounts.queries import find_user
from webapp.accounts.rules import USER_UNKNOWN
from webapp.areas.actions import ensure_child
from webapp.audit.actions import SYSTEM
from webapp.canvass.list_actions import take_register_in
from webapp.problems import Problem
from webapp.refusals import Missing, Refusal
from webapp.register.header_rules import LABELS, Field
from webapp.register.import_rules import State
from webapp.register.layout_rules import mapping_of
from webapp.register.preview_actions import KeepFile, keep_file, keep_preview
from webapp.register.preview_queries import read_preview
from webapp.register.queries import get_register, list_oddities
from webapp.register.tables import Register
from webapp.register.views import problem_of

COUNTS = (
    "persons", "households", "added", "doors", "changed", "moved", "same", "unlisted", "conflicts",
    "held",
)  # fmt: skip
ODD_SHOWN = 200  # lines; the page shows them all


@click.group()
def register() -> None:
    """Look after the registers."""


@register.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--area", required=True, help="The township's code, for example 410106.01.")
@click.option("--township", help="With a county's code: the township's name, made if new.")
@click.option("--sheet", help="The sheet of the workbook; the fullest one if not said.")
@click.option("--by", help="The sign-in name to log it under.")
@click.option("--yes", is_flag=True, help="Take it in without asking.")
def import_(  # noqa: PLR0917 -- click hands options over one by one
    file: Path,
    area: str,
    township: str | None,
    sheet: str | None,
    by: str | None,
    yes: bool,  # noqa: FBT001 -- a flag
) -> None:
    """Take a register in: show its columns, counts and odd rows, ask, then do it.

    Ends with 0 when it was taken in or says nothing new, with 1 when it was not, with 2 when the
    call itself was wrong.
    """
    settings = config.read_settings(os.environ)
    db.use_secret(settings.secret)
    engine = db.make_engine(settings.database_url)
    click.get_current_context().call_on_close(engine.dispose)
    register_id, by_id = _keep(engine, file, area=area, township=township, sheet=sheet, by=by)
    if _is_done(engine, register_id):
        click.echo("This very file was taken in before. Nothing was changed.")
        return
    if not yes and not _check(engine, register_id):
        click.echo("Everything in this file is known already. Nothing was changed.")
        return
    if not yes:
        click.confirm("Take it in?", abort=True)
    _apply(engine, register_id, by=by_id)
    if yes:
        _show(engine, register_id)
    click.echo("Taken in.")


def _keep(
    engine: Engine,
    file: Path,
    *,
    area: str,
    township: str | None,
    sheet: str | None,
    by: str | None,
) -> tuple[str, str]:
    with db.transaction(engine) as session:
        user = find_user(session, by) if by else None
        if by and user is None:
            raise Missing(USER_UNKNOWN)
        by_id = user.id if user else SYSTEM
        area_id = ensure_child(session, area, township).id if township else area
        command = KeepFile(area_id=area_id, name=file.name, content=file.read_bytes(), sheet=sheet)
        kept, _ = keep_file(session, command, by=by_id, at=clock.now())
        _show_columns(kept)
        return kept.id, by_id


def _show_columns(kept: Register) -> None:
    mapping = mapping_of(kept.columns)
    for name in Field:
        if name in mapping.columns:
            column = mapping.columns[name]
            click.echo(f"{LABELS[name]:<32} column {column + 1}: {mapping.headers[column]}")
    if mapping.unknown:
        click.echo(f"Not used: {', '.join(mapping.unknown)}")
    if problems := mapping.problems():
        raise Refusal(*problems)


def _is_done(engine: Engine, register_id: str) -> bool:
    with db.open_session(engine, is_read=True) as session:
        return get_register(session, register_id).state == State.APPLIED


def _check(engine: Engine, register_id: str) -> bool:
    """Check the rows and show what came out; tell whether there is anything new."""
    at = clock.now()
    with db.open_session(engine, is_read=True) as session:
        preview = _run(
            "Checking", read_preview(session, register_id, on=clock.china_date(at), at=at)
        )
    with db.transaction(engine) as session:
        keep_preview(session, register_id, preview)
    _show(engine, register_id)
    return bool(preview.has_news)


def _apply(engine: Engine, register_id: str, *, by: str) -> None:
    at = clock.now()
    with db.transaction(engine) as session:
        work = take_register_in(
            session, register_id, by=by, at=at, on=clock.china_date(at), is_unseen=True
        )
        _run("Taking in", work)


def _run(label: str, work: Iterable[Any]) -> Any:
    """Show a bar while a work goes on; return what it ends with."""
    steps = iter(work)
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:
        while True:
            try:
                done, total = next(steps)
            except StopIteration as end:
                bar.update(max(0, (bar.length or 0) - bar.pos))
                return end.value
            bar.length = max(total, 1)
            bar.update(max(0, done - bar.pos))


def _show(engine: Engine, register_id: str) -> None:
    with db.open_session(engine, is_read=True) as session:
        tally = get_register(session, register_id).tally
        found = list_oddities(session, register_id, page=None)
        for name in COUNTS:
            click.echo(f"{name:<12} {tally[name]:>9,}")
        for one in found.rows[:ODD_SHOWN]:
            click.echo(f"row {one.row}: {one.kind}: {_say(problem_of(one))}")
        if found.total > ODD_SHOWN:
            click.echo(f"… and {found.total - ODD_SHOWN} more odd things")


def _say(problem: Problem) -> str:
    return problem.message % dict(problem.params)


commands: list[click.Command] = [register]
