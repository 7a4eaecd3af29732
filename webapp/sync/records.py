"""Records as they go to a phone, and as the pages of the round take them on every host.

A record is plain JSON: dates as `YYYY-MM-DD`, money in fen. An identity number is masked; its
`identity_mark` is what an amendment names as `was`.
"""

from datetime import date
from typing import Any

from webapp.canvass.tables import Consent, Visit
from webapp.register.identity_rules import mask_identity
from webapp.register.records import mark_identity
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip

Record = dict[str, Any]


def household_record(household: Household) -> Record:
    """Return a household as a record."""
    return {
        "id": household.id,
        "group": household.group_id,
        "village": household.village_id,
        "number": household.number,
        "door": household.door,
        "head_name": household.head_name,
        "phone": household.phone,
        "note": household.note,
        "position": household.position,
        "origin": household.origin,
        "is_unlisted": household.unlisted_id is not None,
        "visit_outcome": household.visit_outcome,
        "visited_on": _day(household.visited_on),
        "return_on": _day(household.return_on),
        "door_state": household.door_state,
        "people_count": household.people_count,
        "open_count": household.open_count,
        "clock": household.clock,
    }


def person_record(person: Person) -> Record:
    """Return a person as a record."""
    number = person.identity or person.identity_given
    return {
        "id": person.id,
        "household": person.household_id,
        "position": person.position,
        "name": person.name,
        "relation": person.relation,
        "sex": person.sex,
        "born_on": _day(person.born_on),
        "identity": mask_identity(number) if number else None,
        "identity_mark": mark_identity(person.identity),
        "is_identity_trusted": person.identity is not None,
        "hukou_kind": person.hukou_kind,
        "hukou_here": person.hukou_here,
        "residence": person.residence,
        "phone": person.phone,
        "is_student": person.is_student,
        "scheme": person.scheme,
        "is_enrolled": person.is_enrolled,
        "special_groups": list(person.special_groups),
        "note": person.note,
        "origin": person.origin,
        "is_unlisted": person.unlisted_id is not None,
        "seen_on": _day(person.seen_on),
        "informed_on": _day(person.informed_on),
        "left_reason": person.left_reason,
        "left_on": _day(person.left_on),
        "consent_act": person.consent_act,
        "consented_on": _day(person.consented_on),
        "tier_fen": person.tier_fen,
        "clock": person.clock,
    }


def visit_record(visit: Visit) -> Record:
    """Return a visit as a record."""
    return {
        "id": visit.id,
        "household": visit.household_id,
        "outcome": visit.outcome,
        "on": _day(visit.on),
        "return_on": _day(visit.return_on),
        "note": visit.note,
        "by": visit.by,
    }


def consent_record(consent: Consent) -> Record:
    """Return a consent as a record, without the signature."""
    return {
        "id": consent.id,
        "person": consent.person_id,
        "act": consent.act,
        "given_by": consent.given_by,
        "relation": consent.relation,
        "method": consent.method,
        "text_version": consent.text_version,
        "tier_fen": consent.tier_fen,
        "amount_fen": consent.amount_fen,
        "at": consent.at.isoformat(),
    }


def slip_record(slip: Slip, *, by: str = "", paid_on: date | None = None) -> Record:
    """Return a slip as a record; `by` issued it, and the bank says when it was paid."""
    return {
        "reference": slip.reference,
        "person": slip.person_id,
        "household": slip.household_id,
        "year": slip.year,
        "kind": slip.kind,
        "tier_fen": slip.tier_fen,
        "amount_fen": slip.amount_fen,
        "issued_on": _day(slip.issued_on),
        "expires_on": _day(slip.expires_on),
        "code": slip.code,
        "state": slip.state,
        "void_reason": slip.void_reason,
        "by": by,
        "paid_on": _day(paid_on),
        "clock": slip.clock,
    }


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None
