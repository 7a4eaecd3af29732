"""The tree of areas: an area's id is its path, so that "inside" is a comparison of text.

>>> is_within("410106.01.002.03", "410106.01")
True
>>> is_within("410106.011", "410106.01")
False
>>> [str(level) for level in Level]
['county', 'township', 'village', 'group']
"""

from enum import StrEnum


class Level(StrEnum):
    """The levels, from the widest to the narrowest; the path has as many steps."""

    COUNTY = "county"
    TOWNSHIP = "township"
    VILLAGE = "village"
    GROUP = "group"


class Shape(StrEnum):
    """The two shapes of the tree: 村→村民组 and 社区→楼院."""

    VILLAGE = "village"
    COMMUNITY = "community"


def is_within(area_id: str, other_id: str) -> bool:
    """Tell whether an area is another one or lies below it."""
    return area_id == other_id or area_id.startswith(f"{other_id}.")


def level_of(area_id: str) -> Level:
    """Return the level that a path's length tells."""
    return list(Level)[area_id.count(".")]


def ancestor(area_id: str, level: Level) -> str:
    """Return the path of the area of `level` in which an area lies."""
    steps = area_id.split(".")
    return ".".join(steps[: list(Level).index(level) + 1])


def child_id(parent_id: str, number: int) -> str:
    """Return the path of a child: two digits for townships and groups, three for villages."""
    width = 3 if level_of(parent_id) is Level.TOWNSHIP else 2
    return f"{parent_id}.{number:0{width}d}"


def shape_of(name: str) -> Shape:
    """Tell a community (社区, 居委会) from a village by its name."""
    return Shape.COMMUNITY if name.endswith(("社区", "居委会", "居")) else Shape.VILLAGE
