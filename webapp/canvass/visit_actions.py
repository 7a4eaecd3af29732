"""Recording a visit."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from webapp.accounts.rules import Authorship
from webapp.canvass.amend_actions import is_latest, mark_fields
from webapp.canvass.door_actions import refresh_door
from webapp.canvass.queries import get_household
from webapp.canvass.rules import RETURN_MISSING, RETURN_PAST, Outcome
from webapp.canvass.tables import Visit
from webapp.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordVisit:
    """Somebody stood at a door, and this is how it ended."""

    household_id: str
    outcome: Outcome
    return_on: date | None = None
    note: str = ""


def record_visit(session: Session, command: RecordVisit, *, by: Authorship) -> None:
    """Record a visit; the latest one tells the door's state."""
    household = get_household(session, command.household_id)
    check_visit(command, on=by.on)
    session.add(
        Visit(
            id=by.entry_id,
            household_id=household.id,
            outcome=command.outcome,
            on=by.on,
            return_on=command.return_on,
            note=command.note,
            by=by.user_id,
            at=by.at,
        )
    )
    if is_latest(household, "visit_outcome", by=by):
        mark_fields(household, ["visit_outcome"], by=by)
        household.visit_outcome = command.outcome
        household.visited_on = by.on
        household.return_on = command.return_on
    refresh_door(session, household, on=by.on)


def check_visit(command: RecordVisit, *, on: date) -> None:
    """Refuse a "nobody home" without a day to come back, and a day that has passed."""
    if command.outcome is Outcome.NOBODY_HOME and command.return_on is None:
        raise Refusal(RETURN_MISSING)
    if command.return_on is not None and command.return_on < on:
        raise Refusal(RETURN_PAST)
