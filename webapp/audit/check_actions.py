"""Verifying the log, which is itself a line of the log."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from webapp.audit.actions import write_line
from webapp.audit.queries import count_lines, list_breaks, list_counties, snapshot
from webapp.audit.rules import Break

VERB = "audit.verify"
MOST_NAMED = 20  # breaks that the line itself names; more are only counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What a walk along the chains found."""

    counties: tuple[str, ...]
    chains: int
    lines: int
    breaks: tuple[Break, ...]


def check_log(engine: Engine, inside: str = "") -> Check:
    """Walk the chains of an area, or all, as they stand now; nobody waits meanwhile."""
    with snapshot(engine) as session:
        chains, lines = count_lines(session, inside)
        return Check(
            counties=tuple(list_counties(session, inside)),
            chains=chains,
            lines=lines,
            breaks=tuple(list_breaks(session, inside)),
        )


def log_check(session: Session, chain: str, check: Check, *, by: str, at: datetime) -> None:
    """Note that the log was verified, and what was found."""
    detail = {
        "chains": check.chains,
        "lines": check.lines,
        "broken": len(check.breaks),
        "breaks": _named(check.breaks),
    }
    write_line(session, chain, VERB, subject=chain, by=by, at=at, detail=detail)


def _named(breaks: Sequence[Break]) -> list[dict[str, object]]:
    return [asdict(one) for one in breaks[:MOST_NAMED]]
