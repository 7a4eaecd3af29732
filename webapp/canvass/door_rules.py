"""The state of a door, computed from its leaves and never ticked by anybody.

>>> door_state(Outcome.MET, people=3, undecided=0)
<DoorState.DONE: 'done'>
>>> door_state(Outcome.MET, people=3, undecided=1)
<DoorState.PART: 'part'>
>>> door_state(Outcome.NOBODY_HOME, people=3, undecided=3)
<DoorState.COME_BACK: 'come_back'>
>>> door_state(None, people=3, undecided=3)
<DoorState.NOT_VISITED: 'not_visited'>
"""

from enum import StrEnum

from webapp.canvass.rules import CLOSING, DECIDED, Outcome


class DoorState(StrEnum):
    """What the board shows of a door (design §10)."""

    NOT_VISITED = "not_visited"
    COME_BACK = "come_back"
    PART = "part"
    DONE = "done"
    REFUSED = "refused"
    CLOSED = "closed"


TO_DO = frozenset({DoorState.NOT_VISITED, DoorState.COME_BACK, DoorState.PART})


def is_decided(*, eligibility: str, is_seen: bool, has_left: bool, act: str | None) -> bool:
    """Tell whether a person has an outcome.

    Whoever is gone has one. Whoever may contribute must have said yes or no, each for themselves;
    of anybody else it is enough that they were seen and their facts are known.
    """
    if has_left:
        return True
    if eligibility == "in_contributor":
        return act in DECIDED
    return is_seen and eligibility != "unknown"


def door_state(outcome: Outcome | None, *, people: int, undecided: int) -> DoorState:
    """Return the state of a door from its last visit and its people."""
    if outcome in CLOSING:
        return DoorState.CLOSED
    if outcome is not None and people and not undecided:
        return DoorState.DONE
    if outcome is Outcome.NOBODY_HOME:
        return DoorState.COME_BACK
    if outcome is Outcome.REFUSED:
        return DoorState.REFUSED
    if outcome is None:
        return DoorState.NOT_VISITED
    return DoorState.PART
