"""Forms of the register's pages: wire → command, shape only."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, post_load, pre_load, validate

from webapp.register.columns_rules import HEADER_ROWS
from webapp.register.header_rules import Field
from webapp.register.layout_rules import WIDEST
from webapp.register.preview_actions import CorrectColumns

CHOICE = {"", *map(str, Field)}


class ColumnsSchema(Schema):
    """The form of the columns: `column-0` … hold fields; village and group hold for all rows."""

    register_id = fields.String(required=True)
    village = fields.String(load_default="", validate=validate.Length(max=60))
    group = fields.String(load_default="", validate=validate.Length(max=60))
    header_row = fields.Integer(
        load_default=None, allow_none=True, validate=validate.Range(0, HEADER_ROWS)
    )
    chosen = fields.List(fields.String(validate=validate.OneOf(CHOICE)), required=True)

    @pre_load
    def gather(self, data: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Put the columns into one list; take blanks for nothing."""
        columns = {
            int(name.removeprefix("column-")): text
            for name, text in data.items()
            if name.startswith("column-") and name[7:].isdecimal() and len(name) < 10  # noqa: PLR2004 -- two digits
        }
        if any(number >= WIDEST for number in columns):
            raise ValidationError("too many", "chosen")
        chosen = [columns.get(number, "") for number in range(max(columns, default=-1) + 1)]
        rest = {name: text.strip() or None for name, text in data.items() if name == "header_row"}
        texts = {name: data.get(name, "").strip() for name in ("village", "group")}
        return {"register_id": data["register_id"], "chosen": chosen, **rest, **texts}

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> CorrectColumns:
        """Return the command."""
        return CorrectColumns(
            register_id=data["register_id"],
            chosen=data["chosen"],
            constants={"village": data["village"], "group": data["group"]},
            header_row=data["header_row"],
        )


class OddSchema(Schema):
    """The address of the odd rows: `?kind=…&sort=…&page=…`, all optional."""

    kind = fields.String(load_default="", validate=validate.Length(max=20))
    sort = fields.String(load_default="", validate=validate.Length(max=20))
    page = fields.Integer(load_default=1, validate=validate.Range(1, 100_000))
