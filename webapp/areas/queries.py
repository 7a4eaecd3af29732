"""Finding areas."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.db import find
from webapp.problems import Problem
from webapp.refusals import Missing

AREA_UNKNOWN = Problem("area_unknown", "This place does not exist, or you do not look after it")


def within(column: InstrumentedAttribute[str], area_id: str) -> ColumnElement[bool]:
    """Return the condition that a column's area is `area_id` or lies below it."""
    return (column == area_id) | column.like(f"{area_id}.%")


def get_area(session: Session, area_id: str) -> Area:
    """Return an area; raise Missing."""
    area = find(session, Area, area_id)
    if area is None:
        raise Missing(AREA_UNKNOWN)
    return area


def list_areas(session: Session, inside: str, level: Level) -> Sequence[Area]:
    """Return the areas of one level inside an area, in walking order."""
    return session.scalars(
        select(Area)
        .where(within(Area.id, inside), Area.level == level)
        .order_by(Area.position, Area.id)
    ).all()


def find_child(session: Session, parent_id: str, name: str) -> Area | None:
    """Return the child of that name, or None."""
    return session.scalars(
        select(Area).where(Area.parent_id == parent_id, Area.name == name)
    ).one_or_none()


def count_children(session: Session, parent_id: str) -> int:
    """Return how many children an area has."""
    return session.scalar(select(func.count()).where(Area.parent_id == parent_id)) or 0
