"""Every page of every role, as addresses in the demo: what a walk over all pages walks."""

import re
from collections.abc import Mapping

from werkzeug.routing import Map

from webapp.accounts.rules import Role

STRANGER = "stranger"  # nobody is signed in
# Addresses that answer with no page to look at, and why
NO_PAGES = {
    "/healthz": "a word for machines",
    "/manifest.webmanifest": "JSON",
    "/service-worker.js": "a script",
    "/devices/new": "JSON",
    "/sign-in": "leads to /",
    "/S": "is /s",
    "/S/<reference>": "is /s/<reference>",
    "/S/<reference>/<code>": "is /s/<reference>/<code>",
    "/accounts.xlsx": "a file",
    "/PRACTICE": "is /practice",
    "/practice/<path:_rest>": "is /practice where no worker answers; else the round's own pages",
    "/practice/plan.json": "JSON",
    "/counter/today.csv": "a file",
    "/payments.xlsx": "a file",
    "/payments/bonus.xlsx": "a file",
    "/registers/<register_id>/odd.xlsx": "a file",
    "/round/doors/<uuid:household_id>/slips.pdf": "a file",
    "/round/slips/<reference>.pdf": "a file",
    "/round/people/<uuid:person_id>/estimate": "a part of .../consents/new",
}
# In braces: what `find_places` finds; a name with a star stands for all of its kind
PAGES: dict[str, tuple[str, ...]] = {
    STRANGER: (
        "/",
        "/?plan=jinzhou",
        "/no/such/page",
        "/s",
        "/s/{slip_due}",
        "/s/{slip_due}/{code_due}",
        "/s/{slip_paid}/{code_paid}",
        "/s/{slip_void}/{code_void}",
        "/s/{slip_due}/{code_paid}",
    ),
    Role.CANVASSER: (
        "/round",
        "/round?show=grid",
        "/round?q=nobody",
        "/round/outbox",
        "/password",
        "/practice",
        "/help",
        "/round/doors/{door_done}/slips",
        "/round/doors/new",
        "/round/doors/{door_*}",
        "/round/doors/{door_part}/edit",
        "/round/doors/{door_part}/visits/new",
        "/round/doors/{door_part}/people/new",
        "/round/doors/{door_part}/people/new?child=1",
        "/round/people/{person_*}",
        "/round/people/{person_said_enrol}/edit",
        "/round/people/{person_said_enrol}/leavings/new",
        "/round/people/{person_said_enrol}/arrears/new",
        "/round/people/{person_said_enrol}/consents/new",
        "/round/people/{person_in_contributor}/consents/new",
        "/round/people/{person_said_enrol}/consents/new?act=withdraw",
        "/round/slips/{slip_*}",
        "/no/such/page",
    ),
    Role.HEAD: (
        "/village",
        "/village/canvassers",
        "/village/questions",
        "/village/questions/no-card",
        "/village/phones",
        "/rescue",
        "/round",
        "/round/doors/{door_part}",
        "/village/{village}",
        "/village/{village}/doors",
        "/village/{village}/groups",
        "/village/{village}/people?list=open",
        "/village/{village}/slips",
    ),
    Role.CLERK: (
        "/township",
        "/registers",
        "/registers/{register_applied}",
        "/registers/{register_new}",
        "/registers/{register_applied}/odd",
        "/village/{village}/questions",
        "/village/{village}/phones",
    ),
    Role.AGENCY: (
        "/county",
        "/township/{township}",
        "/accounts",
        "/accounts?search=nobody",
        "/accounts/new",
        "/accounts/new?role=head",
        "/accounts/{user_head}",
        "/plan",
        "/payments",
        "/payments?state=suspense",
        "/payments/{payment_matched}",
        "/styleguide",
    ),
    Role.INSPECTOR: ("/inspect", "/inspect/log"),
    Role.TELLER: (
        "/counter",
        "/counter?q=nothing",
        "/counter?q={slip_due}",
        "/counter?q={slip_due}/{code_due}",
        "/counter?q={slip_paid}/{code_paid}",
        "/counter?q={slip_void}/{code_void}",
        "/counter/today",
        "/payments/{payment_matched}",
    ),
}

PLACE = re.compile(r"\{(\w+)(\*?)\}")
Places = Mapping[str, str]


def list_addresses(role: str, places: Places) -> list[str]:
    """Return a role's addresses; one with a star becomes as many as there are places."""
    return [filled for address in PAGES[role] for filled in _filled(address, places)]


def list_unwalked(routes: Map, places: Places) -> list[str]:
    """Return the routes of pages that no role's addresses reach."""
    adapter = routes.bind("localhost")
    walked = {
        adapter.match(address.partition("?")[0], return_rule=True)[0].rule
        for role in PAGES
        for address in list_addresses(role, places)
        if address != "/no/such/page"
    }
    pages = {
        rule.rule
        for rule in routes.iter_rules()
        if "GET" in (rule.methods or ()) and rule.endpoint != "static"
    }
    return sorted(pages - walked - NO_PAGES.keys())


def _filled(address: str, places: Places) -> list[str]:
    """Return an address with its places put in: as many as there are, where it has a star."""
    starred = [name for name, star in PLACE.findall(address) if star]
    if not starred:
        return [address.format_map(places)]
    (prefix,) = starred
    ids = [place for name, place in places.items() if name.startswith(prefix)]
    return [PLACE.sub(place, address) for place in ids]
