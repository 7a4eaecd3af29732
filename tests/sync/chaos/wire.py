"""A phone's line to a real server: plain HTTP over one kept connection."""

import json
from dataclasses import replace
from http.client import HTTPConnection, HTTPException
from random import Random
from urllib.parse import urlsplit

from tests.sync.chaos.entries import Written, digest_of
from tests.sync.chaos.phone import Phone, Reply

TIME_OUT = 60.0  # seconds


class Line:
    """A connection that opens itself anew after every fault."""

    def __init__(self, url: str) -> None:
        address = urlsplit(url)
        self._connection = HTTPConnection(str(address.hostname), address.port, timeout=TIME_OUT)

    def send(self, phone: Phone, body: bytes) -> Reply | None:
        """Send the body of a call and return what came back, or None."""
        headers = {
            "Authorization": f"Bearer {phone.token}",
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        try:
            self._connection.request("POST", "/sync", body, headers)
            answer = self._connection.getresponse()
            return Reply(answer.status, dict(answer.getheaders()), answer.read())
        except (OSError, HTTPException):
            self._connection.close()
            return None

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


def body_of(phone: Phone) -> bytes:
    """Return the bytes of the phone's next call."""
    return json.dumps(phone.call(), ensure_ascii=False).encode()


def spoil(body: bytes, how: str, random: Random) -> bytes:
    """Return bytes that were cut off or garbled on their way."""
    place = random.randrange(len(body)) if body else 0
    if how.endswith("cut"):
        return body[:place]
    noise = bytes(random.randrange(0x80, 0xC0) for _ in range(8))  # no UTF-8 begins so
    return body[:place] + noise + body[place + 8 :]


def spoil_text(phone: Phone, random: Random) -> Written:
    """Damage an entry where it waits on the phone; return it as it is now."""
    seq = random.choice(sorted(phone.outbox))
    written = phone.outbox[seq]
    text = written.text[: random.randrange(1, max(2, len(written.text)))]  # one letter stays
    spoilt = replace(written, text=text, digest=digest_of(text))
    phone.outbox[seq] = spoilt
    return spoilt
