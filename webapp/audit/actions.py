"""Writing the log, in the transaction of the deed."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from webapp.audit.rules import GENESIS, Line, link
from webapp.audit.tables import AuditHead, AuditLine

NOBODY = "-"  # a deed without a signed-in person, such as a failed sign-in
SYSTEM = "system"  # a deed of the command line


def write_line(
    session: Session,
    chain: str,
    verb: str,
    *,
    subject: str = "",
    by: str,
    at: datetime,
    detail: Mapping[str, Any] | None = None,
) -> AuditLine:
    """Append a line to the chain of an area.

    Waits for other writers of the same chain until this transaction ends, so that numbers have no
    gaps. Several chains in one transaction must be written in code order.
    """
    head = _lock_head(session, chain)
    line = Line(
        chain=chain,
        number=head.number + 1,
        at=at.astimezone(UTC).isoformat(),
        by=by,
        verb=verb,
        subject=subject,
        detail=json.dumps(detail or {}, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
    )
    head.number, head.digest = line.number, link(head.digest, line)
    row = AuditLine(
        chain=chain,
        number=line.number,
        at=at,
        by=by,
        verb=verb,
        subject=subject,
        detail=line.detail,
        digest=head.digest,
    )
    session.add(row)
    return row


def _lock_head(session: Session, chain: str) -> AuditHead:
    """Return the chain's head, locked until the transaction (or its savepoint) ends."""
    head = _select_locked(session, chain)
    if head is None:
        is_postgresql = session.get_bind().dialect.name == "postgresql"
        insert = postgresql.insert if is_postgresql else sqlite.insert
        first = {"chain": chain, "number": 0, "digest": GENESIS}
        session.execute(insert(AuditHead).values(first).on_conflict_do_nothing())
        head = _select_locked(session, chain)
    assert head is not None
    return head


def _select_locked(session: Session, chain: str) -> AuditHead | None:
    return session.scalars(
        select(AuditHead)
        .where(AuditHead.chain == chain)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).one_or_none()
