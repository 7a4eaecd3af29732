"""A door: its page, its visits, its facts, and what is said of all its members at once."""

from typing import Any
from uuid import UUID

from flask import Blueprint, Response, redirect
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge
from webapp.accounts.rules import Role
from webapp.frame import offer_undo, tell
from webapp.refusals import Refusal
from webapp.round.door_views import door_view
from webapp.round.form_rules import HOUSEHOLD_FIELDS, changes_of, household_facts, visit_body
from webapp.round.form_views import household_view, visit_view
from webapp.round.list_routes import new_seed, page, read_seed, read_typed, reader, show_again
from webapp.round.outcome_rules import Step, needs_telling, outcome_of
from webapp.round.queries import Door, get_door, get_own_household, list_doors
from webapp.round.record_actions import Deed, record_household, record_member, record_visit
from webapp.round.typed_rules import was_of, write_was
from webapp.round.way_rules import next_to_ask

blueprint = Blueprint("round_doors", __name__, url_prefix="/round/doors/<uuid:household_id>")


@blueprint.get("")
@edge.requires(Role.CANVASSER, Role.HEAD)
def show(household_id: UUID) -> Response:
    """Show a door."""
    door = _door(household_id)
    around = list_doors(edge.session(), [door.group["id"]])
    return page("round/door.html", door_view(door, around, reader(), new_seed()))


@blueprint.get("/visits/new")
@edge.requires(Role.CANVASSER, Role.HEAD)
def new_visit(household_id: UUID) -> Response:
    """Ask how a visit ended."""
    return _show_visit(_door(household_id), {"seed": new_seed()})


@blueprint.post("/visits")
@edge.requires(Role.CANVASSER, Role.HEAD)
def create_visit(household_id: UUID) -> BaseResponse:
    """Record how a visit ended; nobody home and a promise lead on to the list."""
    household = get_own_household(edge.session(), edge.user(), str(household_id))
    typed = read_typed()
    try:
        body = visit_body(typed, edge.today(), str(_("In the evening")))
        visit = record_visit(
            edge.session(), edge.user(), household.id, body, seed=typed["seed"], at=edge.now()
        )
    except Refusal as refusal:
        return _show_visit(_door(household_id), typed, refusal)
    tell(_("Recorded."))
    offer_undo(f"{_here(household_id)}/visits/{visit.id}/voids", seed=new_seed())
    is_met = body["outcome"] == "met"
    return redirect(_here(household_id) if is_met else f"/round?group={household.group_id}", 303)


@blueprint.get("/edit")
@edge.requires(Role.CANVASSER, Role.HEAD)
def edit(household_id: UUID) -> Response:
    """Show the facts of the household, to put them right."""
    door = _door(household_id)
    facts = {name: door.household[name] for name in HOUSEHOLD_FIELDS}
    return _show_household(door, {**facts, "seed": new_seed(), "was": write_was(facts)})


@blueprint.post("")
@edge.requires(Role.CANVASSER, Role.HEAD)
def amend(household_id: UUID) -> BaseResponse:
    """Amend what differs from what the form was shown with."""
    door, typed = _door(household_id), read_typed()
    try:
        was = was_of(typed, {name: door.household[name] for name in HOUSEHOLD_FIELDS})
        changes = changes_of(was, household_facts(typed, was))
        if changes:
            record_household(
                edge.session(), edge.user(), door.household["id"], changes,
                seed=typed["seed"], at=edge.now(),
            )  # fmt: skip
    except Refusal as refusal:
        return _show_household(door, typed, refusal)
    tell(_("Saved.") if changes else _("Nothing was changed."))
    return redirect(_here(household_id), 303)


@blueprint.post("/confirmations")
@edge.requires(Role.CANVASSER, Role.HEAD)
def confirm_all(household_id: UUID) -> BaseResponse:
    """Record of everybody who was not seen yet that they are as listed, and ask the first."""
    door = _door(household_id)
    waiting = [one for one in door.people if _outcome(door, one).step is Step.CONFIRM]
    _record_each(door, [(one["id"], {}) for one in waiting])
    count = len(waiting)
    tell(ngettext("%(num)s person is as listed.", "%(num)s people are as listed.", count))
    if waiting:
        undo = f"{_here(household_id)}/confirmations/voids"
        offer_undo(undo, seed=new_seed(), people=_ids(waiting))
    door = _door(household_id)
    asked = next_to_ask(door.people, door.slips, edge.plan(), on=edge.today())
    way = f"/round/people/{asked['id']}/consents/new" if asked else _here(household_id)
    return redirect(way, 303)


@blueprint.post("/explanations")
@edge.requires(Role.CANVASSER, Role.HEAD)
def tell_all(household_id: UUID) -> BaseResponse:
    """Record that the leaflet was given and explained to everybody who may enrol."""
    door = _door(household_id)
    today = edge.today().isoformat()
    waiting = [one for one in door.people if needs_telling(one, _outcome(door, one).eligibility)]
    _record_each(door, [(one["id"], {"informed_on": [None, today]}) for one in waiting])
    tell(_("Explained to all."))
    if waiting:
        unseen = [one for one in waiting if one["seen_on"] is None]
        undo = f"{_here(household_id)}/explanations/voids"
        offer_undo(undo, seed=new_seed(), people=_ids(waiting), unseen=_ids(unseen))
    return redirect(_here(household_id), 303)


def _ids(people: list[dict[str, Any]]) -> str:
    return " ".join(one["id"] for one in people)


def _record_each(door: Door, said: list[tuple[str, dict[str, Any]]]) -> None:
    deeds = [
        Deed(kind="person.amend", subject=person_id, body={"changes": changes})
        for person_id, changes in said
    ]
    record_member(
        edge.session(), edge.user(), door.household["id"], *deeds,
        seed=read_seed(), at=edge.now(),
    )  # fmt: skip


def _outcome(door: Door, person: dict[str, Any]) -> Any:
    return outcome_of(person, door.slips, edge.plan(), on=edge.today())


def _door(household_id: UUID) -> Door:
    return get_door(edge.session(), edge.user(), str(household_id))


def _here(household_id: UUID) -> str:
    return f"/round/doors/{household_id}"


def _show_visit(door: Door, typed: dict[str, Any], refusal: Refusal | None = None) -> Response:
    return show_again(
        "round/visit.html", lambda problems: visit_view(door, reader(), typed, problems), refusal
    )


def _show_household(door: Door, typed: dict[str, Any], refusal: Refusal | None = None) -> Response:
    return show_again(
        "round/household.html", lambda problems: household_view(door, typed, problems), refusal
    )
