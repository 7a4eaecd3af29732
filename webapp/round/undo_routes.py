"""Taking back what was just recorded, by an entry of its own; the page after it offers it."""

from typing import Any
from uuid import UUID

from flask import Blueprint, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge
from webapp.accounts.rules import Role
from webapp.canvass.rules import VOID_UNKNOWN
from webapp.frame import tell
from webapp.refusals import Refusal
from webapp.round.id_rules import is_id
from webapp.round.list_routes import read_seed
from webapp.round.queries import get_door, get_own_household, get_own_person
from webapp.round.record_actions import Deed, take_back

blueprint = Blueprint("round_undo", __name__, url_prefix="/round")


@blueprint.post("/doors/<uuid:household_id>/visits/<visit_id>/voids")
@edge.requires(Role.CANVASSER, Role.HEAD)
def void_visit(household_id: UUID, visit_id: str) -> BaseResponse:
    """Take a visit back."""
    household = get_own_household(edge.session(), edge.user(), str(household_id))
    _record(_deed("visit.void", visit_id, {"household": household.id}))
    return redirect(f"/round/doors/{household.id}", 303)


@blueprint.post("/people/<uuid:person_id>/consents/<consent_id>/voids")
@edge.requires(Role.CANVASSER, Role.HEAD)
def void_consent(person_id: UUID, consent_id: str) -> BaseResponse:
    """Take an answer back, and the slip that it made; ask again."""
    person = get_own_person(edge.session(), edge.user(), str(person_id))
    _record(_deed("consent.void", consent_id, {"person": person.id}))
    return redirect(f"/round/people/{person.id}/consents/new", 303)


@blueprint.post("/doors/<uuid:household_id>/confirmations/voids")
@edge.requires(Role.CANVASSER, Role.HEAD)
def void_confirmations(household_id: UUID) -> BaseResponse:
    """Take back that people were seen today."""
    return _amend_back(household_id, seen=_named("people"))


@blueprint.post("/doors/<uuid:household_id>/explanations/voids")
@edge.requires(Role.CANVASSER, Role.HEAD)
def void_explanations(household_id: UUID) -> BaseResponse:
    """Take back that the leaflet was explained today, and that those were seen who were not."""
    return _amend_back(household_id, seen=_named("unseen"), informed=_named("people"))


def _amend_back(
    household_id: UUID, *, seen: set[str], informed: frozenset[str] | set[str] = frozenset()
) -> BaseResponse:
    door = get_door(edge.session(), edge.user(), str(household_id))
    today = edge.today().isoformat()
    back = {"informed_on": informed, "seen_on": seen}
    deeds = []
    for person in door.people:
        changes = {
            name: [today, None]
            for name, ids in back.items()
            if person["id"] in ids and person[name] == today
        }
        if changes:
            deeds.append(Deed(kind="person.amend", subject=person["id"], body={"changes": changes}))
    _record(*deeds)
    return redirect(f"/round/doors/{household_id}", 303)


def _named(field: str) -> set[str]:
    return set(request.form.get(field, "").split())


def _deed(kind: str, entry_id: str, body: dict[str, Any]) -> Deed:
    if not is_id(entry_id):
        raise Refusal(VOID_UNKNOWN)
    return Deed(kind=kind, subject=entry_id, body=body)


def _record(*deeds: Deed) -> None:
    take_back(edge.session(), edge.user(), *deeds, seed=read_seed(), at=edge.now())
    tell(_("Taken back."))
