"""Taking back what was recorded by mistake: the entry stays for ever, what it did does not."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.rules import Authorship
from webapp.canvass.amend_actions import mark_fields
from webapp.canvass.door_actions import refresh_door
from webapp.canvass.queries import get_household, get_person, list_consents, list_visits
from webapp.canvass.rules import VOID_LATE, VOID_UNKNOWN, Act
from webapp.canvass.tables import Consent, Visit
from webapp.clock import china_date
from webapp.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidVisit:
    """A visit that was recorded by mistake; the id is its entry's."""

    household_id: str
    visit_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidConsent:
    """An answer that was recorded by mistake; the id is its entry's."""

    person_id: str
    consent_id: str


def void_visit(session: Session, command: VoidVisit, *, by: Authorship) -> None:
    """Take a visit back; the one before it tells the door's state again."""
    household = get_household(session, command.household_id)
    visit = session.scalars(
        select(Visit).where(Visit.id == command.visit_id, Visit.household_id == household.id)
    ).one_or_none()
    if visit is None:
        raise Refusal(VOID_UNKNOWN)
    _check_own(visit.by, visit.on, by=by)
    session.delete(visit)
    session.flush()
    last = next(iter(list_visits(session, household.id)), None)
    mark_fields(household, ["visit_outcome"], by=by)
    household.visit_outcome = last.outcome if last else None
    household.visited_on = last.on if last else None
    household.return_on = last.return_on if last else None
    refresh_door(session, household, on=by.on)


def void_consent(session: Session, command: VoidConsent, *, by: Authorship) -> None:
    """Take an answer back; the one before it counts again, else nobody has asked yet."""
    person = get_person(session, command.person_id)
    consent = session.scalars(
        select(Consent).where(
            Consent.id == command.consent_id,
            Consent.person_id == person.id,
            Consent.act != Act.PRIVACY,
        )
    ).one_or_none()
    if consent is None:
        raise Refusal(VOID_UNKNOWN)
    _check_own(consent.by, china_date(consent.at), by=by)
    session.delete(consent)
    session.flush()
    answers = (one for one in list_consents(session, person.id) if one.act != Act.PRIVACY)
    last = next(answers, None)
    mark_fields(person, ["consent_act"], by=by)
    person.consent_act = last.act if last else None
    person.consent_id = last.id if last else None
    person.consented_on = china_date(last.at) if last else None
    refresh_door(session, person.household, on=by.on)


def _check_own(user_id: str, on: date, *, by: Authorship) -> None:
    if (user_id, on) != (by.user_id, by.on):
        raise Refusal(VOID_LATE)
