"""Bodies of the entries made at a door: wire → command, shape only.

Facts of households and people are read by fact_rules, so that an amendment and an addition accept
the same values.
"""

from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, validate

from webapp.canvass.consent_actions import GiveConsent, MakeChoice
from webapp.canvass.household_actions import AddHousehold, AmendHousehold
from webapp.canvass.move_actions import MovePerson
from webapp.canvass.person_actions import AddPerson, AmendPerson, LeavePerson
from webapp.canvass.rules import Act, Giver, LeaveReason, Method, Outcome
from webapp.canvass.visit_actions import RecordVisit
from webapp.canvass.void_actions import VoidConsent, VoidVisit
from webapp.plans.kind_rules import PaymentKind


def _text(most: int, **options: Any) -> fields.String:
    return fields.String(validate=[validate.Length(max=most), _storable], **options)


def _storable(value: str) -> None:
    if "\x00" in value:
        raise ValidationError("NUL")


def _number(least: int, most: int, **options: Any) -> fields.Integer:
    return fields.Integer(strict=True, validate=validate.Range(least, most), **options)


def _fen(**options: Any) -> fields.Integer:
    return _number(0, 100_000_000, **options)


def _code(choices: Any, **options: Any) -> fields.String:
    return fields.String(validate=validate.OneOf([str(choice) for choice in choices]), **options)


class VisitSchema(Schema):
    """`visit`: how it ended, and when to come back."""

    subject = fields.UUID(required=True)
    outcome = _code(Outcome, required=True)
    return_on = fields.Date(load_default=None, allow_none=True)
    note = _text(400, load_default="")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> RecordVisit:
        """Return the command."""
        return RecordVisit(
            household_id=str(data["subject"]),
            outcome=Outcome(data["outcome"]),
            return_on=data["return_on"],
            note=data["note"],
        )


class HouseholdAddSchema(Schema):
    """`household.add`: a door that no list had."""

    subject = fields.UUID(required=True)
    group = _text(40, required=True)
    after = fields.UUID(load_default=None, allow_none=True)
    facts = fields.Dict(keys=fields.String(), required=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> AddHousehold:
        """Return the command."""
        return AddHousehold(
            household_id=str(data["subject"]),
            group_id=data["group"],
            after_id=str(data["after"]) if data["after"] else None,
            facts=data["facts"],
        )


class AmendSchema(Schema):
    """`household.amend`, `person.amend`: `{field: [was, now]}`; empty means seen and right."""

    subject = fields.UUID(required=True)
    changes = fields.Dict(
        keys=fields.String(),
        values=fields.List(fields.Raw(allow_none=True), validate=validate.Length(equal=2)),
        required=True,
    )


class HouseholdAmendSchema(AmendSchema):
    """`household.amend`."""

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> AmendHousehold:
        """Return the command."""
        return AmendHousehold(household_id=str(data["subject"]), changes=data["changes"])


class PersonAmendSchema(AmendSchema):
    """`person.amend`."""

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> AmendPerson:
        """Return the command."""
        return AmendPerson(person_id=str(data["subject"]), changes=data["changes"])


class PersonAddSchema(Schema):
    """`person.add`: a member whom no list had."""

    subject = fields.UUID(required=True)
    household = fields.UUID(required=True)
    facts = fields.Dict(keys=fields.String(), required=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> AddPerson:
        """Return the command."""
        return AddPerson(
            person_id=str(data["subject"]),
            household_id=str(data["household"]),
            facts=data["facts"],
        )


class PersonLeaveSchema(Schema):
    """`person.leave`: dead, moved, listed twice, or belongs elsewhere."""

    subject = fields.UUID(required=True)
    reason = _code(LeaveReason, required=True)
    on = fields.Date(required=True)
    note = _text(400, load_default="")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> LeavePerson:
        """Return the command."""
        return LeavePerson(
            person_id=str(data["subject"]),
            reason=LeaveReason(data["reason"]),
            on=data["on"],
            note=data["note"],
        )


class PersonMoveSchema(Schema):
    """`person.move`: into another household."""

    subject = fields.UUID(required=True)
    household = fields.UUID(required=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> MovePerson:
        """Return the command."""
        return MovePerson(person_id=str(data["subject"]), household_id=str(data["household"]))


class ConsentSchema(Schema):
    """`consent`: what was said, to which text, by whom and how (design §7)."""

    subject = fields.UUID(required=True)
    act = _code(Act, required=True)
    text_version = _text(40, required=True)
    text_locale = _text(10, required=True)
    text_digest = fields.String(required=True, validate=validate.Regexp(r"\A[0-9a-f]{64}\Z"))
    given_by = _code(Giver, required=True)
    relation = _text(40, load_default="")
    method = _code(Method, required=True)
    archive_number = _text(40, load_default="")
    witness = _text(60, load_default="")
    is_read_aloud = fields.Boolean(required=True)
    tier_fen = _fen(load_default=None, allow_none=True)
    amount_fen = _fen(load_default=None, allow_none=True)
    signature = _text(200_000, load_default=None, allow_none=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> GiveConsent:
        """Return the command."""
        words: dict[str, Any] = {
            "act": Act(data["act"]),
            "given_by": Giver(data["given_by"]),
            "method": Method(data["method"]),
        }
        return GiveConsent(person_id=str(data.pop("subject")), **{**data, **words})


class ChoiceSchema(Schema):
    """`choice`: the tier of a year, who pays what, and the estimate as it was shown."""

    subject = fields.UUID(required=True)
    year = _number(1990, 2200, required=True)
    kind = _code(PaymentKind, required=True)
    tier_fen = _fen(required=True)
    resident_fen = _fen(required=True)
    government_fen = _fen(required=True)
    estimate = fields.Dict(load_default=dict)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> MakeChoice:
        """Return the command."""
        return MakeChoice(
            person_id=str(data.pop("subject")), **{**data, "kind": PaymentKind(data["kind"])}
        )


class VisitVoidSchema(Schema):
    """`visit.void`: the subject is the visit's entry."""

    subject = fields.UUID(required=True)
    household = fields.UUID(required=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> VoidVisit:
        """Return the command."""
        return VoidVisit(household_id=str(data["household"]), visit_id=str(data["subject"]))


class ConsentVoidSchema(Schema):
    """`consent.void`: the subject is the consent's entry."""

    subject = fields.UUID(required=True)
    person = fields.UUID(required=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> VoidConsent:
        """Return the command."""
        return VoidConsent(person_id=str(data["person"]), consent_id=str(data["subject"]))
