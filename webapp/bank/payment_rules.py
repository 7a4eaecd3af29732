"""What a payment must be to be believed: its amount, its serial number, its branch and its day."""

import re
import unicodedata
from datetime import date, timedelta

from webapp.problems import Problem

OLDEST = timedelta(days=31)  # a branch whose line was down types its month in afterwards
BRANCH_LONGEST = 60  # characters, as the column
SERIAL_LONGEST = 40

PAYMENT_AMOUNT = Problem(
    "payment_amount",
    "The slip says %(amount)s yuan, not %(given)s. Take exactly what the slip says",
    "amount",
)
PAYMENT_AMOUNT_UNREADABLE = Problem(
    "payment_amount_unreadable", "Write the amount in yuan, such as 100 or 100.00", "amount"
)
PAYMENT_SERIAL_MISSING = Problem(
    "payment_serial_missing", "Write the bank's serial number from the receipt", "serial"
)
PAYMENT_SERIAL_WRONG = Problem(
    "payment_serial_wrong", "A serial number is letters and digits, 40 at most", "serial"
)
PAYMENT_SERIAL_SLIP = Problem(
    "payment_serial_slip",
    "This is the number of a slip. Here goes the bank's serial number of this payment",
    "serial",
)
PAYMENT_SERIAL_USED = Problem(
    "payment_serial_used",
    "This serial number was used for another payment. Look at the receipt again",
    "serial",
)
PAYMENT_BRANCH_MISSING = Problem("payment_branch_missing", "Write the branch", "branch")
PAYMENT_BRANCH_LONG = Problem(
    "payment_branch_long", "Write the branch in 60 characters at most", "branch"
)
PAYMENT_DAY_UNREADABLE = Problem(
    "payment_day_unreadable", "Write the day of the payment, such as 2012-05-14", "paid_on"
)
PAYMENT_DAY_FUTURE = Problem(
    "payment_day_future", "This day lies ahead. Write the day of the payment", "paid_on"
)
PAYMENT_DAY_OLD = Problem(
    "payment_day_old",
    "This day is more than 31 days ago. Look at the receipt again, or ask the agency",
    "paid_on",
)
PAYMENT_DAY_BEFORE_SLIP = Problem(
    "payment_day_before_slip",
    "The slip was issued on %(day)s, so it cannot have been paid before",
    "paid_on",
)
PAYMENT_REFUSED = Problem(
    "payment_refused", "This slip cannot be paid as things stand now. Look at the reason above"
)
PAYMENT_TWICE = Problem("payment_twice", "This slip was paid a moment ago at another counter")
PAYMENT_FORM_USED = Problem(
    "payment_form_used", "This page was sent before for another slip. Scan the slip again"
)
PAYMENT_UNKNOWN = Problem("payment_unknown", "This payment is not here")
PAYMENT_REVERSED = Problem("payment_reversed", "This payment was reversed before")
REVERSAL_REASON_MISSING = Problem(
    "reversal_reason_missing", "Write why the payment is reversed", "why"
)
REVERSAL_REASON_LONG = Problem(
    "reversal_reason_long", "Write the reason in 200 characters at most", "why"
)
REVERSAL_LATE = Problem(
    "reversal_late",
    "A teller reverses only what they took themselves, and on the same day. Ask the agency",
)

_SERIAL = re.compile(r"[A-Z0-9][A-Z0-9\-/._]*")
_SLIP = re.compile(r"/S/|RF[0-9]{14}|^HTTPS?:")


def read_serial(text: str) -> str | Problem:
    """Return the bank's serial number as it is kept: half width, upper case, without spaces.

    >>> read_serial(" 2012０5１4 ab-7 ")
    '20120514AB-7'
    """
    serial = re.sub(r"\s", "", _plain(text)).upper()
    if not serial:
        return PAYMENT_SERIAL_MISSING
    if _SLIP.search(serial):  # a gun fired at the next slip while the cursor stood here
        return PAYMENT_SERIAL_SLIP
    if len(serial) > SERIAL_LONGEST or not _SERIAL.fullmatch(serial):
        return PAYMENT_SERIAL_WRONG
    return serial


def read_branch(text: str) -> str | Problem:
    """Return the branch as it is kept: one spelling, whatever the width of its characters."""
    branch = " ".join(_plain(text).split())
    if not branch:
        return PAYMENT_BRANCH_MISSING
    return PAYMENT_BRANCH_LONG if len(branch) > BRANCH_LONGEST else branch


def read_day(text: str) -> date | Problem:
    """Return the day that a form sent."""
    try:
        return date.fromisoformat(_plain(text).strip())
    except ValueError:
        return PAYMENT_DAY_UNREADABLE


def check_day(paid_on: date, *, today: date, issued_on: date | None) -> Problem | None:
    """Return what is wrong with the day of a payment; `issued_on` is None for an unknown slip."""
    if paid_on > today:
        return PAYMENT_DAY_FUTURE
    if paid_on < today - OLDEST:
        return PAYMENT_DAY_OLD
    if issued_on is not None and paid_on < issued_on:
        return PAYMENT_DAY_BEFORE_SLIP.of(day=issued_on.isoformat())
    return None


def _plain(text: str) -> str:
    """Return text in half width, without characters that no eye sees."""
    shown = "".join(c for c in text if c.isspace() or unicodedata.category(c)[0] != "C")
    return unicodedata.normalize("NFKC", shown)
