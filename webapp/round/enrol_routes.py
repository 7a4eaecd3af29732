"""Consent, choice of tier and slip: one page, one flow."""

from typing import Any
from uuid import UUID

from flask import Blueprint, redirect, render_template, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, htmx
from webapp.accounts.rules import Role
from webapp.canvass.rules import Act
from webapp.frame import offer_undo, tell
from webapp.refusals import Forbidden, Missing, Refusal
from webapp.register.tables import Person
from webapp.round.enrol_actions import take_answer
from webapp.round.enrol_rules import read_answer, read_typed
from webapp.round.enrol_views import enrol_page, offer_part
from webapp.round.list_routes import new_seed, read_seed, reader
from webapp.round.queries import get_door, get_own_person
from webapp.round.way_rules import after_answer
from webapp.slips.wording_rules import mask_name
from webapp.sync.records import person_record

blueprint = Blueprint("enrol", __name__, url_prefix="/round/people")
RECALCULATE = "recalculate"


@blueprint.get("/<uuid:person_id>/consents/new")
@edge.requires(Role.CANVASSER, Role.HEAD)
def new(person_id: UUID) -> BaseResponse:
    """Show the offer, or what was agreed."""
    person = get_own_person(edge.session(), edge.user(), str(person_id))
    typed = {**read_typed(request.args), "seed": new_seed()}
    return _show(person, typed, wanted=request.args.get("act", ""))


@blueprint.post("/<uuid:person_id>/consents")
@edge.requires(Role.CANVASSER, Role.HEAD)
def create(person_id: UUID) -> BaseResponse:
    """Take the answer; whoever agrees is handed a slip."""
    person = get_own_person(edge.session(), edge.user(), str(person_id))
    typed, act = {**read_typed(request.form), "seed": read_seed()}, request.form.get("act", "")
    if act == RECALCULATE:
        return _show(person, typed)
    try:
        answer = read_answer(person.id, act, typed, heard_by=edge.user().name)
        reference = take_answer(edge.session(), answer, by=edge.user(), at=edge.now())
    except (Missing, Forbidden):
        raise
    except Refusal as refusal:
        return _show(person, typed, wanted=act if act == Act.WITHDRAW else "offer", refusal=refusal)
    name = mask_name(person.name)  # a slip is held out to others, with what stands above it
    tell(_("%(name)s agrees. The slip is ready.", name=name) if reference else _("Recorded."))
    if act != Act.PRIVACY:
        offer_undo(f"/round/people/{person.id}/consents/{person.consent_id}/voids", seed=new_seed())
    if reference and answer.replaces:
        return redirect(f"/round/slips/{reference}", 303)
    here = f"/round/doors/{person.household_id}"
    return redirect(here if act == Act.WITHDRAW else _way_on(person, reference), 303)


@blueprint.get("/<uuid:person_id>/estimate")
@edge.requires(Role.CANVASSER, Role.HEAD)
def estimate(person_id: UUID) -> str:
    """Show what a tier costs and brings, as the part of the page that changes with it."""
    person = get_own_person(edge.session(), edge.user(), str(person_id))
    if person.born_on is None:
        return ""
    part = offer_part(person_record(person), request.args.get("tier", ""), reader())
    return render_template("round/_enrol_offer.html", **part)


def _way_on(person: Person, reference: str | None) -> str:
    """Return what follows: the next who is to be asked, else the slips, else the door."""
    door = get_door(edge.session(), edge.user(), person.household_id)
    return after_answer(
        person.household_id, door.people, door.slips, edge.plan(),
        on=edge.today(), person_id=person.id, reference=reference,
    )  # fmt: skip


def _show(
    person: Person, typed: dict[str, str], *, wanted: str = "", refusal: Refusal | None = None
) -> BaseResponse:
    page: dict[str, Any] = enrol_page(
        get_door(edge.session(), edge.user(), person.household_id),
        person_record(person),
        typed,
        reader(),
        wanted=wanted,
        problems=refusal.problems if refusal else (),
    )
    return htmx.render("round/enrol.html", status=refusal.status if refusal else 200, **page)
