"""The verdict at the counter: green, yellow or red, and why."""

from dataclasses import dataclass
from enum import StrEnum

MOST_FEN = 100_000_000  # fen of one slip; whatever claims more was not made by us


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
    WAITING = "waiting"
    VOID = "void"
    EXPIRED = "expired"
    BLOCKED = "blocked"
    UNREADABLE = "unreadable"
    FORGED = "forged"
    UNKNOWN = "unknown"


class Proof(StrEnum):
    """What the code proved that was scanned with the number; `NONE` when there was none."""

    NONE = "none"
    UNREADABLE = "unreadable"
    FORGED = "forged"
    GENUINE = "genuine"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipSeen:
    """What is known of a slip when it is held up at the counter.

    `is_known`: it was uploaded, and by a place that this counter serves. `state` is the slip's
    when it is known. `is_waiting`: money for it lies in suspense already. `is_blocked`: its phone
    was reported lost, so that it will never be uploaded.
    """

    is_known: bool
    proof: Proof
    state: str = ""
    is_expired: bool = False
    is_waiting: bool = False
    is_blocked: bool = False


def verdict(seen: SlipSeen) -> tuple[Light, Reason]:
    """Return light and reason.

    >>> verdict(SlipSeen(is_known=True, state="due", proof=Proof.NONE))
    (<Light.GREEN: 'green'>, <Reason.DUE: 'due'>)
    >>> verdict(SlipSeen(is_known=False, proof=Proof.GENUINE))
    (<Light.YELLOW: 'yellow'>, <Reason.NOT_UPLOADED: 'not_uploaded'>)
    """
    if seen.proof is Proof.FORGED:
        return Light.RED, Reason.FORGED
    if seen.proof is Proof.UNREADABLE:
        return Light.RED, Reason.UNREADABLE
    return _known(seen) if seen.is_known else _unknown(seen)


def _known(seen: SlipSeen) -> tuple[Light, Reason]:
    if seen.state == "paid":
        return Light.RED, Reason.PAID
    if seen.is_waiting:  # its amount was another one: a person must look before more is taken
        return Light.RED, Reason.WAITING
    if seen.state != "due":
        return Light.RED, Reason.VOID
    if seen.is_expired:
        return Light.RED, Reason.EXPIRED
    return Light.GREEN, Reason.DUE


def _unknown(seen: SlipSeen) -> tuple[Light, Reason]:
    if seen.proof is not Proof.GENUINE:
        return Light.RED, Reason.UNKNOWN
    if seen.is_waiting:
        return Light.RED, Reason.WAITING
    if seen.is_blocked:
        return Light.RED, Reason.BLOCKED
    if seen.is_expired:
        return Light.RED, Reason.EXPIRED
    return Light.YELLOW, Reason.NOT_UPLOADED
