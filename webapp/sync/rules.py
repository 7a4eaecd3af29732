"""The envelope of an entry, and what is said of a text that has none.

An entry is JSON text kept byte for byte: `v`, `id`, `device`, `seq`, `prev`, `kind`, `subject`,
`made_at`, `by`, `body` (docs/protocol.md has every field).
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from webapp.problems import Problem
from webapp.refusals import Refusal

VERSIONS = (1,)  # envelope versions that are understood
LONGEST = 256 * 1024  # bytes of one entry; a signature is about 10 kB
HIGHEST_SEQ = 2**31 - 1
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DIGEST = re.compile(r"([0-9a-f]{64})?")

ENTRY_UNREADABLE = Problem(
    "entry_unreadable", "This record arrived damaged. It is kept; record it once more"
)
ENTRY_TOO_LONG = Problem("entry_too_long", "This record is too long. Record it in parts")
ENTRY_VERSION = Problem(
    "entry_version", "This record comes from a version of the app that is not known here. Update it"
)
ENTRY_ID_REUSED = Problem(
    "entry_id_reused", "Two different records carry the same number. Both are kept; look at them"
)
ENTRY_KIND = Problem("entry_kind", "This kind of record is not known here. Update the app")
ENTRY_AUTHOR = Problem("entry_author", "This record names an author who does not use this phone")
ENTRY_SUBJECT = Problem(
    "entry_subject", "What this record is about is not here (yet). It is kept and looked at"
)
ENTRY_NOT_ASSIGNED = Problem(
    "entry_not_assigned",
    "This door is not in your groups any more. The head decides about the record",
)
ENTRY_HEADS = Problem("entry_heads", "Only the village head records this. The head looks at it")
ENTRY_REVOKED = Problem(
    "entry_revoked", "This phone was revoked. The record is kept apart and the head looks at it"
)
ENTRY_FAULT = Problem(
    "entry_fault", "This record could not be worked in. It is kept, and the agency is asked to look"
)
TURN_OF_HEAD = {
    problem.code
    for problem in (
        ENTRY_ID_REUSED,
        ENTRY_SUBJECT,
        ENTRY_NOT_ASSIGNED,
        ENTRY_AUTHOR,
        ENTRY_HEADS,
        ENTRY_REVOKED,
        ENTRY_FAULT,
    )
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """An entry that could be read."""

    id: str
    device: str
    seq: int
    prev: str
    kind: str
    subject: str
    made_at: datetime
    by: str
    body: Mapping[str, Any]


def digest_of(text: str) -> str:
    """Return the SHA-256 (hex) of an entry's text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def write_envelope(envelope: Envelope) -> str:
    """Return the text of an entry that this server makes on behalf of a browser."""
    fields = {
        "v": VERSIONS[-1],
        "id": envelope.id,
        "device": envelope.device,
        "seq": envelope.seq,
        "prev": envelope.prev,
        "kind": envelope.kind,
        "subject": envelope.subject,
        "made_at": envelope.made_at.isoformat(timespec="milliseconds"),
        "by": envelope.by,
        "body": envelope.body,
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def read_envelope(text: str) -> Envelope:
    """Return the envelope of a text; raise Refusal, never anything else."""
    if len(text.encode("utf-8", "surrogatepass")) > LONGEST:
        raise Refusal(ENTRY_TOO_LONG)
    try:
        data = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise Refusal(ENTRY_UNREADABLE) from error
    if not isinstance(data, dict) or not _has_storable_text(text):
        raise Refusal(ENTRY_UNREADABLE)
    if data.get("v") not in VERSIONS or isinstance(data.get("v"), bool):
        raise Refusal(ENTRY_VERSION)
    return _envelope_from(data)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A text as it came: its id (else its digest), and its envelope or why there is none."""

    text: str
    digest: str
    id: str
    envelope: Envelope | None = None
    problems: tuple[Problem, ...] = ()


def read_text(text: str) -> Reading:
    """Read any text at all."""
    digest = digest_of(text)
    try:
        envelope = read_envelope(text)
    except Refusal as refusal:
        entry_id = find_id(text) or digest
        return Reading(text=text, digest=digest, id=entry_id, problems=refusal.problems)
    return Reading(text=text, digest=digest, id=envelope.id, envelope=envelope)


def find_id(text: str) -> str | None:
    """Return the id of a text whose envelope may be bad, or None."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    found = data.get("id") if isinstance(data, dict) else None
    return found if isinstance(found, str) and _UUID.fullmatch(found) else None


def turn_of(code: str) -> str:
    """Return whose turn a held entry is: the head's, or the canvasser's who can record again."""
    return "head" if code in TURN_OF_HEAD else "canvasser"


def is_said_anew(held: Envelope, new: Envelope) -> bool:
    """Tell whether an entry says once more what a held one said.

    An amendment does when it is about every fact that the held one was about. Each slip has its own
    number, so of a slip it is the payer and what is paid for. Twin: rules/envelope.js.
    """
    return _matter(held) == _matter(new) and _facts_of(held) <= _facts_of(new)


def _matter(envelope: Envelope) -> tuple[Any, ...]:
    if envelope.kind == "slip.issue":
        return envelope.kind, *(envelope.body.get(name) for name in ("person", "year", "kind"))
    return envelope.kind, envelope.subject


def _facts_of(envelope: Envelope) -> set[str]:
    changes = envelope.body.get("changes")
    return set(changes) if isinstance(changes, dict) else set()


def _envelope_from(data: dict[str, Any]) -> Envelope:
    try:
        made_at = datetime.fromisoformat(data["made_at"])
        envelope = Envelope(
            made_at=made_at,
            **{
                key: data[key]
                for key in ("id", "device", "seq", "prev", "kind", "subject", "by", "body")
            },
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Refusal(ENTRY_UNREADABLE) from error
    if not _is_sound(envelope):
        raise Refusal(ENTRY_UNREADABLE)
    return envelope


def _is_sound(envelope: Envelope) -> bool:
    texts = (
        envelope.id,
        envelope.device,
        envelope.by,
        envelope.prev,
        envelope.kind,
        envelope.subject,
    )
    return (
        all(isinstance(text, str) for text in texts)
        and all(_UUID.fullmatch(text) for text in texts[:3])
        and _DIGEST.fullmatch(envelope.prev) is not None
        and 0 < len(envelope.kind) <= 20  # noqa: PLR2004 -- the column's width
        and 0 < len(envelope.subject) <= 80  # noqa: PLR2004 -- the column's width
        and isinstance(envelope.seq, int)
        and not isinstance(envelope.seq, bool)
        and 1 <= envelope.seq <= HIGHEST_SEQ
        and isinstance(envelope.body, dict)
        and envelope.made_at.tzinfo is not None
        and 1900 < envelope.made_at.year < 9000  # noqa: PLR2004 -- years that every engine stores
    )


def _has_storable_text(text: str) -> bool:
    """Tell whether a database can keep what the JSON unescapes to: no NUL, no half characters."""
    return "\\u0000" not in text and not re.search(r"\\u[dD][89a-fA-F]|[\ud800-\udfff]", text)


def _refuse_constant(name: str) -> None:
    raise ValueError(name)
