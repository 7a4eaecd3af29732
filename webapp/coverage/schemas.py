"""Addresses and forms of the village's pages: wire → command, shape only."""

import re
from typing import Any

from marshmallow import Schema, fields, post_load, pre_load, validate

from webapp.coverage.assignment_actions import Change, ChangeAssignments
from webapp.coverage.list_queries import Ask
from webapp.coverage.question_actions import SettleQuestion

_AREA = re.compile(r"\A[0-9]{6}(\.[0-9]+){0,3}\Z")
SEARCH_LONGEST = 60  # characters, as long as a name may be
_NO_NUL = validate.ContainsNoneOf("\x00")


def is_area_id(text: str) -> bool:
    """Tell whether a text can be the id of an area at all."""
    return _AREA.match(text) is not None


def _word(most: int = 40) -> fields.String:
    return fields.String(load_default="", validate=[validate.Length(max=most), _NO_NUL])


class AskSchema(Schema):
    """The address of a list: `?state=…&gap=…&group=…&search=…&sort=…&page=…`, all optional."""

    village_id = fields.String(required=True)
    state = _word()
    gap = _word()
    group = _word()
    door = _word()
    target = _word()
    search = _word(SEARCH_LONGEST)
    number = _word(64)
    sort = _word()
    page = fields.Integer(load_default=1, validate=validate.Range(1, 10_000))

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> Ask:
        """Return what is asked for."""
        return Ask(
            village_id=data["village_id"],
            state=data["state"],
            gap=data["gap"],
            group_id=data["group"],
            household_id=data["door"],
            target=data["target"],
            search=data["search"].strip(),
            number=data["number"],
            sort=data["sort"],
            page=data["page"],
        )


class AssignmentSchema(Schema):
    """The form that gives groups to a canvasser or takes them back."""

    village_id = fields.String(required=True)
    group = fields.List(_word(), load_default=list, validate=validate.Length(max=500))
    user = _word()
    act = fields.String(
        load_default=str(Change.ADD), validate=validate.OneOf([str(one) for one in Change])
    )

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> ChangeAssignments:
        """Return the command."""
        return ChangeAssignments(
            village_id=data["village_id"],
            group_ids=tuple(data["group"]),
            user_id=data["user"],
            change=Change(data["act"]),
        )


class SettleSchema(Schema):
    """The form that settles a question."""

    question_id = fields.String(required=True, validate=[validate.Length(max=36), _NO_NUL])
    village_id = fields.String(required=True)
    entry_id = fields.UUID(required=True)
    choice = _word()
    why = _word(400)
    identity = _word(60)

    @pre_load
    def drop_blank(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Take a text of blanks for none."""
        return {name: value.strip() for name, value in data.items() if isinstance(value, str)}

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> tuple[str, SettleQuestion]:
        """Return the entry's id and the command."""
        entry_id = str(data.pop("entry_id"))
        return entry_id, SettleQuestion(**data)
