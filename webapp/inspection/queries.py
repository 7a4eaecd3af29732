"""The log with the names of its people and places."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.tables import User
from webapp.areas.queries import within
from webapp.areas.rules import Level
from webapp.areas.tables import Area

MOST_PEOPLE = 100  # that a part of a name may mean


@dataclass(frozen=True, slots=True)
class Names:
    """Names by id: people who signed in, and places."""

    people: Mapping[str, str]
    places: Mapping[str, str]


def find_people(session: Session, text: str, inside: str) -> tuple[str, ...]:
    """Return the ids of those in an area whose name or sign-in name has `text` in it."""
    found = User.login.icontains(text, autoescape=True) | User.name.icontains(text, autoescape=True)
    wanted = select(User.id).where(within(User.area_id, inside), found)
    return tuple(session.scalars(wanted.order_by(User.login).limit(MOST_PEOPLE)))


def get_names(session: Session, people: Iterable[str], places: Iterable[str]) -> Names:
    """Return the names of the people and places that there are."""
    users = session.execute(select(User.id, User.name).where(User.id.in_(set(people))))
    areas = session.execute(select(Area.id, Area.name).where(Area.id.in_(set(places))))
    return Names({row.id: row.name for row in users}, {row.id: row.name for row in areas})


def list_places(session: Session, inside: str) -> Sequence[Area]:
    """Return an area and its townships and villages, each followed by what lies in it."""
    levels = (Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE)
    wanted = select(Area).where(within(Area.id, inside), Area.level.in_(levels))
    return session.scalars(wanted.order_by(Area.id)).all()
