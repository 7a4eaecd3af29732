"""A plan: who is in, what they pay and get, and by when, as one value read from plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from webapp.plans.kind_rules import Funder, Said
from webapp.plans.part_rules import (
    Area,
    Bank,
    Department,
    Document,
    FunderName,
    LevelName,
    OpenItem,
    Payee,
    Phase,
    Role,
    Shape,
    SlipRule,
    Target,
    Text,
)
from webapp.plans.scheme_rules import (
    Benefit,
    Bonus,
    Contribution,
    Interest,
    Joining,
    SpecialGroup,
    Tier,
    VillageExtra,
)
from webapp.plans.shape_rules import Finding, read
from webapp.problems import Problem
from webapp.refusals import Missing, Refusal

PLAN_BROKEN = Problem("plan_broken", "The plan has a mistake: %(where)s %(what)s")
TEXT_MISSING = Problem("plan_text_missing", "The plan has no text named %(name)s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One roll-out plan, whole."""

    key: str
    name: Said
    short_name: Said
    document: Document
    area: Area
    county: Area
    payment_year: int
    demo_on: date
    agency: Said
    levels: tuple[LevelName, ...]
    shapes: tuple[Shape, ...]
    roles: tuple[Role, ...]
    joining: Joining
    contribution: Contribution
    funders: tuple[FunderName, ...]
    tiers: tuple[Tier, ...]
    special_groups: tuple[SpecialGroup, ...]
    benefit: Benefit
    interest: Interest
    on_time_bonus: Bonus | None = None
    village_extra: VillageExtra
    targets: tuple[Target, ...]
    phases: tuple[Phase, ...]
    banks: tuple[Bank, ...]
    payee: Payee
    slip: SlipRule
    departments: tuple[Department, ...]
    texts: tuple[Text, ...]
    open: tuple[OpenItem, ...]

    def text_of(self, name: str) -> Text:
        """Return the text with its version; Missing when the plan has none of that name."""
        for text in self.texts:
            if text.name == name:
                return text
        raise Missing(TEXT_MISSING.of(name=name))

    def text(self, name: str, locale: str) -> str:
        """Return the wording for a locale: Chinese for zh…, else English."""
        return self.text_of(name).said(locale)

    def role_title(self, key: str, locale: str) -> str:
        """Return what this place calls a role, or "" where the plan names none."""
        return next((role.title.said(locale) for role in self.roles if role.key == key), "")

    def funder_name(self, funder: Funder, locale: str) -> str:
        """Return what this place calls a funder."""
        names = {name.key: name.name for name in self.funders}
        return names[funder].said(locale)


def read_plan(data: Mapping[str, Any]) -> tuple[Plan | None, list[Finding]]:
    """Return the plan and no findings, or None and every fault of shape."""
    findings: list[Finding] = []
    plan = read(Plan, data, "", findings)
    return (None if findings else plan), findings


def plan_from(data: Mapping[str, Any]) -> Plan:
    """Return the plan; refuse data of the wrong shape, naming the first fault."""
    plan, findings = read_plan(data)
    if plan is None:
        first = findings[0]
        raise Refusal(PLAN_BROKEN.of(where=first.where, what=first.message))
    return plan
