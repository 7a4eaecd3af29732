"""Recording what somebody agreed to, and the tier they chose."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from webapp.accounts.rules import Authorship
from webapp.areas.queries import get_area
from webapp.canvass.amend_actions import is_latest, mark_fields
from webapp.canvass.door_actions import facts_of, refresh_door
from webapp.canvass.eligibility_rules import State, eligibility
from webapp.canvass.queries import get_person
from webapp.canvass.rules import (
    AGREEING,
    ARCHIVE_MISSING,
    NOT_ELIGIBLE,
    PERSON_LEFT,
    RELATION_MISSING,
    SIGNATURE_MISSING,
    TEXT_STALE,
    TIER_MISSING,
    TIER_UNKNOWN,
    WITNESS_MISSING,
    Act,
    Giver,
    Method,
)
from webapp.canvass.tables import Choice, Consent
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import bill_of
from webapp.plans.queries import get_plan
from webapp.plans.rules import Plan
from webapp.refusals import Refusal
from webapp.register.tables import Person

STROKES = re.compile(r"M[MLCQHVmlcqhv0-9 ,.\-]{6,}")  # SVG path data that draws something


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveConsent:
    """What one person said to one text: each adult for themselves, a "no" as good as a "yes"."""

    person_id: str
    act: Act
    text_version: str
    text_locale: str
    text_digest: str
    given_by: Giver
    relation: str = ""
    method: Method
    archive_number: str = ""
    witness: str = ""
    is_read_aloud: bool
    tier_fen: int | None = None
    amount_fen: int | None = None
    signature: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeChoice:
    """The tier of a year, who pays what, and the estimate as it was shown."""

    person_id: str
    year: int
    kind: PaymentKind
    tier_fen: int
    resident_fen: int
    government_fen: int
    estimate: Mapping[str, Any]


def give_consent(session: Session, command: GiveConsent, *, by: Authorship) -> None:
    """Record a consent or a refusal; the latest one counts, all of them are kept."""
    person = get_person(session, command.person_id)
    plan = get_plan(get_area(session, person.village_id).plan_key)
    check_consent(command)
    _check_text(command, plan)
    if command.act in AGREEING:
        _check_person(person, plan, by=by)
    values = {name: getattr(command, name) for name in command.__slots__}
    session.add(Consent(id=by.entry_id, by=by.user_id, at=by.at, **values))
    if command.act is not Act.PRIVACY and is_latest(person, "consent_act", by=by):
        mark_fields(person, ["consent_act"], by=by)
        person.consent_act = command.act
        person.consent_id = by.entry_id
        person.consented_on = by.on
    person.seen_on = max(person.seen_on or by.on, by.on)
    refresh_door(session, person.household, on=by.on)


def make_choice(session: Session, command: MakeChoice, *, by: Authorship) -> None:
    """Record the tier somebody chose; sums that do not follow the plan are refused.

    A year paid afterwards leaves the person's tier as it is.
    """
    person = get_person(session, command.person_id)
    plan = get_plan(get_area(session, person.village_id).plan_key)
    bill = bill_of(plan, tier_fen=command.tier_fen, groups=person.special_groups, kind=command.kind)
    if (bill.resident_fen, bill.government_fen) != (command.resident_fen, command.government_fen):
        raise Refusal(TIER_UNKNOWN)
    values = {name: getattr(command, name) for name in command.__slots__}
    if command.kind is PaymentKind.NORMAL and is_latest(person, "tier_fen", by=by):
        mark_fields(person, ["tier_fen"], by=by)
        person.tier_fen = command.tier_fen
    session.add(Choice(id=by.entry_id, by=by.user_id, at=by.at, **values))


def check_consent(command: GiveConsent) -> None:
    """Refuse a consent that proves nothing: each way of giving it needs its own trace."""
    problems = []
    if command.act in AGREEING and command.tier_fen is None:
        problems.append(TIER_MISSING)
    if command.given_by is not Giver.SELF and not command.relation.strip():
        problems.append(RELATION_MISSING)
    if command.method is Method.SIGNATURE and not STROKES.fullmatch(command.signature or ""):
        problems.append(SIGNATURE_MISSING)
    if command.method is Method.FINGERPRINT and not command.archive_number.strip():
        problems.append(ARCHIVE_MISSING)
    if command.method is Method.SPOKEN and not command.witness.strip():
        problems.append(WITNESS_MISSING)
    if problems:
        raise Refusal(*problems)


def text_name(act: Act) -> str:
    """Return the name of the plan's text that an act answers."""
    return "privacy_notice" if act is Act.PRIVACY else f"consent_{act}"


def _check_text(command: GiveConsent, plan: Plan) -> None:
    text = plan.text_of(text_name(command.act))
    known = (text.version, text.sha256(command.text_locale))
    if known != (command.text_version, command.text_digest):
        raise Refusal(TEXT_STALE)


def _check_person(person: Person, plan: Plan, *, by: Authorship) -> None:
    if person.left_reason is not None:
        raise Refusal(PERSON_LEFT)
    found = eligibility(plan, facts_of(person), on=by.on)
    if found.state is not State.IN_CONTRIBUTOR:
        raise Refusal(NOT_ELIGIBLE)
