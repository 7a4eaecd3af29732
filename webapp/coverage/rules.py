"""The words of completeness: what is counted, what is a gap, and how far a place has come."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from webapp.problems import Problem

VILLAGE_UNKNOWN = Problem("village_unknown", "There is no such village. Go back to the overview")
LIST_UNKNOWN = Problem("list_unknown", "There is no such list. Go back and tap a count")

Counts = Mapping[str, int]


class DoorGap(StrEnum):
    """A door that is still missed: 组不漏户."""

    NO_OUTCOME = "no_outcome"  # not visited, come back, or part done
    OVERDUE = "overdue"  # nobody was home and the day to come back has passed


class PersonCount(StrEnum):
    """What is counted of people; nobody who left is in any of these."""

    LISTED = "listed"
    SEEN = "seen"
    INFORMED = "informed"
    ELIGIBLE = "eligible"
    CONTRIBUTOR = "contributor"
    RECIPIENT = "recipient"
    AGREED = "agreed"
    DECLINED = "declined"
    UNDECIDED = "undecided"


class PersonGap(StrEnum):
    """A person who is still missed: 户不漏人."""

    NO_OUTCOME = "no_outcome"
    UNDECIDED = "undecided"  # may pay in and said neither yes nor no
    NO_SLIP = "no_slip"  # said yes, owes something, and holds no slip


class SlipCount(StrEnum):
    """What is counted of this year's slips; void ones never."""

    ISSUED = "issued"
    PAID = "paid"
    UNPAID = "unpaid"


class SlipGap(StrEnum):
    """A slip that is still missed."""

    LATE = "late"  # not paid, and its last day has passed


class GroupGap(StrEnum):
    """A group that is still missed: 村不漏组."""

    NO_CANVASSER = "no_canvasser"
    NO_DOORS = "no_doors"
    NO_VISIT = "no_visit"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSeen:
    """What tells whether a group is missed."""

    canvassers: int
    doors: int
    last_visit_on: date | None


def group_gaps(group: GroupSeen) -> frozenset[GroupGap]:
    """Return why a group is missed; empty when it is not.

    >>> sorted(group_gaps(GroupSeen(canvassers=1, doors=0, last_visit_on=None)))
    [<GroupGap.NO_DOORS: 'no_doors'>, <GroupGap.NO_VISIT: 'no_visit'>]
    """
    found = {
        GroupGap.NO_CANVASSER: group.canvassers == 0,
        GroupGap.NO_DOORS: group.doors == 0,
        GroupGap.NO_VISIT: group.last_visit_on is None,
    }
    return frozenset(gap for gap, is_open in found.items() if is_open)


def tenths(done: int, base: int) -> int | None:
    """Return per cent in tenths, rounded down so that 1000 means everybody; None of nobody.

    >>> tenths(199, 200), tenths(2, 3), tenths(0, 0)
    (995, 666, None)
    """
    return done * 1000 // base if base else None


def percent(done: int, base: int) -> str:
    """Return the share in words that fit a table, "–" of nobody.

    >>> percent(199, 200), percent(200, 200), percent(0, 0)
    ('99.5%', '100%', '–')
    """
    share = tenths(done, base)
    if share is None:
        return "–"
    return f"{share // 10}%" if share % 10 == 0 else f"{share // 10}.{share % 10}%"


def add_up(parts: list[Counts]) -> dict[str, int]:
    """Return the sum of counts, key by key."""
    total: dict[str, int] = {}
    for part in parts:
        for key, count in part.items():
            total[key] = total.get(key, 0) + count
    return total
