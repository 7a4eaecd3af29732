"""The forms of accounts, as commands."""

from typing import Any

from marshmallow import Schema, fields, post_load, validate

from webapp.accounts.actions import ChangeUser, MakeUser
from webapp.accounts.bulk_actions import ChangeSeveral, Deed

MOST = 500  # accounts changed at once


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


class SeveralForm(Schema):
    """The form under a list of accounts: which are ticked, and the deed that was pressed."""

    user = fields.List(
        fields.String(validate=validate.Length(max=36)), validate=validate.Length(max=MOST)
    )
    deed = fields.Enum(Deed, by_value=True, required=True)
    area_id = fields.String(load_default="", validate=validate.Length(max=40))

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> ChangeSeveral:
        """Return the command."""
        return ChangeSeveral(
            user_ids=tuple(data["user"]), deed=data["deed"], area_id=data["area_id"]
        )
