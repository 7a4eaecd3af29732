"""Who canvasses what, and how far each of them is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from webapp.accounts.rules import Role
from webapp.accounts.tables import Assignment, User
from webapp.areas.queries import within
from webapp.areas.rules import Level, ancestor
from webapp.canvass.door_rules import TO_DO
from webapp.register.tables import Household

_Doors = tuple[int, int, date | None]  # of a group: all, finished, last visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvasser:
    """One canvasser of a village: the groups, the doors in them, and when they were last met."""

    id: str
    name: str
    login: str
    groups: tuple[str, ...]
    doors: int
    finished: int
    last_visit_on: date | None


def list_canvassers(session: Session, village_id: str) -> list[Canvasser]:
    """Return the canvassers of a village whose accounts are open, by name."""
    users = _list_users(session, village_id, Role.CANVASSER)
    groups = _groups_of(session, village_id)
    doors = _doors_of(session, village_id)
    return [_canvasser(user, groups.get(user.id, []), doors) for user in users]


def list_account_makers(session: Session, village_id: str) -> Sequence[User]:
    """Return who makes accounts for a village: the agency of its county."""
    return _list_users(session, ancestor(village_id, Level.COUNTY), Role.AGENCY)


def list_assigned(session: Session, group_ids: Sequence[str], user_id: str) -> set[str]:
    """Return which of these groups a person canvasses."""
    return set(
        session.scalars(
            select(Assignment.group_id).where(
                Assignment.group_id.in_(group_ids), Assignment.user_id == user_id
            )
        )
    )


def _canvasser(user: User, groups: list[str], doors: Mapping[str, _Doors]) -> Canvasser:
    own = [doors[group] for group in groups if group in doors]
    return Canvasser(
        id=user.id,
        name=user.name,
        login=user.login,
        groups=tuple(groups),
        doors=sum(total for total, *_ in own),
        finished=sum(done for _, done, _ in own),
        last_visit_on=max((on for *_, on in own if on), default=None),
    )


def _list_users(session: Session, area_id: str, role: Role) -> Sequence[User]:
    return session.scalars(
        select(User)
        .where(User.area_id == area_id, User.role == role, User.is_open)
        .order_by(User.name, User.login)
    ).all()


def _groups_of(session: Session, village_id: str) -> dict[str, list[str]]:
    rows = session.execute(
        select(Assignment.user_id, Assignment.group_id)
        .where(within(Assignment.group_id, village_id))
        .order_by(Assignment.group_id)
    )
    groups: dict[str, list[str]] = {}
    for user_id, group_id in rows:
        groups.setdefault(user_id, []).append(group_id)
    return groups


def _doors_of(session: Session, village_id: str) -> dict[str, _Doors]:
    finished = func.count().filter(Household.door_state.not_in(sorted(TO_DO)))
    rows = session.execute(
        select(Household.group_id, func.count(), finished, func.max(Household.visited_on))
        .where(Household.village_id == village_id)
        .group_by(Household.group_id)
    )
    return {group: (int(doors), int(done), on) for group, doors, done, on in rows}
