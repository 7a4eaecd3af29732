"""What taking a register in comes to: counted the same way before, as a preview, and after."""

from collections import Counter
from collections.abc import Sequence
from itertools import islice
from operator import itemgetter
from typing import Any

from webapp.register.header_rules import Field
from webapp.register.identity_rules import mask_identity
from webapp.register.import_rules import TOWNSHIP_KIND, Fate
from webapp.register.row_rules import Row
from webapp.register.tally_rules import KEPT, Tally

FIRST = 8  # rows shown as they will be taken


class Summary:
    """Counts of a file against what is known."""

    __slots__ = ("amended", "conflicts", "doors", "fates", "first", "strays", "tally")

    def __init__(self) -> None:
        self.tally = Tally()
        self.fates: Counter[Fate] = Counter()
        self.doors = 0  # households that were not known
        self.amended = 0  # known households of which the file says something new
        self.strays: list[tuple[int, str]] = []  # rows of another township, with its name
        self.conflicts = 0  # facts of which register and canvass say different things
        self.first: list[list[str]] = []

    def note(self, row: Row, fate: Fate, conflicts: int) -> None:
        """Count a row by what becomes of it."""
        self.fates[fate] += 1
        self.conflicts += conflicts
        if len(self.first) < FIRST and fate is not Fate.HELD:
            self.first.append(show_row(row))

    def note_stray(self, row: Row) -> None:
        """Count a row that belongs to another township."""
        self.strays.append((row.row, row.place.township))

    def list_odd(self) -> list[tuple[int, str, str, str, int]]:
        """Return what is odd as (row, kind, field, written, other row), in order of the rows."""
        odd = [(*one[:1], str(one.kind), str(one.field), *one[3:]) for one in self.tally.oddities]
        strays = ((row, TOWNSHIP_KIND, Field.TOWNSHIP, name, 0) for row, name in self.strays)
        return sorted((*odd, *islice(strays, KEPT)), key=itemgetter(0))

    def has_news(self, *, is_first: bool) -> bool:
        """Tell whether taking the file in would change anything."""
        quiet = {Fate.SAME} if is_first else {Fate.SAME, Fate.HELD}
        return bool(
            self.doors
            or self.amended
            or any(n for fate, n in self.fates.items() if fate not in quiet)
        )

    def as_json(self, *, new_places: Sequence[tuple[str, str]] = ()) -> dict[str, Any]:
        """Return the counts to be kept with the register."""
        new, tally = set(new_places), self.tally
        return {
            "persons": tally.persons + len(self.strays),
            "households": tally.households,
            "skipped": tally.skipped,
            "doors": self.doors,
            "conflicts": self.conflicts,
            "places": [[*place, count, place in new] for place, count in tally.places.items()],
            "kinds": self._kinds(),
            "first": self.first,
            **{str(fate): self.fates[fate] for fate in Fate},
        }

    def _kinds(self) -> dict[str, int]:
        kinds = {str(kind): count for kind, count in sorted(self.tally.kinds.items())}
        return kinds | ({TOWNSHIP_KIND: len(self.strays)} if self.strays else {})


def show_row(row: Row) -> list[str]:
    """Return a row as it will be taken, in the order of the preview's columns; number masked."""
    place = row.place
    return [
        str(row.row),
        place.village,
        place.group,
        place.household_no or place.door,
        row.name,
        row.sex,
        row.born_on.isoformat() if row.born_on else "",
        mask_identity(row.identity or row.identity_given),
    ]
