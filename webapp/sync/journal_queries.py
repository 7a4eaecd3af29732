"""Which entries of a phone's journal the server has, and which it lacks."""

from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from webapp.sync.tables import Entry


def list_missing(session: Session, device_id: str) -> list[list[int]]:
    """Return the ranges `[from, to]` of numbers below the highest that the server lacks."""
    mine = (Entry.device_id == device_id, Entry.seq.is_not(None))
    count, last = session.execute(
        select(func.count(Entry.seq.distinct()), func.max(Entry.seq)).where(*mine)
    ).one()
    if count == (last or 0):
        return []
    return gaps_of(seq for seq in session.scalars(select(Entry.seq).where(*mine)) if seq)


def gaps_of(seqs: Iterable[int]) -> list[list[int]]:
    """Return the ranges that are missing between numbers that begin at 1.

    >>> gaps_of([5, 1, 4, 8])
    [[2, 3], [6, 7]]
    """
    gaps, expected = [], 1
    for seq in sorted(set(seqs)):
        if seq > expected:
            gaps.append([expected, seq - 1])
        expected = seq + 1
    return gaps
