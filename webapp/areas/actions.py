"""Making areas and moving a village's clock."""

from typing import Any

from sqlalchemy import event, update
from sqlalchemy.orm import Session, SessionTransaction

from webapp.areas.queries import count_children, find_child, get_area
from webapp.areas.rules import Level, child_id, level_of, shape_of
from webapp.areas.tables import Area


def ensure_child(session: Session, parent_id: str, name: str) -> Area:
    """Return the parent's child of that name, made at the end of the walking order if new."""
    found = find_child(session, parent_id, name)
    if found is not None:
        return found
    area = add_child(
        session, get_area(session, parent_id), name, number=count_children(session, parent_id) + 1
    )
    session.flush()
    return area


def add_child(session: Session, parent: Area, name: str, *, number: int) -> Area:
    """Return a new child with the next number; whoever adds many knows it, and flushes once."""
    area_id = child_id(parent.id, number)
    level = level_of(area_id)
    area = Area(
        id=area_id,
        parent_id=parent.id,
        level=level,
        shape=shape_of(name) if level is Level.VILLAGE else parent.shape,
        name=name,
        plan_key=parent.plan_key,
        position=number,
        clock=0,
    )
    session.add(area)
    return area


def ensure_county(session: Session, area_id: str, name: str, plan_key: str) -> Area:
    """Return the root area of a plan, made if new; `area_id` is its GB/T 2260 code."""
    area = session.get(Area, area_id)
    if area is None:
        area = Area(id=area_id, level=Level.COUNTY, name=name, plan_key=plan_key, position=0)
        session.add(area)
        session.flush()
    return area


def tick(session: Session, village_id: str) -> int:
    """Move a village's clock by one and return it.

    The row stays locked until the transaction ends, so ticks are in the order of commits. Every
    record of the village that changes from here on is stamped with this tick; so tick first, read
    the records afterwards, and what was read cannot be stale.
    """
    clock = session.execute(
        update(Area)
        .where(Area.id == village_id)
        .values(clock=Area.clock + 1)
        .returning(Area.clock)
        .execution_options(synchronize_session=False)
    ).scalar_one()
    session.info.setdefault("ticks", {})[village_id] = clock
    return clock


def tick_once(session: Session, village_id: str) -> None:
    """Tick, unless this transaction has: what it changes together may carry one tick.

    For a batch of entries, each of which would otherwise write the village's row anew.
    """
    ticked: set[str] = session.info.setdefault("ticked", set())
    if village_id not in ticked:
        tick(session, village_id)
        ticked.add(village_id)


@event.listens_for(Session, "after_transaction_end")
def _forget(session: Session, ended: SessionTransaction) -> None:
    if ended.parent is None:
        session.info.pop("ticked", None)


@event.listens_for(Session, "after_soft_rollback")
def _forget_undone(session: Session, _undone: Any) -> None:
    """Forget even what a savepoint undid: to tick once more does no harm."""
    session.info.pop("ticked", None)


@event.listens_for(Session, "before_flush")
def _stamp(session: Session, _context: Any, _instances: Any) -> None:
    """Stamp changed records, so that no action can forget to."""
    ticks: dict[str, int] = session.info.get("ticks", {})
    for record in (*session.new, *session.dirty):
        if (
            hasattr(record, "clock")
            and hasattr(record, "village_id")
            and session.is_modified(record)
        ):
            record.clock = ticks[record.village_id]
