"""The words of a list's rows, for the page and for the sheet that is taken away."""

from flask_babel import gettext as _

from webapp.canvass.door_rules import DoorState
from webapp.problems import msgid

DOORS = {
    DoorState.NOT_VISITED: msgid("To visit"),
    DoorState.COME_BACK: msgid("Come back"),
    DoorState.PART: msgid("Part done"),
    DoorState.DONE: msgid("Done"),
    DoorState.REFUSED: msgid("Refused"),
    DoorState.CLOSED: msgid("Closed"),
}
OUTCOMES = {
    "enrol": msgid("Agreed to enrol"),
    "renew": msgid("Agreed to renew"),
    "decline": msgid("Declined"),
    "withdraw": msgid("Withdrew"),
    "later": msgid("Decides later"),
    "in_recipient": msgid("Recipient, recorded"),
    "later_age": msgid("May join later"),
    "out": msgid("Not for this scheme"),
    "left_dead": msgid("Has died"),
    "left_moved": msgid("Moved away"),
    "left_duplicate": msgid("Listed twice"),
    "left_elsewhere": msgid("Belongs elsewhere"),
}
OUTCOME_KINDS = {
    "enrol": "good",
    "renew": "good",
    "in_recipient": "good",
    "to_do": "warn",
    "later": "warn",
}
RELATIONS = {
    "0": msgid("Head of household"),
    "1": msgid("Spouse"),
    "2": msgid("Son"),
    "3": msgid("Daughter"),
    "4": msgid("Grandchild"),
    "5": msgid("Parent"),
    "6": msgid("Grandparent"),
    "7": msgid("Brother or sister"),
}
SEXES = {"1": msgid("Male"), "2": msgid("Female")}
SLIPS = {"paid": msgid("Paid"), "due": msgid("Unpaid")}
SLIP_KINDS = {"paid": "good", "due": "warn"}


def door_word(state: str, return_on: str) -> str:
    """Return the state of a door; one to come back to says when."""
    if state == DoorState.COME_BACK and return_on:
        return str(_("Come back on %(day)s", day=return_on))
    return str(_(DOORS.get(DoorState(state), DOORS[DoorState.NOT_VISITED])))


def outcome_word(key: str) -> str:
    """Return how a person stands."""
    return str(_(OUTCOMES.get(key, msgid("Still to do"))))


def relation_word(code: str) -> str:
    """Return a relation to the head of the household, by its code in GB/T 4761."""
    return str(_(RELATIONS.get(code, msgid("Other member"))))


def sex_word(code: str) -> str:
    """Return a sex, by its code in GB/T 2261.1."""
    return str(_(SEXES.get(code, msgid("Not known"))))


def slip_word(state: str) -> str:
    """Return the state of a slip."""
    return str(_(SLIPS.get(state, msgid("Void"))))
