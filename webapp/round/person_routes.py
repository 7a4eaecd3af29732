"""A person: the page, confirming, explaining, leaving and coming back, and the full number."""

from datetime import date
from typing import Any
from uuid import UUID

from flask import Blueprint, Response, redirect
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge
from webapp.accounts.rules import Role
from webapp.audit.actions import write_line
from webapp.frame import offer_undo, tell
from webapp.refusals import Refusal
from webapp.register.tables import Person
from webapp.round.form_rules import leave_body
from webapp.round.form_views import leave_view
from webapp.round.list_routes import new_seed, page, read_seed, read_typed, reader, show_again
from webapp.round.person_views import person_view
from webapp.round.queries import get_door, get_own_person
from webapp.round.record_actions import Deed, record_member
from webapp.sync.records import person_record

blueprint = Blueprint("round_people", __name__, url_prefix="/round/people/<uuid:person_id>")


@blueprint.get("")
@edge.requires(Role.CANVASSER, Role.HEAD)
def show(person_id: UUID) -> Response:
    """Show a person."""
    return _show(_person(person_id))


@blueprint.post("/identity")
@edge.requires(Role.CANVASSER, Role.HEAD)
def show_identity(person_id: UUID) -> Response:
    """Show the full identity number this once, and log that it was seen."""
    person = _person(person_id)
    write_line(
        edge.session(),
        person.village_id,
        "identity.view",
        subject=person.id,
        by=edge.user().id,
        at=edge.now(),
    )
    return _show(person, person.identity or person.identity_given or "")


@blueprint.post("/confirmations")
@edge.requires(Role.CANVASSER, Role.HEAD)
def confirm(person_id: UUID) -> BaseResponse:
    """Record that a person is as listed."""
    person = _person(person_id)
    before = person.seen_on
    _amend(person, {})
    tell(_("As listed."))
    if before is None:
        undo = f"/round/doors/{person.household_id}/confirmations/voids"
        offer_undo(undo, seed=new_seed(), people=person.id)
    return _to_page(person)


@blueprint.post("/explanations")
@edge.requires(Role.CANVASSER, Role.HEAD)
def explain(person_id: UUID) -> BaseResponse:
    """Record that the leaflet was given and explained."""
    person = _person(person_id)
    today, before, seen = edge.today(), person.informed_on, person.seen_on
    if before != today:
        _amend(person, {"informed_on": [_iso(before), today.isoformat()]})
    tell(_("Explained."))
    if before is None:
        undo = f"/round/doors/{person.household_id}/explanations/voids"
        offer_undo(undo, seed=new_seed(), people=person.id, unseen="" if seen else person.id)
    return redirect(f"/round/doors/{person.household_id}", 303)


@blueprint.get("/leavings/new")
@edge.requires(Role.CANVASSER, Role.HEAD)
def new_leaving(person_id: UUID) -> Response:
    """Ask why a person is not here."""
    return _show_leaving(_person(person_id), {"seed": new_seed()})


@blueprint.post("/leavings")
@edge.requires(Role.CANVASSER, Role.HEAD)
def leave(person_id: UUID) -> BaseResponse:
    """Record that a person died, moved, is listed twice or belongs elsewhere."""
    person, typed = _person(person_id), read_typed()
    try:
        deed = Deed(kind="person.leave", subject=person.id, body=leave_body(typed, edge.today()))
        _record(person, deed, typed["seed"])
    except Refusal as refusal:
        return _show_leaving(person, typed, refusal)
    tell(_("Recorded."))
    offer_undo(f"/round/people/{person.id}/returns", seed=new_seed())
    return redirect(f"/round/doors/{person.household_id}", 303)


@blueprint.post("/returns")
@edge.requires(Role.CANVASSER, Role.HEAD)
def take_back(person_id: UUID) -> BaseResponse:
    """Take a leaving back: the person is here after all."""
    person = _person(person_id)
    if person.left_reason is not None:
        changes: dict[str, list[Any]] = {
            "left_reason": [person.left_reason, None],
            "left_on": [_iso(person.left_on), None],
        }
        _amend(person, changes)
    tell(_("Taken back."))
    return _to_page(person)


def _amend(person: Person, changes: dict[str, list[Any]]) -> None:
    deed = Deed(kind="person.amend", subject=person.id, body={"changes": changes})
    _record(person, deed, read_seed())


def _to_page(person: Person) -> BaseResponse:
    return redirect(f"/round/people/{person.id}", 303)


def _record(person: Person, deed: Deed, seed: str) -> None:
    record_member(edge.session(), edge.user(), person.household_id, deed, seed=seed, at=edge.now())


def _person(person_id: UUID) -> Person:
    return get_own_person(edge.session(), edge.user(), str(person_id))


def _show(person: Person, number: str = "") -> Response:
    door = get_door(edge.session(), edge.user(), person.household_id)
    return page(
        "round/person.html", person_view(person_record(person), door, reader(), new_seed(), number)
    )


def _show_leaving(
    person: Person, typed: dict[str, Any], refusal: Refusal | None = None
) -> Response:
    door = get_door(edge.session(), edge.user(), person.household_id)
    record = person_record(person)
    return show_again(
        "round/leave.html",
        lambda problems: leave_view(record, door, reader(), typed, problems),
        refusal,
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
