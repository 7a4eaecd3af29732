"""Paying an earlier year: whoever was near pension age at launch may make up what is short."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, htmx
from webapp.accounts.rules import Role
from webapp.plans.kind_rules import PaymentKind
from webapp.refusals import Forbidden, Missing, Refusal
from webapp.register.tables import Person
from webapp.round.arrears_views import arrears_page
from webapp.round.enrol_actions import Payment, pay_earlier_year
from webapp.round.list_routes import new_seed, read_seed, reader
from webapp.round.offer_rules import number_of
from webapp.round.queries import get_door, get_own_person
from webapp.sync.records import person_record

blueprint = Blueprint("round_arrears", __name__, url_prefix="/round/people/<uuid:person_id>")


@blueprint.get("/arrears/new")
@edge.requires(Role.CANVASSER, Role.HEAD)
def new(person_id: UUID) -> BaseResponse:
    """Ask which earlier year is paid, and how much."""
    return _show(_person(person_id), {"seed": new_seed()})


@blueprint.post("/arrears")
@edge.requires(Role.CANVASSER, Role.HEAD)
def create(person_id: UUID) -> BaseResponse:
    """Issue the slip of an earlier year."""
    person = _person(person_id)
    typed = {"seed": read_seed(), **{key: request.form.get(key, "") for key in ("year", "tier")}}
    payment = Payment(
        person_id=person.id,
        year=number_of(typed["year"]) or 0,
        kind=PaymentKind.CATCH_UP_AT_LAUNCH,
        tier_fen=number_of(typed["tier"]) or 0,
    )
    try:
        reference = pay_earlier_year(
            edge.session(), typed["seed"], payment, by=edge.user(), at=edge.now()
        )
    except (Missing, Forbidden):
        raise
    except Refusal as refusal:
        return _show(person, typed, refusal)
    return redirect(f"/round/slips/{reference}", 303)


def _person(person_id: UUID) -> Person:
    return get_own_person(edge.session(), edge.user(), str(person_id))


def _show(person: Person, typed: Mapping[str, str], refusal: Refusal | None = None) -> BaseResponse:
    page: dict[str, Any] = arrears_page(
        get_door(edge.session(), edge.user(), person.household_id),
        person_record(person),
        typed,
        reader(),
        problems=refusal.problems if refusal else (),
    )
    return htmx.render("round/arrears.html", status=refusal.status if refusal else 200, **page)
