"""What a slip must satisfy, and how far a leased key reaches."""

from dataclasses import dataclass
from datetime import date, timedelta

from webapp.problems import Problem

LEASE = timedelta(days=30)  # a phone that nobody has seen for so long vouches for nothing more
LEASE_SLIPS = 2_000  # slips; a canvasser's whole round several times over
LEASE_FEN = 200_000_000  # fen; bounds what a stolen key could pretend

SLIP_UNKNOWN = Problem("slip_unknown", "No slip with this number is known here")
SLIP_EXISTS = Problem(
    "slip_exists", "This person has a slip for this year already: %(reference)s. Void it first"
)
SLIP_NOTHING_DUE = Problem("slip_nothing_due", "This person pays nothing, so there is no slip")
SLIP_AMOUNT = Problem("slip_amount", "The amount on the slip does not follow from the plan")
SLIP_NO_CONSENT = Problem("slip_no_consent", "There is no consent to enrol. Take it first")
SLIP_FORGED = Problem("slip_forged", "The code of this slip was not made by this phone")
SLIP_LEASE = Problem(
    "slip_lease", "This phone may not issue more slips until it has been in touch with the server"
)
SLIP_NOT_DUE = Problem("slip_not_due", "Only a slip that waits for payment can be voided")
VOID_PAID = Problem(
    "void_paid", "The bank has taken the money for this. The person may take the consent back"
)
SLIP_REASON_MISSING = Problem("slip_reason_missing", "Write why the slip is void", "reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """How far a key reaches, and how much of it is used."""

    until: date
    most_slips: int
    most_fen: int
    used_slips: int
    used_fen: int


def lease_covers(lease: Lease, *, amount_fen: int, on: date) -> bool:
    """Tell whether one more slip of this amount lies within the lease.

    >>> lease = Lease(until=date(2012, 5, 31), most_slips=2, most_fen=30000, used_slips=1,
    ...               used_fen=10000)
    >>> [lease_covers(lease, amount_fen=fen, on=date(2012, 5, 31)) for fen in (20000, 20001)]
    [True, False]
    """
    return (
        on <= lease.until
        and lease.used_slips < lease.most_slips
        and lease.used_fen + amount_fen <= lease.most_fen
    )
