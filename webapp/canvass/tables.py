"""What happened at the doors: one row per visit, consent and choice, never changed.

A row goes when its entry was taken back; the entry itself stays.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.db import ID, JSON_VALUE, Base, Instant, Sealed


class Visit(Base):
    """Somebody stood at a door. The id is the entry's."""

    __tablename__ = "visits"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    household_id: Mapped[str] = mapped_column(ID, ForeignKey("households.id"), index=True)
    outcome: Mapped[str] = mapped_column(String(12))
    on: Mapped[date]
    return_on: Mapped[date | None]
    note: Mapped[str] = mapped_column(String(400), default="")
    by: Mapped[str] = mapped_column(ID, ForeignKey("users.id"))
    at: Mapped[datetime] = mapped_column(Instant)


class Consent(Base):
    """What somebody agreed to or declined, as evidence (design §7). The id is the entry's."""

    __tablename__ = "consents"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("people.id"), index=True)
    act: Mapped[str] = mapped_column(String(12))
    text_version: Mapped[str] = mapped_column(String(40))
    text_locale: Mapped[str] = mapped_column(String(10))
    text_digest: Mapped[str] = mapped_column(String(64))
    given_by: Mapped[str] = mapped_column(String(10))
    relation: Mapped[str] = mapped_column(String(40), default="")
    method: Mapped[str] = mapped_column(String(12))
    archive_number: Mapped[str] = mapped_column(String(40), default="")
    witness: Mapped[str] = mapped_column(String(60), default="")
    is_read_aloud: Mapped[bool]
    tier_fen: Mapped[int | None]
    amount_fen: Mapped[int | None]
    signature: Mapped[str | None] = mapped_column(Sealed)
    by: Mapped[str] = mapped_column(ID, ForeignKey("users.id"))
    at: Mapped[datetime] = mapped_column(Instant)


class Choice(Base):
    """The tier somebody chose for a year, with the estimate as it was shown at the door."""

    __tablename__ = "choices"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("people.id"), index=True)
    year: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20))
    tier_fen: Mapped[int]
    resident_fen: Mapped[int]
    government_fen: Mapped[int]
    estimate: Mapped[dict[str, Any]] = mapped_column(JSON_VALUE)
    by: Mapped[str] = mapped_column(ID, ForeignKey("users.id"))
    at: Mapped[datetime] = mapped_column(Instant)
