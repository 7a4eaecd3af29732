"""The places that an account can look after, as the choices of a field."""

from sqlalchemy.orm import Session

from webapp.accounts.rules import LEVEL_OF_ROLE, Role
from webapp.areas.queries import list_areas
from webapp.areas.rules import Level
from webapp.areas.tables import Area


def places(session: Session, role: Role, inside: str) -> list[dict[str, str]]:
    """Return the places a role can look after, each village with its township before it."""
    level = LEVEL_OF_ROLE[role]
    above: dict[str, Area] = {}
    if level is Level.VILLAGE:
        above = {area.id: area for area in list_areas(session, inside, Level.TOWNSHIP)}
    areas = sorted(list_areas(session, inside, level), key=lambda area: area.id)
    return [{"value": area.id, "label": _label(area, above)} for area in areas]


def _label(area: Area, above: dict[str, Area]) -> str:
    township = above.get(area.parent_id or "")
    return f"{township.name} · {area.name}" if township else area.name
