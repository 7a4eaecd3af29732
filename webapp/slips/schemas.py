"""Bodies of the slip entries: wire → command, shape only."""

from typing import Any

from marshmallow import Schema, fields, post_load, validate

from webapp.plans.kind_rules import PaymentKind
from webapp.slips.actions import IssueSlip, VoidSlip


def _fen() -> fields.Integer:
    return fields.Integer(required=True, strict=True, validate=validate.Range(0, 100_000_000))


class SlipIssueSchema(Schema):
    """`slip.issue`: the subject is the reference."""

    subject = fields.String(required=True, validate=validate.Length(max=40))
    person = fields.UUID(required=True)
    year = fields.Integer(required=True, strict=True, validate=validate.Range(1990, 2200))
    kind = fields.String(
        required=True, validate=validate.OneOf([str(kind) for kind in PaymentKind])
    )
    tier_fen = _fen()
    amount_fen = _fen()
    code = fields.String(required=True, validate=validate.Length(max=40))

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> IssueSlip:
        """Return the command."""
        reference, person = data.pop("subject"), str(data.pop("person"))
        kind = PaymentKind(data.pop("kind"))
        return IssueSlip(reference=reference, person_id=person, kind=kind, **data)


class SlipVoidSchema(Schema):
    """`slip.void`: the subject is the reference."""

    subject = fields.String(required=True, validate=validate.Length(max=40))
    reason = fields.String(
        required=True, validate=[validate.Length(max=200), validate.ContainsNoneOf("\x00")]
    )

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> VoidSlip:
        """Return the command."""
        return VoidSlip(reference=data["subject"], reason=data["reason"])
