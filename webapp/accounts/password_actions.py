"""Hashing passwords with argon2id, and inventing them."""

import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from webapp.accounts.text_rules import fold_password

# OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is mistaken for another when read out
_GROUPS, _GROUP_LENGTH = 3, 4  # 31 ** 12, about 59 bits


def hash_password(text: str) -> str:
    """Return what is stored instead of the password."""
    return _HASHER.hash(fold_password(text))


def is_password(text: str, password_hash: str | None) -> bool:
    """Tell whether this is the password; without a hash it takes as long and says no."""
    try:
        _HASHER.verify(password_hash or _nobodys(), fold_password(text))
    except (VerificationError, InvalidHashError):
        return False
    return password_hash is not None


def is_outdated(password_hash: str) -> bool:
    """Tell whether a hash was made with other parameters than today's."""
    return _HASHER.check_needs_rehash(password_hash)


def invent_password() -> str:
    """Return a new password, easy to read out and to type: `kf7m-29wq-tx4r`."""
    groups = (
        "".join(secrets.choice(_LETTERS) for _ in range(_GROUP_LENGTH)) for _ in range(_GROUPS)
    )
    return "-".join(groups)


@cache
def _nobodys() -> str:
    """Return a hash that no password has, for names that nobody has."""
    return _HASHER.hash(secrets.token_bytes(32))
