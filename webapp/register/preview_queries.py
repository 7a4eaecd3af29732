"""Reading a kept file to its end against what is known: what taking it in would come to."""

import gc
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from webapp import ids
from webapp.areas.queries import get_area
from webapp.plans.queries import get_plan
from webapp.refusals import Refusal
from webapp.register.book_queries import list_place_ids, load_book
from webapp.register.compare_queries import compare
from webapp.register.finding_rules import Home, Scope
from webapp.register.import_rules import Fate, is_other_township
from webapp.register.layout_rules import mapping_of
from webapp.register.queries import get_register, has_register, open_register
from webapp.register.reading import Table
from webapp.register.row_rules import Row
from webapp.register.summary_rules import Summary
from webapp.register.tables import Register
from webapp.register.value_rules import plain


class Progress(NamedTuple):
    """How many rows of how many are done."""

    done: int
    total: int


Odd = tuple[int, str, str, str, int]  # row, kind, field, what was written, the other row


class Preview(NamedTuple):
    """What taking a file in would come to."""

    summary: Mapping[str, Any]
    odd: Sequence[Odd]
    has_news: bool


def read_preview(
    session: Session, register_id: str, *, on: date, at: datetime
) -> Generator[Progress, None, Preview]:
    """Read and compare every row; changes nothing."""
    register = get_register(session, register_id)
    scope = scope_of(session, register, on=on, at=at)
    book = load_book(session, register.area_id)
    summary = Summary()
    with open_register(session, register) as table, without_collector():
        yield Progress(0, table.row_count)
        rows = read_kept(table, register, scope, summary)
        for homes in compare(session, scope, rows, book):
            note_homes(summary, homes)
            yield Progress(homes[-1].findings[-1].row.row, table.row_count)
        yield Progress(table.row_count, table.row_count)
    summary.tally.finish()
    places = list_place_ids(session, register.area_id)
    summary.fates[Fate.UNLISTED] = len(book.left_out(covered(summary, places)))
    return Preview(
        summary=describe(summary, places),
        odd=summary.list_odd(),
        has_news=summary.has_news(is_first=not has_register(session, register.area_id)),
    )


@contextmanager
def without_collector() -> Iterator[None]:
    """Leave cyclic garbage alone: rows make none, and looking for it takes a sixth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def scope_of(session: Session, register: Register, *, on: date, at: datetime) -> Scope:
    """Return what a register's file is compared for; raise Refusal when columns are missing."""
    mapping = mapping_of(register.columns)
    if problems := mapping.problems():
        raise Refusal(*problems)
    area = get_area(session, register.area_id)
    plan = get_plan(area.plan_key)
    return Scope(
        register_id=register.id,
        area_id=area.id,
        area_name=area.name,
        columns=mapping.columns,
        plan=plan,
        group_names={plain(group.name.zh): group.key for group in plan.special_groups},
        on=on,
        new_id=ids.new_ids(at).__next__,
    )


def read_kept(table: Table, register: Register, scope: Scope, summary: Summary) -> Iterator[Row]:
    """Yield the rows that hold somebody, counting each."""
    for row in table.read(mapping_of(register.columns), on=scope.on):
        if row.is_skipped:
            summary.tally.add(row)
        elif is_other_township(row.place.township, scope.area_name):
            summary.note_stray(row)
            yield row
        else:
            summary.tally.add(row)
            yield row


def note_homes(summary: Summary, homes: Iterable[Home]) -> None:
    """Count households and rows by what becomes of them."""
    for home in homes:
        summary.doors += home.is_new
        summary.conflicts += len(home.disputed)
        summary.amended += bool(home.taken or home.disputed)
        for one in home.findings:
            summary.note(one.row, one.fate, len(one.disputed))


def covered(summary: Summary, places: Mapping[tuple[str, ...], str]) -> set[str]:
    """Return the villages that the file speaks of; of the others it says nothing."""
    villages = {(village,) for village, _ in summary.tally.places}
    return {places[name] for name in villages if name in places}


def describe(summary: Summary, places: Mapping[tuple[str, ...], str]) -> dict[str, Any]:
    """Return the counts with the places that are new, and the groups that the file leaves out."""
    named = summary.tally.places
    villages = {village for village, _ in named}
    return {
        **summary.as_json(new_places=[place for place in named if place not in places]),
        "missed": [
            list(place)
            for place in places
            if len(place) > 1 and place[0] in villages and place not in named
        ],
    }
