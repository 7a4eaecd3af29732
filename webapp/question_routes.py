"""What a person must settle: questions, held records, and the list for the police station."""

from collections.abc import Mapping
from itertools import chain
from typing import Any

from flask import Blueprint, Response, make_response, redirect, render_template, request
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, ids
from webapp.accounts.rules import Role
from webapp.areas.queries import AREA_UNKNOWN
from webapp.areas.tables import Area
from webapp.audit.actions import write_line
from webapp.coverage.board_queries import get_village
from webapp.coverage.question_actions import Deed, SettleQuestion, settle_question
from webapp.coverage.question_queries import list_questions, list_settled, list_without_card
from webapp.coverage.question_views import card_rows, question_sections, settled_rows
from webapp.coverage.schemas import SettleSchema, is_area_id
from webapp.errors import say
from webapp.frame import tell
from webapp.plans.queries import get_plan
from webapp.refusals import Missing, Refusal
from webapp.sheet import MIME, draw_sheet
from webapp.sync.browser_actions import record
from webapp.sync.held_actions import set_aside, try_again
from webapp.sync.held_queries import list_held, list_makers
from webapp.sync.held_views import held_views
from webapp.wire import load

blueprint = Blueprint("questions", __name__)


@blueprint.get("/village/questions")
@edge.requires(Role.HEAD)
def show_own_questions() -> Response:
    """Show what the head has to settle."""
    return _show(_own_village())


@blueprint.get("/village/<area_id>/questions")
@edge.requires(Role.HEAD, Role.CLERK, Role.AGENCY, Role.INSPECTOR)
def show_questions(area_id: str) -> Response:
    """Show what a village has to settle, to whoever looks after it."""
    if not is_area_id(area_id):
        raise Missing(AREA_UNKNOWN)
    edge.must_be_within(area_id)
    return _show(get_village(edge.session(), area_id))


@blueprint.post("/village/questions/<question_id>")
@edge.requires(Role.HEAD)
def settle(question_id: str) -> BaseResponse:
    """Settle a question."""
    village = _own_village()
    named = {**request.form.to_dict(), "question_id": question_id, "village_id": village.id}
    try:
        entry_id, command = load(SettleSchema, named)
        _settle(entry_id, command)
    except Refusal as refusal:
        return _show(village, failed=question_id, refusal=refusal, typed=request.form)
    tell(_("Settled. Your decision is in the log"))
    return redirect("/village/questions", 303)


@blueprint.post("/village/held/<entry_id>")
@edge.requires(Role.HEAD)
def settle_held(entry_id: str) -> BaseResponse:
    """Try a held record once more, or set it aside."""
    village, why = _own_village(), request.form.get("why", "")[:400]
    by: dict[str, Any] = {"by": edge.user(), "at": edge.now()}
    try:
        if request.form.get("act") == "set_aside":
            set_aside(edge.session(), entry_id, village.id, why=why, **by)
            tell(_("Set aside. The record is kept, but not worked in"))
        else:
            problems = try_again(edge.session(), entry_id, village.id, **by)
            _tell_tried(" ".join(say(problem) for problem in problems))
    except Refusal as refusal:
        return _show(village, failed=entry_id, refusal=refusal, typed=request.form)
    return redirect("/village/questions", 303)


@blueprint.get("/village/questions/no-card")
@edge.requires(Role.HEAD)
def show_without_card() -> Response:
    """Show the list for the police station, to be printed."""
    village = _own_village()
    rows = card_rows(list_without_card(edge.session(), village.id))
    page = render_template("coverage/no_card.html", village=village, rows=rows)
    return make_response(page)


@blueprint.post("/village/questions/no-card")
@edge.requires(Role.HEAD)
def download_without_card() -> Response:
    """Hand the list for the police station over as a sheet; whoever takes it is in the log."""
    village = _own_village()
    rows = card_rows(list_without_card(edge.session(), village.id))
    write_line(
        edge.session(),
        village.id,
        "list.download",
        subject="no_card",
        by=edge.user().id,
        at=edge.now(),
        detail={"rows": len(rows)},
    )
    response = make_response(_sheet(village, rows))
    response.mimetype = MIME
    response.headers["Content-Disposition"] = 'attachment; filename="no-card.xlsx"'
    return response


def _settle(entry_id: str, command: SettleQuestion) -> None:
    """Settle a question; the first entry that follows has the form's own id."""
    session, by, at = edge.session(), edge.user(), edge.now()
    entry_ids = chain([entry_id], ids.new_ids(at))

    def write(deed: Deed) -> None:
        kind, subject, body = deed
        record(session, by, kind, subject, body, entry_id=next(entry_ids), at=at)

    settle_question(session, command, by=by, at=at, record=write)


def _tell_tried(why: str) -> None:
    if why:
        tell(_("Still held: %(why)s", why=why), "warn")
    else:
        tell(_("Worked in. The record counts now"))


def _show(
    village: Area,
    *,
    failed: str = "",
    refusal: Refusal | None = None,
    typed: Mapping[str, str] | None = None,
) -> Response:
    """Render the list; a refused answer stands where it was given, with what was typed."""
    session, at = edge.session(), edge.now()
    asked = list_questions(session, village.id)
    people = [who.person.id for one in asked for who in (one.first, one.second) if who]
    sections = question_sections(asked, list_makers(session, people), new_id=lambda: ids.new_id(at))
    held = held_views(list_held(session, village.id))
    known = {view["id"] for section in sections for view in section["questions"]}
    known |= {one["id"] for one in held}
    locale = str(get_locale())
    plan = get_plan(village.plan_key)
    page = render_template(
        "coverage/questions.html",
        village=village,
        sections=sections,
        total=len(asked),
        held=held,
        settled=settled_rows(list_settled(session, village.id)),
        group_names={group.key: group.name.said(locale) for group in plan.special_groups},
        is_head=edge.user().role == Role.HEAD,
        failed=failed,
        errors=[say(problem) for problem in refusal.problems] if refusal else [],
        is_late=refusal is not None and failed not in known,
        typed=typed or {},
    )
    return make_response(page, refusal.status if refusal else 200)


def _own_village() -> Area:
    return get_village(edge.session(), edge.user().area_id)


def _sheet(village: Area, rows: list[dict[str, Any]]) -> bytes:
    sexes = {"1": _("Male"), "2": _("Female")}
    header = [
        _("No."),
        _("Name"),
        _("Sex"),
        _("Date of birth"),
        _("Head of household"),
        _("Group"),
        _("Door"),
        _("Telephone"),
    ]
    lines = [
        [
            str(number),
            row["name"],
            sexes.get(row["sex"], ""),
            row["born_on"],
            row["head_name"],
            row["group"],
            row["door"],
            row["phone"],
        ]
        for number, row in enumerate(rows, start=1)
    ]
    return draw_sheet(
        _("%(village)s: people without an identity card", village=village.name), header, lines
    )
