"""The agency's list of accounts, and what is done to several of them at once."""

from dataclasses import replace

from flask import Blueprint, Response, redirect, request
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, frame, htmx, wire
from webapp.accounts.actions import maker
from webapp.accounts.bulk_actions import ChangeSeveral, Deed, change_several
from webapp.accounts.list_views import address_of, role_filters, user_columns, user_rows
from webapp.accounts.place_views import places
from webapp.accounts.queries import ORDERS, PAGE, Search, count_users, list_users
from webapp.accounts.rules import NAME_LONGEST, Role
from webapp.accounts.schemas import SeveralForm
from webapp.errors import say
from webapp.listing import heads, known_sort, pages
from webapp.refusals import Refusal
from webapp.sheet import draw_table, send_sheet

blueprint = Blueprint("user_list", __name__)
LAST_PAGE = 1_000_000


@blueprint.get("/accounts")
@edge.requires(Role.AGENCY)
def list_all() -> Response:
    """Show the accounts of the county."""
    return _show()


@blueprint.get("/accounts.xlsx")
@edge.requires(Role.AGENCY)
def send_all() -> Response:
    """Send the same list as a sheet, all its pages."""
    search = replace(_search(), page=0)
    users = list_users(edge.session(), search)
    columns = heads(user_columns(), address_of(search), "")
    rows = user_rows(users, edge.plan(), str(get_locale()))
    title = f"{edge.user().area.name} · {_('Accounts')} · {edge.today().isoformat()}"
    return send_sheet(draw_table(title, columns, rows), f"accounts-{edge.today().isoformat()}")


@blueprint.post("/accounts/changes")
@edge.requires(Role.AGENCY)
def change_ticked() -> BaseResponse:
    """Close, open or move the ticked accounts."""
    typed = {**request.form.to_dict(), "user": request.form.getlist("user")}
    try:
        command: ChangeSeveral = wire.load(SeveralForm, typed)
        count = change_several(edge.session(), command, by=maker(edge.user()), at=edge.now())
    except Refusal as refusal:
        if refusal.status != 422:  # noqa: PLR2004 -- missing or not theirs: a page of its own
            raise
        return _show(refusal)
    frame.tell(_said(command.deed, count))
    return redirect(address_of(_search()).to(), 303)


def _said(deed: Deed, count: int) -> str:
    if deed is Deed.CLOSE:
        return str(_("Accounts closed: %(count)s. Their groups have nobody now", count=count))
    if deed is Deed.OPEN:
        return str(_("Accounts open again: %(count)s", count=count))
    return str(_("Canvassers moved: %(count)s. The head there assigns their groups", count=count))


def _show(refusal: Refusal | None = None) -> Response:
    session, search, locale = edge.session(), _search(), str(get_locale())
    address, count = address_of(search), count_users(session, search)
    users = list_users(session, search)
    ticked = frozenset(request.form.getlist("user"))
    problems = refusal.problems if refusal else ()
    return htmx.render(
        "accounts/users.html",
        status=refusal.status if refusal else 200,
        search=search,
        count=count,
        here=address.to(),
        sheet=address.at("/accounts.xlsx").to(),
        several=address.at("/accounts/changes").to(),
        columns=heads(user_columns(), address, search.sort),
        rows=user_rows(users, edge.plan(), locale, ticked=ticked),
        filters=role_filters(search, edge.plan(), locale),
        pages=pages(address, page=search.page, total=count, size=PAGE),
        places=places(session, Role.CANVASSER, edge.user().area_id),
        area_id=request.form.get("area_id", ""),
        problems=[{"text": say(problem), "href": ""} for problem in problems],
    )


def _search() -> Search:
    return Search(
        inside=edge.user().area_id,
        text=request.args.get("search", "").strip()[:NAME_LONGEST],
        role=request.args.get("role", ""),
        sort=known_sort(request.args.get("sort", ""), ORDERS),
        page=min(max(request.args.get("page", 1, type=int), 1), LAST_PAGE),
    )
