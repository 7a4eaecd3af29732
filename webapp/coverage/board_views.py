"""What the village's pages show: counts with the lists they open, tiles and rows, as strings."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from webapp.canvass.door_rules import DoorState
from webapp.coverage.board_queries import Board, BoardGroup, Tile, gap_counts
from webapp.coverage.count_queries import ALL, GAP, MONEY
from webapp.coverage.rules import (
    DoorGap,
    GroupGap,
    PersonCount,
    PersonGap,
    SlipCount,
    SlipGap,
    percent,
)
from webapp.coverage.target_rules import TargetSeen
from webapp.plans.amount_rules import yuan

Stat = dict[str, Any]
GAPS = (
    *(("groups", str(gap)) for gap in GroupGap),
    *(("doors", str(gap)) for gap in DoorGap),
    *(("people", str(gap)) for gap in PersonGap),
    *(("slips", str(gap)) for gap in SlipGap),
)
# The order in which a head asks: what is left, what went well, what will not come
STATE_ORDER = (
    DoorState.NOT_VISITED,
    DoorState.COME_BACK,
    DoorState.PART,
    DoorState.DONE,
    DoorState.REFUSED,
    DoorState.CLOSED,
)


def board_view(board: Board, targets: Sequence[TargetSeen], *, is_head: bool) -> dict[str, Any]:
    """Return the context of the board."""
    base = f"/village/{board.village.id}"
    total = board.doors.get(ALL, 0)
    finished = total - board.doors.get(f"{GAP}{DoorGap.NO_OUTCOME}", 0)
    gaps = gap_counts(board)
    return {
        "base": base,
        "name": board.village.name,
        "total": total,
        "finished": finished,
        "share": percent(finished, total),
        "states": [_state_stat(base, board.doors, state) for state in STATE_ORDER],
        "gaps": [_gap_stat(base, about, key, gaps[about].get(key, 0)) for about, key in GAPS],
        "people": [_person_stat(base, board.people, key) for key in PersonCount],
        "slips": [_slip_stat(base, board.slips, key) for key in SlipCount],
        "questions": board.questions,
        "targets": [target_view(seen, base) for seen in targets],
        "groups": [group_view(group, base, is_head=is_head) for group in board.groups],
        "is_head": is_head,
    }


def group_view(group: BoardGroup, base: str, *, is_head: bool) -> dict[str, Any]:
    """Return one group of the board or of the list of groups."""
    total = group.doors.get(ALL, 0)
    open_doors = group.doors.get(f"{GAP}{DoorGap.NO_OUTCOME}", 0)
    return {
        "id": group.id,
        "anchor": f"group-{group.id.rpartition('.')[2]}",
        "name": group.name,
        "canvassers": list(group.canvassers),
        "last_visit": _day(group.last_visit_on),
        "gaps": sorted(str(gap) for gap in group.gaps),
        "total": total,
        "finished": total - open_doors,
        "open_doors": open_doors,
        "open_href": f"{base}/doors?" + urlencode({"gap": DoorGap.NO_OUTCOME, "group": group.id}),
        "doors_href": f"{base}/doors?" + urlencode({"group": group.id}),
        "open_people": group.people.get(f"{GAP}{PersonGap.NO_OUTCOME}", 0),
        "people_href": f"{base}/people?"
        + urlencode({"gap": PersonGap.NO_OUTCOME, "group": group.id}),
        "tiles": [tile_view(tile, base, is_head=is_head) for tile in group.tiles],
    }


def tile_view(tile: Tile, base: str, *, is_head: bool) -> dict[str, Any]:
    """Return one door of the board; a head opens the door, others the people behind it."""
    return {
        "id": tile.id,
        "href": door_href(tile.id, base, is_head=is_head),
        "number": tile.door or tile.number,
        "name": tile.head_name,
        "state": tile.state,
        "count": f"{tile.people - tile.undecided}/{tile.people}" if tile.people else "",
    }


def door_href(household_id: str, base: str, *, is_head: bool) -> str:
    """Return what a door opens: for a head the door itself, for others whom it holds."""
    if is_head:
        return f"/round/doors/{household_id}"
    return f"{base}/people?door={household_id}"


def target_view(seen: TargetSeen, base: str) -> dict[str, Any]:
    """Return a target with how far it is, what is short, and the days that are left."""
    gap, target = seen.gap, seen.target
    return {
        "key": target.key,
        "words": target.words,
        "percent": target.percent,
        "count": target.count,
        "due": _day(target.due_on),
        "days_left": seen.days_left,
        "days_over": -seen.days_left if seen.days_left is not None else 0,
        "is_counted": gap is not None,
        "has_figure": bool(target.percent or target.count),
        "is_met": gap is not None and gap.is_met and gap.base > 0,
        "done": gap.done if gap else 0,
        "base": gap.base if gap else 0,
        "share": percent(gap.done, gap.base) if gap else "",
        "short": gap.short if gap else 0,
        "missing": gap.base - gap.done if gap else 0,
        "href": f"{base}/people?target={target.key}" if base else "",
    }


def _state_stat(base: str, doors: Mapping[str, int], state: DoorState) -> Stat:
    return {
        "key": str(state),
        "count": doors.get(state, 0),
        "href": f"{base}/doors?state={state}",
    }


def _gap_stat(base: str, about: str, key: str, count: int) -> Stat:
    return {
        "about": about,
        "key": key,
        "count": count,
        "href": f"{base}/{about}?gap={key}",
        "kind": "bad" if count else "good",
    }


def _person_stat(base: str, people: Mapping[str, int], key: PersonCount) -> Stat:
    return {"key": str(key), "count": people.get(key, 0), "href": f"{base}/people?state={key}"}


def _slip_stat(base: str, slips: Mapping[str, int], key: SlipCount) -> Stat:
    return {
        "key": str(key),
        "count": slips.get(key, 0),
        "sum": f"¥{yuan(slips.get(f'{MONEY}{key}', 0))}",
        "href": f"{base}/slips?state={key}",
    }


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
