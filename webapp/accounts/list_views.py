"""A list of accounts as a table."""

from collections.abc import Collection, Iterable
from typing import Any

from flask_babel import gettext as _

from webapp.accounts.queries import Search
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.accounts.views import role_name
from webapp.listing import Address, Column
from webapp.plans.rules import Plan


def address_of(search: Search) -> Address:
    """Return the address of a list of accounts."""
    return Address("/accounts", {"search": search.text, "role": search.role, "sort": search.sort})


def user_columns() -> list[Column]:
    """Return the columns of a list of accounts."""
    return [
        Column(label=_("Name"), key="name"),
        Column(label=_("State"), key="state", phone="end"),
        Column(label=_("Role"), key="role", phone="bare"),
        Column(label=_("Looks after"), key="area", phone="bare"),
        Column(label=_("Sign-in name"), key="login", phone="bare"),
    ]


def user_rows(
    users: Iterable[User], plan: Plan, locale: str, *, ticked: Collection[str] = ()
) -> list[list[dict[str, Any]]]:
    """Return accounts as rows; each has a box to tick, kept as it was when a deed was refused."""
    return [
        [
            {
                "text": user.name,
                "href": f"/accounts/{user.id}",
                "tick": user.id,
                "is_ticked": user.id in ticked,
            },
            {
                "text": _("Open") if user.is_open else _("Account closed"),
                "kind": "good" if user.is_open else "bad",
            },
            {"text": role_name(user.role, plan, locale)},
            {"text": user.area.name},
            {"text": user.login},
        ]
        for user in users
    ]


def role_filters(search: Search, plan: Plan, locale: str) -> list[dict[str, Any]]:
    """Return the links that narrow the list to one role."""
    address = address_of(search)
    roles = [("", _("All")), *((str(role), role_name(role, plan, locale)) for role in Role)]
    return [
        {"href": address.to(role=role), "label": label, "is_on": role == search.role}
        for role, label in roles
    ]
