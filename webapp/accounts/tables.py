"""People who sign in, the groups they canvass, and the devices they write with."""

from datetime import datetime

from flask_login import UserMixin
from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from webapp.accounts.rules import Role
from webapp.areas.tables import Area
from webapp.db import AREA, ID, Base, Instant


class User(UserMixin, Base):
    """A person with a role in one area; `epoch` grows to end every open sign-in."""

    __tablename__ = "users"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    login: Mapped[str] = mapped_column(String(60), unique=True)
    name: Mapped[str] = mapped_column(String(60))
    role: Mapped[Role] = mapped_column(String(12))
    area_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"), index=True)
    password_hash: Mapped[str] = mapped_column(String(200))
    is_open: Mapped[bool] = mapped_column(default=True)
    epoch: Mapped[int] = mapped_column(default=0)

    area: Mapped[Area] = relationship(lazy="joined")

    @property
    def is_active(self) -> bool:
        """Whether the account may sign in (Flask-Login's name)."""
        return self.is_open

    def get_id(self) -> str:
        """Return what the session cookie holds: the person and the epoch of the sign-in."""
        return f"{self.id}:{self.epoch}"


class Assignment(Base):
    """A group that a person canvasses (村干部包村民组、社区干部包楼院)."""

    __tablename__ = "assignments"

    group_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"), primary_key=True)
    user_id: Mapped[str] = mapped_column(ID, ForeignKey("users.id"), primary_key=True)
    since: Mapped[datetime] = mapped_column(Instant)


class SignInFailure(Base):
    """A wrong password: by which name, from which address, when."""

    __tablename__ = "sign_in_failures"

    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(String(60), index=True)
    address: Mapped[str] = mapped_column(String(45), index=True)
    at: Mapped[datetime] = mapped_column(Instant, index=True)


class Device(Base):
    """What entries are written with: a phone, or the server on behalf of somebody's browser.

    `block` and `counter` mint slip references that no other device can mint. `last_seq` and
    `last_digest` are the end of the device's journal as the server knows it.
    """

    __tablename__ = "devices"
    __table_args__ = (UniqueConstraint("user_id", "kind", "name"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    user_id: Mapped[str] = mapped_column(ID, ForeignKey("users.id"), index=True)
    kind: Mapped[str] = mapped_column(String(6))
    name: Mapped[str] = mapped_column(String(80))
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    block: Mapped[int] = mapped_column(unique=True)
    counter: Mapped[int] = mapped_column(default=0)
    last_seq: Mapped[int] = mapped_column(default=0)
    last_digest: Mapped[str] = mapped_column(String(64), default="")
    made_at: Mapped[datetime] = mapped_column(Instant)
    seen_at: Mapped[datetime] = mapped_column(Instant)
    revoked_at: Mapped[datetime | None] = mapped_column(Instant)
