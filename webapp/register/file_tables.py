"""The register files themselves, kept as they came, and what was odd in their rows."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.db import ID, Base, Sealed


class RegisterPart(Base):
    """A piece of a file, in order, as base64 and sealed: it holds identity numbers.

    It stays after the register was taken in, because it is the evidence of what was listed.
    """

    __tablename__ = "register_parts"

    register_id: Mapped[str] = mapped_column(ID, ForeignKey("registers.id"), primary_key=True)
    part: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[str] = mapped_column(Sealed)


class RegisterOddity(Base):
    """One odd thing of a checked file (register/oddity_rules.py); never an identity number."""

    __tablename__ = "register_oddities"

    register_id: Mapped[str] = mapped_column(ID, ForeignKey("registers.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    row: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20))
    field: Mapped[str] = mapped_column(String(20))
    written: Mapped[str] = mapped_column(String(60))
    other: Mapped[int] = mapped_column(default=0)
