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

ODDITIES = {
    Kind.FULLWIDTH: Problem(
        "row_fullwidth",
        "The identity number is in full-width characters. It is taken as a number.",
    ),
    Kind.LOWERX: Problem(
        "row_lowerx",
        "The identity number ends in a small x. It is taken with a capital X.",
    ),
    Kind.SPACES: Problem(
        "row_spaces",
        "There are spaces in the identity number. It is taken without them.",
    ),
    Kind.ID15: Problem(
        "row_id15",
        "The identity number has the old 15 digits. It is taken with 18.",
    ),
    Kind.TEXTDATE: Problem(
        "row_textdate",
        "The date of birth is written as text: %(written)s. It is taken as a date.",
    ),
    Kind.NOID: Problem(
        "row_noid",
        "There is no identity number. The person is taken and listed for the police station "
        "as having no identity card.",
    ),
    Kind.BADCHECK: Problem(
        "row_badcheck",
        "The check digit of the identity number is wrong. The person is taken, the number is "
        "not trusted and listed for correction.",
    ),
    Kind.DUP: Problem(
        "row_dup",
        "Row %(other)s has the same identity number. Both persons are taken; the village head "
        "settles whether they are one.",
    ),
    Kind.BIRTHMISMATCH: Problem(
        "row_birthmismatch",
        "The date of birth is not that of the identity number. The person is taken; somebody "
        "must settle which is right.",
    ),
    Kind.SEXMISMATCH: Problem(
        "row_sexmismatch",
        "The sex is not that of the identity number. The person is taken; somebody must "
        "settle which is right.",
    ),
    Kind.NONAME: Problem(
        "row_noname",
        "There is no name. The row is held until the name is known.",
    ),
    Kind.BADNAME: Problem(
        "row_badname",
        "This cannot be a name: %(written)s. The row is held until the name is known.",
    ),
    Kind.NOPLACE: Problem(
        "row_noplace",
        "The village or group is missing. The row is held until it is known where.",
    ),
    Kind.NOHOUSEHOLD: Problem(
        "row_nohousehold",
        "It is not said to which household the person belongs. The row is held until it is known.",
    ),
    Kind.IDENTITY_LENGTH: Problem(
        "row_identity_length",
        "The identity number does not have 18 characters. The person is taken, the number is "
        "not trusted and listed for correction.",
    ),
    Kind.IDENTITY_CHARACTERS: Problem(
        "row_identity_characters",
        "The identity number holds characters that do not belong there. The person is taken, "
        "the number is not trusted and listed for correction.",
    ),
    Kind.IDENTITY_BIRTH: Problem(
        "row_identity_birth",
        "The identity number holds a date of birth that does not exist. The person is taken, "
        "the number is not trusted and listed for correction.",
    ),
    Kind.IDENTITY_FLOAT: Problem(
        "row_identity_float",
        "Excel rounded the identity number and its last digits are lost. The person is taken "
        "without a number. Format the column as text and ask for the file anew.",
    ),
    Kind.BADBIRTH: Problem(
        "row_badbirth",
        "The date of birth cannot be read: %(written)s. The person is taken; the date comes "
        "from the identity number or stays open.",
    ),
    Kind.NOBIRTH: Problem(
        "row_nobirth",
        "Neither a date of birth nor an identity number says how old the person is. The "
        "person is taken; the canvasser asks.",
    ),
    Kind.BADSEX: Problem(
        "row_badsex",
        "The sex cannot be read: %(written)s. The person is taken; the sex comes from the "
        "identity number or stays open.",
    ),
    Kind.BADRELATION: Problem(
        "row_badrelation",
        "The relation to the head is not known: %(written)s. The person is taken as another "
        "member.",
    ),
    Kind.BADHUKOU: Problem(
        "row_badhukou",
        "The kind of household registration is not known: %(written)s. The person is taken; "
        "the canvasser asks.",
    ),
    Kind.BADPHONE: Problem(
        "row_badphone",
        "This is not a telephone number: %(written)s. The person is taken without it.",
    ),
    Kind.TOOLONG: Problem(
        "row_toolong",
        "A cell is longer than can be kept: %(written)s. Its end is cut off.",
    ),
    Kind.NOHEAD: Problem(
        "row_nohead",
        "The household has no head. It is taken; the canvasser asks.",
    ),
    Kind.TWOHEADS: Problem(
        "row_twoheads",
        "Row %(other)s is already head of this household. Both are taken; the canvasser asks.",
    ),
    Kind.HEADNAME: Problem(
        "row_headname",
        "The head's name differs from the column of heads: %(written)s. The person's own name "
        "is taken.",
    ),
}


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
