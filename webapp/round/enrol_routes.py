"""Consent, choice of tier and slip: one page, one flow."""

from typing import Any
from uuid import UUID

from flask import Blueprint, redirect, render_template, request
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, htmx
from webapp.accounts.rules import Role
from webapp.frame import tell
from webapp.ids import new_id
from webapp.plans.queries import get_plan
from webapp.refusals import Refusal
from webapp.register.tables import Person
from webapp.round.enrol_actions import take_answer
from webapp.round.enrol_rules import read_answer, read_typed
from webapp.round.enrol_views import enrol_page, offer_part
from webapp.round.id_rules import is_seed
from webapp.round.queries import get_door, get_own_person
from webapp.sync.records import person_record

blueprint = Blueprint("enrol", __name__, url_prefix="/round/people")
RECALCULATE = "recalculate"


@blueprint.get("/<uuid:person_id>/consents/new")
@edge.requires(Role.CANVASSER, Role.HEAD)
def new(person_id: UUID) -> BaseResponse:
    """Show the offer, or what was agreed."""
    person = get_own_person(edge.session(), edge.user(), str(person_id))
    typed = {**read_typed(request.args), "seed": new_id(edge.now())}
    return _show(person, typed, wanted=request.args.get("act", ""))


@blueprint.post("/<uuid:person_id>/consents")
@edge.requires(Role.CANVASSER, Role.HEAD)
def create(person_id: UUID) -> BaseResponse:
    """Take the answer; whoever agrees is handed a slip."""
    person = get_own_person(edge.session(), edge.user(), str(person_id))
    typed, act = read_typed(request.form), request.form.get("act", "")
    if not is_seed(typed["seed"]):
        typed["seed"] = new_id(edge.now())
    if act == RECALCULATE:
        return _show(person, typed)
    try:
        answer = read_answer(person.id, act, typed, heard_by=edge.user().name)
        reference = take_answer(edge.session(), answer, by=edge.user(), at=edge.now())
    except Refusal as refusal:
        return _show(person, typed, wanted=act, refusal=refusal)
    tell(_("Recorded what %(name)s said.", name=person.name))
    if reference:
        return redirect(f"/round/slips/{reference}", 303)
    return redirect(f"/round/doors/{person.household_id}", 303)


@blueprint.get("/<uuid:person_id>/estimate")
@edge.requires(Role.CANVASSER, Role.HEAD)
def estimate(person_id: UUID) -> str:
    """Show what a tier costs and brings, as the part of the page that changes with it."""
    person = get_own_person(edge.session(), edge.user(), str(person_id))
    if person.born_on is None:
        return ""
    part = offer_part(
        person_record(person),
        get_plan(edge.user().area.plan_key),
        request.args.get("tier", ""),
        on=edge.today(),
        locale=str(get_locale()),
    )
    return render_template("round/_enrol_offer.html", **part)


def _show(
    person: Person, typed: dict[str, str], *, wanted: str = "", refusal: Refusal | None = None
) -> BaseResponse:
    page: dict[str, Any] = enrol_page(
        get_door(edge.session(), edge.user(), person.household_id),
        person_record(person),
        edge.plan(),
        typed,
        on=edge.today(),
        locale=str(get_locale()),
        wanted=wanted,
        problems=refusal.problems if refusal else (),
    )
    return htmx.render("round/enrol.html", status=refusal.status if refusal else 200, **page)
