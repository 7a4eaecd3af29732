"""Villages and groups of a township by name, made as a register first names them."""

from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from webapp.areas.actions import add_child, tick
from webapp.areas.queries import count_children, get_area
from webapp.areas.tables import Area
from webapp.register.tables import Household


class Places:
    """The places of a township. `known` are those that were there before, `ids` all of them."""

    def __init__(
        self,
        session: Session,
        area_id: str,
        known: Mapping[tuple[str, ...], str],
        ticks: dict[str, int],
    ) -> None:
        self.known = dict(known)
        self.ids = dict(known)
        self.clocks = ticks
        self._session = session
        self._area_id = area_id
        self._last: dict[str, int] = {}
        self._members: dict[str, int] = defaultdict(int)
        self._made: dict[str, Area] = {}  # on their way to the table
        self._children: dict[str, int] = {}

    def find_group(self, village: str, group: str) -> tuple[str, str]:
        """Return the ids of a village and its group, made at the end of the order if new."""
        group_id = self.ids.get((village, group))
        if group_id is None:
            village_id = self._ensure(self._area_id, (village,))
            group_id = self._ensure(village_id, (village, group))
        return self.ids[village,], group_id

    def clock(self, village_id: str) -> int:
        """Return the village's tick of this transaction."""
        found = self.clocks.get(village_id)
        if found is None:
            found = self.clocks[village_id] = tick(self._session, village_id)
        return found

    def next_position(self, group_id: str) -> int:
        """Return the next position in a group's walking order."""
        if group_id not in self._last:
            self._last[group_id] = self._find_last(group_id)
        self._last[group_id] += 1
        return self._last[group_id]

    def seat(self, household_id: str, known: int) -> int:
        """Return the next position of a person in a household where `known` people are."""
        self._members[household_id] += 1
        return known + self._members[household_id]

    def _find_last(self, group_id: str) -> int:
        if group_id in self._made:
            return 0
        wanted = select(func.max(Household.position)).where(Household.group_id == group_id)
        return self._session.scalar(wanted) or 0

    def _ensure(self, parent_id: str, path: tuple[str, ...]) -> str:
        found = self.ids.get(path)
        if found is None:
            found = self.ids[path] = self._add(parent_id, path[-1])
        return found

    def _add(self, parent_id: str, name: str) -> str:
        """Make a place; nobody else does meanwhile, because the township is locked."""
        parent = self._made.get(parent_id) or get_area(self._session, parent_id)
        if parent_id not in self._children:
            is_new = parent_id in self._made
            self._children[parent_id] = 0 if is_new else count_children(self._session, parent_id)
        self._children[parent_id] += 1
        area = add_child(self._session, parent, name, number=self._children[parent_id])
        self._made[area.id] = area
        return area.id
