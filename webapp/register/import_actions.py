"""Taking a checked register in: all of it in one transaction, or nothing.

The transaction begins by locking the township and ticking every village that the file names, in
the order of their codes, so that two files of one township, and the phones of its villages, wait
their turn. A process that is killed has changed nothing; a register that was taken in refuses a
second time, because its state changes in the same transaction.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp import db
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.audit.actions import write_line
from webapp.refusals import Refusal
from webapp.register.book_queries import list_place_ids, load_book
from webapp.register.compare_queries import compare
from webapp.register.import_rules import REGISTER_UNCHECKED, Fate, State
from webapp.register.listed_rules import Facts
from webapp.register.placing_actions import Places
from webapp.register.preview_actions import get_open_register, keep_oddities
from webapp.register.preview_queries import (
    Progress,
    covered,
    describe,
    note_homes,
    read_kept,
    scope_of,
    without_collector,
)
from webapp.register.queries import open_register
from webapp.register.summary_rules import Summary
from webapp.register.tables import Register
from webapp.register.taking_actions import Taker
from webapp.register.writing_actions import Writer

LOGGED = ("persons", "households", "doors", "conflicts", *map(str, Fate))


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeIn:
    """A register to be taken in. `judge` says what the plan says of a person (canvass's rule).

    `is_unseen` takes it without a preview, as `bulou register import --yes` does.
    """

    register_id: str
    judge: Callable[[Facts], str]
    on: date
    is_unseen: bool = False


def begin(session: Session, register_id: str) -> None:
    """Say that a checked register is being taken in; a page that is opened meanwhile tells it."""
    register = get_open_register(session, register_id)
    _check_state(register)
    register.state = State.APPLYING


def take_in(
    session: Session, command: TakeIn, *, by: str, at: datetime
) -> Generator[Progress, None, frozenset[str]]:
    """Take a register in; return the known doors whose state must be computed anew."""
    register = get_open_register(session, command.register_id)
    if not command.is_unseen:
        _check_state(register)
    scope = scope_of(session, register, on=command.on, at=at)
    places = _lock(session, register)
    book = load_book(session, register.area_id)
    summary, writer = Summary(), Writer(session, register.id, at)
    taker = Taker(writer, places, scope=scope, judge=command.judge, by=by)
    with (
        open_register(session, register) as table,
        without_collector(),
        db.wide_cache(session),
    ):
        for homes in compare(session, scope, read_kept(table, register, scope, summary), book):
            taker.take(homes)
            note_homes(summary, homes)
            writer.flush()
            yield Progress(homes[-1].findings[-1].row.row, table.row_count)
        yield Progress(table.row_count, table.row_count)
        register.done = register.total = table.row_count
    summary.tally.finish()
    keep_oddities(session, register, summary.list_odd())
    villages = covered(summary, places.ids)
    summary.fates[Fate.UNLISTED] = taker.finish(book, villages)
    writer.flush()
    _finish(session, register, describe(summary, places.known), by=by, at=at)
    return taker.touched


def _check_state(register: Register) -> None:
    if register.state not in {State.CHECKED, State.APPLYING}:
        raise Refusal(REGISTER_UNCHECKED)


def _lock(session: Session, register: Register) -> Places:
    """Lock the township and tick its villages: those that the check found named, else all."""
    session.execute(
        select(Area.id).where(Area.id == register.area_id).with_for_update(key_share=True)
    )
    known = list_place_ids(session, register.area_id)
    places = register.tally.get("places")
    names = {(place[0],) for place in places} if places is not None else known.keys()
    named = {found for path, found in known.items() if len(path) == 1 and path in names}
    ticks = {village: tick(session, village) for village in sorted(named)}
    return Places(session, register.area_id, known, ticks)


def _finish(
    session: Session, register: Register, tally: Mapping[str, Any], *, by: str, at: datetime
) -> None:
    register.state, register.applied_at, register.tally = State.APPLIED, at, dict(tally)
    write_line(
        session,
        register.area_id,
        "register.apply",
        subject=register.id,
        by=by,
        at=at,
        detail={"digest": register.digest, **{name: tally[name] for name in LOGGED}},
    )
