import re

import pytest
from flask import Flask
from sqlalchemy import Engine, delete, event

from tests.round.pages import Canvasser, start
from tests.visitor import visit
from tests.world import NOON, World
from webapp import db
from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment


def rows_of(html: str) -> list[str]:
    """Return the titles of the doors of a list, in order."""
    return re.findall(r'<span class="list-title">([^<]*)</span>', html)


@pytest.fixture
def canvasser(app: Flask, engine: Engine) -> Canvasser:
    return start(app, engine)


def test_the_list_shows_the_doors_in_walking_order(canvasser: Canvasser) -> None:
    page = canvasser.get("/round").text

    assert [title.split()[0] for title in rows_of(page)] == [f"{n}号" for n in range(1, 10)]
    assert f'href="{canvasser.door}"' in page


@pytest.mark.parametrize(
    ("query", "doors"),
    [
        ("state=come_back", ["3号 刘桂芳", "4号 陈志强"]),
        ("state=due", ["3号 刘桂芳"]),
        ("state=closed", ["7号 欧阳春燕"]),
        ("state=danced&q=9号", ["9号 吴小燕"]),
        ("q=刘明", ["3号 刘桂芳"]),
        ("q=0006", ["6号 赵德胜"]),
        ("q=李建国", ["1号 王秀英"]),
        ("q=孙丽华", ["1号 孙丽华"]),
        ("q=zzz", []),
    ],
)
def test_a_filter_or_a_search_narrows_the_list(
    canvasser: Canvasser, query: str, doors: list[str]
) -> None:
    assert rows_of(canvasser.get(f"/round?{query}").text) == doors


def test_the_grid_shows_the_same_doors_as_tiles(canvasser: Canvasser) -> None:
    page = canvasser.get("/round?show=grid").text

    states = re.findall(r'class="tile[^"]*" id="[^"]*" href="[^"]*" data-state="(\w+)"', page)
    assert states == [
        "not_visited", "not_visited", "come_back", "come_back", "part", "refused", "closed",
        "not_visited", "part",
    ]  # fmt: skip


def test_a_search_replaces_the_doors_alone(canvasser: Canvasser) -> None:
    part = canvasser.get("/round?q=9号", **{"HX-Request": "true"})

    assert part.text.lstrip().startswith('<div class="stack" id="doors">')
    assert part.headers["Vary"] == "HX-Request, Accept-Encoding, Cookie"


def test_nobody_elses_doors_are_shown(canvasser: Canvasser, app: Flask) -> None:
    stranger = visit(app, canvasser.world.stranger)

    page = stranger.get(f"/round?group={canvasser.world.group}&q=王").text

    assert rows_of(page) == []


def test_a_canvasser_without_groups_is_told_who_assigns_them(
    canvasser: Canvasser, engine: Engine
) -> None:
    with db.transaction(engine) as session:
        session.execute(delete(Assignment))

    page = canvasser.get("/round").text

    assert 'class="empty"' in page


def test_the_head_sees_every_group_of_the_village(app: Flask, engine: Engine) -> None:
    head = start(app, engine, Role.HEAD)

    page = head.get("/round?group=all").text

    assert len(rows_of(page)) == 10


def test_more_doors_cost_no_more_queries(canvasser: Canvasser, engine: Engine) -> None:
    world = canvasser.world
    counts = [_count_queries(engine, canvasser, "/round?q=号")]
    for kept in ({world.other_group}, {world.group}):
        with db.transaction(engine) as session:
            session.execute(delete(Assignment).where(Assignment.user_id == _me(world)))
            session.add_all(
                Assignment(group_id=group, user_id=_me(world), since=NOON) for group in kept
            )
        counts.append(_count_queries(engine, canvasser, "/round?q=号"))

    assert len(set(counts)) == 1


def _me(world: World) -> str:
    return world.users[Role.CANVASSER]


def _count_queries(engine: Engine, canvasser: Canvasser, path: str) -> int:
    seen: list[str] = []

    def note(*args: object) -> None:
        seen.append(str(args[2]))

    event.listen(engine, "before_cursor_execute", note)
    assert canvasser.get(path).status_code == 200
    event.remove(engine, "before_cursor_execute", note)
    return sum("SELECT" in text for text in seen)
