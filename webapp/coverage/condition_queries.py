"""What each count means, as one condition that the count and the list behind it share."""

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache

from sqlalchemy import ColumnElement, and_, exists, func, or_
from sqlalchemy.orm import aliased

from webapp.canvass.door_rules import TO_DO, DoorState
from webapp.canvass.eligibility_rules import State
from webapp.canvass.rules import AGREEING, DECIDED
from webapp.canvass.tables import Choice
from webapp.coverage.rules import DoorGap, PersonCount, PersonGap, SlipCount, SlipGap
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip

Conditions = Mapping[str, ColumnElement[bool]]

DAYS = 8  # whose conditions are kept; building one anew costs more than asking it

_later = aliased(Choice)
_act = func.coalesce(Person.consent_act, "")
IS_LISTED = Person.left_reason.is_(None)
IS_CONTRIBUTOR = and_(IS_LISTED, Person.eligibility == State.IN_CONTRIBUTOR)
IS_RECIPIENT = and_(IS_LISTED, Person.eligibility == State.IN_RECIPIENT)
IS_ELIGIBLE = or_(IS_CONTRIBUTOR, IS_RECIPIENT)
IS_AGREED = and_(IS_CONTRIBUTOR, _act.in_(sorted(AGREEING)))
IS_DECLINED = and_(IS_CONTRIBUTOR, _act.in_(sorted(DECIDED - AGREEING)))
IS_UNDECIDED = and_(IS_CONTRIBUTOR, _act.not_in(sorted(DECIDED)))
IS_UNSEEN = and_(
    IS_LISTED,
    Person.eligibility != State.IN_CONTRIBUTOR,
    or_(Person.seen_on.is_(None), Person.eligibility == State.UNKNOWN),
)


@cache
def door_states() -> Conditions:
    """Return the condition of each state of a door."""
    return {str(state): Household.door_state == state for state in DoorState}


@lru_cache(maxsize=DAYS)
def door_gaps(on: date) -> Conditions:
    """Return the condition of each gap of a door on a day."""
    return {
        DoorGap.NO_OUTCOME: Household.door_state.in_(sorted(TO_DO)),
        DoorGap.OVERDUE: and_(
            Household.door_state == DoorState.COME_BACK, Household.return_on < on
        ),
    }


@cache
def person_counts() -> Conditions:
    """Return the condition of each count of people."""
    return {
        PersonCount.LISTED: IS_LISTED,
        PersonCount.SEEN: and_(IS_LISTED, Person.seen_on.is_not(None)),
        PersonCount.INFORMED: and_(IS_LISTED, Person.informed_on.is_not(None)),
        PersonCount.ELIGIBLE: IS_ELIGIBLE,
        PersonCount.CONTRIBUTOR: IS_CONTRIBUTOR,
        PersonCount.RECIPIENT: IS_RECIPIENT,
        PersonCount.AGREED: IS_AGREED,
        PersonCount.DECLINED: IS_DECLINED,
        PersonCount.UNDECIDED: IS_UNDECIDED,
    }


@cache
def person_gaps(year: int) -> Conditions:
    """Return the condition of each gap of a person in the year that is paid for."""
    return {
        PersonGap.NO_OUTCOME: or_(IS_UNDECIDED, IS_UNSEEN),
        PersonGap.UNDECIDED: IS_UNDECIDED,
        PersonGap.NO_SLIP: and_(IS_AGREED, ~has_slip(year), ~owes_nothing(year)),
    }


@cache
def slip_counts(year: int) -> Conditions:
    """Return the condition of each count of slips."""
    this_year = Slip.year == year
    return {
        SlipCount.ISSUED: and_(this_year, Slip.state != "void"),
        SlipCount.PAID: and_(this_year, Slip.state == "paid"),
        SlipCount.UNPAID: and_(this_year, Slip.state == "due"),
    }


@lru_cache(maxsize=DAYS)
def slip_gaps(year: int, on: date) -> Conditions:
    """Return the condition of each gap of a slip on a day."""
    late = and_(Slip.year == year, Slip.state == "due", Slip.expires_on < on)
    return {SlipGap.LATE: late}


def has_slip(year: int, *states: str) -> ColumnElement[bool]:
    """Return the condition that a person holds a slip of the year, paid or due unless said."""
    wanted = states or ("due", "paid")
    return exists().where(Slip.person_id == Person.id, Slip.year == year, Slip.state.in_(wanted))


@cache
def owes_nothing(year: int) -> ColumnElement[bool]:
    """Return the condition that somebody else pays all of a person's latest choice of the year."""
    is_later = or_(_later.at > Choice.at, and_(_later.at == Choice.at, _later.id > Choice.id))
    overruled = exists().where(
        _later.person_id == Choice.person_id, _later.year == Choice.year, is_later
    )
    return exists().where(
        Choice.person_id == Person.id, Choice.year == year, Choice.resident_fen == 0, ~overruled
    )
