"""Comparing a file with what is known, household by household, without changing anything.

The preview counts what comes out of here and the import writes it, so that both tell the same.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from webapp import db
from webapp.register.book_queries import (
    Values,
    find_current,
    find_listed,
    list_moves_asked,
)
from webapp.register.change_rules import find_canvassed, find_changes, without_old_news
from webapp.register.finding_rules import Finding, Home, Scope
from webapp.register.import_rules import Fate, is_other_township
from webapp.register.listed_rules import (
    forget_child,
    name_household,
    person_facts,
    said_facts,
)
from webapp.register.match_rules import Book, Door, Known, Seen, short_key
from webapp.register.place_rules import Place
from webapp.register.row_rules import Row
from webapp.register.tables import RegisterLine

BATCH = 2000  # rows settled at a time: each statement costs the same for few rows and for many


def compare(
    session: Session, scope: Scope, rows: Iterable[Row], book: Book
) -> Iterator[list[Home]]:
    """Yield the households of a file in its order, a batch at a time."""
    homes: list[Home] = []
    count = 0
    for (_, is_held), group in groupby(rows, lambda row: _together(row, scope)):
        found = list(group)
        homes.append(_hold(found, scope) if is_held else _match(found, scope, book))
        count += len(found)
        if count >= BATCH:
            yield _settle(session, scope, homes)
            homes, count = [], 0
    if homes:
        yield _settle(session, scope, homes)


def _together(row: Row, scope: Scope) -> tuple[Any, bool]:
    """Return what rows of one household share."""
    place = row.place
    is_held = row.is_held or is_other_township(place.township, scope.area_name)
    return (place[1:3] if is_held else place.household), is_held


def _hold(rows: list[Row], scope: Scope) -> Home:
    findings = [
        Finding(row=row, fate=Fate.HELD, facts=person_facts(row, scope.group_names)) for row in rows
    ]
    return Home(place=rows[0].place, findings=findings)


def _match(rows: list[Row], scope: Scope, book: Book) -> Home:
    name = db.vault().name
    place = rows[0].place
    household_id = book.find_door(place)
    keys = [name(row.identity) if row.identity else "" for row in rows]
    seen = [
        Seen(row.name, row.born_on, short_key(key)) for row, key in zip(rows, keys, strict=True)
    ]
    known = book.match(household_id, seen)
    is_new = household_id is None and None in known
    if is_new:
        household_id = scope.new_id()
        book.open_door(place, household_id)
    if household_id:
        book.named.add(household_id)
    door, head_name = name_household(rows)
    return Home(
        place=place,
        household_id=household_id or "",
        known=book.doors.get(household_id or ""),
        size=len(book.members.get(household_id or "", ())),
        is_new=is_new,
        door=door,
        head_name=head_name,
        findings=[
            _find(row, key, who, scope, book)
            for row, key, who in zip(rows, keys, known, strict=True)
        ],
    )


def _find(row: Row, key: str, known: Known | None, scope: Scope, book: Book) -> Finding:
    facts = person_facts(row, scope.group_names)
    if scope.is_child(row.born_on):
        facts = forget_child(facts)
    if known is not None:
        return Finding(
            row=row, fate=Fate.SAME, facts=facts, key=key, person_id=known.id, known=known
        )
    person_id = scope.new_id()
    twin = book.add_fresh(row.identity, short_key(key), person_id) if key else None
    return Finding(row=row, fate=Fate.ADDED, facts=facts, key=key, person_id=person_id, twin=twin)


def _settle(session: Session, scope: Scope, homes: list[Home]) -> list[Home]:
    """Say what changes of those who are known."""
    findings = [one for home in homes for one in home.findings if one.known]
    current = find_current(session, [one.person_id for one in findings])
    for one in findings:
        _compare_person(one, current[one.person_id], scope)
    for home in homes:
        if home.known:
            _compare_door(home, home.known, scope)
    _drop_old_news(session, homes, findings)
    _name_moves(session, homes)
    return homes


def _compare_person(one: Finding, current: Values, scope: Scope) -> None:
    said = said_facts(one.facts, scope.columns)
    if current["identity"]:
        said.pop("identity_given", None)  # a number that fails its check does not replace one
    marks, origin = current.pop("marks"), current.pop("origin")
    canvassed = find_canvassed(marks, current, origin=origin)
    one.taken, one.disputed = find_changes(said, current, canvassed=canvassed)
    one.current = {**current, "marks": marks}
    assert one.known is not None
    if not one.known.is_listed:
        one.taken["register_id"] = scope.register_id
    if one.known.is_unlisted:
        one.taken["unlisted_id"] = None


def _compare_door(home: Home, known: Door, scope: Scope) -> None:
    place = home.place
    said = {"door": home.door, "head_name": place.head_name, "number": place.household_no}
    said = {name: text for name, text in said.items() if text}
    current = {"door": known.door, "head_name": known.head_name, "number": known.number}
    if known.number:
        said.pop("number", None)  # the same number, perhaps with other zeros before it
    canvassed = find_canvassed(known.marks, current, origin=known.origin)
    home.taken, home.disputed = find_changes(said, current, canvassed=canvassed)
    if not known.is_listed:
        home.taken["register_id"] = scope.register_id
    if known.is_unlisted:
        home.taken["unlisted_id"] = None


def _drop_old_news(session: Session, homes: list[Home], findings: list[Finding]) -> None:
    """Forget contradictions that an earlier register brought already."""
    people = {one.person_id: one for one in findings if one.disputed}
    doors = {home.household_id: home for home in homes if home.disputed}
    listed = find_listed(session, RegisterLine.person_id, people)
    for person_id, one in people.items():
        one.base = listed.get(person_id, {})
        one.disputed = without_old_news(one.disputed, one.base)
    at_door = find_listed(session, RegisterLine.household_id, doors)
    for household_id, home in doors.items():
        home.base = at_door.get(household_id, {})
        home.disputed = without_old_news(home.disputed, home.base)
    for one in findings:
        if one.taken or one.disputed:
            one.fate = Fate.CHANGED


def _name_moves(session: Session, homes: list[Home]) -> None:
    """Find those who are listed in another household now, unless that was asked before."""
    moved = [
        (one, say_place(home.place))
        for home in homes
        for one in home.findings
        if one.known and one.known.household_id != home.household_id
    ]
    asked = list_moves_asked(session, [one.person_id for one, _ in moved])
    for one, place in moved:
        if (one.person_id, place) not in asked:
            one.fate = Fate.MOVED


def say_place(place: Place) -> str:
    """Return a household's place in one line, as a question shows it."""
    number = place.household_no or place.door or place.head_name
    return " ".join(filter(None, (place.village, place.group, number, place.head_name)))
