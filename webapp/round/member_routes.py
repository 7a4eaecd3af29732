"""Adding a person to a door, and putting one right."""

from typing import Any
from uuid import UUID

from flask import Blueprint, Response, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge
from webapp.accounts.rules import Role
from webapp.errors import say
from webapp.frame import tell
from webapp.refusals import Refusal
from webapp.round.form_rules import changes_of
from webapp.round.id_rules import is_id
from webapp.round.list_routes import new_seed, read_typed, reader, show_again
from webapp.round.member_form_rules import (
    amended_facts,
    as_child,
    child_facts,
    fill_in,
    find_identity,
    is_child,
    new_facts,
    warning_of,
)
from webapp.round.member_form_views import (
    edit_member_view,
    facts_of_record,
    new_member_view,
    told_by_number,
    typed_from,
)
from webapp.round.queries import Door, get_door, get_own_person
from webapp.round.record_actions import Deed, record_member
from webapp.round.typed_rules import was_of, write_was
from webapp.sync.records import person_record

blueprint = Blueprint("round_members", __name__, url_prefix="/round")
CHECK = "check"


@blueprint.get("/doors/<uuid:household_id>/people/new")
@edge.requires(Role.CANVASSER, Role.HEAD)
def new(household_id: UUID) -> Response:
    """Ask for a new member, the identity number first."""
    child = "1" if request.args.get("child") else ""
    return _show_new(_door(household_id), {**_blank(), "child": child})


@blueprint.post("/doors/<uuid:household_id>/people")
@edge.requires(Role.CANVASSER, Role.HEAD)
def create(household_id: UUID) -> BaseResponse:
    """Check the number and show what it tells, or add the member."""
    door, typed = _door(household_id), read_typed()
    if not is_id(typed.get("person", "")):
        typed["person"] = new_seed()
    if _counts(typed):
        typed = as_child(typed, edge.today())
    try:
        if typed.get("step") == CHECK:
            return _show_checked(door, typed)
        facts = _new_facts(typed)
        body = {"household": door.household["id"], "facts": facts}
        deed = Deed(kind="person.add", subject=typed["person"], body=body)
        _record(door, deed, typed["seed"])
    except Refusal as refusal:
        return _show_new(door, typed, refusal)
    tell(
        _("Counted. Of children no name and no number are kept.") if _counts(typed) else _("Added.")
    )
    return redirect(f"/round/doors/{household_id}", 303)


@blueprint.get("/people/<uuid:person_id>/edit")
@edge.requires(Role.CANVASSER, Role.HEAD)
def edit(person_id: UUID) -> Response:
    """Show a person's facts, to put them right."""
    record, door = _person(person_id)
    was = write_was(facts_of_record(record))
    return _show_edit(record, door, {**typed_from(record), "seed": new_seed(), "was": was})


@blueprint.post("/people/<uuid:person_id>")
@edge.requires(Role.CANVASSER, Role.HEAD)
def amend(person_id: UUID) -> BaseResponse:
    """Amend what differs from what the form was shown with; nothing changed is as listed."""
    (record, door), typed = _person(person_id), read_typed()
    try:
        was = was_of(typed, facts_of_record(record))
        facts = amended_facts(typed, was, min_age=_min_age(), today=edge.today())
        changes = changes_of(was, facts)
        deed = Deed(kind="person.amend", subject=record["id"], body={"changes": changes})
        _record(door, deed, typed["seed"])
    except Refusal as refusal:
        return _show_edit(record, door, typed, refusal)
    tell(_("Saved.") if changes else _("As listed."))
    return redirect(f"/round/people/{person_id}", 303)


def _new_facts(typed: dict[str, Any]) -> dict[str, Any]:
    return child_facts(typed, edge.today()) if _counts(typed) else new_facts(typed, edge.today())


def _counts(typed: dict[str, Any]) -> bool:
    """Tell whether the form is about a child, of whom only a head-count is kept."""
    return is_child(typed, _min_age(), edge.today())


def _show_checked(door: Door, typed: dict[str, Any]) -> Response:
    """Show the form with what the number tells."""
    identity = find_identity(typed, edge.today())
    filled = fill_in(typed, identity)
    if identity is None:
        return _show_new(door, filled)
    warning = warning_of(identity)
    told = told_by_number(identity.born_on.isoformat(), identity.sex, reader())
    return _show_new(door, filled, hint=f"{told} · {say(warning)}" if warning else told)


def _show_new(
    door: Door, typed: dict[str, Any], refusal: Refusal | None = None, *, hint: str = ""
) -> Response:
    return show_again(
        "round/member.html",
        lambda problems: new_member_view(
            door, reader(), typed, problems, is_child=_counts(typed), hint=hint
        ),
        refusal,
    )


def _show_edit(
    record: dict[str, Any], door: Door, typed: dict[str, Any], refusal: Refusal | None = None
) -> Response:
    born = {"born_on": record["born_on"] or ""}
    return show_again(
        "round/member.html",
        lambda problems: edit_member_view(
            record, door, reader(), typed, problems, is_child=_counts(born)
        ),
        refusal,
    )


def _record(door: Door, deed: Deed, seed: str) -> None:
    record_member(edge.session(), edge.user(), door.household["id"], deed, seed=seed, at=edge.now())


def _door(household_id: UUID) -> Door:
    return get_door(edge.session(), edge.user(), str(household_id))


def _person(person_id: UUID) -> tuple[dict[str, Any], Door]:
    person = get_own_person(edge.session(), edge.user(), str(person_id))
    return person_record(person), get_door(edge.session(), edge.user(), person.household_id)


def _blank() -> dict[str, Any]:
    return {"seed": new_seed(), "person": new_seed(), "hukou": "here", "relation": ""}


def _min_age() -> int:
    return edge.plan().joining.min_age
