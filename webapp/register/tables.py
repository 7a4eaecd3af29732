"""Households and people as they are now, and the register files they were listed in."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from webapp.db import AREA, ID, JSON_VALUE, Base, Instant, Sealed


class Register(Base):
    """One register file that was taken in; its lines are never changed afterwards."""

    __tablename__ = "registers"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    area_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"), index=True)
    name: Mapped[str] = mapped_column(String(200))
    digest: Mapped[str] = mapped_column(String(64), index=True)
    by: Mapped[str] = mapped_column(String(36))
    uploaded_at: Mapped[datetime] = mapped_column(Instant)
    applied_at: Mapped[datetime | None] = mapped_column(Instant)
    state: Mapped[str] = mapped_column(String(10))
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    columns: Mapped[dict[str, Any]] = mapped_column(JSON_VALUE, default=dict)
    tally: Mapped[dict[str, Any]] = mapped_column(JSON_VALUE, default=dict)


class RegisterLine(Base):
    """One row of a register that said something new: `added`, `changed`, `unlisted` or `held`.

    The `added` lines are the frozen base list: what somebody else listed before the canvass began.
    `listed` is the row as JSON, sealed because it holds the identity number.
    """

    __tablename__ = "register_lines"

    id: Mapped[int] = mapped_column(primary_key=True)
    register_id: Mapped[str] = mapped_column(ID, ForeignKey("registers.id"), index=True)
    row: Mapped[int]
    kind: Mapped[str] = mapped_column(String(10))
    group_id: Mapped[str | None] = mapped_column(AREA, index=True)
    household_id: Mapped[str | None] = mapped_column(ID)
    person_id: Mapped[str | None] = mapped_column(ID, index=True)
    oddities: Mapped[list[Any]] = mapped_column(JSON_VALUE, default=list)
    listed: Mapped[str] = mapped_column(Sealed)


class Household(Base):
    """A household, seen from the street as a door.

    `origin` tells who knew it first: the register or the canvass. `door_state` and the two counts
    are derived from the leaves in the applying transaction, never set by anybody. `marks` says of
    each field that the canvass changed who changed it when and by which entry.
    """

    __tablename__ = "households"
    __table_args__ = (
        Index("ix_households_round", "group_id", "position"),
        Index("ix_households_village_state", "village_id", "group_id", "door_state"),
        Index("ix_households_village_clock", "village_id", "clock"),
    )

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    group_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"))
    village_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"))
    number: Mapped[str] = mapped_column(String(40), default="")
    door: Mapped[str] = mapped_column(String(80), default="")
    head_name: Mapped[str] = mapped_column(String(60), default="")
    phone: Mapped[str] = mapped_column(String(30), default="")
    note: Mapped[str] = mapped_column(String(400), default="")
    position: Mapped[int] = mapped_column(default=0)
    origin: Mapped[str] = mapped_column(String(10))
    register_id: Mapped[str | None] = mapped_column(ID)
    unlisted_id: Mapped[str | None] = mapped_column(ID)
    visit_outcome: Mapped[str | None] = mapped_column(String(12))
    visited_on: Mapped[date | None]
    return_on: Mapped[date | None]
    door_state: Mapped[str] = mapped_column(String(12), default="not_visited")
    people_count: Mapped[int] = mapped_column(default=0)
    open_count: Mapped[int] = mapped_column(default=0)
    clock: Mapped[int] = mapped_column(default=0)
    marks: Mapped[dict[str, Any]] = mapped_column(JSON_VALUE, default=dict)

    people: Mapped[list["Person"]] = relationship(
        back_populates="household", order_by="Person.position"
    )


class Person(Base):
    """A person of a household, with everything the canvass has learnt.

    `identity` is the citizen number when it can be trusted; a number that fails its check is kept
    in `identity_given` for somebody to correct. `identity_key` finds equal numbers. The columns
    from `seen_on` on are the person's outcome in this round.
    """

    __tablename__ = "people"
    __table_args__ = (
        Index("ix_people_household", "household_id", "position"),
        Index("ix_people_village_clock", "village_id", "clock"),
    )

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    household_id: Mapped[str] = mapped_column(ID, ForeignKey("households.id"))
    village_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"))
    group_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[str] = mapped_column(String(60))
    relation: Mapped[str] = mapped_column(String(2), default="8")
    sex: Mapped[str] = mapped_column(String(1), default="")
    born_on: Mapped[date | None]
    identity: Mapped[str | None] = mapped_column(Sealed)
    identity_given: Mapped[str | None] = mapped_column(Sealed)
    identity_key: Mapped[str | None] = mapped_column(String(64), index=True)
    hukou_kind: Mapped[str] = mapped_column(String(10), default="")
    hukou_here: Mapped[bool] = mapped_column(default=True)
    residence: Mapped[str] = mapped_column(String(200), default="")
    phone: Mapped[str] = mapped_column(String(30), default="")
    is_student: Mapped[bool] = mapped_column(default=False)
    scheme: Mapped[str] = mapped_column(String(12), default="")
    is_enrolled: Mapped[bool] = mapped_column(default=False)
    special_groups: Mapped[list[str]] = mapped_column(JSON_VALUE, default=list)
    note: Mapped[str] = mapped_column(String(400), default="")
    origin: Mapped[str] = mapped_column(String(10))
    register_id: Mapped[str | None] = mapped_column(ID)
    unlisted_id: Mapped[str | None] = mapped_column(ID)

    eligibility: Mapped[str] = mapped_column(String(16), default="unknown")
    seen_on: Mapped[date | None]
    informed_on: Mapped[date | None]
    left_reason: Mapped[str | None] = mapped_column(String(12))
    left_on: Mapped[date | None]
    consent_act: Mapped[str | None] = mapped_column(String(12))
    consent_id: Mapped[str | None] = mapped_column(ID)
    consented_on: Mapped[date | None]
    tier_fen: Mapped[int | None]
    clock: Mapped[int] = mapped_column(default=0)
    marks: Mapped[dict[str, Any]] = mapped_column(JSON_VALUE, default=dict)

    household: Mapped[Household] = relationship(back_populates="people")


class Question(Base):
    """Something that a person must settle: a contradiction, a possible duplicate, a conflict.

    `kind` is an oddity's kind, `duplicate`, or `conflict`. For a conflict `detail` holds field,
    base, both values, both authors and both times. Nothing here is decided in silence.
    """

    __tablename__ = "questions"
    __table_args__ = (Index("ix_questions_open", "village_id", "settled_at"),)

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    village_id: Mapped[str] = mapped_column(AREA, ForeignKey("areas.id"))
    kind: Mapped[str] = mapped_column(String(20))
    person_id: Mapped[str | None] = mapped_column(ID, ForeignKey("people.id"), index=True)
    other_id: Mapped[str | None] = mapped_column(ID, index=True)
    household_id: Mapped[str | None] = mapped_column(ID, index=True)
    entry_id: Mapped[str | None] = mapped_column(String(64))
    detail: Mapped[str] = mapped_column(Sealed)
    asked_at: Mapped[datetime] = mapped_column(Instant)
    settled_at: Mapped[datetime | None] = mapped_column(Instant)
    settled_by: Mapped[str | None] = mapped_column(ID)
    choice: Mapped[str | None] = mapped_column(String(20))
    why: Mapped[str] = mapped_column(Text, default="")
