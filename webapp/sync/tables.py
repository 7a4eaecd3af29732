"""Entries as they were received, byte for byte and for ever, with the answer each was given."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.db import AREA, ID, JSON_VALUE, Base, Instant, Sealed


class Entry(Base):
    """One entry of one journal.

    `id` is the entry's own, or the SHA-256 of its text when no id can be read from it or when its
    id was used before with another text: such an entry is kept and held, never dropped.
    """

    __tablename__ = "entries"
    __table_args__ = (
        Index("ix_entries_device_seq", "device_id", "seq"),
        Index("ix_entries_held", "village_id", "state"),
    )

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    device_id: Mapped[str] = mapped_column(ID, ForeignKey("devices.id"))
    seq: Mapped[int | None]
    prev: Mapped[str] = mapped_column(String(64), default="")
    digest: Mapped[str] = mapped_column(String(64))
    kind: Mapped[str] = mapped_column(String(20), default="")
    subject: Mapped[str] = mapped_column(String(80), default="", index=True)
    household_id: Mapped[str | None] = mapped_column(ID, index=True)
    village_id: Mapped[str | None] = mapped_column(AREA)
    by: Mapped[str] = mapped_column(String(36), default="")
    made_at: Mapped[datetime | None] = mapped_column(Instant)
    received_at: Mapped[datetime] = mapped_column(Instant)
    text: Mapped[str] = mapped_column(Sealed)
    state: Mapped[str] = mapped_column(String(10))
    answer: Mapped[dict[str, Any]] = mapped_column(JSON_VALUE)
