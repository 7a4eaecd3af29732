"""What a phone makes without asking anybody: ids, entries and slips (docs/protocol.md §3 and §7).

Written from the document alone; nothing of the server is imported.
"""

import hashlib
import hmac
import json
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody recorded, before it has a place in the journal."""

    kind: str
    subject: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An entry as it lies in the journal: its text never changes."""

    id: str
    seq: int
    kind: str
    subject: str
    text: str
    digest: str


def new_id(random: Random, at: datetime) -> str:
    """Return a UUIDv7."""
    milliseconds = int(at.timestamp() * 1000) & (2**48 - 1)
    low = 2 << 62 | random.getrandbits(62)
    return str(UUID(int=milliseconds << 80 | 7 << 76 | random.getrandbits(12) << 64 | low))


def write_entry(
    draft: Draft, *, entry_id: str, device: str, by: str, seq: int, prev: str, made_at: datetime
) -> Written:
    """Write an entry."""
    fields = {
        "v": 1,
        "id": entry_id,
        "device": device,
        "seq": seq,
        "prev": prev,
        "kind": draft.kind,
        "subject": draft.subject,
        "made_at": made_at.isoformat(timespec="milliseconds"),
        "by": by,
        "body": draft.body,
    }
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
    return Written(
        id=entry_id,
        seq=seq,
        kind=draft.kind,
        subject=draft.subject,
        text=text,
        digest=digest_of(text),
    )


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def mint_reference(block: int, counter: int) -> str:
    """Return a slip's reference: ISO 11649 over the block's and the counter's six digits."""
    body = f"{block:06}{counter:06}"
    return f"RF{98 - int(f'{body}271500') % 97:02}{body}"


def mint_code(reference: str, *, amount_fen: int, year: int, key_number: int, secret: str) -> str:
    """Return a slip's code."""
    head = b"\x01" + amount_fen.to_bytes(4) + year.to_bytes(2) + key_number.to_bytes(3)
    made = hmac.new(bytes.fromhex(secret), head + reference.encode(), hashlib.sha256).digest()
    return b32encode(head + made[:10]).decode()
