"""Slips at the door: on the screen, on paper, and void."""

from uuid import UUID

from flask import Blueprint, Response, make_response, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, htmx
from webapp.accounts.rules import Role
from webapp.frame import tell
from webapp.problems import Problem
from webapp.refusals import Missing, Refusal
from webapp.register.tables import Person
from webapp.round.list_routes import new_seed, read_seed, reader
from webapp.round.queries import get_door, list_doors
from webapp.round.record_actions import Deed, record_member
from webapp.round.slip_queries import find_paid_on, get_own_slip, issuer_of
from webapp.round.slip_views import slip_page
from webapp.round.slips_views import slips_page
from webapp.slips.print import Layout, SlipSheet, slips_pdf
from webapp.slips.sheet_views import slip_sheet
from webapp.slips.tables import Slip
from webapp.sync.records import household_record, person_record, slip_record

blueprint = Blueprint("round_slips", __name__, url_prefix="/round")

SLIPS_NONE_DUE = Problem("slips_none_due", "No slip of this household waits for payment")


@blueprint.get("/slips/<reference>")
@edge.requires(Role.CANVASSER, Role.HEAD)
def show(reference: str) -> BaseResponse:
    """Show a slip."""
    return _show(get_own_slip(edge.session(), edge.user(), reference))


@blueprint.get("/slips/<reference>.pdf")
@edge.requires(Role.CANVASSER, Role.HEAD)
def paper(reference: str) -> BaseResponse:
    """Give one slip on a page."""
    slip = get_own_slip(edge.session(), edge.user(), reference)
    return _pdf([_sheet(slip)], "single", slip.reference)


@blueprint.get("/doors/<uuid:household_id>/slips.pdf")
@edge.requires(Role.CANVASSER, Role.HEAD)
def papers(household_id: UUID) -> BaseResponse:
    """Give a household's due slips, three to the page."""
    door = get_door(edge.session(), edge.user(), str(household_id))
    due = [slip["reference"] for slip in door.slips if slip["state"] == "due"]
    if not due:
        raise Missing(SLIPS_NONE_DUE)
    slips = [get_own_slip(edge.session(), edge.user(), reference) for reference in due]
    return _pdf([_sheet(slip) for slip in slips], "three_up", str(household_id))


@blueprint.get("/doors/<uuid:household_id>/slips")
@edge.requires(Role.CANVASSER, Role.HEAD)
def hand_over(household_id: UUID) -> BaseResponse:
    """Show a household's due slips together, to be handed over."""
    session, user = edge.session(), edge.user()
    door = get_door(session, user, str(household_id))
    around = list_doors(session, [door.group["id"]])
    return htmx.render(
        "round/slips.html", **slips_page(door, around, reader(), edge.settings().public_url)
    )


@blueprint.post("/slips/<reference>/voids")
@edge.requires(Role.CANVASSER, Role.HEAD)
def void(reference: str) -> BaseResponse:
    """Void a slip that waits for payment."""
    slip = get_own_slip(edge.session(), edge.user(), reference)
    reason, seed = request.form.get("reason", "").strip(), read_seed()
    deed = Deed(kind="slip.void", subject=slip.reference, body={"reason": reason})
    try:
        with edge.session().begin_nested():
            record_member(
                edge.session(), edge.user(), slip.household_id, deed, seed=seed, at=edge.now()
            )
    except Refusal as refusal:
        return _show(slip, reason=reason, refusal=refusal)
    tell(_("The slip is void. Nobody can pay it any more."))
    return redirect(f"/round/slips/{slip.reference}", 303)


def _show(slip: Slip, *, reason: str = "", refusal: Refusal | None = None) -> BaseResponse:
    session = edge.session()
    page = slip_page(
        get_door(session, edge.user(), slip.household_id),
        slip_record(slip),
        reader(),
        issuer_of(session, slip, edge.settings().public_url),
        paid_on=find_paid_on(session, slip.reference),
        seed=new_seed(),
        reason=reason,
        problems=refusal.problems if refusal else (),
    )
    return htmx.render("round/slip.html", status=refusal.status if refusal else 200, **page)


def _sheet(slip: Slip) -> SlipSheet:
    session = edge.session()
    person = session.get_one(Person, slip.person_id)
    return slip_sheet(
        slip_record(slip),
        person_record(person),
        household_record(person.household),
        edge.plan(),
        issuer=issuer_of(session, slip, edge.settings().public_url),
    )


def _pdf(sheets: list[SlipSheet], layout: Layout, name: str) -> Response:
    response = make_response(slips_pdf(sheets, layout=layout, created_at=edge.now()))
    response.mimetype = "application/pdf"
    response.headers["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return response
