"""Read one row of a register: a person of a household, and what is odd about it."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from webapp.register.columns_rules import Mapping
from webapp.register.header_rules import Field
from webapp.register.oddity_rules import HOLDING, Kind, Oddity
from webapp.register.person_rules import read_birth, read_person
from webapp.register.place_rules import Place, fill_area, fill_household, read_place
from webapp.register.relation_rules import HEAD, OTHER_RELATION, read_relation
from webapp.register.skip_rules import Skip, is_header_again, no_person
from webapp.register.value_rules import (
    plain,
    plain_cell,
    read_hukou,
    read_list,
    read_name,
    read_phone,
    read_sex,
    read_yes,
    shown,
)

Cells = tuple[object, ...]


class Row(NamedTuple):
    """One row, read. Texts are "" when nothing is said.

    `identity` is the 18-character number when it can be trusted; else `identity_given` is what
    stands there. `born_on` and `sex` are the column's, and the number's where the column
    says nothing; where they contradict, an oddity says so, and `identity_born_on` and
    `identity_sex` hold the number's word. `relation` is the one digit of GB/T 4761.
    """

    row: int
    place: Place
    name: str = ""
    relation: str = OTHER_RELATION
    sex: str = ""
    born_on: date | None = None
    identity: str = ""
    identity_given: str = ""
    identity_born_on: date | None = None
    identity_sex: str = ""
    hukou_kind: str = ""
    phone: str = ""
    note: str = ""
    ethnic: str = ""
    is_student: bool = False
    scheme: str = ""
    groups: tuple[str, ...] = ()
    address: str = ""
    oddities: tuple[Oddity, ...] = ()
    is_held: bool = False
    is_skipped: bool = False


_PLACE = (
    Field.TOWNSHIP,
    Field.VILLAGE,
    Field.GROUP,
    Field.HOUSEHOLD_NO,
    Field.DOOR,
    Field.HEAD_NAME,
)
_FACTS = (
    Field.NAME,
    Field.RELATION,
    Field.SEX,
    Field.BORN_ON,
    Field.IDENTITY,
    Field.HUKOU_KIND,
    Field.PHONE,
)
_REST = (Field.NOTE, Field.ETHNIC, Field.STUDENT, Field.SCHEME, Field.GROUPS, Field.ADDRESS)
_NO_REST = (None,) * len(_REST)
_REST_READ = ("", "", False, "", (), "")
_REST_LENGTHS = {Field.NOTE: 400, Field.ETHNIC: 20, Field.SCHEME: 60, Field.ADDRESS: 200}
_NAME_LENGTH = 60
_LETTER = re.compile(r"[^\W\d_]")

Rest = tuple[str, str, bool, str, tuple[str, ...], str]


def read_rows(
    records: Iterable[tuple[int, Cells]], mapping: Mapping, *, on: date | None = None
) -> Iterator[Row]:
    """Read every row below the header, filling merged cells downwards from the row above.

    A birth after the day `on` is odd when that day is given.
    """
    reader = RowReader(mapping, on=on)
    for number, cells in records:
        if number > mapping.header_row:
            yield reader.read(number, cells)


def read_row(cells: Cells, mapping: Mapping, *, row_number: int) -> Row:
    """Read a row by itself."""
    return RowReader(mapping).read(row_number, cells)


class RowReader:
    """Reads rows from top to bottom; it remembers the place of the row above."""

    __slots__ = (
        "_above",
        "_cells",
        "_facts",
        "_fixed",
        "_headings",
        "_on",
        "_places",
        "_rest",
        "_width",
    )

    def __init__(self, mapping: Mapping, *, on: date | None = None) -> None:
        self._places = _getter(mapping, _PLACE)
        self._facts = _getter(mapping, _FACTS)
        self._rest = _getter(mapping, _REST)
        self._width = 1 + max(mapping.columns.values(), default=0)
        self._fixed = Place(*(mapping.constants.get(name, "") for name in _PLACE))
        self._headings = frozenset(text for text in mapping.headers if text)
        self._on = on
        self._above = Place()
        self._cells: Cells = ()  # of the place above, while equal cells mean the same place

    def read(self, number: int, cells: Cells) -> Row:
        """Read the next row."""
        # One empty cell more, the last, stands for every column that the file does not have.
        cells = (*cells, *(None,) * max(1, self._width + 1 - len(cells)))
        facts = self._facts(cells)
        name = read_name(_text(facts[0]))
        if self._skips(cells, facts, name):
            return Row(number, self._above, is_skipped=True)
        odd: list[Oddity] = []
        if len(name) > _NAME_LENGTH or not _LETTER.search(name):
            name = _bad_name(name, number, odd)
        place, relation = self._place(number, cells, (facts[1], "" if odd else name), odd)
        birth = read_birth(number, facts[3], self._on, odd)
        sex = _coded(read_sex, facts[2], (number, Kind.BADSEX, Field.SEX), odd)
        person = read_person(number, facts[4], (birth, sex, self._on), odd)
        hukou = _coded(read_hukou, facts[5], (number, Kind.BADHUKOU, Field.HUKOU_KIND), odd)
        phone = _coded(read_phone, facts[6], (number, Kind.BADPHONE, Field.PHONE), odd)
        rest = self._rest(cells)
        said = _REST_READ if rest == _NO_REST else _read_rest(number, rest, odd)
        is_held = bool(odd) and any(oddity.kind in HOLDING for oddity in odd)
        return Row(number, place, name, relation, *person, hukou, phone, *said, tuple(odd), is_held)

    def _skips(self, cells: Cells, facts: Cells, name: str) -> bool:
        if name.replace(" ", "") in self._headings and is_header_again(cells, self._headings):
            return True
        if facts[4] is not None or any(map(_text, (*facts[1:4], facts[6]))):
            return False
        places = self._places(cells)
        has_household = bool(_text(places[3]) or _text(places[5]))
        why = no_person(cells, name=name, has_household=has_household)
        if why is Skip.TITLE:
            self._above, self._cells = Place(), ()
        return why is not None

    def _place(
        self, number: int, cells: Cells, who: tuple[object, str], odd: list[Oddity]
    ) -> tuple[Place, str]:
        """Return the place and the relation, which tell each other."""
        said, name = who
        relation = _coded(read_relation, said, (number, Kind.BADRELATION, Field.RELATION), odd)
        written = self._places(cells)
        if written != self._cells:
            place = fill_area(read_place(written), self._above, self._fixed)
            place = fill_household(place, self._above, relation=relation, name=name)
            is_whole = written[3] is not None or written[5] is not None
            self._above, self._cells = place, written if is_whole else ()
        place = self._above
        if lacking := place.lacks():
            odd.append(Oddity(number, lacking))
        if relation == HEAD:
            if name != place.head_name and name and place.head_name:
                odd.append(Oddity(number, Kind.HEADNAME, Field.HEAD_NAME, shown(place.head_name)))
        elif not relation:
            relation = HEAD if name and name == place.head_name else OTHER_RELATION
        return place, relation


def _getter(mapping: Mapping, names: tuple[Field, ...]) -> Callable[[Cells], Cells]:
    columns = (mapping.columns.get(name, -1) for name in names)
    return itemgetter(*(max(column, -1) for column in columns))


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else plain_cell(cell)


def _coded(
    read: Callable[[str], str | None],
    cell: object,
    at: tuple[int, Kind, Field],
    odd: list[Oddity],
) -> str:
    """Read a cell that should hold one of a few things; "" with an oddity for another."""
    if cell is None:
        return ""
    text = _text(cell)
    found = read(text)
    if found is None:
        odd.append(Oddity(*at, shown(text)))
        return ""
    return found


def _bad_name(name: str, number: int, odd: list[Oddity]) -> str:
    kind = Kind.BADNAME if name else Kind.NONAME
    odd.append(Oddity(number, kind, Field.NAME, shown(name)))
    return name[:_NAME_LENGTH]


def _read_rest(number: int, cells: Cells, odd: list[Oddity]) -> Rest:
    texts = {name: _text(cell) for name, cell in zip(_REST, cells, strict=True)}
    for name, most in _REST_LENGTHS.items():
        text = plain(texts[name])
        if len(text) > most:
            odd.append(Oddity(number, Kind.TOOLONG, name, shown(text)))
        texts[name] = text[:most]
    return (
        texts[Field.NOTE],
        texts[Field.ETHNIC],
        read_yes(texts[Field.STUDENT]),
        texts[Field.SCHEME],
        read_list(texts[Field.GROUPS]),
        texts[Field.ADDRESS],
    )
