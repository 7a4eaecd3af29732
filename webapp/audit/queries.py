"""Reading the log."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Engine, func, literal, select, true, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from webapp.audit.rules import Break, Line, find_break
from webapp.audit.tables import AuditHead, AuditLine
from webapp.db import Instant, open_session

BATCH = 5_000  # lines held in memory at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """Which lines are wanted: of an area and all below it; "" and () are any.

    `before` is a line; only older ones are wanted. Lines of one instant follow chain and number.
    """

    inside: str
    by: tuple[str, ...] = ()
    verb: str = ""
    before: tuple[datetime, str, int] | None = None


@contextmanager
def snapshot(engine: Engine) -> Iterator[Session]:
    """Give a reading session that sees the log as it stood at one moment, and holds nobody up."""
    if engine.dialect.name == "postgresql":
        engine = engine.execution_options(isolation_level="REPEATABLE READ")
    with open_session(engine, is_read=True) as session:
        yield session


def list_lines(session: Session, search: Search, *, limit: int = 50) -> Sequence[AuditLine]:
    """Return the newest lines that a search finds."""
    wanted = select(AuditLine).where(_within(AuditLine.chain, search.inside))
    if search.by:
        wanted = wanted.where(AuditLine.by.in_(search.by))
    if search.verb:
        wanted = wanted.where(AuditLine.verb == search.verb)
    if search.before:
        at, chain, number = search.before
        last = tuple_(literal(at, Instant), literal(chain), literal(number))
        place = tuple_(AuditLine.at, AuditLine.chain, AuditLine.number)
        wanted = wanted.where(AuditLine.at <= at, place < last)
    order = (AuditLine.at.desc(), AuditLine.chain.desc(), AuditLine.number.desc())
    return session.scalars(wanted.order_by(*order).limit(limit)).all()


def find_newest(session: Session, chain: str, verb: str) -> AuditLine | None:
    """Return the newest line of a chain with a verb, or None."""
    return session.scalars(
        select(AuditLine)
        .where(AuditLine.chain == chain, AuditLine.verb == verb)
        .order_by(AuditLine.number.desc())
        .limit(1)
    ).one_or_none()


def count_lines(session: Session, inside: str = "") -> tuple[int, int]:
    """Return how many chains an area has, and how many lines they say they hold."""
    wanted = select(func.count(), func.sum(AuditHead.number)).where(
        _within(AuditHead.chain, inside)
    )
    chains, lines = session.execute(wanted).one()
    return chains, lines or 0


def list_counties(session: Session, inside: str = "") -> list[str]:
    """Return the counties that have chains: an area's path begins with its county."""
    chains = session.scalars(select(AuditHead.chain).where(_within(AuditHead.chain, inside)))
    return sorted({chain.partition(".")[0] for chain in chains})


def list_breaks(session: Session, inside: str = "") -> list[Break]:
    """Walk the chains of an area, or all, and return the first break of each that has one."""
    heads = session.execute(
        select(AuditHead.chain, AuditHead.number, AuditHead.digest)
        .where(_within(AuditHead.chain, inside))
        .order_by(AuditHead.chain)
    ).all()
    known = {head.chain for head in heads}
    chains = select(AuditLine.chain).distinct().where(_within(AuditLine.chain, inside))
    orphans = sorted(set(session.scalars(chains)) - known)
    breaks = [Break(chain, 1, "head missing") for chain in orphans]
    for chain, number, digest in heads:
        with closing(_walk(session, chain)) as lines:
            found = find_break(lines, last=(number, digest))
        if found:
            breaks.append(Break(chain, found.number, found.why))
    return breaks


def _within(column: InstrumentedAttribute[str], inside: str) -> ColumnElement[bool]:
    return (column == inside) | column.startswith(f"{inside}.") if inside else true()


def _walk(session: Session, chain: str) -> Generator[tuple[Line, str], None, None]:
    wanted = select(AuditLine.__table__).where(AuditLine.chain == chain).order_by(AuditLine.number)
    with session.execute(wanted.execution_options(yield_per=BATCH)) as rows:
        for row in rows:
            line = Line(
                chain=row.chain,
                number=row.number,
                at=row.at.isoformat(),
                by=row.by,
                verb=row.verb,
                subject=row.subject,
                detail=row.detail,
            )
            yield line, row.digest
