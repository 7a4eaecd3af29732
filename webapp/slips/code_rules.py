"""The code of a slip: what a branch needs to know it for genuine before the phone has synced.

Twenty bytes, which RFC 4648 base32 writes as 32 upper-case characters without padding and
without a spare bit, so that no other text means the same:

    offset  bytes  what, big-endian and unsigned
         0      1  version, 1
         1      4  amount in fen
         5      2  payment year
         7      3  key number: which slip key of which device
        10     10  the first ten bytes of HMAC-SHA256(slip key, message)

`message` is bytes 0 to 9 above followed by the reference, 16 ASCII characters in upper case
without spaces: 26 bytes. In a browser: `crypto.subtle.sign("HMAC", key, message)`, cut to ten.

>>> key = bytes(range(32))
>>> make_code("RF81000001000042", amount_fen=50_000, year=2012, key_number=7, key=key)
'AEAABQ2QA7OAAAAHOL5ELMDJTCD7NIU6'
>>> fields = read_code("aeaabq2qa7oaaaahol5elmdjtcd7niu6")
>>> (fields.version, fields.amount_fen, fields.year, fields.key_number, fields.mac.hex())
(1, 50000, 2012, 7, '72fa45b0699887f6a29e')
>>> is_genuine("RF81000001000042", fields, key)
True
"""

import hashlib
import hmac
import re
from base64 import b32decode, b32encode
from dataclasses import dataclass
from urllib.parse import urlsplit

from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.slips.reference_rules import plain, read_reference, split_path

VERSION = 1
KEY_BYTES = 32  # of a new slip key
_MAC_BYTES = 10  # 80 bits: a forger would have to ask the counter 2^80 times
_SHAPE = re.compile(r"[A-Z2-7]{32}")

CODE_UNREADABLE = Problem(
    "code_unreadable", "The code after the slip number cannot be read, scan the slip again", "code"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeFields:
    """What a slip code says; nothing is proven before `is_genuine`. `amount_fen` is in fen."""

    version: int
    amount_fen: int
    year: int
    key_number: int
    mac: bytes


def make_code(reference: str, *, amount_fen: int, year: int, key_number: int, key: bytes) -> str:
    """Return the code of a slip, 32 characters.

    Raises OverflowError for an amount, year or key number beyond its bytes or below zero.
    """
    head = _head(VERSION, amount_fen, year, key_number)
    return b32encode(head + _mac(head, reference, key)).decode("ascii")


def read_code(text: str) -> CodeFields:
    """Return the fields of a code, in any case or width, without judging them.

    Raises Refusal(code_unreadable) when it is not a code of this version.
    """
    typed = re.sub(r"[\s\-]", "", plain(text))
    if not _SHAPE.fullmatch(typed):
        raise Refusal(CODE_UNREADABLE)
    raw = b32decode(typed)
    if raw[0] != VERSION:
        raise Refusal(CODE_UNREADABLE)
    return CodeFields(
        version=raw[0],
        amount_fen=int.from_bytes(raw[1:5], "big"),
        year=int.from_bytes(raw[5:7], "big"),
        key_number=int.from_bytes(raw[7:10], "big"),
        mac=raw[10:],
    )


def is_genuine(reference: str, fields: CodeFields, key: bytes) -> bool:
    """Tell whether the holder of `key` made this code for this reference."""
    head = _head(fields.version, fields.amount_fen, fields.year, fields.key_number)
    return hmac.compare_digest(fields.mac, _mac(head, reference, key))


def slip_url(public_url: str, reference: str, code: str) -> str:
    """Return the address that the QR holds.

    Upper case where case means nothing, since a QR stores upper case in two thirds of the room;
    a path in `public_url` keeps its case. Version 5 at level Q takes a host of up to 27
    characters (its port counted) without a path.
    """
    parts = urlsplit(public_url)
    origin = f"{parts.scheme}://{parts.netloc}".upper()
    return f"{origin}{parts.path.rstrip('/')}/S/{reference}/{code}"


def split_slip_url(text: str) -> tuple[str, str | None]:
    """Return the reference and, if there is one, the code in a scanned or typed text.

    The reference is checked (Refusal as `read_reference`), the code only taken out.
    """
    code = split_path(text)[1].strip(" /")
    return read_reference(text), code or None


def _head(version: int, amount_fen: int, year: int, key_number: int) -> bytes:
    return (
        version.to_bytes(1, "big")
        + amount_fen.to_bytes(4, "big")
        + year.to_bytes(2, "big")
        + key_number.to_bytes(3, "big")
    )


def _mac(head: bytes, reference: str, key: bytes) -> bytes:
    message = head + reference.encode("ascii")
    return hmac.new(key, message, hashlib.sha256).digest()[:_MAC_BYTES]
