"""What has become of one person, and the one thing to do next, from the person's record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from webapp.canvass.door_rules import is_decided
from webapp.canvass.eligibility_rules import Eligibility, Facts, State, eligibility
from webapp.canvass.fact_rules import EMPLOYEE_SCHEMES
from webapp.canvass.rules import AGREEING, Act, LeaveReason
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import bill_of
from webapp.plans.rules import Plan
from webapp.refusals import Refusal
from webapp.register.identity_rules import Sex

Record = Mapping[str, Any]


class Step(StrEnum):
    """The one thing to do next about a person."""

    CONFIRM = "confirm"
    ASK_FACTS = "ask_facts"
    DECIDE = "decide"
    SLIP = "slip"
    NOTHING = "nothing"


class Standing(StrEnum):
    """What has become of a person, as the door shows it."""

    LEFT = "left"
    TO_CONFIRM = "to_confirm"
    FACTS_MISSING = "facts_missing"
    TO_DECIDE = "to_decide"
    DECIDES_LATER = "decides_later"
    AGREED = "agreed"
    AGREED_FREE = "agreed_free"
    SLIP_DUE = "slip_due"
    PAID = "paid"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    RECIPIENT = "recipient"
    LATER = "later"
    OUT = "out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Where a person stands: decided or open, what to do next, and what the plan says."""

    standing: Standing
    step: Step
    is_open: bool
    eligibility: Eligibility


def facts_of(person: Record) -> Facts:
    """Return what the plan asks about a person."""
    return Facts(
        born_on=date.fromisoformat(person["born_on"]) if person["born_on"] else None,
        sex=Sex(person["sex"]) if person["sex"] else None,
        hukou_here=person["hukou_here"],
        student=person["is_student"],
        employee_scheme=person["scheme"] in EMPLOYEE_SCHEMES,
        other_pension=person["scheme"] == "pension",
        left_reason=LeaveReason(person["left_reason"]) if person["left_reason"] else None,
        groups=tuple(person["special_groups"]),
    )


def outcome_of(person: Record, slips: Sequence[Record], plan: Plan, *, on: date) -> Outcome:
    """Return what has become of a person; `slips` are those of the household."""
    found = eligibility(plan, facts_of(person), on=on)
    standing = _standing(person, slips, found, plan)
    decided = is_decided(
        eligibility=found.state,
        is_seen=person["seen_on"] is not None,
        has_left=person["left_reason"] is not None,
        act=person["consent_act"],
    )
    return Outcome(
        standing=standing,
        step=STEPS.get(standing, Step.NOTHING),
        is_open=not decided,
        eligibility=found,
    )


def needs_telling(person: Record, found: Eligibility) -> bool:
    """Tell whether the leaflet is still to be explained: to all who may enrol, not to children."""
    is_concerned = found.may_enrol or found.state is State.UNKNOWN
    return is_concerned and not person["informed_on"] and not person["left_reason"]


STEPS = {
    Standing.TO_CONFIRM: Step.CONFIRM,
    Standing.FACTS_MISSING: Step.ASK_FACTS,
    Standing.TO_DECIDE: Step.DECIDE,
    Standing.DECIDES_LATER: Step.DECIDE,
    Standing.AGREED: Step.SLIP,
}


def _standing(person: Record, slips: Sequence[Record], found: Eligibility, plan: Plan) -> Standing:
    act = person["consent_act"]
    if person["left_reason"]:
        return Standing.LEFT
    if found.state is State.UNKNOWN:
        return Standing.FACTS_MISSING
    if act in AGREEING and found.state is State.IN_CONTRIBUTOR:
        return _agreed(person, slips, plan)
    if not person["seen_on"]:
        return Standing.TO_CONFIRM
    if found.state is not State.IN_CONTRIBUTOR:
        return _OTHERS[found.state]
    return _ANSWERS.get(act, Standing.TO_DECIDE)


def _agreed(person: Record, slips: Sequence[Record], plan: Plan) -> Standing:
    states = {
        slip["state"]
        for slip in slips
        if slip["person"] == person["id"] and slip["year"] == plan.payment_year
    }
    if "paid" in states:
        return Standing.PAID
    if "due" in states:
        return Standing.SLIP_DUE
    return Standing.AGREED_FREE if _owes_nothing(person, plan) else Standing.AGREED


def _owes_nothing(person: Record, plan: Plan) -> bool:
    """Tell whether others pay all of the chosen tier, so that there is no slip."""
    try:
        bill = bill_of(
            plan,
            tier_fen=person["tier_fen"] or 0,
            groups=person["special_groups"],
            kind=PaymentKind.NORMAL,
        )
    except Refusal:
        return False
    return bill.resident_fen == 0


_OTHERS = {
    State.IN_RECIPIENT: Standing.RECIPIENT,
    State.LATER: Standing.LATER,
    State.OUT: Standing.OUT,
}
_ANSWERS = {
    Act.DECLINE: Standing.DECLINED,
    Act.WITHDRAW: Standing.WITHDRAWN,
    Act.LATER: Standing.DECIDES_LATER,
}
