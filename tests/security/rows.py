"""Who may do what: one row for every route and method.

A row says who is let in (`may`; None is everybody, signed in or not) and what they get in their own
area; where the address or the form names something that lies outside it, they get `outside`. All
others get 403; whoever is not signed in is led to the sign-in page (GET) or gets 401.

`names` tells what a part of an address means where its name does not (`tests/security/places.py`
knows the names); `form` may hold such names in braces. Each request meets an untouched world.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from webapp.accounts.rules import Role

CANVASSER, HEAD, CLERK, AGENCY, INSPECTOR, TELLER = Role


@dataclass(frozen=True, kw_only=True)
class Row:
    """What a route answers; `query` follows the address, `is_json` sends the form as JSON."""

    may: frozenset[Role] | None
    status: int = 200
    outside: int = 403
    query: str = ""
    form: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    is_json: bool = False


def everybody(status: int = 200, **more: object) -> Row:
    """A row for everybody, signed in or not."""
    return Row(may=None, status=status, **more)  # type: ignore[arg-type]


def only(*roles: Role, **more: object) -> Row:
    """A row for these roles."""
    return Row(may=frozenset(roles), **more)  # type: ignore[arg-type]


HOME = {
    "GET /": everybody(),  # test_routes.py tells signed in from signed out
    "GET /sign-in": everybody(303),
    "POST /sign-in": everybody(422, form={"login": "nobody", "password": "wrong"}),
    "POST /sign-out": everybody(303),
    "GET /healthz": everybody(),
    "GET /styleguide": everybody(404),  # only the demo shows it
    "GET /manifest.webmanifest": everybody(),
    "GET /static/<path:filename>": everybody(),
}
SYNC = {
    "POST /sync": everybody(401),  # signed by a device token, not by a cookie
    "POST /devices": only(CANVASSER, HEAD, is_json=True, form={"name": "华为"}),
}
ACCOUNTS = {
    "GET /accounts": only(AGENCY),
    "GET /accounts/new": only(AGENCY, query="role=head"),
    "POST /accounts": only(
        AGENCY,
        status=201,
        outside=422,
        form={"login": "new", "name": "新人", "role": "head", "area_id": "{village_id}"},
    ),
    "GET /accounts/<user_id>": only(AGENCY),
    "POST /accounts/<user_id>": only(
        AGENCY,
        status=303,
        form={"name": "新人", "role": "head", "area_id": "{village_id}"},
    ),
    "POST /accounts/<user_id>/password": only(AGENCY),
    "POST /accounts/<user_id>/closing": only(AGENCY, status=303),
    "POST /accounts/<user_id>/opening": only(AGENCY, status=303),
}
INSPECTION = {
    "GET /inspect": only(INSPECTOR),
    "POST /inspect/checks": only(INSPECTOR, status=303),
    "GET /inspect/log": only(INSPECTOR),
}

ROWS: dict[str, Row] = {**HOME, **SYNC, **ACCOUNTS, **INSPECTION}
