"""The page on which a person says yes, no or later to the offer."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask_babel import gettext as _

from webapp.canvass.eligibility_rules import Eligibility, State, eligibility
from webapp.canvass.rules import AGREEING, Act
from webapp.errors import say
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.rules import Plan
from webapp.problems import Problem
from webapp.round.enrol_form_views import form_part
from webapp.round.enrol_rules import RELATIONS, Typed
from webapp.round.offer_rules import bill_of_person, earlier_years, tier_of
from webapp.round.offer_views import offer, tier_cards
from webapp.round.outcome_rules import facts_of
from webapp.round.queries import Door
from webapp.round.word_views import Reader, about_person, reason_text
from webapp.round.words_rules import say_full_day, say_yuan
from webapp.slips.reference_rules import grouped

Record = Mapping[str, Any]
SHOWN = {"tier", "method", "given_by", "archive_number", "witness", *RELATIONS.values()}
ALIASES = {"tier_fen": "tier", "signature": "method", "relation": "giver_relation"}


def enrol_page(
    door: Door,
    person: Record,
    typed: Typed,
    reader: Reader,
    *,
    wanted: str = "",
    problems: Sequence[Problem] = (),
) -> dict[str, Any]:
    """Return the context of the page; `wanted` is an act, or "" for what comes next."""
    found = eligibility(reader.plan, facts_of(person), on=reader.today)
    wanted = wanted or ("offer" if typed["replaces"] else "")
    mode = _mode(door, person, reader.plan, found, wanted)
    faults = _by_field(problems, typed)
    page = {
        "mode": mode,
        "back": {"label": _("Back to the door"), "href": f"/round/doors/{person['household']}"},
        "person": _heading(door, person, reader),
        "verdict": _verdict(found, reader),
        "action": f"/round/people/{person['id']}/consents",
        "messages": _messages(problems, typed),
        "faults": faults,
        "typed": typed,
        "hidden": [],
        "no_slips": False,  # only a phone runs out of them
    }
    if mode == "agreed":
        return {**page, **_agreed(door, person, reader)}
    if mode == "closed":
        return page
    act = Act.WITHDRAW if mode == "withdraw" else _yes(person)
    page |= form_part(person, typed, act, reader, faults)
    if mode == "offer":
        page |= _offer(person, typed, act, reader)
    return page


def offer_part(person: Record, typed_tier: str, reader: Reader) -> dict[str, Any]:
    """Return what changes on the page with the tier."""
    return {"offer": offer(person, tier_of(person, reader.plan, typed_tier), reader)}


def _mode(door: Door, person: Record, plan: Plan, found: Eligibility, wanted: str) -> str:
    """Return which page it is: closed, offer, agreed or withdraw."""
    has_agreed = person["consent_act"] in AGREEING
    if wanted == "withdraw" and has_agreed:
        return "withdraw"
    if found.state is not State.IN_CONTRIBUTOR:
        return "closed"
    is_settled = open_slip(door, person, plan) or _is_paid_for(person, plan)
    return "agreed" if has_agreed and is_settled and wanted != "offer" else "offer"


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


def _heading(door: Door, person: Record, reader: Reader) -> dict[str, str]:
    place = " ".join(filter(None, (door.group["name"], door.household["door"])))
    about = about_person(person, reader)
    return {"name": person["name"], "about": _("%(about)s. %(place)s", about=about, place=place)}


def _verdict(found: Eligibility, reader: Reader) -> dict[str, str]:
    kind = "good" if found.state is State.IN_CONTRIBUTOR else "info"
    return {"text": reason_text(found, reader), "kind": kind, "title": _TITLES[found.state]()}


_TITLES = {
    State.IN_CONTRIBUTOR: lambda: _("May enrol."),
    State.IN_RECIPIENT: lambda: _("Draws, and needs no slip."),
    State.LATER: lambda: _("Not yet."),
    State.OUT: lambda: _("Does not belong to this scheme."),
    State.UNKNOWN: lambda: _("Something must be asked first."),
}


def _offer(person: Record, typed: Typed, act: Act, reader: Reader) -> dict[str, Any]:
    plan, locale = reader.plan, reader.locale
    tier_fen = tier_of(person, plan, typed["tier"])
    return {
        "act": act.value,
        "tiers": tier_cards(person, reader),
        "tier": str(tier_fen),
        "estimate_href": f"/round/people/{person['id']}/estimate",
        "offer": offer(person, tier_fen, reader),
        "others": [
            {"label": _("Declines"), "text": plan.text(f"consent_{Act.DECLINE}", locale)},
            {"label": _("Decides later"), "text": plan.text(f"consent_{Act.LATER}", locale)},
        ],
        "replaces": grouped(typed["replaces"]) if typed["replaces"] else "",
    }


def _agreed(door: Door, person: Record, reader: Reader) -> dict[str, Any]:
    slip = open_slip(door, person, reader.plan)
    said_on = say_full_day(person["consented_on"], reader.locale)
    tier = say_yuan(person["tier_fen"]) if person["tier_fen"] else ""
    home = f"/round/people/{person['id']}"
    return {
        "said": _("Agreed on %(day)s to pay %(tier)s a year.", day=said_on, tier=tier),
        "is_paid_for": slip is None,
        "slip_href": f"/round/slips/{slip['reference']}" if slip else "",
        "withdraw_href": f"{home}/consents/new?act=withdraw",
        "earlier_href": f"{home}/arrears/new" if earlier_years(person, reader.plan) else "",
    }


def _by_field(problems: Sequence[Problem], typed: Typed) -> dict[str, str]:
    faults: dict[str, str] = {}
    for problem in problems:
        faults.setdefault(_field(problem, typed), say(problem))
    return faults


def _field(problem: Problem, typed: Typed) -> str:
    name = ALIASES.get(problem.field, problem.field)
    return RELATIONS.get(typed["given_by"], "given_by") if name == "giver_relation" else name


def _messages(problems: Sequence[Problem], typed: Typed) -> list[dict[str, str]]:
    named = [(say(problem), _field(problem, typed)) for problem in problems]
    return [{"text": text, "href": f"#f-{name}" if name in SHOWN else ""} for text, name in named]
