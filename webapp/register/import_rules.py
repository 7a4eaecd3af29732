"""Words of taking a register in: how far a file has come, what a row means, what stops it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from webapp.problems import Problem, msgid
from webapp.register.oddity_rules import Kind

FILE_MISSING = Problem("register_file_missing", "Choose the file first", "file")
AREA_WRONG = Problem(
    "register_area", "Choose the township or subdistrict that the file is about", "area_id"
)
REGISTER_UNKNOWN = Problem("register_unknown", "This register is not here. Go back to the list")
REGISTER_UNCHECKED = Problem(
    "register_unchecked", "The rows were not checked yet. Look at the columns and check them first"
)
REGISTER_TAKEN = Problem(
    "register_taken", "This file was taken in before. Nothing was changed a second time"
)
REGISTER_DAMAGED = Problem(
    "register_damaged", "The kept file is not the one that was sent. Tell whoever looks after Bulou"
)
COLUMN_TWICE = Problem(
    "column_twice", "Two columns are said to hold the same: %(what)s. Leave one of them out"
)


class State(StrEnum):
    """How far a file has come."""

    NEW = "new"  # kept; its columns are to be looked at
    CHECKED = "checked"  # every row was read and compared, nothing taken in
    APPLYING = "applying"  # being taken in, or interrupted while it was
    APPLIED = "applied"
    KNOWN = "known"  # checked, and it says nothing new


OPEN = frozenset({State.NEW, State.CHECKED, State.APPLYING, State.KNOWN})


class Fate(StrEnum):
    """What becomes of a row, or of a person whom the file leaves out."""

    ADDED = "added"
    CHANGED = "changed"
    MOVED = "moved"
    SAME = "same"
    HELD = "held"
    UNLISTED = "unlisted"


OTHER_TOWNSHIP = Problem(
    "row_township",
    "The row belongs to another township: %(written)s. It is held; take it in there.",
)
TOWNSHIP_KIND = "township"  # beside the kinds of oddity_rules: only the import knows its area

KIND_LABELS: Mapping[str, str] = MappingProxyType(
    {
        Kind.FULLWIDTH: msgid("Number in full width"),
        Kind.LOWERX: msgid("Small x in the number"),
        Kind.SPACES: msgid("Spaces in the number"),
        Kind.ID15: msgid("Old 15-digit number"),
        Kind.TEXTDATE: msgid("Date as text"),
        Kind.NOID: msgid("No identity number"),
        Kind.BADCHECK: msgid("Check digit wrong"),
        Kind.DUP: msgid("Number listed twice"),
        Kind.BIRTHMISMATCH: msgid("Birth contradicts the number"),
        Kind.SEXMISMATCH: msgid("Sex contradicts the number"),
        Kind.NONAME: msgid("No name"),
        Kind.BADNAME: msgid("Not a name"),
        Kind.NOPLACE: msgid("No village or group"),
        Kind.NOHOUSEHOLD: msgid("No household"),
        Kind.IDENTITY_LENGTH: msgid("Number too short or long"),
        Kind.IDENTITY_CHARACTERS: msgid("Odd characters in the number"),
        Kind.IDENTITY_BIRTH: msgid("No date in the number"),
        Kind.IDENTITY_FLOAT: msgid("Number rounded by Excel"),
        Kind.BADBIRTH: msgid("Birth cannot be read"),
        Kind.NOBIRTH: msgid("No birth"),
        Kind.BADSEX: msgid("Sex cannot be read"),
        Kind.BADRELATION: msgid("Relation not known"),
        Kind.BADHUKOU: msgid("Registration not known"),
        Kind.BADPHONE: msgid("Not a telephone number"),
        Kind.TOOLONG: msgid("Cell too long"),
        Kind.NOHEAD: msgid("Household without a head"),
        Kind.TWOHEADS: msgid("Two heads"),
        Kind.HEADNAME: msgid("Other name of the head"),
        TOWNSHIP_KIND: msgid("Another township"),
    }
)

# What the police station or the head must settle; everything else is told in the preview.
ASKED: Mapping[str, str] = MappingProxyType(
    {
        kind: str(kind)
        for kind in (
            Kind.NOID,
            Kind.BADCHECK,
            Kind.IDENTITY_LENGTH,
            Kind.IDENTITY_CHARACTERS,
            Kind.IDENTITY_BIRTH,
            Kind.IDENTITY_FLOAT,
            Kind.BIRTHMISMATCH,
            Kind.SEXMISMATCH,
        )
    }
)
_OFFICES = ("街道办事处", "街道办", "办事处", "人民政府", "镇政府", "乡政府")
_SHAPES = ("街道", "地区", "镇", "乡")


def is_other_township(written: str, name: str) -> bool:
    """Tell whether a row names another township, however either is written.

    >>> is_other_township("工业路街道办事处", "工业路街道")
    False
    """
    return bool(written) and written != name and _bare(written) != _bare(name)


def _bare(name: str) -> str:
    for ending in _OFFICES:
        name = name.removesuffix(ending)
    for ending in _SHAPES:
        if name != ending:
            name = name.removesuffix(ending)
    return name
