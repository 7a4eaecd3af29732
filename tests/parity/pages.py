"""What people ask of the pages of the round: the one list that both hosts are asked from.

A story is a function of a desk and the village. `reads` change nothing and are told in both
languages of every plan; `writes` are told once for every plan.
"""

from collections.abc import Callable

from tests.parity.desk import Desk
from tests.parity.village import Village

# people whose every form is looked at
ODD = (
    "classes newborn", "classes seventeen", "classes unborn day", "classes pensioner",
    "classes registered elsewhere", "classes seen noted", "numbered", "badcheck", "told", "sexless",
    "gone dead", "undone", "found adult", "found child", "questioned", "paid",
)  # fmt: skip
Telling = Callable[[Desk, Village], None]
READS: dict[str, tuple[str, Telling]] = {}
WRITES: dict[str, tuple[str, Telling]] = {}


def reads(who: str = "canvasser") -> Callable[[Telling], Telling]:
    """Add a story that changes nothing."""
    return _adding(READS, who)


def writes(who: str = "canvasser") -> Callable[[Telling], Telling]:
    """Add a story that records something."""
    return _adding(WRITES, who)


def _adding(stories: dict[str, tuple[str, Telling]], who: str) -> Callable[[Telling], Telling]:
    def add(telling: Telling) -> Telling:
        part = telling.__module__.rpartition(".")[2]
        stories[f"{part}.{telling.__name__}"] = (who, telling)
        return telling

    return add


def door_of(village: Village, key: str) -> str:
    return f"/round/doors/{village.doors[key]}"


def person_of(village: Village, key: str) -> str:
    return f"/round/people/{village.people[key]}"
