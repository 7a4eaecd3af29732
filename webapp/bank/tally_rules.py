"""Sums of payments by state, and the proof that nothing fell between the states.

>>> tally = Tally.of([("matched", 2, 30000), ("reversed", 1, 10000), ("reversal", 1, -10000)])
>>> tally.taken_fen, tally.standing_fen, tally.adds_up
(40000, 30000, True)
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class State(StrEnum):
    """What became of a payment. `REVERSAL` is the negative row that takes a `REVERSED` one back."""

    MATCHED = "matched"
    SUSPENSE = "suspense"
    DUPLICATE = "duplicate"
    REVERSED = "reversed"
    REVERSAL = "reversal"


STANDING = (State.MATCHED, State.SUSPENSE, State.DUPLICATE)


@dataclass(frozen=True, slots=True)
class Part:
    """How many payments there are in one state, and their sum."""

    count: int = 0
    sum_fen: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """The payments of a day or a county, by state."""

    parts: Mapping[State, Part]

    @classmethod
    def of(cls, rows: Iterable[tuple[str, int, int]]) -> Self:
        """Return the tally of rows of state, count and sum."""
        parts = {State(state): Part(count, sum_fen) for state, count, sum_fen in rows}
        return cls({state: parts.get(state, Part()) for state in State})

    @property
    def taken_fen(self) -> int:
        """Everything that came in, whatever became of it."""
        return sum(
            part.sum_fen for state, part in self.parts.items() if state is not State.REVERSAL
        )

    @property
    def standing_fen(self) -> int:
        """What the bank holds: settled, waiting, or to be returned."""
        return sum(self.parts[state].sum_fen for state in STANDING)

    @property
    def net_fen(self) -> int:
        """The plain sum of all rows, reversals counted with their minus."""
        return sum(part.sum_fen for part in self.parts.values())

    @property
    def adds_up(self) -> bool:
        """Whether every reversal is matched by what it reversed, so that the sums agree."""
        one, other = self.parts[State.REVERSED], self.parts[State.REVERSAL]
        return (one.count, one.sum_fen) == (other.count, -other.sum_fen)
