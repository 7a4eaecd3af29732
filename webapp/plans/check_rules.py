"""Check a plan file: every mistake as an error, everything to confirm as an open item."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any

from webapp.plans.kind_rules import Funder
from webapp.plans.rules import Plan, read_plan
from webapp.plans.shape_rules import Finding, Level

TEXTS_WANTED = (  # what pages and slips ask a plan for
    "slip_title",
    "slip_no_cash",
    "slip_wrong_tier",
    "slip_subsidy",
    "slip_bonus",
    "slip_bank_stub",
    "slip_resident_stub",
    "leaflet",
    "declaration",
    "consent_enrol",
    "consent_renew",
    "consent_decline",
    "consent_later",
    "consent_withdraw",
    "privacy_notice",
    "consent_special_papers",
    "consent_bank_account",
    "consent_photo",
    "consent_fingerprint",
    "consent_location",
)


def check_plan(data: Mapping[str, Any]) -> list[Finding]:
    """Return the findings, errors first; a plan without errors can be used."""
    plan, errors = read_plan(data)
    if plan is None:
        return errors
    errors = [
        Finding(Level.ERROR, where, message) for check in _CHECKS for where, message in check(plan)
    ]
    errors += [
        Finding(Level.ERROR, f"open.{item.key}", f"speaks of {item.about}, which is not here")
        for item in plan.open
        if not _has(data, item.about)
    ]
    return errors + list_open(plan)


def list_open(plan: Plan) -> list[Finding]:
    """Return what the agency still has to confirm, with the default taken."""
    return [
        Finding(Level.OPEN, item.about, f"{item.question.en} Taken: {item.taken.en}")
        for item in plan.open
    ]


Fault = tuple[str, str]  # where, and what is wrong there


def _tiers(plan: Plan) -> Iterator[Fault]:
    if not plan.tiers:
        yield "tiers", "has no tier"
    for low, high in pairwise(plan.tiers):
        if low.yuan >= high.yuan:
            yield f"tiers.{high.yuan}", f"does not come after {low.yuan}"
    for tier in plan.tiers:
        if tier.yuan <= 0:
            yield f"tiers.{tier.yuan}", "is not above zero"
        for key in set(tier.only_for) - {group.key for group in plan.special_groups}:
            yield f"tiers.{tier.yuan}", f"is only for {key}, which is no special group"


def _funders(plan: Plan) -> Iterator[Fault]:
    named = {name.key for name in plan.funders}
    for where, shares in _all_shares(plan):
        for funder, amount in shares.items():
            if amount < 0:
                yield where, f"takes money from {funder}"
            if funder not in named:
                yield where, f"names {funder}, which funders does not"


def _all_shares(plan: Plan) -> Iterator[tuple[str, Mapping[Funder, int]]]:
    for tier in plan.tiers:
        yield f"tiers.{tier.yuan}.subsidy", tier.subsidy
    for group in plan.special_groups:
        yield f"special_groups.{group.key}.government_pays", group.government_pays
        yield f"special_groups.{group.key}.extra_subsidy", group.extra_subsidy
    if plan.on_time_bonus:
        yield "on_time_bonus", {plan.on_time_bonus.funder: plan.on_time_bonus.yuan}


def _dates(plan: Plan) -> Iterator[Fault]:
    for phase in plan.phases:
        if phase.to_on and phase.to_on < phase.from_on:
            yield f"phases.{phase.key}", "ends before it begins"
    for early, late in pairwise(plan.phases):
        if late.from_on < early.from_on:
            yield f"phases.{late.key}", f"begins before {early.key}"
    if not any(one.from_on <= plan.demo_on <= (one.to_on or plan.demo_on) for one in plan.phases):
        yield "demo_on", "falls in no phase"
    if plan.slip.payable_until_on < plan.slip.payable_from_on:
        yield "slip", "ends before it begins"
    if plan.joining.launch_on > plan.demo_on:
        yield "joining.launch_on", "comes after demo_on"


def _keys(plan: Plan) -> Iterator[Fault]:
    lists: dict[str, Iterable[str]] = {
        "special_groups": (group.key for group in plan.special_groups),
        "targets": (target.key for target in plan.targets),
        "phases": (phase.key for phase in plan.phases),
        "open": (item.key for item in plan.open),
        "texts": (text.name for text in plan.texts),
        "departments": (department.key for department in plan.departments),
    }
    for where, keys in lists.items():
        seen: set[str] = set()
        for key in keys:
            if key in seen:
                yield f"{where}.{key}", "is there twice"
            seen.add(key)


def _figures(plan: Plan) -> Iterator[Fault]:
    if not 0 < plan.joining.min_age < plan.joining.pension_age:
        yield "joining", "wants min_age above 0 and below pension_age"
    if plan.contribution.years <= 0:
        yield "contribution.years", "is not above zero"
    if plan.benefit.divisor <= 0 or plan.benefit.basic_yuan <= 0:
        yield "benefit", "wants a basic_yuan and a divisor above zero"
    for target in plan.targets:
        if not 0 <= target.percent <= 100 or target.count < 0:  # noqa: PLR2004 -- per cent
            yield f"targets.{target.key}", "wants percent from 0 to 100 and no count below 0"


def _links(plan: Plan) -> Iterator[Fault]:
    names = {text.name for text in plan.texts}
    for name in TEXTS_WANTED:
        if name not in names:
            yield f"texts.{name}", "is missing"
    departments = {department.key for department in plan.departments}
    for group in plan.special_groups:
        if group.department not in departments:
            yield f"special_groups.{group.key}", f"names no department: {group.department}"


_CHECKS = (_tiers, _funders, _dates, _keys, _figures, _links)


def _has(data: Any, path: str) -> bool:
    """Tell whether a dotted path like targets.T8.percent is in the data."""
    for name in path.split("."):
        if isinstance(data, list):
            found = [one for one in data if name in _names_of(one)]
            data = found[0] if found else None
        else:
            data = data.get(name) if isinstance(data, Mapping) else None
        if data is None:
            return False
    return True


def _names_of(item: Mapping[str, Any]) -> set[str]:
    return {str(item[name]) for name in ("key", "name", "yuan") if name in item}
