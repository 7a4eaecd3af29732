"""The lists behind a village's counts: sorted, searched, page by page, or taken away as a sheet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from flask import Blueprint, Response, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, htmx
from webapp.areas.queries import list_areas
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.audit.actions import write_line
from webapp.coverage import list_queries, list_views
from webapp.coverage.board_queries import list_board_groups
from webapp.coverage.board_views import group_view
from webapp.coverage.list_queries import PAGE, Ask, Found, hide_number
from webapp.coverage.rules import LIST_UNKNOWN, GroupGap
from webapp.coverage.schemas import SEARCH_LONGEST, AskSchema
from webapp.coverage.target_queries import short_of
from webapp.listing import Address, Column, arranged, heads, known_sort, pages
from webapp.refusals import Missing
from webapp.sheet import draw_table, send_sheet
from webapp.village_routes import READERS, find_village, home_of, is_head, plan_of
from webapp.wire import load

blueprint = Blueprint("village_lists", __name__)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of list: its page, how it is found, its columns, its rows, its title as a file."""

    template: str
    find: Callable[[Area, Ask], Found]
    columns: Callable[[], list[Column]]
    rows: Callable[[Area, Found], list[list[dict[str, Any]]]]
    title: Callable[[], str]


def _find_people(village: Area, ask: Ask) -> Found:
    plan, on = plan_of(village), edge.today()
    extra = short_of(plan, ask.target, on=on) if ask.target else None
    return list_queries.list_people(edge.session(), ask, year=plan.payment_year, extra=extra)


KINDS = {
    "doors": Kind(
        "coverage/doors.html",
        lambda _village, ask: list_queries.list_doors(edge.session(), ask, on=edge.today()),
        list_views.door_columns,
        lambda village, found: list_views.door_rows(
            found, f"/village/{village.id}", is_head=is_head()
        ),
        lambda: _("Doors"),
    ),
    "people": Kind(
        "coverage/people.html",
        _find_people,
        list_views.person_columns,
        lambda _village, found: list_views.person_rows(found, is_head=is_head(), on=edge.today()),
        lambda: _("People"),
    ),
    "slips": Kind(
        "coverage/slips.html",
        lambda village, ask: list_queries.list_slips(
            edge.session(), ask, year=plan_of(village).payment_year, on=edge.today()
        ),
        list_views.slip_columns,
        lambda _village, found: list_views.slip_rows(found, is_head=is_head()),
        lambda: _("Slips"),
    ),
}


@blueprint.get("/village/<area_id>/doors")
@edge.requires(*READERS)
def show_doors(area_id: str) -> Response:
    """Show the doors behind a count."""
    return _show("doors", area_id)


@blueprint.get("/village/<area_id>/people")
@edge.requires(*READERS)
def show_people(area_id: str) -> Response:
    """Show the people behind a count, or those who keep a target from being met."""
    return _show("people", area_id)


@blueprint.get("/village/<area_id>/slips")
@edge.requires(*READERS)
def show_slips(area_id: str) -> Response:
    """Show the slips behind a count."""
    return _show("slips", area_id)


@blueprint.post("/village/<area_id>/doors")
@edge.requires(*READERS)
def ask_doors(area_id: str) -> BaseResponse:
    """Search the doors, or take them away as a sheet."""
    return _answer("doors", area_id)


@blueprint.post("/village/<area_id>/people")
@edge.requires(*READERS)
def ask_people(area_id: str) -> BaseResponse:
    """Search the people, or take them away as a sheet."""
    return _answer("people", area_id)


@blueprint.post("/village/<area_id>/slips")
@edge.requires(*READERS)
def ask_slips(area_id: str) -> BaseResponse:
    """Search the slips, or take them away as a sheet."""
    return _answer("slips", area_id)


@blueprint.get("/village/<area_id>/groups")
@edge.requires(*READERS)
def show_groups(area_id: str) -> Response:
    """Show the groups behind a count."""
    village, gap = find_village(area_id), request.args.get("gap", "")
    if gap and gap not in set(GroupGap):
        raise Missing(LIST_UNKNOWN)
    sort = known_sort(request.args.get("sort", ""), list_views.GROUP_KEYS)
    address = Address(request.path, {"gap": gap, "sort": sort})
    groups = list_board_groups(
        edge.session(), area_id, year=plan_of(village).payment_year, on=edge.today()
    )
    base = f"/village/{area_id}"
    found = [
        group_view(group, base, is_head=is_head())
        for group in groups
        if not gap or gap in group.gaps
    ]
    return htmx.render(
        "coverage/groups.html",
        village=village,
        home=home_of(village),
        gap=gap,
        total=len(found),
        columns=heads(list_views.group_columns(), address, sort),
        rows=list_views.group_rows(arranged(found, sort, list_views.GROUP_KEYS), home_of(village)),
        is_head=is_head(),
    )


def _show(key: str, area_id: str) -> Response:
    kind, village, ask = KINDS[key], find_village(area_id), _ask(key, area_id)
    address = list_views.address_of(ask, request.path)
    found = kind.find(village, ask)
    groups = [(area.id, area.name) for area in list_areas(edge.session(), village.id, Level.GROUP)]
    targets = plan_of(village).targets
    return htmx.render(
        kind.template,
        village=village,
        home=home_of(village),
        ask=ask,
        here=address.to(),
        every=address.to(search="", number=""),
        total=found.total,
        columns=heads(kind.columns(), address, ask.sort),
        rows=kind.rows(village, found),
        pages=pages(address, page=ask.page, total=found.total, size=PAGE),
        groups=list_views.group_filter(groups, ask, address),
        target_words=next((one.words for one in targets if one.key == ask.target), None),
    )


def _answer(key: str, area_id: str) -> BaseResponse:
    village, ask = find_village(area_id), _ask(key, area_id)
    if request.form.get("act") == "download":
        return _download(key, village, replace(ask, page=0))
    search = request.form.get("search", "").replace("\x00", "").strip()[:SEARCH_LONGEST]
    number = hide_number(search)
    wanted = replace(ask, search="" if number else search, number=number)
    return redirect(list_views.address_of(wanted, request.path).to(), 303)


def _download(key: str, village: Area, ask: Ask) -> Response:
    """Return the whole list as a sheet; that it was taken stands in the log."""
    kind = KINDS[key]
    found = kind.find(village, ask)
    title = f"{village.name} · {kind.title()} · {edge.today().isoformat()}"
    columns = heads(kind.columns(), Address(request.path), "")
    body = draw_table(title, columns, kind.rows(village, found))
    detail = {"rows": found.total}
    write_line(
        edge.session(),
        village.id,
        "list.download",
        subject=key,
        by=edge.user().id,
        at=edge.now(),
        detail=detail,
    )
    return send_sheet(body, f"{key}-{edge.today().isoformat()}")


def _ask(key: str, area_id: str) -> Ask:
    asked: Ask = load(AskSchema, {**request.args.to_dict(), "village_id": area_id})
    sorts = [column.key for column in KINDS[key].columns() if column.key]
    return replace(asked, sort=known_sort(asked.sort, sorts))
