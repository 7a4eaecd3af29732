"""Count what a register holds while its rows go by: places, households, persons, what is odd."""

from collections import Counter
from collections.abc import Iterable

from webapp.register.header_rules import Field
from webapp.register.oddity_rules import Kind, Oddity
from webapp.register.place_rules import Place
from webapp.register.relation_rules import HEAD
from webapp.register.row_rules import Row

KEPT = 20_000  # oddities told one by one; beyond them only the counts go on

Household = tuple[str, str, str]


class Tally:
    """What rows held so far. `persons` are the listed ones, the `held` among them included.

    `places` are (village, group) in the order of the file, which is the walking order, with
    their persons. `kinds` counts every oddity; `oddities` keeps the first 20,000.
    """

    __slots__ = ("_first", "_heads", "held", "kinds", "oddities", "persons", "places", "skipped")

    def __init__(self) -> None:
        self.persons = 0
        self.held = 0
        self.skipped = 0
        self.places: dict[tuple[str, str], int] = {}
        self.kinds: Counter[Kind] = Counter()
        self.oddities: list[Oddity] = []
        self._heads: dict[Household, int] = {}  # row of the head, or minus the first row
        self._first: dict[str, int] = {}  # row in which an identity number stood first

    @property
    def households(self) -> int:
        """Count the households, each by village, group and number."""
        return len(self._heads)

    @property
    def taken(self) -> int:
        """Count the persons that go in at once."""
        return self.persons - self.held

    def add(self, row: Row) -> tuple[Oddity, ...]:
        """Count a row; return all that is odd about it and what it makes odd above."""
        if row.is_skipped:
            self.skipped += 1
            return ()
        self.persons += 1
        self.held += row.is_held
        found = row.oddities
        if row.place.lacks() is None:
            found += self._add_household(row.row, row.place, is_head=row.relation == HEAD)
        if row.identity and not row.is_held:
            found += self._add_identity(row.row, row.identity)
        self._note(found)
        return found

    def finish(self) -> tuple[Oddity, ...]:
        """Return the households without a head, once all rows went by."""
        headless = tuple(
            Oddity(-row, Kind.NOHEAD, Field.RELATION) for row in self._heads.values() if row < 0
        )
        self._note(headless)
        self.oddities.sort(key=lambda oddity: oddity.row)
        return headless

    def _add_household(self, row: int, place: Place, *, is_head: bool) -> tuple[Oddity, ...]:
        area = place[1:3]
        self.places[area] = self.places.get(area, 0) + 1
        key = place.household
        head = self._heads.setdefault(key, row if is_head else -row)
        if not is_head or head == row:
            return ()
        if head < 0:
            self._heads[key] = row
            return ()
        return (Oddity(row, Kind.TWOHEADS, Field.RELATION, other=head),)

    def _add_identity(self, row: int, identity: str) -> tuple[Oddity, ...]:
        """Name one possible duplicate for each pair, at the row that had the number first."""
        first = self._first.setdefault(identity, row)
        return () if first == row else (Oddity(first, Kind.DUP, Field.IDENTITY, other=row),)

    def _note(self, found: Iterable[Oddity]) -> None:
        for oddity in found:
            self.kinds[oddity.kind] += 1
            if len(self.oddities) < KEPT:
                self.oddities.append(oddity)


def tally_rows(rows: Iterable[Row]) -> Tally:
    """Count all rows of a register."""
    tally = Tally()
    for row in rows:
        tally.add(row)
    tally.finish()
    return tally
