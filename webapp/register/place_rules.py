"""Tell the household of a row, filling cells that were merged downwards from the row above."""

from collections.abc import Sequence
from typing import NamedTuple

from webapp.register.oddity_rules import Kind
from webapp.register.relation_rules import HEAD
from webapp.register.value_rules import NOTHING, plain_cell, read_name

LENGTHS = (60, 60, 60, 40, 80, 60)  # characters kept of each part, as wide as the tables' columns


class Place(NamedTuple):
    """Where a row's household is, after cells merged downwards are filled."""

    township: str = ""
    village: str = ""
    group: str = ""
    household_no: str = ""
    door: str = ""
    head_name: str = ""

    @property
    def household(self) -> tuple[str, str, str]:
        """Village, group and what tells the household from the others there."""
        number = self.household_no.lstrip("0") or self.household_no
        return self.village, self.group, number or f"{self.door}/{self.head_name}"

    def lacks(self) -> Kind | None:
        """Return what keeps the row from having a door to belong to."""
        if not (self.village and self.group):
            return Kind.NOPLACE
        return None if any(self[3:]) else Kind.NOHOUSEHOLD


def read_place(cells: Sequence[object]) -> Place:
    """Read the six cells as they stand."""
    township, village, group, head = (
        read_name(plain_cell(cells[column])) for column in (0, 1, 2, 5)
    )
    number, door = (plain_cell(cell).removeprefix("'") for cell in cells[3:5])
    parts = (township, village, group, _given(number), _given(door), head)
    return Place(*(part[:most] for part, most in zip(parts, LENGTHS, strict=True)))


def _given(text: str) -> str:
    return "" if text in NOTHING else text


def fill_area(written: Place, above: Place, fixed: Place) -> Place:
    """Fill township, village and group: the whole file's constant first, then the row above.

    >>> fill_area(Place(group="一组"), Place(village="东柏村"), Place()).village
    '东柏村'
    """
    village = written.village or fixed.village or above.village
    last_group = above.group if village == above.village else ""
    return written._replace(
        township=written.township or fixed.township or above.township,
        village=village,
        group=written.group or fixed.group or last_group,
    )


def fill_household(place: Place, above: Place, *, relation: str, name: str) -> Place:
    """Fill number, door and head from the row above where the household goes on.

    A row of a head begins a household wherever no number says otherwise.
    """
    is_head = relation == HEAD
    if place[1:3] == above[1:3] and _goes_on(place, above, is_head=is_head):
        place = place._replace(
            household_no=above.household_no,
            door=place.door or above.door,
            head_name=place.head_name or ("" if is_head else above.head_name),
        )
    return place._replace(head_name=place.head_name or name) if is_head else place


def _goes_on(place: Place, above: Place, *, is_head: bool) -> bool:
    if place.household_no:
        return place.household_no == above.household_no
    return (
        not is_head and place.door in ("", above.door) and place.head_name in ("", above.head_name)
    )
