"""The inspector's pages: whether the log is whole, and what it says."""

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from flask import (
    Blueprint,
    Response,
    current_app,
    make_response,
    redirect,
    render_template,
    request,
)
from flask_babel import format_datetime
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, frame, htmx
from webapp.accounts.rules import NAME_LONGEST, Role
from webapp.areas.rules import Level, is_within
from webapp.audit.check_actions import VERB, check_log, log_check
from webapp.audit.queries import Search, count_lines, find_newest, list_lines
from webapp.audit.tables import AuditLine
from webapp.inspection.log_views import DEEDS, break_text, line_row, read_detail
from webapp.inspection.queries import find_people, get_names, list_places

blueprint = Blueprint("inspection", __name__, url_prefix="/inspect")
PAGE = 50  # lines on one page
MOST_NUMBER = 2**31  # of a line; PostgreSQL takes no larger one


@blueprint.get("")
@edge.requires(Role.INSPECTOR)
def show() -> Response:
    """Show how long the log is, and when it was last verified with what result."""
    county = edge.user().area_id
    chains, lines = count_lines(edge.session(), county)
    last = find_newest(edge.session(), county, VERB)
    page = render_template(
        "inspection/overview.html", chains=chains, lines=lines, last=_result(last) if last else None
    )
    return make_response(page)


@blueprint.post("/checks")
@edge.requires(Role.INSPECTOR)
def verify() -> BaseResponse:
    """Walk the chains of the county now and note the result."""
    user_id, county = edge.user().id, edge.user().area_id
    edge.session().rollback()  # nobody waits for our lock while we walk
    check = check_log(current_app.config["ENGINE"], county)
    log_check(edge.session(), county, check, by=user_id, at=edge.now())
    if not check.breaks:
        frame.tell(_("The log is whole: every line is there and unaltered"))
    return redirect("/inspect", 303)


@blueprint.get("/log")
@edge.requires(Role.INSPECTOR)
def list_log() -> Response:
    """Show the newest lines, of a place, a person or a deed, in words."""
    names = ("area", "person", "verb")
    asked = {name: request.args.get(name, "").strip()[:NAME_LONGEST] for name in names}
    county = edge.user().area_id
    inside = asked["area"] if is_within(asked["area"], county) else county
    people = find_people(edge.session(), asked["person"], county) if asked["person"] else ()
    lines = [] if asked["person"] and not people else _find(inside, people, asked["verb"])
    known = get_names(
        edge.session(),
        {line.by for line in lines} | {line.subject for line in lines},
        {line.chain for line in lines},
    )
    return htmx.render(
        "inspection/log.html",
        asked=asked,
        rows=[line_row(line, known) for line in lines[:PAGE]],
        columns=[
            {"label": label} for label in (_("When"), _("Who"), _("What"), _("Where"), _("Line"))
        ],
        places=_places(county),
        deeds=[{"value": "", "label": _("All")}]
        + [{"value": verb, "label": str(deed)} for verb, deed in DEEDS.items()],
        newest=_address(asked) if request.args.get("before") else "",
        older=_address({**asked, "before": _mark(lines[PAGE - 1])}) if len(lines) > PAGE else "",
    )


def _find(inside: str, people: tuple[str, ...], verb: str) -> list[AuditLine]:
    before = _read_mark(request.args.get("before", ""))
    search = Search(inside=inside, by=people, verb=verb, before=before)
    return [*list_lines(edge.session(), search, limit=PAGE + 1)]


def _result(line: AuditLine) -> dict[str, Any]:
    detail = read_detail(line)
    breaks = [found for found in _as_list(detail.get("breaks")) if isinstance(found, dict)]
    chains = {str(found.get("chain", "")) for found in breaks}
    names = get_names(edge.session(), {line.by}, chains)
    return {
        "when": format_datetime(line.at, "yyyy-MM-dd HH:mm"),
        "who": names.people.get(line.by, _("At the machine itself")),
        "lines": detail.get("lines", 0),
        "broken": detail.get("broken", 0),
        "breaks": [break_text(found, names) for found in breaks],
    }


def _as_list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _columns() -> list[dict[str, str]]:
    labels = (_("When"), _("Who"), _("What"), _("Where"), _("Line"))
    return [{"label": label} for label in labels]


def _places(county: str) -> list[dict[str, str]]:
    indent = {Level.COUNTY: "", Level.TOWNSHIP: "　", Level.VILLAGE: "　　"}
    return [
        {"value": area.id, "label": f"{indent[area.level]}{area.name}"}
        for area in list_places(edge.session(), county)
    ]


def _address(asked: dict[str, str]) -> str:
    given = {name: value for name, value in asked.items() if value}
    return f"/inspect/log?{urlencode(given)}" if given else "/inspect/log"


def _mark(line: AuditLine) -> str:
    """Return the place of a line in the log, as it stands in an address."""
    return f"{line.at.isoformat()}~{line.chain}~{line.number}"


def _read_mark(mark: str) -> tuple[datetime, str, int] | None:
    """Return the place that a mark names; None where it names none, so the newest are shown."""
    at, _first, rest = mark.partition("~")
    chain, _second, number = rest.partition("~")
    try:
        instant = datetime.fromisoformat(at).astimezone(UTC)
        return (instant, chain, int(number)) if abs(int(number)) < MOST_NUMBER else None
    except (ValueError, OverflowError):
        return None
