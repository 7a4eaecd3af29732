"""Reading the log."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.audit.rules import Break, Line, find_break
from webapp.audit.tables import AuditHead, AuditLine

BATCH = 5_000  # lines held in memory at a time


def list_lines(session: Session, chain_prefix: str, *, limit: int = 200) -> Sequence[AuditLine]:
    """Return the newest lines of an area and everything below it."""
    inside = (AuditLine.chain == chain_prefix) | AuditLine.chain.startswith(f"{chain_prefix}.")
    return session.scalars(
        select(AuditLine)
        .where(inside)
        .order_by(AuditLine.at.desc(), AuditLine.chain, AuditLine.number.desc())
        .limit(limit)
    ).all()


def list_breaks(session: Session) -> list[Break]:
    """Walk every chain and return the first break of each that has one."""
    heads = session.execute(select(AuditHead.chain, AuditHead.number, AuditHead.digest)).all()
    known = {head.chain for head in heads}
    orphans = session.scalars(select(AuditLine.chain).distinct()).all()
    breaks = [Break(chain, 1, "head missing") for chain in orphans if chain not in known]
    for chain, number, digest in heads:
        found = find_break(_walk(session, chain), last=(number, digest))
        if found:
            breaks.append(Break(chain, found.number, found.why))
    return breaks


def _walk(session: Session, chain: str) -> Iterator[tuple[Line, str]]:
    rows = session.execute(
        select(AuditLine.__table__)
        .where(AuditLine.chain == chain)
        .order_by(AuditLine.number)
        .execution_options(yield_per=BATCH)
    )
    for row in rows:
        yield (
            Line(
                chain=row.chain,
                number=row.number,
                at=row.at.isoformat(),
                by=row.by,
                verb=row.verb,
                subject=row.subject,
                detail=row.detail,
            ),
            row.digest,
        )
