"""Slips and the leased keys that vouch for them."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from webapp.db import AREA, ID, Base, Instant, Sealed
from webapp.register.tables import Person


class SlipKey(Base):
    """A leased key by which a device signs codes: until a day, for so many slips and so much.

    `used_slips` and `used_fen` count the slips that came in under it, void ones too.
    """

    __tablename__ = "slip_keys"

    number: Mapped[int] = mapped_column(primary_key=True)
    device_id: Mapped[str] = mapped_column(ID, ForeignKey("devices.id"), index=True)
    secret: Mapped[str] = mapped_column(Sealed)
    made_at: Mapped[datetime] = mapped_column(Instant)
    until: Mapped[date]
    most_slips: Mapped[int]
    most_fen: Mapped[int]
    used_slips: Mapped[int] = mapped_column(default=0)
    used_fen: Mapped[int] = mapped_column(default=0)


class Slip(Base):
    """A demand to pay one amount once. It is never overwritten: void it and issue another.

    `state` is `due`, `paid` or `void`; `payment_id` names the one payment that settles it.
    """

    __tablename__ = "slips"
    __table_args__ = (
        Index("ix_slips_village_state", "village_id", "group_id", "state"),
        Index("ix_slips_village_clock", "village_id", "clock"),
        Index("ix_slips_person", "person_id", "year"),
    )

    reference: Mapped[str] = mapped_column(String(25), primary_key=True)
    person_id: Mapped[str] = mapped_column(ID, ForeignKey("people.id"))
    household_id: Mapped[str] = mapped_column(ID, ForeignKey("households.id"), index=True)
    village_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"))
    group_id: Mapped[str] = mapped_column(AREA)
    year: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20))
    tier_fen: Mapped[int]
    amount_fen: Mapped[int]
    issued_on: Mapped[date]
    expires_on: Mapped[date]
    code: Mapped[str] = mapped_column(String(40))
    key_number: Mapped[int] = mapped_column(ForeignKey("slip_keys.number"), index=True)
    device_id: Mapped[str] = mapped_column(ID)
    entry_id: Mapped[str] = mapped_column(ID, unique=True)
    state: Mapped[str] = mapped_column(String(6), default="due")
    void_reason: Mapped[str] = mapped_column(String(200), default="")
    payment_id: Mapped[str | None] = mapped_column(ID, unique=True)
    clock: Mapped[int] = mapped_column(default=0)

    person: Mapped[Person] = relationship(backref="slips")


class SlipGuess(Base):
    """Somebody asked for a slip that is not there or whose code is wrong: from where, when."""

    __tablename__ = "slip_guesses"
    __table_args__ = (Index("ix_slip_guesses_address", "address", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(String(45))
    at: Mapped[datetime] = mapped_column(Instant)
