"""Ids: UUIDv7, so that what was made later sorts later."""

import secrets
from datetime import datetime
from uuid import UUID


def new_id(at: datetime) -> str:
    """Return a new UUIDv7 (RFC 9562): 48 bits of milliseconds, then 74 random bits."""
    milliseconds = int(at.timestamp() * 1000) & (2**48 - 1)
    value = (
        milliseconds << 80 | 7 << 76 | secrets.randbits(12) << 64 | 2 << 62 | secrets.randbits(62)
    )
    return str(UUID(int=value))
