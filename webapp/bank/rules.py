"""The verdict at the counter: green, yellow or red, and why."""

from dataclasses import dataclass
from enum import StrEnum

from webapp.problems import Problem

PAYMENT_AMOUNT = Problem(
    "payment_amount",
    "The slip says %(amount)s yuan. Take exactly this, or send the person back",
    "amount",
)
PAYMENT_AMOUNT_UNREADABLE = Problem(
    "payment_amount_unreadable", "Write the amount in yuan, such as 100 or 100.00", "amount"
)
PAYMENT_SERIAL_MISSING = Problem(
    "payment_serial_missing", "Write the bank's serial number from the receipt", "serial"
)
PAYMENT_SERIAL_USED = Problem(
    "payment_serial_used",
    "This serial number was used for another payment. Look at the receipt again",
    "serial",
)
PAYMENT_REFUSED = Problem("payment_refused", "This slip cannot be paid: %(why)s")
PAYMENT_TWICE = Problem("payment_twice", "This slip was paid a moment ago at another counter")
PAYMENT_UNKNOWN = Problem("payment_unknown", "This payment is not here")
PAYMENT_REVERSED = Problem("payment_reversed", "This payment was reversed before")
REVERSAL_REASON_MISSING = Problem(
    "reversal_reason_missing", "Write why the payment is reversed", "why"
)


class Light(StrEnum):
    """What the teller sees first."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


class Reason(StrEnum):
    """Why the light is what it is."""

    DUE = "due"
    NOT_UPLOADED = "not_uploaded"
    PAID = "paid"
    VOID = "void"
    EXPIRED = "expired"
    FORGED = "forged"
    UNKNOWN = "unknown"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipSeen:
    """What is known of a slip when it is held up at the counter.

    `is_known`: it was uploaded. `is_genuine`: True or False by its code, None when no code was
    scanned. `is_waiting`: money for it lies in suspense already.
    """

    is_known: bool
    state: str = ""
    is_expired: bool = False
    is_genuine: bool | None = None
    is_waiting: bool = False


def verdict(seen: SlipSeen) -> tuple[Light, Reason]:
    """Return light and reason.

    >>> verdict(SlipSeen(is_known=True, state="due", is_genuine=True))
    (<Light.GREEN: 'green'>, <Reason.DUE: 'due'>)
    >>> verdict(SlipSeen(is_known=False, is_genuine=True))
    (<Light.YELLOW: 'yellow'>, <Reason.NOT_UPLOADED: 'not_uploaded'>)
    """
    if seen.is_genuine is False:
        return Light.RED, Reason.FORGED
    if not seen.is_known:
        return _unknown(seen)
    if seen.state == "paid":
        return Light.RED, Reason.PAID
    if seen.state == "void":
        return Light.RED, Reason.VOID
    if seen.is_expired:
        return Light.RED, Reason.EXPIRED
    return Light.GREEN, Reason.DUE


def _unknown(seen: SlipSeen) -> tuple[Light, Reason]:
    if not seen.is_genuine:
        return Light.RED, Reason.UNKNOWN
    if seen.is_waiting:
        return Light.RED, Reason.WAITING
    return Light.YELLOW, Reason.NOT_UPLOADED
