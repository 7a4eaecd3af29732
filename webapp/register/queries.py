"""Finding registers, their files, what was odd in them, and the base list they made."""

import base64
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from webapp.areas.queries import within
from webapp.areas.tables import Area
from webapp.listing import in_order
from webapp.refusals import Missing, Refusal
from webapp.register.file_tables import RegisterOddity, RegisterPart
from webapp.register.import_rules import REGISTER_DAMAGED, REGISTER_UNKNOWN, Fate, State
from webapp.register.reading import Table, open_table
from webapp.register.tables import Register, RegisterLine

PAGE = 50  # odd rows on one page
ODD_ORDERS = {"row": (RegisterOddity.row,), "kind": (RegisterOddity.kind,)}


def get_register(session: Session, register_id: str, *, is_locked: bool = False) -> Register:
    """Return a register; raise Missing. A locked one waits for whoever is taking it in."""
    found = session.get(
        Register, register_id, with_for_update=is_locked or None, populate_existing=is_locked
    )
    if found is None:
        raise Missing(REGISTER_UNKNOWN)
    return found


def list_registers(session: Session, inside: str, *, limit: int = 200) -> Sequence[Any]:
    """Return the newest registers of an area; each row is register, name of its area."""
    return session.execute(
        select(Register, Area.name)
        .join(Area, Area.id == Register.area_id)
        .where(within(Register.area_id, inside))
        .order_by(Register.uploaded_at.desc(), Register.id.desc())
        .limit(limit)
    ).all()


def find_same_file(session: Session, area_id: str, digest: str) -> Register | None:
    """Return the register of this very file in an area, or None."""
    return session.scalars(
        select(Register)
        .where(Register.area_id == area_id, Register.digest == digest)
        .order_by(Register.uploaded_at)
        .limit(1)
    ).one_or_none()


def has_register(session: Session, area_id: str) -> bool:
    """Tell whether a register was taken in for an area."""
    wanted = select(Register.id).where(Register.area_id == area_id, Register.state == State.APPLIED)
    return session.scalar(wanted.limit(1)) is not None


def open_register(session: Session, register: Register, *, sheet: str | None = None) -> Table:
    """Open the kept file of a register; raise Refusal when it cannot be read."""
    parts = session.scalars(
        select(RegisterPart.data)
        .where(RegisterPart.register_id == register.id)
        .order_by(RegisterPart.part)
    )
    content = b"".join(base64.b64decode(part) for part in parts)
    if hashlib.sha256(content).hexdigest() != register.digest:
        raise Refusal(REGISTER_DAMAGED)
    name = sheet if sheet is not None else register.columns.get("sheet")
    return open_table(register.name, io.BytesIO(content), sheet=name or None)


@dataclass(frozen=True, slots=True, kw_only=True)
class OddPage:
    """One page of odd rows, and how many there are on all."""

    rows: Sequence[RegisterOddity]
    total: int


def list_oddities(
    session: Session, register_id: str, *, kind: str = "", sort: str = "", page: int | None = 1
) -> OddPage:
    """Return what was odd in a file, usually in the order of its rows; all of it without a page."""
    here = [RegisterOddity.register_id == register_id]
    if kind:
        here.append(RegisterOddity.kind == kind)
    total = session.scalar(select(func.count()).select_from(RegisterOddity).where(*here)) or 0
    wanted = select(RegisterOddity).where(*here)
    wanted = wanted.order_by(*in_order(sort, ODD_ORDERS, (RegisterOddity.number,)))
    if page is not None:
        wanted = wanted.limit(PAGE).offset(PAGE * (page - 1))
    return OddPage(rows=session.scalars(wanted).all(), total=total)


def list_base(session: Session, area_id: str) -> Sequence[RegisterLine]:
    """Return the frozen base list of an area: what the first register of each village listed."""
    group = aliased(Area)
    first = func.first_value(RegisterLine.register_id).over(
        partition_by=group.parent_id, order_by=RegisterLine.id
    )
    added = (
        select(RegisterLine.id, RegisterLine.register_id, first.label("first"))
        .join(group, group.id == RegisterLine.group_id)
        .where(RegisterLine.kind == Fate.ADDED, within(group.id, area_id))
        .subquery()
    )
    return session.scalars(
        select(RegisterLine)
        .join(added, added.c.id == RegisterLine.id)
        .where(added.c.register_id == added.c.first)
        .order_by(RegisterLine.id)
    ).all()
