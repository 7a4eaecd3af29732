"""A village's board: its groups, every door of them in walking order, and the counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.queries import get_area, list_areas
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.coverage.count_queries import (
    ALL,
    GAP,
    count_doors,
    count_people,
    count_questions,
    count_slips,
    last_visits,
)
from webapp.coverage.rules import (
    VILLAGE_UNKNOWN,
    GroupGap,
    GroupSeen,
    add_up,
    group_gaps,
)
from webapp.refusals import Missing
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip


class Tile(NamedTuple):
    """One door as the board shows it."""

    id: str
    group_id: str
    number: str
    door: str
    head_name: str
    state: str
    people: int
    undecided: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardGroup:
    """One group: who canvasses it, how far it is, and its doors in walking order."""

    id: str
    name: str
    canvassers: tuple[str, ...]
    last_visit_on: date | None
    gaps: frozenset[GroupGap]
    doors: Mapping[str, int]
    people: Mapping[str, int]
    tiles: tuple[Tile, ...] = field(repr=False, default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A whole village."""

    village: Area
    groups: tuple[BoardGroup, ...]
    doors: Mapping[str, int]
    people: Mapping[str, int]
    slips: Mapping[str, int]
    questions: int

    @property
    def group_gaps(self) -> dict[str, int]:
        """How many groups have each gap."""
        return {str(gap): sum(gap in group.gaps for group in self.groups) for gap in GroupGap}


def get_village(session: Session, area_id: str) -> Area:
    """Return a village; raise Missing for any other place."""
    area = get_area(session, area_id)
    if area.level != Level.VILLAGE:
        raise Missing(VILLAGE_UNKNOWN)
    return area


def get_board(session: Session, village: Area, *, year: int, on: date) -> Board:
    """Return the board of a village; as many queries for one door as for a thousand."""
    groups = list_board_groups(session, village.id, year=year, on=on, has_tiles=True)
    slips = count_slips(session, village.id, by=Slip.village_id, year=year, on=on)
    return Board(
        village=village,
        groups=tuple(groups),
        doors=add_up([group.doors for group in groups]),
        people=add_up([group.people for group in groups]),
        slips=slips.get(village.id, {}),
        questions=count_questions(session, village.id).get(village.id, 0),
    )


def list_board_groups(
    session: Session, village_id: str, *, year: int, on: date, has_tiles: bool = False
) -> list[BoardGroup]:
    """Return the groups of a village in walking order, with or without their doors."""
    doors = count_doors(session, village_id, by=Household.group_id, on=on)
    people = count_people(session, village_id, by=Person.group_id, year=year)
    visits = last_visits(session, village_id)
    names = list_canvasser_names(session, village_id)
    tiles = _list_tiles(session, village_id) if has_tiles else {}
    return [
        BoardGroup(
            id=area.id,
            name=area.name,
            canvassers=tuple(names.get(area.id, ())),
            last_visit_on=visits.get(area.id),
            gaps=group_gaps(
                GroupSeen(
                    canvassers=len(names.get(area.id, ())),
                    doors=doors.get(area.id, {}).get(ALL, 0),
                    last_visit_on=visits.get(area.id),
                )
            ),
            doors=doors.get(area.id, {}),
            people=people.get(area.id, {}),
            tiles=tuple(tiles.get(area.id, ())),
        )
        for area in list_areas(session, village_id, Level.GROUP)
    ]


def list_canvasser_names(session: Session, village_id: str) -> dict[str, list[str]]:
    """Return who canvasses each group; a closed account canvasses nothing."""
    rows = session.execute(
        select(Assignment.group_id, User.name)
        .join(User, User.id == Assignment.user_id)
        .where(
            Assignment.group_id.like(f"{village_id}.%"),
            User.is_open,
            User.role == Role.CANVASSER,
        )
        .order_by(Assignment.group_id, User.name)
    )
    names: dict[str, list[str]] = {}
    for group_id, name in rows:
        names.setdefault(group_id, []).append(name)
    return names


def _list_tiles(session: Session, village_id: str) -> dict[str, list[Tile]]:
    rows = session.execute(
        select(
            Household.id,
            Household.group_id,
            Household.number,
            Household.door,
            Household.head_name,
            Household.door_state,
            Household.people_count,
            Household.open_count,
        )
        .where(Household.village_id == village_id)
        .order_by(Household.group_id, Household.position, Household.id)
    ).all()
    tiles: dict[str, list[Tile]] = {}
    for row in rows:
        tile = Tile._make(row)
        tiles.setdefault(tile.group_id, []).append(tile)
    return tiles


def gap_counts(board: Board) -> dict[str, dict[str, int]]:
    """Return every gap of a board by what it is about: groups, doors, people, slips."""
    return {
        "groups": board.group_gaps,
        "doors": _gaps_of(board.doors),
        "people": _gaps_of(board.people),
        "slips": _gaps_of(board.slips),
    }


def _gaps_of(counts: Mapping[str, int]) -> dict[str, int]:
    return {key.removeprefix(GAP): count for key, count in counts.items() if key.startswith(GAP)}
