"""The forms of accounts, as commands."""

from typing import Any

from marshmallow import Schema, fields, post_load

from webapp.accounts.actions import ChangeUser, MakeUser


class NewUserForm(Schema):
    """The form of a new account."""

    login = fields.String(load_default="")
    name = fields.String(load_default="")
    role = fields.String(load_default="")
    area_id = fields.String(load_default="")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> MakeUser:
        """Return the command."""
        return MakeUser(**data)


class UserForm(Schema):
    """The form of an account that is there."""

    name = fields.String(load_default="")
    role = fields.String(load_default="")
    area_id = fields.String(load_default="")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> ChangeUser:
        """Return the command."""
        return ChangeUser(**data)
