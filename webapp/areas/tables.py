"""Areas, with the village's clock."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from webapp.areas.rules import Level, Shape
from webapp.db import AREA, Base


class Area(Base):
    """One place of the tree.

    `clock` counts the changes of a village; a phone asks for what came after the tick it knows.
    """

    __tablename__ = "areas"

    id: Mapped[str] = mapped_column(AREA, primary_key=True)
    parent_id: Mapped[str | None] = mapped_column(AREA, ForeignKey("areas.id"), index=True)
    level: Mapped[Level] = mapped_column(String(10))
    shape: Mapped[Shape] = mapped_column(String(10), default=Shape.VILLAGE)
    name: Mapped[str] = mapped_column(String(80))
    plan_key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int] = mapped_column(default=0)
    clock: Mapped[int] = mapped_column(default=0)
