"""What the counter's forms send: shape only, with every wrong field told at once."""

from typing import Any

from marshmallow import Schema, fields, post_load, validate

from webapp.bank.actions import ConfirmPayment
from webapp.bank.payment_rules import (
    PAYMENT_AMOUNT_UNREADABLE,
    read_branch,
    read_day,
    read_serial,
)
from webapp.bank.reversal_actions import ReversePayment
from webapp.plans.amount_rules import read_yuan
from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.slips.reference_rules import read_reference

LONGEST = 1_000  # characters of a field; anything a hand or a scanner types is shorter


def _text(**options: Any) -> fields.String:
    rules = [validate.Length(max=LONGEST), validate.ContainsNoneOf("\x00")]
    return fields.String(validate=rules, **options)


class ConfirmSchema(Schema):
    """A confirmation: the amount is typed, or tapped as the slip says (`as_on_slip`, in fen)."""

    payment_id = fields.UUID(required=True)
    reference = _text(required=True)
    code = _text(load_default="")
    amount = _text(load_default="")
    as_on_slip = _text(load_default="")
    serial = _text(load_default="")
    branch = _text(load_default="")
    paid_on = _text(load_default="")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> ConfirmPayment:
        """Return the command; refuse with a problem for each field that cannot be read."""
        read: dict[str, Any] = {
            "amount_fen": _read_amount(data["amount"], data["as_on_slip"]),
            "serial": read_serial(data["serial"]),
            "branch": read_branch(data["branch"]),
            "paid_on": read_day(data["paid_on"]),
        }
        problems = [value for value in read.values() if isinstance(value, Problem)]
        if problems:
            raise Refusal(*problems)
        return ConfirmPayment(
            payment_id=str(data["payment_id"]),
            reference=read_reference(data["reference"]),
            code=data["code"] or None,
            **read,
        )


class ReversalSchema(Schema):
    """A reversal and why."""

    payment_id = fields.UUID(required=True)
    why = _text(load_default="")

    @post_load
    def make(self, data: dict[str, Any], **_: Any) -> ReversePayment:
        """Return the command."""
        return ReversePayment(payment_id=str(data["payment_id"]), why=data["why"])


def _read_amount(typed: str, as_on_slip: str) -> int | Problem:
    """Return what was typed, or else tapped; a typed amount is never overruled by the tap."""
    if not typed.strip():
        is_fen = as_on_slip.isascii() and as_on_slip.isdecimal()
        return int(as_on_slip) if is_fen else PAYMENT_AMOUNT_UNREADABLE
    read = read_yuan(typed)
    return PAYMENT_AMOUNT_UNREADABLE if isinstance(read, Problem) else read
