"""Who of the known people a row of a newer register means.

First the identity number, wherever it lives; then, in the household, the name, and of several
people of one name the one of that birth. Nobody is meant twice by one file.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from webapp.register.place_rules import Place

HouseholdKey = tuple[str, str, str]  # village, group, number or door/head
KEY_LENGTH = 20  # hex digits: 80 bits tell a million people apart and take half the memory


def short_key(key: str | None) -> str:
    """Return enough of a keyed hash to tell people apart; "" for none."""
    return key[:KEY_LENGTH] if key else ""


class Known(NamedTuple):
    """A person who is there; `key` is short_key of the number's keyed hash, "" for none."""

    id: str
    household_id: str
    village_id: str
    name: str
    born_on: date | None
    key: str
    is_listed: bool
    is_unlisted: bool


class Door(NamedTuple):
    """A household that is there."""

    id: str
    group_id: str
    village_id: str
    number: str
    door: str
    head_name: str
    origin: str
    marks: Mapping[str, Any]
    is_listed: bool
    is_unlisted: bool


class Seen(NamedTuple):
    """What a row says of who it means."""

    name: str
    born_on: date | None
    key: str


class Book:
    """Everybody known in an area, and who of them the file has named so far."""

    __slots__ = ("_by_key", "_fresh", "_numbered", "_numberless", "doors", "members", "named")

    def __init__(self) -> None:
        self.doors: dict[str, Door] = {}
        self.members: dict[str, list[Known]] = {}
        self.named: set[str] = set()  # ids of people and of households
        self._by_key: dict[str, tuple[Known, ...]] = {}
        self._fresh: dict[str, str] = {}  # number → id of whom this file added with it first
        self._numbered: dict[HouseholdKey, str] = {}
        self._numberless: dict[HouseholdKey, str] = {}

    def add_door(self, door: Door, village: str, group: str) -> None:
        """Enter a household that is there, by the names of its village and group."""
        self.doors[door.id] = door
        place = Place("", village, group, door.number, door.door, door.head_name)
        keys = self._numbered if door.number else self._numberless
        keys.setdefault(place.household, door.id)

    def add_person(self, known: Known) -> None:
        """Enter a person who is there."""
        self.members.setdefault(known.household_id, []).append(known)
        if known.key:
            self._by_key[known.key] = (*self._by_key.get(known.key, ()), known)

    def open_door(self, place: Place, household_id: str) -> None:
        """Enter a household that the file brings."""
        self._numbered[place.household] = household_id

    def find_door(self, place: Place) -> str | None:
        """Return the household that a row means: by its number, else by door and head."""
        found = self._numbered.get(place.household)
        if found is None and self._numberless:
            found = self._numberless.get(place._replace(household_no="").household)
        return found

    def match(self, household_id: str | None, seen: Sequence[Seen]) -> list[Known | None]:
        """Return whom each row of one household means, None for somebody new."""
        if not self.members:  # the first register of an area
            return [None] * len(seen)
        found = [self._by_number(household_id, one) for one in seen]
        return [
            one or self._by_name(household_id, who) for one, who in zip(found, seen, strict=True)
        ]

    def add_fresh(self, number: str, key: str, person_id: str) -> str | None:
        """Enter a new person's number and short key; return who has it already, if anybody."""
        others = self._by_key.get(key)
        first = self._fresh.setdefault(number, person_id)
        if others:
            return others[0].id
        return None if first is person_id else first

    def left_out(self, villages: Iterable[str]) -> list[Known]:
        """Return the listed people of these villages whom the file does not name."""
        covered = frozenset(villages)
        return [
            known
            for members in self.members.values()
            for known in members
            if known.village_id in covered
            and known.is_listed
            and not known.is_unlisted
            and known.id not in self.named
        ]

    def doors_left_out(self, villages: Iterable[str]) -> list[str]:
        """Return the listed households of these villages that nothing in the file names."""
        covered = frozenset(villages)
        return [
            door.id
            for door in self.doors.values()
            if door.village_id in covered
            and door.is_listed
            and not door.is_unlisted
            and door.id not in self.named
            and not any(one.id in self.named for one in self.members.get(door.id, ()))
        ]

    def _by_number(self, household_id: str | None, seen: Seen) -> Known | None:
        """Of those with this number take who has the name too, and of these who lives here."""
        candidates = [
            known
            for known in self._by_key.get(seen.key, ())
            if known.id not in self.named
            and (known.name == seen.name or known.household_id == household_id)
        ]
        return self._name(
            candidates,
            lambda known: (known.name == seen.name, known.household_id == household_id),
        )

    def _by_name(self, household_id: str | None, seen: Seen) -> Known | None:
        candidates = [
            known
            for known in self.members.get(household_id or "", ())
            if known.name == seen.name and known.id not in self.named and _may_be(known, seen)
        ]
        return self._name(candidates, lambda known: (known.born_on == seen.born_on,))

    def _name(self, candidates: list[Known], rank: Any) -> Known | None:
        if not candidates:
            return None
        best = max(candidates, key=rank)
        self.named.add(best.id)
        return best


def _may_be(known: Known, seen: Seen) -> bool:
    """Tell whether two people of one name can be one: two numbers and two births are two people."""
    if known.key and seen.key and known.key != seen.key:
        return known.born_on == seen.born_on
    return True
