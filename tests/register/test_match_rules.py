"""Who of the known people a row means."""

from datetime import date

import pytest

from webapp.register.match_rules import Book, Door, Known, Seen
from webapp.register.place_rules import Place

BORN = date(1960, 1, 1)
OTHER = date(1985, 2, 2)
HERE = Place("", "东柏村", "一组", "0012", "12号", "王建国")


def known(
    person_id: str, name: str, *, key: str = "", born_on: date = BORN, door: str = "d"
) -> Known:
    return Known(person_id, door, "v", name, born_on, key, is_listed=True, is_unlisted=False)


def door(door_id: str, number: str = "", name: str = "12号", head: str = "王建国") -> Door:
    return Door(door_id, "g", "v", number, name, head, "register", {}, True, False)


def meant(book: Book, *seen: Seen, household: str | None = "d") -> list[str | None]:
    return [found and found.id for found in book.match(household, seen)]


@pytest.mark.parametrize(
    ("people", "seen", "expected"),
    [
        ([known("a", "王", key="k")], Seen("王", BORN, "k"), "a"),  # number and name
        ([known("a", "王", key="k")], Seen("汪", BORN, "k"), "a"),  # the name written otherwise
        ([known("a", "王", key="k", door="e")], Seen("王", BORN, "k"), "a"),  # moved
        ([known("a", "王", key="k", door="e")], Seen("李", BORN, "k"), None),  # another's number
        ([known("a", "王")], Seen("王", BORN, "k"), "a"),  # the number is known now
        ([known("a", "王")], Seen("王", None, ""), "a"),  # by name alone
        ([known("a", "王")], Seen("王", OTHER, ""), "a"),  # the only one of that name
        ([known("a", "王", key="j")], Seen("王", BORN, "k"), "a"),  # a corrected number
        ([known("a", "王", key="j")], Seen("王", OTHER, "k"), None),  # father and son
        ([known("a", "王"), known("b", "王", born_on=OTHER)], Seen("王", OTHER, ""), "b"),
        ([known("a", "王", door="e")], Seen("王", BORN, ""), None),  # a namesake elsewhere
    ],
)
def test_who_is_meant(people: list[Known], seen: Seen, expected: str | None) -> None:
    book = Book()
    for one in people:
        book.add_person(one)

    assert meant(book, seen) == [expected]


def test_nobody_is_meant_twice() -> None:
    book = Book()
    book.add_person(known("a", "王", key="k"))

    assert meant(book, Seen("王", BORN, "k"), Seen("王", BORN, "k")) == ["a", None]


def test_two_with_one_number_are_each_found_again() -> None:
    book = Book()
    book.add_person(known("a", "王", key="k"))
    book.add_person(known("b", "李", key="k", door="e"))

    assert meant(book, Seen("李", BORN, "k"), household="e") == ["b"]
    assert meant(book, Seen("王", BORN, "k")) == ["a"]


@pytest.mark.parametrize(
    ("there", "place", "expected"),
    [
        (door("d", "12"), HERE, "d"),  # zeros before it
        (door("d"), HERE, "d"),  # the canvass knows no number
        (door("d", "13"), HERE, None),
        (door("d", "12"), HERE._replace(group="二组"), None),
        (door("d"), HERE._replace(household_no=""), "d"),
        (door("d", head="李"), HERE, None),
    ],
)
def test_which_door_is_meant(there: Door, place: Place, expected: str | None) -> None:
    book = Book()
    book.add_door(there, "东柏村", "一组")

    assert book.find_door(place) == expected


def test_who_is_left_out() -> None:
    book = Book()
    for one in (known("a", "王"), known("b", "李"), known("c", "张")._replace(is_listed=False)):
        book.add_person(one)
    book.match("d", [Seen("王", BORN, "")])

    assert [one.id for one in book.left_out({"v"})] == ["b"]
    assert book.left_out({"w"}) == []
