"""Orders and addresses of lists (more in the module's own examples)."""

import doctest

import pytest

from webapp import listing
from webapp.listing import Address, Column, arranged, heads, pages

COLUMNS = [Column(label="Name", key="name"), Column(label="Note", phone="bare")]


def test_the_examples_hold() -> None:
    assert doctest.testmod(listing).failed == 0


@pytest.mark.parametrize(
    ("sort", "href", "shown"),
    [
        ("", "/people?role=head&sort=name", "none"),
        ("name", "/people?role=head&sort=-name", "ascending"),
        ("-name", "/people?role=head&sort=name", "descending"),
    ],
)
def test_a_heading_turns_its_order_and_goes_to_the_first_page(
    sort: str, href: str, shown: str
) -> None:
    address = Address("/people", {"role": "head", "sort": sort, "page": 3})

    name, note = heads(COLUMNS, address, sort)

    assert (name["href"], name["sorted"], name["key"]) == (href, shown, "name")
    assert note == {"label": "Note", "is_number": False, "phone": "bare"}


@pytest.mark.parametrize(("page", "back", "on"), [(1, "", "/p?page=2"), (9, "", "")])
def test_a_page_too_far_leads_nowhere(page: int, back: str, on: str) -> None:
    found = pages(Address("/p"), page=page, total=101, size=100)

    assert (found["back"], found["on"], found["last"]) == (back, on, 2)


def test_equal_rows_keep_their_order_both_ways() -> None:
    rows = [("b", 1), ("a", 2), ("b", 3), ("c", None)]

    keys = {"name": lambda row: row[0], "size": lambda row: row[1]}

    assert [row[1] for row in arranged(rows, "name", keys)] == [2, 1, 3, None]
    assert [row[1] for row in arranged(rows, "-name", keys)] == [None, 1, 3, 2]
    assert [row[1] for row in arranged(rows, "-size", keys)] == [3, 2, 1, None]
    assert arranged(rows, "price", keys) == rows
