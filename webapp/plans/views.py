"""The plan, as the agency's page shows it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from webapp.plans.kind_rules import Funder, Said
from webapp.plans.part_rules import Phase
from webapp.plans.rules import Plan


def plan_view(plan: Plan, *, on: date) -> dict[str, Any]:
    """Return what needs working out: money by funder, and where in the calendar a day falls."""
    funders = list(plan.funders)
    return {
        "funders": [funder.name for funder in funders],
        "tiers": [
            {
                "yuan": tier.yuan,
                "shares": [tier.subsidy.get(funder.key, 0) for funder in funders],
                "total": sum(tier.subsidy.values()),
                "only_for": [_group_name(plan, key) for key in tier.only_for],
                "source": tier.source,
            }
            for tier in plan.tiers
        ],
        "groups": [
            {
                "name": group.name,
                "proof": group.proof,
                "pays": _shares(plan, group.government_pays),
                "extra": _shares(plan, group.extra_subsidy),
                "source": group.source,
            }
            for group in plan.special_groups
        ],
        "phases": [phase_view(phase, on=on) for phase in plan.phases],
        "on": on.isoformat(),
    }


def phase_view(phase: Phase, *, on: date) -> dict[str, Any]:
    """Return a phase with whether it is done, now or to come."""
    is_over = phase.to_on is not None and phase.to_on < on
    return {
        "name": phase.name,
        "from_on": phase.from_on.isoformat(),
        "to_on": phase.to_on.isoformat() if phase.to_on else "",
        "days_left": (phase.to_on - on).days if phase.to_on else None,
        "proves": phase.proves,
        "source": phase.source,
        "step": "todo" if on < phase.from_on else ("done" if is_over else "now"),
    }


def _shares(plan: Plan, shares: Mapping[Funder, int]) -> list[tuple[Said, int]]:
    names = {funder.key: funder.name for funder in plan.funders}
    return [(names[key], yuan) for key, yuan in shares.items()]


def _group_name(plan: Plan, key: str) -> Said:
    return next(group.name for group in plan.special_groups if group.key == key)
