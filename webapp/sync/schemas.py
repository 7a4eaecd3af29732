"""The body of a `/sync` call: wire → call, shape only."""

from typing import Any

from marshmallow import Schema, fields, post_load, validate

from webapp.sync.exchange_actions import Call

MOST_ENTRIES = 200  # a call; more is answered 413 and the phone halves its batch


class CallSchema(Schema):
    """What a phone sends."""

    entries = fields.List(fields.String(), load_default=list)
    cursor = fields.String(load_default="", validate=validate.Length(max=20_000))
    plan_digest = fields.String(load_default="", validate=validate.Length(max=64))
    key_number = fields.Integer(load_default=0, strict=True)

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Call:
        """Return the call."""
        return Call(**data)
