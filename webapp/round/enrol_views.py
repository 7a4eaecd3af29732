"""The page on which a person says yes, no or later to the offer."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from flask_babel import gettext as _

from webapp.canvass.eligibility_rules import REASONS, Eligibility, State, eligibility, reason_params
from webapp.canvass.rules import AGREEING, Act
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.rules import Plan
from webapp.problems import Problem
from webapp.round.enrol_form_views import form_part
from webapp.round.enrol_rules import Typed
from webapp.round.offer_rules import bill_of_person, earlier_years, tier_of
from webapp.round.offer_views import offer, tier_cards
from webapp.round.outcome_rules import facts_of
from webapp.round.queries import Door
from webapp.round.words_rules import say_full_day, say_yuan
from webapp.slips.reference_rules import grouped

Record = Mapping[str, Any]
ALIASES = {"tier_fen": "tier", "signature": "method", "relation": "giver_relation"}


def enrol_page(
    door: Door,
    person: Record,
    plan: Plan,
    typed: Typed,
    *,
    on: date,
    locale: str,
    wanted: str = "",
    problems: Sequence[Problem] = (),
) -> dict[str, Any]:
    """Return the context of the page; `wanted` is "withdraw" or "" for what comes next."""
    found = eligibility(plan, facts_of(person), on=on)
    mode = _mode(door, person, plan, found, typed, wanted)
    faults = _by_field(problems, typed)
    page = {
        "mode": mode,
        "back": {"label": _("Back to the door"), "href": f"/round/doors/{person['household']}"},
        "person": {"id": person["id"], "name": person["name"], "about": _about(person, door)},
        "verdict": _verdict(plan, found, locale),
        "action": f"/round/people/{person['id']}/consents",
        "messages": _messages(problems, typed),
        "faults": faults,
        "typed": typed,
        "hidden": [],
    }
    if mode == "agreed":
        return {**page, **_agreed(door, person, plan, locale)}
    if mode == "closed":
        return page
    act = Act.WITHDRAW if mode == "withdraw" else _yes(person)
    page |= form_part(person, plan, typed, act, faults, on=on, locale=locale)
    if mode == "offer":
        page |= _offer(person, plan, typed, act, on=on, locale=locale)
    return page


def offer_part(
    person: Record, plan: Plan, typed_tier: str, *, on: date, locale: str
) -> dict[str, Any]:
    """Return what changes on the page with the tier."""
    tier_fen = tier_of(person, plan, typed_tier)
    return {"offer": offer(person, plan, tier_fen, on=on, locale=locale)}


def _mode(
    door: Door, person: Record, plan: Plan, found: Eligibility, typed: Typed, wanted: str
) -> str:
    has_agreed = person["consent_act"] in AGREEING
    if wanted == "withdraw" and has_agreed:
        return "withdraw"
    if found.state is not State.IN_CONTRIBUTOR:
        return "closed"
    if not has_agreed or typed["replaces"]:
        return "offer"
    return "agreed" if open_slip(door, person, plan) or _is_paid_for(person, plan) else "offer"


def open_slip(door: Door, person: Record, plan: Plan) -> Record | None:
    """Return the person's slip of this year that is due or paid, or None."""
    slips = (slip for slip in door.slips if slip["person"] == person["id"])
    year, kind = plan.payment_year, PaymentKind.NORMAL
    return next(
        (it for it in slips if (it["year"], it["kind"]) == (year, kind) and it["state"] != "void"),
        None,
    )


def _is_paid_for(person: Record, plan: Plan) -> bool:
    """Tell whether the government pays all of the tier that was chosen."""
    if person["tier_fen"] is None:
        return False
    tier_fen = tier_of(person, plan, str(person["tier_fen"]))
    return bill_of_person(person, plan, tier_fen).resident_fen == 0


def _yes(person: Record) -> Act:
    return Act.RENEW if person["is_enrolled"] else Act.ENROL


def _about(person: Record, door: Door) -> str:
    parts = (door.group["village"], door.group["name"], door.household["door"], person["identity"])
    return " ".join(part for part in parts if part)


def _verdict(plan: Plan, found: Eligibility, locale: str) -> dict[str, str]:
    params = reason_params(plan, found)
    text = _(REASONS[found.reason], **{**params, "day": say_full_day(params["day"], locale)})
    is_in = found.state is State.IN_CONTRIBUTOR
    return {"text": text, "kind": "good" if is_in else "info", "title": _TITLES[found.state]()}


_TITLES = {
    State.IN_CONTRIBUTOR: lambda: _("May enrol."),
    State.IN_RECIPIENT: lambda: _("Draws, and needs no slip."),
    State.LATER: lambda: _("Not yet."),
    State.OUT: lambda: _("Does not belong to this scheme."),
    State.UNKNOWN: lambda: _("Something must be asked first."),
}


def _offer(
    person: Record, plan: Plan, typed: Typed, act: Act, *, on: date, locale: str
) -> dict[str, Any]:
    tier_fen = tier_of(person, plan, typed["tier"])
    return {
        "act": act.value,
        "tiers": tier_cards(person, plan, on=on),
        "tier": str(tier_fen),
        "estimate_href": f"/round/people/{person['id']}/estimate",
        "offer": offer(person, plan, tier_fen, on=on, locale=locale),
        "decline": plan.text(f"consent_{Act.DECLINE}", locale),
        "later": plan.text(f"consent_{Act.LATER}", locale),
        "replaces": grouped(typed["replaces"]) if typed["replaces"] else "",
    }


def _agreed(door: Door, person: Record, plan: Plan, locale: str) -> dict[str, Any]:
    slip = open_slip(door, person, plan)
    said_on = say_full_day(person["consented_on"], locale)
    tier = say_yuan(person["tier_fen"]) if person["tier_fen"] else ""
    home = f"/round/people/{person['id']}"
    return {
        "said": _("Agreed on %(day)s to pay %(tier)s a year.", day=said_on, tier=tier),
        "is_paid_for": slip is None,
        "slip_href": f"/round/slips/{slip['reference']}" if slip else "",
        "withdraw_href": f"{home}/consents/new?act=withdraw",
        "earlier_href": f"{home}/arrears/new" if earlier_years(person, plan) else "",
    }


def _by_field(problems: Sequence[Problem], typed: Typed) -> dict[str, str]:
    faults: dict[str, str] = {}
    for problem in problems:
        faults.setdefault(_field(problem, typed), _(problem.message, **problem.params))
    return faults


def _field(problem: Problem, typed: Typed) -> str:
    name = ALIASES.get(problem.field, problem.field)
    return f"relation_{typed['given_by']}" if name == "giver_relation" else name


def _messages(problems: Sequence[Problem], typed: Typed) -> list[dict[str, str]]:
    shown = {"tier", "method", "archive_number", "witness", "relation_guardian", "relation_proxy"}
    return [
        {
            "text": _(problem.message, **problem.params),
            "href": f"#f-{_field(problem, typed)}" if _field(problem, typed) in shown else "",
        }
        for problem in problems
    ]
