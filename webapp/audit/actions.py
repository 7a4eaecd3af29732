"""Writing the log, in the transaction of the deed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from webapp.audit.rules import GENESIS, Line, link
from webapp.audit.tables import AuditHead, AuditLine
from webapp.bulk import insert_rows

NOBODY = "-"  # a deed without a signed-in person, such as a failed sign-in
SYSTEM = "system"  # a deed of the command line
_DETAIL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a line says, before it has its place in a chain."""

    verb: str
    subject: str = ""
    by: str
    at: datetime
    detail: Mapping[str, Any] = field(default_factory=dict)


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
    deed = Deed(verb=verb, subject=subject, by=by, at=at, detail=detail or {})
    row = AuditLine(**_append(_lock_head(session, chain), deed))
    session.add(row)
    return row


def write_lines(session: Session, chain: str, deeds: Sequence[Deed]) -> None:
    """Append many lines to the chain of an area, as `write_line` does each."""
    if deeds:
        head = _lock_head(session, chain)
        insert_rows(session, AuditLine, [_append(head, deed) for deed in deeds])


def _append(head: AuditHead, deed: Deed) -> dict[str, Any]:
    """Move the head of a chain on by one line and return the line's columns."""
    line = Line(
        chain=head.chain,
        number=head.number + 1,
        at=deed.at.astimezone(UTC).isoformat(),
        by=deed.by,
        verb=deed.verb,
        subject=deed.subject,
        detail=_DETAIL.encode(deed.detail),
    )
    head.number, head.digest = line.number, link(head.digest, line)
    return {
        "chain": line.chain,
        "number": line.number,
        "at": deed.at,
        "by": line.by,
        "verb": line.verb,
        "subject": line.subject,
        "detail": line.detail,
        "digest": head.digest,
    }


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
