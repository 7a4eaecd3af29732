"""How far a target is from being met, by rate and by count."""

from dataclasses import dataclass

from webapp.plans.part_rules import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetGap:
    """Where a target stands; a plan may promise a rate, a count, both or neither.

    `tenths` is done per cent in tenths, rounded down so that 100.0 % means everybody.
    """

    done: int
    base: int
    tenths: int
    needed_by_rate: int
    needed_by_count: int
    short: int

    @property
    def is_met(self) -> bool:
        """Whether nothing is short."""
        return self.short == 0


def target_gap(target: Target, *, done: int, base: int) -> TargetGap:
    """Return how many of `base` people are still short; of rate and count the larger counts."""
    by_rate = needed_of(base, target.percent)
    return TargetGap(
        done=done,
        base=base,
        tenths=done * 1000 // base if base else 0,
        needed_by_rate=by_rate,
        needed_by_count=target.count,
        short=max(0, by_rate - done, target.count - done),
    )


def needed_of(base: int, percent: int) -> int:
    """Return the fewest people that make `percent` of `base`.

    >>> needed_of(211550, 90)
    190395
    """
    return -(-base * percent // 100)


def base_of(count: int, percent: int) -> int:
    """Return the smallest base of which `count` people are no more than `percent`.

    >>> base_of(211550, 90)
    235056
    """
    return -(-count * 100 // percent)
