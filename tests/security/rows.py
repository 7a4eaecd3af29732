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
SOME_ID = "01890a5d-ac96-774b-bcce-b302099a8057"


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
    "GET /service-worker.js": everybody(),
}
LEARNING = {  # before anybody has an account
    "GET /help": everybody(),
    "GET /practice": everybody(),
    "GET /PRACTICE": everybody(),
    "GET /practice/<path:_rest>": everybody(names={"_rest": "household_id"}),
    "GET /practice/plan.json": everybody(),
}
SYNC = {
    "POST /sync": everybody(401),  # signed by a device token, not by a cookie
    "GET /rescue": only(HEAD),
    "POST /rescue": only(HEAD, status=422),
    "GET /devices/new": only(CANVASSER, HEAD),
    "POST /devices": only(CANVASSER, HEAD, is_json=True, form={"name": "华为"}),
}
ACCOUNTS = {
    "GET /password": only(*Role),
    "POST /password": only(*Role, status=422),
    "GET /accounts": only(AGENCY),
    "GET /accounts.xlsx": only(AGENCY),
    "POST /accounts/changes": only(AGENCY, status=303, form={"user": "{user_id}", "deed": "close"}),
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

WALKERS = (CANVASSER, HEAD)
ROUND = {
    "GET /round": only(*WALKERS),
    "GET /round/outbox": only(*WALKERS),
    "GET /round/doors/new": only(*WALKERS),
    "POST /round/doors": only(*WALKERS, status=422, form={"group": "{group_id}"}),
    "GET /round/doors/<uuid:household_id>": only(*WALKERS),
    "POST /round/doors/<uuid:household_id>": only(*WALKERS, status=422),
    "GET /round/doors/<uuid:household_id>/edit": only(*WALKERS),
    "POST /round/doors/<uuid:household_id>/confirmations": only(*WALKERS, status=303),
    "POST /round/doors/<uuid:household_id>/explanations": only(*WALKERS, status=303),
    "POST /round/doors/<uuid:household_id>/people": only(*WALKERS, status=422),
    "GET /round/doors/<uuid:household_id>/people/new": only(*WALKERS),
    "GET /round/doors/<uuid:household_id>/slips": only(*WALKERS),
    "GET /round/doors/<uuid:household_id>/slips.pdf": only(*WALKERS),
    "POST /round/doors/<uuid:household_id>/confirmations/voids": only(*WALKERS, status=303),
    "POST /round/doors/<uuid:household_id>/explanations/voids": only(*WALKERS, status=303),
    "POST /round/doors/<uuid:household_id>/visits/<visit_id>/voids": only(
        *WALKERS, status=422, names={"visit_id": "household_id"}
    ),
    "POST /round/people/<uuid:person_id>/consents/<consent_id>/voids": only(
        *WALKERS, status=422, names={"consent_id": "person_id"}
    ),
    "POST /round/doors/<uuid:household_id>/visits": only(*WALKERS, status=422),
    "GET /round/doors/<uuid:household_id>/visits/new": only(*WALKERS),
    "GET /round/people/<uuid:person_id>": only(*WALKERS),
    "POST /round/people/<uuid:person_id>": only(*WALKERS, status=422),
    "GET /round/people/<uuid:person_id>/edit": only(*WALKERS),
    "POST /round/people/<uuid:person_id>/arrears": only(*WALKERS, status=422),
    "GET /round/people/<uuid:person_id>/arrears/new": only(*WALKERS),
    "POST /round/people/<uuid:person_id>/confirmations": only(*WALKERS, status=303),
    "POST /round/people/<uuid:person_id>/consents": only(*WALKERS, status=422),
    "GET /round/people/<uuid:person_id>/consents/new": only(*WALKERS),
    "GET /round/people/<uuid:person_id>/estimate": only(*WALKERS),
    "POST /round/people/<uuid:person_id>/explanations": only(*WALKERS, status=303),
    "POST /round/people/<uuid:person_id>/identity": only(*WALKERS),
    "POST /round/people/<uuid:person_id>/leavings": only(*WALKERS, status=422),
    "GET /round/people/<uuid:person_id>/leavings/new": only(*WALKERS),
    "POST /round/people/<uuid:person_id>/returns": only(*WALKERS, status=303),
    "GET /round/slips/<reference>": only(*WALKERS),
    "GET /round/slips/<reference>.pdf": only(*WALKERS),
    "POST /round/slips/<reference>/voids": only(*WALKERS, status=422),
}
SEES_VILLAGES = (HEAD, CLERK, AGENCY, INSPECTOR)
IN_VILLAGE = {"area_id": "village_id"}
VILLAGE = {
    "GET /village": only(HEAD),
    "GET /village/<area_id>": only(*SEES_VILLAGES, names=IN_VILLAGE),
    "GET /village/<area_id>/doors": only(*SEES_VILLAGES, names=IN_VILLAGE),
    "GET /village/<area_id>/groups": only(*SEES_VILLAGES, names=IN_VILLAGE),
    "GET /village/<area_id>/people": only(*SEES_VILLAGES, names=IN_VILLAGE, query="list=open"),
    "GET /village/<area_id>/slips": only(*SEES_VILLAGES, names=IN_VILLAGE),
    "POST /village/<area_id>/doors": only(*SEES_VILLAGES, status=303, names=IN_VILLAGE),
    "POST /village/<area_id>/people": only(*SEES_VILLAGES, status=303, names=IN_VILLAGE),
    "POST /village/<area_id>/slips": only(
        *SEES_VILLAGES, names=IN_VILLAGE, form={"act": "download"}
    ),
    "GET /village/<area_id>/questions": only(*SEES_VILLAGES, names=IN_VILLAGE),
    "GET /village/canvassers": only(HEAD),
    "POST /village/canvassers": only(
        HEAD, status=303, outside=422, form={"group": "{group_id}", "user": "{user_id}"}
    ),
    "GET /village/phones": only(HEAD),
    "GET /village/<area_id>/phones": only(*SEES_VILLAGES, names=IN_VILLAGE),
    "POST /village/phones/<device_id>/revoke": only(HEAD, status=303, outside=404),
    "GET /village/questions": only(HEAD),
    "POST /village/questions/<question_id>": only(
        HEAD, status=422, outside=404, form={"entry_id": SOME_ID, "choice": "nothing"}
    ),
    "GET /village/questions/no-card": only(HEAD),
    "POST /village/questions/no-card": only(HEAD),
    "POST /village/held/<entry_id>": only(HEAD, status=303, outside=404),
}
BOARDS = {
    "GET /township": only(CLERK),
    "GET /township/<area_id>": only(CLERK, AGENCY, INSPECTOR, names={"area_id": "township_id"}),
    "GET /county": only(AGENCY),
    "GET /plan": only(AGENCY),
}
BANK = {
    "GET /counter": only(TELLER),
    "GET /counter/today": only(TELLER),
    "GET /counter/today.csv": only(TELLER),
    "GET /payments": only(AGENCY),
    "GET /payments.xlsx": only(AGENCY),
    "POST /payments": only(TELLER, status=422),
    "GET /payments/<uuid:payment_id>": only(TELLER, AGENCY, outside=404),
    "POST /payments/<uuid:payment_id>/reversals": only(TELLER, AGENCY, status=422, outside=404),
    "GET /payments/bonus.xlsx": only(AGENCY),
}
RESIDENTS = {  # whoever holds the slip
    "GET /s": everybody(),
    "GET /S": everybody(),
    "GET /s/<reference>": everybody(),
    "GET /S/<reference>": everybody(),
    "GET /s/<reference>/<code>": everybody(),
    "GET /S/<reference>/<code>": everybody(),
}

LISTERS = (AGENCY, CLERK)
REGISTERS = {
    "GET /registers": only(*LISTERS),
    "POST /registers": only(*LISTERS, status=422),
    "GET /registers/<register_id>": only(*LISTERS),
    "POST /registers/<register_id>/apply": only(*LISTERS, status=422),
    "POST /registers/<register_id>/check": only(*LISTERS, status=422),
    "POST /registers/<register_id>/sheet": only(*LISTERS, status=303),
    "GET /registers/<register_id>/odd": only(*LISTERS),
    "GET /registers/<register_id>/odd.xlsx": only(*LISTERS),
}

ROWS: dict[str, Row] = {
    **HOME, **LEARNING, **SYNC, **ACCOUNTS, **INSPECTION, **ROUND, **VILLAGE, **BOARDS, **BANK,
    **RESIDENTS, **REGISTERS
}  # fmt: skip
