"""The log's lines, one chain per village or county, and the head of each chain."""

from datetime import datetime

from sqlalchemy import String, Text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.db import AREA, Base, Instant


class AuditHead(Base):
    """The end of a chain; locking it puts writers of one chain in order."""

    __tablename__ = "audit_heads"

    chain: Mapped[str] = mapped_column(AREA, primary_key=True)
    number: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))


class AuditLine(Base):
    """One deed. `detail` is canonical JSON and never holds a name or an identity number."""

    __tablename__ = "audit_lines"

    chain: Mapped[str] = mapped_column(AREA, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant, index=True)
    by: Mapped[str] = mapped_column(String(36), index=True)
    verb: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(80), index=True)
    detail: Mapped[str] = mapped_column(Text)
    digest: Mapped[str] = mapped_column(String(64))
