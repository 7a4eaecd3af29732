"""The words of the counter: verdicts, states and kinds, as a teller says them."""

from datetime import datetime

from flask_babel import gettext as _

from webapp import clock
from webapp.bank.rules import Reason
from webapp.bank.tally_rules import State
from webapp.plans.amount_rules import yuan
from webapp.plans.kind_rules import PaymentKind
from webapp.problems import msgid

WORDS = {
    Reason.DUE: msgid("Take it"),
    Reason.NOT_UPLOADED: msgid("Take it for now"),
    Reason.PAID: msgid("Paid already"),
    Reason.WAITING: msgid("Taken already"),
    Reason.VOID: msgid("Void"),
    Reason.EXPIRED: msgid("Expired"),
    Reason.BLOCKED: msgid("Lost phone"),
    Reason.UNREADABLE: msgid("Scan again"),
    Reason.FORGED: msgid("Not genuine"),
    Reason.UNKNOWN: msgid("Unknown"),
}
REASONS = {
    Reason.DUE: msgid("The slip is good and waits for payment. Take exactly this amount."),
    Reason.NOT_UPLOADED: msgid(
        "Genuine, but not uploaded yet. Take exactly this amount; it will match by itself."
    ),
    Reason.PAID: msgid("Do not take money. This slip was paid on %(day)s."),
    Reason.WAITING: msgid(
        "Do not take money. It was taken on %(day)s and waits for its slip; "
        "the agency looks after it."
    ),
    Reason.VOID: msgid("Do not take money. The slip is void: %(why)s."),
    Reason.EXPIRED: msgid("Do not take money. The slip could be paid until %(day)s."),
    Reason.BLOCKED: msgid(
        "Do not take money. The phone that made this slip was reported lost. "
        "The person needs a new slip from the village."
    ),
    Reason.UNREADABLE: msgid(
        "The code on the slip was not read whole. Scan it once more, or type the number alone."
    ),
    Reason.FORGED: msgid(
        "Do not take money. The code does not belong to this slip, or the slip was altered. "
        "Keep a copy and call the agency."
    ),
    Reason.UNKNOWN: msgid(
        "Do not take money. No slip with this number is known here. Scan its code: "
        "a slip made today may not be delivered yet, and only its code shows that it is genuine."
    ),
}
STATES = {
    State.MATCHED: msgid("Confirmed"),
    State.SUSPENSE: msgid("In suspense"),
    State.DUPLICATE: msgid("Paid twice"),
    State.REVERSED: msgid("Reversed"),
    State.REVERSAL: msgid("Reversal"),
}
STATE_KINDS = {
    State.MATCHED: "good",
    State.SUSPENSE: "warn",
    State.DUPLICATE: "bad",
    State.REVERSED: "bad",
    State.REVERSAL: "info",
}
KINDS = {
    PaymentKind.NORMAL: msgid("This year's contribution"),
    PaymentKind.CATCH_UP_AT_LAUNCH: msgid("Earlier years, paid at the start"),
    PaymentKind.GAP: msgid("A missed year, paid afterwards"),
    PaymentKind.SHORT_AT_60: msgid("Years still short at 60"),
}
VOID_REASONS = {
    "dead": msgid("the person has died"),
    "moved": msgid("the person has moved away"),
    "duplicate": msgid("the person was listed twice"),
    "elsewhere": msgid("the person is insured elsewhere"),
    "decline": msgid("the person does not wish to join"),
    "later": msgid("the person wants to decide later"),
    "withdraw": msgid("the person withdrew the consent"),
    "undone": msgid("it was recorded by mistake"),
}


def money(fen: int) -> str:
    """Return an amount with its sign in front.

    >>> money(123450), money(-10000)
    ('¥1,234.50', '-¥100.00')
    """
    whole, _, rest = yuan(abs(fen)).partition(".")
    return f"{'-' if fen < 0 else ''}¥{int(whole):,}.{rest}"


def void_reason(text: str) -> str:
    """Return why a slip is void; what a canvasser wrote is told as written."""
    known = VOID_REASONS.get(text)
    return _(known) if known else text


def moment(at: datetime) -> str:
    """Return an instant as the clock on the wall in China showed it."""
    return f"{at.astimezone(clock.CHINA):%Y-%m-%d %H:%M}"
