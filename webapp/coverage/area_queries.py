"""Villages and townships side by side: one query a measure, however many there are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from webapp.areas.queries import list_areas
from webapp.areas.rules import Level, ancestor
from webapp.areas.tables import Area
from webapp.coverage.count_queries import (
    ALL,
    GAP,
    count_doors,
    count_people,
    count_questions,
    count_slips,
)
from webapp.coverage.rules import DoorGap, add_up, tenths
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip

UNFINISHED = f"{GAP}{DoorGap.NO_OUTCOME}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """One place of the overview."""

    id: str
    name: str
    doors: Mapping[str, int]
    people: Mapping[str, int]
    slips: Mapping[str, int]
    questions: int

    @property
    def finished(self) -> int:
        """Doors with a final outcome."""
        return self.doors.get(ALL, 0) - self.doors.get(UNFINISHED, 0)

    @property
    def rank(self) -> tuple[bool, int, int]:
        """What sorts the worst first: a place without doors, then the smallest share."""
        share = tenths(self.finished, self.doors.get(ALL, 0))
        return share is not None, share or 0, -self.doors.get(UNFINISHED, 0)


def list_village_rows(session: Session, area_id: str, *, year: int, on: date) -> list[AreaRow]:
    """Return the villages of an area, worst first."""
    doors = count_doors(session, area_id, by=Household.village_id, on=on)
    people = count_people(session, area_id, by=Person.village_id, year=year)
    slips = count_slips(session, area_id, by=Slip.village_id, year=year, on=on)
    questions = count_questions(session, area_id)
    return worst_first(
        AreaRow(
            id=area.id,
            name=area.name,
            doors=doors.get(area.id, {}),
            people=people.get(area.id, {}),
            slips=slips.get(area.id, {}),
            questions=questions.get(area.id, 0),
        )
        for area in list_areas(session, area_id, Level.VILLAGE)
    )


def fold_townships(townships: Iterable[Area], villages: Iterable[AreaRow]) -> list[AreaRow]:
    """Return the townships that villages add up to, worst first."""
    parts: dict[str, list[AreaRow]] = {}
    for row in villages:
        parts.setdefault(ancestor(row.id, Level.TOWNSHIP), []).append(row)
    return worst_first(add_rows(area.id, area.name, parts.get(area.id, [])) for area in townships)


def add_rows(area_id: str, name: str, rows: list[AreaRow]) -> AreaRow:
    """Return one row that several add up to."""
    return AreaRow(
        id=area_id,
        name=name,
        doors=add_up([row.doors for row in rows]),
        people=add_up([row.people for row in rows]),
        slips=add_up([row.slips for row in rows]),
        questions=sum(row.questions for row in rows),
    )


def worst_first(rows: Iterable[AreaRow]) -> list[AreaRow]:
    """Return places in the order in which somebody should look at them."""
    return sorted(rows, key=lambda row: (*row.rank, row.id))
