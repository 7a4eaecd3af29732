"""Turning compared rows into records, lines of the register and questions."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from webapp.register.asking_actions import Asker
from webapp.register.finding_rules import Finding, Home, Scope
from webapp.register.import_rules import Fate, is_other_township
from webapp.register.listed_records import write_listed
from webapp.register.listed_rules import Facts
from webapp.register.match_rules import Book
from webapp.register.placing_actions import Places
from webapp.register.tables import Household, Person
from webapp.register.writing_actions import Writer

JUDGED = frozenset(
    {"born_on", "sex", "is_student", "scheme", "special_groups", "hukou_kind", "identity"}
)


class Taker:
    """Writes what a file says, in its order; `touched` are known doors with another state now."""

    def __init__(
        self,
        writer: Writer,
        places: Places,
        *,
        scope: Scope,
        judge: Callable[[Facts], str],
        by: str,
    ) -> None:
        self._touched: set[str] = set()
        self._counts: dict[str, int] = {}  # people of the households that this file brought
        self._writer = writer
        self._places = places
        self._scope = scope
        self._judge = judge
        self._asker = Asker(writer, by=by)

    @property
    def touched(self) -> frozenset[str]:
        """The known doors whose people changed in what the plan asks about."""
        return frozenset(self._touched)

    def take(self, homes: Iterable[Home]) -> None:
        """Write a batch of households."""
        for home in homes:
            if home.findings[0].fate is Fate.HELD:
                self._hold(home)
            else:
                self._take(home)

    def finish(self, book: Book, villages: Collection[str]) -> int:
        """Ask about numbers of other townships; mark who is no longer listed, and count them."""
        self._asker.ask_about_far_twins(self._scope.register_id, self._scope.area_id)
        return self._unlist_all(book, villages)

    def _unlist_all(self, book: Book, villages: Collection[str]) -> int:
        gone = book.left_out(villages)
        for known in gone:
            self._unlist(Person, known.id, known.village_id)
            self._writer.add_line(
                Fate.UNLISTED, "{}", household_id=known.household_id, person_id=known.id
            )
        for household_id in book.doors_left_out(villages):
            self._unlist(Household, household_id, book.doors[household_id].village_id)
        return len(gone)

    def _unlist(self, table: type[Household | Person], record_id: str, village_id: str) -> None:
        values = {"unlisted_id": self._scope.register_id, "clock": self._places.clock(village_id)}
        self._writer.change(table, record_id, values)

    def _hold(self, home: Home) -> None:
        place, group_id = home.place, None
        is_here = not is_other_township(place.township, self._scope.area_name)
        if is_here and place.village and place.group:
            _, group_id = self._places.find_group(place.village, place.group)
        for one in home.findings:
            self._add_line(home, one, group_id)

    def _take(self, home: Home) -> None:
        village_id, group_id = self._places.find_group(home.place.village, home.place.group)
        added = sum(one.fate is Fate.ADDED for one in home.findings)
        if home.is_new:
            self._open_door(home, village_id, group_id, added)
        elif home.known:
            self._change_door(home, added)
        elif added:
            self._fill_door(home.household_id, village_id, added)
        for one in home.findings:
            if one.fate is Fate.ADDED:
                self._add(home, one, village_id, group_id)
            elif one.known and one.fate is not Fate.SAME:
                self._change(home, one, group_id)

    def _open_door(self, home: Home, village_id: str, group_id: str, added: int) -> None:
        self._counts[home.household_id] = added
        self._writer.add_household(
            {
                "id": home.household_id,
                "group_id": group_id,
                "village_id": village_id,
                "number": home.place.household_no,
                "door": home.door,
                "head_name": home.head_name,
                "position": self._places.next_position(group_id),
                "people_count": added,
                "open_count": added,  # nobody of them was seen yet
                "clock": self._places.clock(village_id),
            }
        )

    def _fill_door(self, household_id: str, village_id: str, added: int) -> None:
        """Count people of a new household whose rows do not stand together."""
        count = self._counts[household_id] = self._counts[household_id] + added
        clock = self._places.clock(village_id)
        values = {"people_count": count, "open_count": count, "clock": clock}
        self._writer.change(Household, household_id, values)

    def _change_door(self, home: Home, added: int) -> None:
        known = home.known
        assert known is not None
        if added:
            self._touched.add(known.id)
        if home.taken:
            values = {**home.taken, "clock": self._places.clock(known.village_id)}
            self._writer.change(Household, known.id, values)
        if home.taken or home.disputed:
            listed = write_listed(home.place, {"door": home.door})
            self._writer.add_line(
                Fate.CHANGED,
                listed,
                row=home.findings[0].row.row,
                group_id=known.group_id,
                household_id=known.id,
            )
        self._asker.dispute_door(home)

    def _add(self, home: Home, one: Finding, village_id: str, group_id: str) -> None:
        self._writer.add_person(
            {
                **one.facts,
                "id": one.person_id,
                "household_id": home.household_id,
                "village_id": village_id,
                "group_id": group_id,
                "position": self._places.seat(home.household_id, home.size),
                "identity_key": one.key or None,
                "eligibility": self._judge(one.facts),
                "clock": self._places.clock(village_id),
            }
        )
        self._add_line(home, one, group_id)
        if one.row.oddities:
            self._asker.ask_about_row(one, village_id, home.household_id)
        if one.twin:
            self._asker.ask_about_twin(one, one.twin, village_id, home.household_id)

    def _change(self, home: Home, one: Finding, group_id: str) -> None:
        known = one.known
        assert known is not None
        if JUDGED & one.taken.keys():
            self._touched.add(known.household_id)
        if one.taken:
            self._writer.change(Person, known.id, self._values(one, known.village_id))
            self._asker.ask_about_change(one, known)
        self._asker.dispute_person(one, known)
        if one.fate is Fate.MOVED:
            self._asker.ask_about_move(one, known, home, group_id)
        self._add_line(home, one, None)

    def _values(self, one: Finding, village_id: str) -> dict[str, Any]:
        values = {**one.taken, "clock": self._places.clock(village_id)}
        if "identity" in one.taken:
            values |= {"identity_key": one.key, "identity_given": None}
        return values

    def _add_line(self, home: Home, one: Finding, group_id: str | None) -> None:
        kind = Fate.CHANGED if one.fate is Fate.MOVED else one.fate
        self._writer.add_line(
            kind,
            write_listed(home.place, one.facts, one.row.ethnic),
            row=one.row.row,
            oddities=[oddity.kind for oddity in one.row.oddities],
            group_id=group_id,
            household_id=(one.known.household_id if one.known else home.household_id) or None,
            person_id=one.person_id or None,
        )
