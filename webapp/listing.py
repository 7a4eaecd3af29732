"""Lists that sort and page: which order an address asks for, and the addresses that ask for more.

A list's address says all that a person chose: `/accounts?role=head&sort=-name&page=2`. Whatever it
names that the list does not know (a column that was renamed, a page too far) means "as usual".
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar
from urllib.parse import urlencode

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a list is, and what its address says beside that.

    >>> Address("/accounts", {"role": "head", "search": ""}).to(sort="-name", page=1)
    '/accounts?role=head&sort=-name'
    """

    path: str
    query: Mapping[str, str | int] = field(default_factory=dict)

    def to(self, **changes: str | int) -> str:
        """Return the address with some of what it says changed; page 1 goes without saying."""
        query = {**self.query, **changes}
        said = {name: value for name, value in query.items() if value and (name, value) != FIRST}
        return f"{self.path}?{urlencode(said)}" if said else self.path

    def at(self, path: str) -> "Address":
        """Return what is said, at another place."""
        return replace(self, path=path)


FIRST = ("page", 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column; with a `key` it sorts. `phone` places it in a row of a phone's list.

    phone: "title" beside the name, "end" at the right, "bare" without its label, "none" left out.
    """

    label: str
    key: str = ""
    is_number: bool = False
    phone: str = ""


def known_sort(text: str, names: Iterable[str]) -> str:
    """Return the order asked for, "" where it names no column that sorts.

    >>> [known_sort(text, ["name", "age"]) for text in ("-name", "age", "price", "--age")]
    ['-name', 'age', '', '']
    """
    return text if text.removeprefix("-") in names else ""


def heads(columns: Sequence[Column], address: Address, sort: str) -> list[dict[str, Any]]:
    """Return the headings for the table macro; pressed twice, one turns the order round."""
    return [_head(column, address, sort) for column in columns]


def pages(address: Address, *, page: int, total: int, size: int) -> dict[str, Any]:
    """Return where in a list of several pages somebody is, and the ways back and on.

    >>> pages(Address("/people"), page=2, total=201, size=100)
    {'page': 2, 'last': 3, 'back': '/people', 'on': '/people?page=3'}
    """
    last = max(1, -(-total // size))
    return {
        "page": page,
        "last": last,
        "back": address.to(page=page - 1) if 1 < page <= last else "",
        "on": address.to(page=page + 1) if page < last else "",
    }


@dataclass(frozen=True, slots=True)
class Turned:
    """A database column that runs against its heading: who was born later is younger."""

    column: Any


def in_order(sort: str, orders: Mapping[str, Sequence[Any]], usual: Sequence[Any]) -> list[Any]:
    """Return what a query orders by: the column asked for, then the usual order for ties.

    Whoever lacks a value stands last either way, on both engines.
    """
    is_down = sort.startswith("-")
    return [
        *(_turn(column, is_down=is_down) for column in orders.get(sort.removeprefix("-"), ())),
        *usual,
    ]


def arranged(rows: Iterable[T], sort: str, keys: Mapping[str, Callable[[T], Any]]) -> list[T]:
    """Return rows in the order asked for; ties keep theirs, and who lacks a value comes last.

    >>> arranged([3, None, 1, 2], "-size", {"size": lambda row: row})
    [3, 2, 1, None]
    """
    rows, key = list(rows), keys.get(sort.removeprefix("-"))
    if key is None:
        return rows
    valued = [row for row in rows if key(row) is not None]
    lacking = [row for row in rows if key(row) is None]
    return [*sorted(valued, key=key, reverse=sort.startswith("-")), *lacking]


def _head(column: Column, address: Address, sort: str) -> dict[str, Any]:
    shown = {"label": column.label, "is_number": column.is_number, "phone": column.phone}
    if not column.key:
        return shown
    is_up, is_down = sort == column.key, sort == f"-{column.key}"
    asked = f"-{column.key}" if is_up else column.key
    return {
        **shown,
        "key": column.key,
        "href": address.to(sort=asked, page=1),
        "sorted": "ascending" if is_up else "descending" if is_down else "none",
    }


def _turn(column: Any, *, is_down: bool) -> Any:
    if isinstance(column, Turned):
        column, is_down = column.column, not is_down
    return (column.desc() if is_down else column.asc()).nulls_last()
