"""Ids: UUIDv7, so that what was made later sorts later."""

import secrets
from collections.abc import Iterator
from datetime import datetime
from uuid import UUID


def new_id(at: datetime) -> str:
    """Return a new UUIDv7 (RFC 9562): 48 bits of milliseconds, then 74 random bits."""
    milliseconds = int(at.timestamp() * 1000) & (2**48 - 1)
    value = (
        milliseconds << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
    )
    return str(UUID(int=value))


def new_ids(at: datetime) -> Iterator[str]:
    """Yield new UUIDv7s of one instant, each after the one before (RFC 9562, section 6.2).

    In order they make an index grow at its end, which counts where there are hundreds of thousands.
    """
    first = UUID(new_id(at)).int & ~(1 << 61)  # leaves room to count up in the last 62 bits
    while True:
        digits = f"{first:032x}"
        yield f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
        first += 1 + secrets.randbits(24)
