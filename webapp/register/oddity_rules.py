"""What can be odd about a row of a register, in words, and what is done about it."""

from enum import StrEnum
from typing import NamedTuple

from webapp.problems import Problem


class Kind(StrEnum):
    """What is odd; the first ten are the sample's own words."""

    FULLWIDTH = "fullwidth"
    LOWERX = "lowerx"
    SPACES = "spaces"
    ID15 = "id15"
    TEXTDATE = "textdate"
    NOID = "noid"
    BADCHECK = "badcheck"
    DUP = "dup"
    BIRTHMISMATCH = "birthmismatch"
    SEXMISMATCH = "sexmismatch"
    NONAME = "noname"
    BADNAME = "badname"
    NOPLACE = "noplace"
    NOHOUSEHOLD = "nohousehold"
    IDENTITY_LENGTH = "identity_length"
    IDENTITY_CHARACTERS = "identity_characters"
    IDENTITY_BIRTH = "identity_birth"
    IDENTITY_FLOAT = "identity_float"
    BADBIRTH = "badbirth"
    NOBIRTH = "nobirth"
    BADSEX = "badsex"
    BADRELATION = "badrelation"
    BADHUKOU = "badhukou"
    BADPHONE = "badphone"
    TOOLONG = "toolong"
    NOHEAD = "nohead"
    TWOHEADS = "twoheads"
    HEADNAME = "headname"


WRITTEN_OTHERWISE = frozenset({Kind.FULLWIDTH, Kind.LOWERX, Kind.SPACES, Kind.ID15, Kind.TEXTDATE})
HOLDING = frozenset({Kind.NONAME, Kind.BADNAME, Kind.NOPLACE, Kind.NOHOUSEHOLD})

_MESSAGES = {
    Kind.FULLWIDTH: "The identity number is in full-width characters. It is taken as a number.",
    Kind.LOWERX: "The identity number ends in a small x. It is taken with a capital X.",
    Kind.SPACES: "There are spaces in the identity number. It is taken without them.",
    Kind.ID15: "The identity number has the old 15 digits. It is taken with 18.",
    Kind.TEXTDATE: "The date of birth is written as text: %(written)s. It is taken as a date.",
    Kind.NOID: "There is no identity number. The person is taken and listed for the police "
    "station as having no identity card.",
    Kind.BADCHECK: "The check digit of the identity number is wrong. The person is taken, the "
    "number is not trusted and listed for correction.",
    Kind.DUP: "Row %(other)s has the same identity number. Both persons are taken; the village "
    "head settles whether they are one.",
    Kind.BIRTHMISMATCH: "The date of birth is not that of the identity number. The person is "
    "taken; somebody must settle which is right.",
    Kind.SEXMISMATCH: "The sex is not that of the identity number. The person is taken; somebody "
    "must settle which is right.",
    Kind.NONAME: "There is no name. The row is held until the name is known.",
    Kind.BADNAME: "This cannot be a name: %(written)s. The row is held until the name is known.",
    Kind.NOPLACE: "The village or group is missing. The row is held until it is known where.",
    Kind.NOHOUSEHOLD: "It is not said to which household the person belongs. The row is held "
    "until it is known.",
    Kind.IDENTITY_LENGTH: "The identity number does not have 18 characters. The person is taken, "
    "the number is not trusted and listed for correction.",
    Kind.IDENTITY_CHARACTERS: "The identity number holds characters that do not belong there. The "
    "person is taken, the number is not trusted and listed for correction.",
    Kind.IDENTITY_BIRTH: "The identity number holds a date of birth that does not exist. The "
    "person is taken, the number is not trusted and listed for correction.",
    Kind.IDENTITY_FLOAT: "Excel rounded the identity number and its last digits are lost. The "
    "person is taken without a number. Format the column as text and ask for the file anew.",
    Kind.BADBIRTH: "The date of birth cannot be read: %(written)s. The person is taken; the date "
    "comes from the identity number or stays open.",
    Kind.NOBIRTH: "Neither a date of birth nor an identity number says how old the person is. The "
    "person is taken; the canvasser asks.",
    Kind.BADSEX: "The sex cannot be read: %(written)s. The person is taken; the sex comes from "
    "the identity number or stays open.",
    Kind.BADRELATION: "The relation to the head is not known: %(written)s. The person is taken as "
    "another member.",
    Kind.BADHUKOU: "The kind of household registration is not known: %(written)s. The person is "
    "taken; the canvasser asks.",
    Kind.BADPHONE: "This is not a telephone number: %(written)s. The person is taken without it.",
    Kind.TOOLONG: "A cell is longer than can be kept: %(written)s. Its end is cut off.",
    Kind.NOHEAD: "The household has no head. It is taken; the canvasser asks.",
    Kind.TWOHEADS: "Row %(other)s is already head of this household. Both are taken; the "
    "canvasser asks.",
    Kind.HEADNAME: "The head's name differs from the column of heads: %(written)s. The person's "
    "own name is taken.",
}
ODDITIES = {kind: Problem(f"row_{kind}", message) for kind, message in _MESSAGES.items()}


class Oddity(NamedTuple):
    """One odd thing: the row's number, the kind, the field, what was written, another row.

    `written` never holds an identity number, so that it can be shown to whoever may see the row.
    """

    row: int
    kind: Kind
    field: str = ""
    written: str = ""
    other: int = 0

    def problem(self) -> Problem:
        """Say it in words."""
        said = ODDITIES[self.kind].at(self.field)
        return said.of(written=self.written, other=str(self.other), row=str(self.row))
