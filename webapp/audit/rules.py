"""How one line of the log is chained to the line before it.

>>> first = Line(chain="410106", number=1, at="2012-05-01T08:00:00+00:00", by="u1", verb="sign_in",
...              subject="u1", detail="{}")
>>> link(GENESIS, first)[:16]
'b4a174675f3c335a'
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

GENESIS = "0" * 64  # what the first line of a chain is chained to
_BODY = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: who (`by`) did what (`verb`) to what (`subject`), when (`at`, ISO 8601, UTC)."""

    chain: str
    number: int
    at: str
    by: str
    verb: str
    subject: str
    detail: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain does not hold."""

    chain: str
    number: int
    why: str


def link(previous: str, line: Line) -> str:
    """Return the SHA-256 (hex) that binds a line to all the lines before it."""
    said = (line.chain, line.number, line.at, line.by, line.verb, line.subject, line.detail)
    return hashlib.sha256(_BODY.encode((previous, *said)).encode()).hexdigest()


def find_break(lines: Iterable[tuple[Line, str]], *, last: tuple[int, str]) -> Break | None:
    """Return where a chain first breaks, or None when it is whole.

    `lines` come in order, each with the digest stored beside it; `last` is the number and digest
    that the chain's head remembers, so that lines cut off at the end are missed too.
    """
    number, digest, chain = 0, GENESIS, ""
    for line, stored in lines:
        chain = line.chain
        if line.number != number + 1:
            return Break(chain, number + 1, "missing")
        digest = link(digest, line)
        number = line.number
        if digest != stored:
            return Break(chain, number, "altered")
    if (number, digest) != last:
        return Break(chain, number + 1, "cut off")
    return None
