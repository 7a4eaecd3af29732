"""Roles in words, and the demo's cards."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import lazy_gettext as _

from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.plans.rules import Plan

NAMES = {
    Role.CANVASSER: _("Canvasser"),
    Role.HEAD: _("Village head"),
    Role.CLERK: _("Township clerk"),
    Role.AGENCY: _("County agency"),
    Role.INSPECTOR: _("Inspector"),
    Role.TELLER: _("Bank teller"),
}
DEEDS = {
    Role.CANVASSER: _("Goes from door to door and records every household member"),
    Role.HEAD: _("Sees every door of the village and hands out the groups"),
    Role.CLERK: _("Compares the villages of the township with their targets"),
    Role.AGENCY: _("Loads the registers and looks after plan and accounts"),
    Role.INSPECTOR: _("Checks the log and that nothing in it was altered"),
    Role.TELLER: _("Scans the slip at the bank and takes the payment"),
}
ICONS = {
    Role.CANVASSER: "door",
    Role.HEAD: "board",
    Role.CLERK: "area",
    Role.AGENCY: "settings",
    Role.INSPECTOR: "shield",
    Role.TELLER: "bank",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One person of the demo, to sign in as by one tap."""

    login: str
    name: str
    role: str
    deed: str
    place: str
    icon: str


def role_name(role: str, plan: Plan | None, locale: str) -> str:
    """Return what a plan calls a role, or its usual name where the plan has none."""
    title = plan.role_title(role, locale) if plan else ""
    return title or str(NAMES[Role(role)])


def cards(users: Sequence[User], plan: Plan, locale: str) -> list[Card]:
    """Return the cards of a plan's demo people, in the order of the roles."""
    by_role = {user.role: user for user in users if user.area.plan_key == plan.key}
    return [
        Card(
            login=by_role[role].login,
            name=by_role[role].name,
            role=role_name(role, plan, locale),
            deed=str(DEEDS[role]),
            place=by_role[role].area.name,
            icon=ICONS[role],
        )
        for role in Role
        if role in by_role
    ]
