"""The overviews of township and county: worst first, each row leading to a village's board."""

from typing import Any

from flask import Blueprint, Response, request

from webapp import edge, htmx
from webapp.accounts.rules import NAME_LONGEST, Role
from webapp.areas.queries import AREA_UNKNOWN, get_area, list_areas
from webapp.areas.rules import Level
from webapp.areas.tables import Area
from webapp.coverage.area_queries import AreaRow, add_rows, fold_townships, list_village_rows
from webapp.coverage.area_views import KEYS, area_columns, area_rows, area_table
from webapp.coverage.board_views import target_view
from webapp.coverage.schemas import is_area_id
from webapp.coverage.target_queries import list_targets
from webapp.listing import Address, arranged, heads, known_sort
from webapp.plans.queries import get_plan
from webapp.refusals import Missing
from webapp.sheet import draw_table, send_sheet

blueprint = Blueprint("coverage", __name__)


@blueprint.get("/township")
@edge.requires(Role.CLERK)
def show_own_township() -> Response:
    """Show a clerk the villages of the township."""
    return _show(get_area(edge.session(), edge.user().area_id))


@blueprint.get("/township/<area_id>")
@edge.requires(Role.CLERK, Role.AGENCY, Role.INSPECTOR)
def show_township(area_id: str) -> Response:
    """Show the villages of a township to whoever looks after it."""
    if not is_area_id(area_id):
        raise Missing(AREA_UNKNOWN)
    edge.must_be_within(area_id)
    area = get_area(edge.session(), area_id)
    if area.level != Level.TOWNSHIP:
        raise Missing(AREA_UNKNOWN)
    return _show(area)


@blueprint.get("/county")
@edge.requires(Role.AGENCY)
def show_county() -> Response:
    """Show the agency its townships and villages."""
    return _show(get_area(edge.session(), edge.user().area_id))


def _show(area: Area) -> Response:
    session, on, plan = edge.session(), edge.today(), get_plan(area.plan_key)
    targets = list_targets(session, area.id, plan, on=on)
    villages = list_village_rows(session, area.id, year=plan.payment_year, on=on)
    sort = known_sort(request.args.get("sort", ""), KEYS)
    search = request.args.get("search", "").strip()[:NAME_LONGEST]
    address = Address(request.path, {"search": search, "sort": sort})
    context: dict[str, Any] = {
        "area": area,
        "is_own": area.id == edge.user().area_id,
        "targets": [target_view(seen, "") for seen in targets],
        "whole": area_rows([add_rows(area.id, area.name, villages)], targets, base="")[0],
        "columns": heads(area_columns(), address, sort),
        "search": search,
        "here": request.path,
        "sort": sort,
        "sheet": address.to(form="xlsx"),
        "villages": area_table(
            arranged(_named(villages, search), sort, KEYS), targets, base="/village/"
        ),
        "townships": [],
    }
    if request.args.get("form") == "xlsx":
        return _sheet(area, context)
    if area.level == Level.COUNTY:
        townships = list_areas(session, area.id, Level.TOWNSHIP)
        folded = arranged(_named(fold_townships(townships, villages), search), sort, KEYS)
        context["townships"] = area_table(folded, targets, base="/township/")
    return htmx.render("coverage/overview.html", **context)


def _named(rows: list[AreaRow], search: str) -> list[AreaRow]:
    return [row for row in rows if search in row.name] if search else rows


def _sheet(area: Area, context: dict[str, Any]) -> Response:
    """Return the villages as a sheet."""
    day = edge.today().isoformat()
    body = draw_table(f"{area.name} · {day}", context["columns"], context["villages"])
    return send_sheet(body, f"villages-{day}")
