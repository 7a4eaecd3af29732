"""The register's pages: a file, its columns, what checking it found."""

from collections.abc import Callable, Iterator

from flask import (
    Blueprint,
    Response,
    current_app,
    make_response,
    redirect,
    render_template,
    request,
)
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import db, edge, htmx
from webapp.accounts.rules import Role
from webapp.areas.actions import ensure_child
from webapp.areas.queries import get_area, list_areas
from webapp.areas.rules import Level
from webapp.errors import say
from webapp.frame import tell
from webapp.listing import Address, heads, known_sort, pages
from webapp.refusals import Refusal
from webapp.register.import_rules import AREA_WRONG, FILE_MISSING
from webapp.register.odd_print import odd_workbook
from webapp.register.preview_actions import (
    KeepFile,
    choose_sheet,
    correct_columns,
    keep_file,
    keep_preview,
)
from webapp.register.preview_queries import read_preview
from webapp.register.queries import (
    ODD_ORDERS,
    PAGE,
    get_register,
    list_oddities,
    list_registers,
)
from webapp.register.schemas import ColumnsSchema, OddSchema
from webapp.register.tables import Register
from webapp.register.views import (
    columns_view,
    first_view,
    kinds_view,
    list_view,
    odd_columns,
    odd_view,
    register_view,
)
from webapp.stream import Step, stream_page
from webapp.wire import load

blueprint = Blueprint("registers", __name__)

READERS = (Role.AGENCY, Role.CLERK)
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NAME_LENGTH = 80
REFRESH_SECONDS = "3"


@blueprint.get("/registers")
@edge.requires(*READERS)
def show_registers() -> Response:
    """Show the registers of the area, and the form for another."""
    return _show_list()


@blueprint.post("/registers")
@edge.requires(*READERS)
def keep() -> BaseResponse:
    """Keep a file and lead on to its columns."""
    try:
        register, is_new = keep_file(edge.session(), _sent(), by=edge.user().id, at=edge.now())
    except Refusal as refusal:
        return _show_list(refusal)
    if not is_new:
        tell(_("This very file was sent before; here it is"), "info")
    return redirect(f"/registers/{register.id}", 303)


@blueprint.get("/registers/<register_id>")
@edge.requires(*READERS)
def show_register(register_id: str) -> Response:
    """Show how far a file has come."""
    return _show(_register(register_id))


@blueprint.post("/registers/<register_id>/sheet")
@edge.requires(*READERS)
def change_sheet(register_id: str) -> BaseResponse:
    """Read another sheet of the file."""
    register = _register(register_id)
    try:
        choose_sheet(edge.session(), register.id, request.form.get("sheet", ""))
    except Refusal as refusal:
        return _show(register, refusal)
    return redirect(f"/registers/{register.id}", 303)


@blueprint.post("/registers/<register_id>/check")
@edge.requires(*READERS)
def check(register_id: str) -> Response:
    """Take the columns as they were put right, and read every row, telling how far it is."""
    register = _register(register_id)
    form = {**request.form.to_dict(), "register_id": register.id}
    try:
        correct_columns(edge.session(), load(ColumnsSchema, form))
    except Refusal as refusal:
        return _show(register, refusal, typed=form)
    engine, on, at = current_app.config["ENGINE"], edge.today(), edge.now()

    def work() -> Iterator[Step]:
        with db.open_session(engine, is_read=True) as session:
            preview = yield from read_preview(session, register_id, on=on, at=at)
        with db.transaction(engine) as session:
            keep_preview(session, register_id, preview)

    return show_work(register, _("The rows are being checked"), work)


@blueprint.get("/registers/<register_id>/odd")
@edge.requires(*READERS)
def show_odd(register_id: str) -> Response:
    """Show odd rows by number and reason."""
    register, ask = _register(register_id), load(OddSchema, request.args)
    base = f"/registers/{register.id}/odd"
    sort = known_sort(ask["sort"], ODD_ORDERS)
    address = Address(base, {"kind": ask["kind"], "sort": sort})
    found = list_oddities(
        edge.session(), register.id, kind=ask["kind"], sort=sort, page=ask["page"]
    )
    return htmx.render(
        "register/odd.html",
        register=register,
        base=base,
        ask=ask,
        sheet=address.at(f"{base}.xlsx").to(),
        total=found.total,
        columns=heads(odd_columns(_), address, sort),
        rows=odd_view(found, say, _),
        kinds=kinds_view(register, _, current=ask["kind"]),
        pages=pages(address, page=ask["page"], total=found.total, size=PAGE),
    )


@blueprint.get("/registers/<register_id>/odd.xlsx")
@edge.requires(*READERS)
def send_odd(register_id: str) -> Response:
    """Send odd rows as a workbook."""
    register, ask = _register(register_id), load(OddSchema, request.args)
    sort = known_sort(ask["sort"], ODD_ORDERS)
    found = list_oddities(edge.session(), register.id, kind=ask["kind"], sort=sort, page=None)
    headings = [column.label for column in odd_columns(_)]
    rows = ([cell["text"] for cell in row] for row in odd_view(found, say, _))
    book = odd_workbook(_("Odd rows"), headings, rows)
    response = Response(book, mimetype=XLSX)
    response.headers.set("Content-Disposition", "attachment", filename="odd-rows.xlsx")
    return response


def show_work(register: Register, title: str, work: Callable[[], Iterator[Step]]) -> Response:
    """Show how far the work on a register is while it goes on."""
    href = f"/registers/{register.id}"
    return stream_page(
        "register/working.html", work, then=href, title=title, name=register.name, href=href
    )


def _sent() -> KeepFile:
    """Return the file that was sent; an agency may name a township that is not there yet."""
    file = request.files.get("file")
    if file is None or not file.filename:
        raise Refusal(FILE_MISSING)
    user, session = edge.user(), edge.session()
    area_id = request.form.get("area_id", "")
    name = request.form.get("township", "").strip()
    if name and user.role == Role.AGENCY and len(name) < NAME_LENGTH:
        area_id = ensure_child(session, user.area_id, name).id
    if area_id not in {area.id for area in list_areas(session, user.area_id, Level.TOWNSHIP)}:
        raise Refusal(AREA_WRONG)
    return KeepFile(area_id=area_id, name=file.filename, content=file.read())


def _register(register_id: str) -> Register:
    register = get_register(edge.session(), register_id)
    edge.must_be_within(register.area_id)
    return register


def _show_list(refusal: Refusal | None = None) -> Response:
    session, user = edge.session(), edge.user()
    problems = refusal.problems if refusal else ()
    page = render_template(
        "register/registers.html",
        registers=list_view(list_registers(session, user.area_id)),
        townships=[
            {"value": area.id, "label": area.name}
            for area in list_areas(session, user.area_id, Level.TOWNSHIP)
        ],
        may_name=user.role == Role.AGENCY,
        area_id=request.form.get("area_id", ""),
        township=request.form.get("township", ""),
        errors={problem.field or "file": say(problem) for problem in problems},
    )
    return make_response(page, refusal.status if refusal else 200)


def _show(
    register: Register, refusal: Refusal | None = None, typed: dict[str, str] | None = None
) -> Response:
    area = get_area(edge.session(), register.area_id)
    problems = refusal.problems if refusal else ()
    response = make_response(
        render_template(
            "register/register.html",
            register=register_view(register, area.name),
            columns=columns_view(register, _, typed),
            kinds=kinds_view(register, _),
            first=first_view(register, _),
            errors=[{"text": say(problem), "href": ""} for problem in problems],
        ),
        refusal.status if refusal else 200,
    )
    if register.state == "applying":
        response.headers["Refresh"] = REFRESH_SECONDS
    return response
