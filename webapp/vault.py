"""The vault: seals what must not be read at rest, and names it by a keyed hash.

Identity numbers, signatures and whole entries are sealed with AES-256-GCM before they reach the
database. Equal identity numbers are found by an HMAC under another key, because a plain hash of
eighteen digits is reversed in minutes. Both keys come from BULOU_SECRET by HKDF-SHA256.

A sealed value is one version byte, a 12-byte nonce, and the ciphertext with its 16-byte tag.
"""

import hashlib
import hmac
import os
from functools import lru_cache

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_VERSION = b"\x01"
_NONCE_BYTES = 12


class Vault:
    """Seals and names under the keys of one secret."""

    def __init__(self, secret: str) -> None:
        self._cipher = AESGCM(_derive(secret, b"bulou seal 1"))
        self._name_key = _derive(secret, b"bulou name 1")

    def seal(self, text: str) -> bytes:
        """Return `text` sealed; the same text never seals to the same bytes twice."""
        nonce = os.urandom(_NONCE_BYTES)
        return (
            _VERSION
            + nonce
            + self._cipher.encrypt(nonce, text.encode("utf-8", "surrogatepass"), _VERSION)
        )

    def open(self, sealed: bytes) -> str:
        """Return the text of a sealed value; raise InvalidTag when it was altered."""
        nonce, rest = sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
        return self._cipher.decrypt(nonce, rest, sealed[:1]).decode("utf-8", "surrogatepass")

    def name(self, text: str) -> str:
        """Return the keyed hash (64 hex digits) by which equal texts are found."""
        return hmac.new(self._name_key, text.encode(), hashlib.sha256).hexdigest()


@lru_cache(maxsize=8)
def vault_for(secret: str) -> Vault:
    """Return the vault of a secret; deriving keys once is enough."""
    return Vault(secret)


def _derive(secret: str, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret.encode())
