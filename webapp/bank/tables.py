"""What the bank says has been paid: rows are only ever added."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from webapp.db import AREA, ID, Base, Instant

_STANDS = text("state IN ('matched', 'suspense')")
_COUNTS = text("state IN ('matched', 'suspense', 'duplicate')")


class Payment(Base):
    """Money that reached the bank, or its reversal (a negative row that names what it reverses).

    `state` is `matched` (settles a slip), `suspense` (waits for its slip), `duplicate` (a slip paid
    already; to be returned), `reversed` or `reversal`. Only one payment stands for a reference, and
    a branch's serial number stands for one payment; reversed by mistake, it may be taken in again.
    `id` is made with the form, so that a form sent twice pays once.
    """

    __tablename__ = "payments"
    __table_args__ = (
        Index(
            "ix_payments_serial",
            "branch",
            "serial",
            unique=True,
            postgresql_where=_COUNTS,
            sqlite_where=_COUNTS,
        ),
        Index("ix_payments_reference", "reference"),
        Index("ix_payments_area_state", "area_id", "state", "at"),
        Index("ix_payments_by", "by", "at"),
        Index(
            "ix_payments_standing",
            "reference",
            unique=True,
            postgresql_where=_STANDS,
            sqlite_where=_STANDS,
        ),
        CheckConstraint("amount_fen <> 0", name="amount"),
    )

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    area_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"))
    reference: Mapped[str] = mapped_column(String(25))
    amount_fen: Mapped[int]
    branch: Mapped[str] = mapped_column(String(60))
    serial: Mapped[str] = mapped_column(String(40))
    paid_on: Mapped[date]
    by: Mapped[str] = mapped_column(ID, ForeignKey("users.id"))
    at: Mapped[datetime] = mapped_column(Instant)
    state: Mapped[str] = mapped_column(String(10))
    reverses_id: Mapped[str | None] = mapped_column(ID, ForeignKey("payments.id"), unique=True)
    why: Mapped[str] = mapped_column(String(200), default="")
