"""Put the three words about a person side by side: date of birth, sex and identity number."""

from datetime import date

from webapp.register.header_rules import Field
from webapp.register.identity_cell_rules import read_identity_cell
from webapp.register.oddity_rules import Kind, Oddity
from webapp.register.value_rules import NOTHING, read_date, shown

Person = tuple[str, date | None, str, str, date | None, str]


def read_birth(number: int, cell: object, on: date | None, odd: list[Oddity]) -> date | None:
    """Return the date in the column of births, None when it says none that can be."""
    if cell is None:
        return None
    born_on, is_text = read_date(cell)
    if born_on is not None and (on is None or born_on <= on):
        if is_text:
            odd.append(Oddity(number, Kind.TEXTDATE, Field.BORN_ON, shown(cell)))
        return born_on
    if (written := shown(cell)) not in NOTHING:
        odd.append(Oddity(number, Kind.BADBIRTH, Field.BORN_ON, written))
    return None


def read_person(
    number: int, cell: object, said: tuple[date | None, str, date | None], odd: list[Oddity]
) -> Person:
    """Return sex, birth, trusted number, given text, and the number's own birth and sex.

    `said` is the columns' birth and sex, and the day after which nobody is born.
    """
    born_on, sex, on = said
    identity, given, kinds = read_identity_cell(cell, on=on)
    odd.extend(Oddity(number, kind, Field.IDENTITY) for kind in kinds)
    if identity is None:
        if born_on is None:
            odd.append(Oddity(number, Kind.NOBIRTH, Field.BORN_ON))
        return sex, born_on, "", given, None, ""
    if born_on is not None and born_on != identity.born_on:
        odd.append(Oddity(number, Kind.BIRTHMISMATCH, Field.BORN_ON))
    if sex and sex != identity.sex:
        odd.append(Oddity(number, Kind.SEXMISMATCH, Field.SEX))
    return (
        sex or identity.sex,
        born_on or identity.born_on,
        identity.number,
        "",
        identity.born_on,
        identity.sex,
    )
