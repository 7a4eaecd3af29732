"""A simulated phone: journal, outbox, back-off, cursor and lease as docs/protocol.md tells them.

It does no input or output: `call` gives the body of the next call, `hear` takes what came back.
"""

import json
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from tests.sync.chaos.entries import (
    Draft,
    Written,
    mint_code,
    mint_reference,
    new_id,
    write_entry,
)

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0  # seconds
MOST_ENTRIES = 200  # a call


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back, whole or not."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Minted:
    """A slip as it was handed over at a door."""

    reference: str
    code: str
    amount_fen: int
    person: str
    year: int


@dataclass(kw_only=True)
class Phone:
    """One phone of one person. `skew` is by how much its clock is wrong."""

    user: str
    device: str
    token: str
    block: int
    random: Random
    skew: timedelta = timedelta()
    batch: int = 100

    seq: int = 0
    digest: str = ""
    counter: int = 0
    outbox: dict[int, Written] = field(default_factory=dict)
    receipts: dict[str, dict[str, Any]] = field(default_factory=dict)
    said: dict[tuple[str, str], Any] = field(default_factory=dict)
    minted: list[Minted] = field(default_factory=list)

    doors: dict[str, dict[str, Any]] = field(default_factory=dict)
    groups: list[dict[str, Any]] = field(default_factory=list)
    cursor: str = ""
    has_more: bool = True
    plan: dict[str, Any] = field(default_factory=dict)
    plan_digest: str = ""
    lease: dict[str, Any] = field(default_factory=dict)
    secrets: dict[int, str] = field(default_factory=dict)
    is_revoked: bool = False
    is_known: bool = True
    failures: int = 0
    ready_at: datetime | None = None

    def clock(self, now: datetime) -> datetime:
        """Return what the phone's clock shows."""
        return now + self.skew

    def record(self, draft: Draft, *, now: datetime) -> Written:
        """Append an entry to the journal; from here on it waits to be answered."""
        at = self.clock(now)
        self.seq += 1
        written = write_entry(
            draft,
            entry_id=new_id(self.random, at),
            device=self.device,
            by=self.user,
            seq=self.seq,
            prev=self.digest,
            made_at=at,
        )
        self.digest = written.digest
        self.outbox[written.seq] = written
        return written

    def mint(self, person: str, *, year: int, amount_fen: int, today: date) -> Minted | None:
        """Return a new slip, or None when the lease does not reach so far."""
        lease, mine = (
            self.lease,
            [slip for slip in self.minted if slip.reference not in self._known],
        )
        if (
            not lease
            or lease["number"] not in self.secrets
            or today.isoformat() > lease["until"]
            or lease["used_slips"] + len(mine) >= lease["most_slips"]
            or lease["used_fen"] + sum(slip.amount_fen for slip in mine) + amount_fen
            > lease["most_fen"]
        ):
            return None
        self.counter += 1
        reference = mint_reference(self.block, self.counter)
        key = lease["number"]
        code = mint_code(
            reference, amount_fen=amount_fen, year=year, key_number=key, secret=self.secrets[key]
        )
        slip = Minted(
            reference=reference, code=code, amount_fen=amount_fen, person=person, year=year
        )
        self.minted.append(slip)
        return slip

    @property
    def _known(self) -> set[str]:
        """The references of slips that the server has told us of."""
        return {slip["reference"] for door in self.doors.values() for slip in door["slips"]}

    def is_ready(self, now: datetime) -> bool:
        """Tell whether the pause is over."""
        return self.is_known and (self.ready_at is None or now >= self.ready_at)

    def is_quiet(self) -> bool:
        """Tell whether there is nothing to send and nothing more to hear."""
        return not self.outbox and not self.has_more

    def call(self) -> dict[str, Any]:
        """Return the body of the next call."""
        waiting = [self.outbox[seq] for seq in sorted(self.outbox)][: self.batch]
        return {
            "entries": [written.text for written in waiting],
            "cursor": self.cursor,
            "plan_digest": self.plan_digest,
            "key_number": self.lease.get("number", 0),
        }

    def hear(self, reply: Reply | None, *, now: datetime) -> None:
        """Take an answer in; whatever is not wholly ours means: ask again later."""
        said = _read(reply)
        if said is not None:
            self.failures, self.ready_at = 0, None
            self._take_in(said)
            return
        self.failures += 1
        status = reply.status if reply else 0
        if status == 401:
            self.is_known = False
        if status == 413:
            self.batch = max(1, self.batch // 2)
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(self.failures - 1, 10))
        if reply and status in {429, 503} and "Retry-After" in reply.headers:
            pause = float(reply.headers["Retry-After"])
        self.ready_at = now + timedelta(seconds=pause * self.random.uniform(0.5, 1))

    def _take_in(self, said: dict[str, Any]) -> None:
        """Keep the receipts, then the news, as one step."""
        by_name = {name: one for one in self.outbox.values() for name in (one.id, one.digest)}
        for answer in said["answers"]:
            written = by_name.get(answer["id"])
            if written is not None:
                self.outbox.pop(written.seq, None)
                self.receipts[written.id] = answer
        if said["is_revoked"]:
            self.is_revoked, self.has_more = True, False
            self.doors, self.groups, self.cursor = {}, [], ""
            return
        for door in said["doors"]:
            self.doors[door["household"]["id"]] = door
        gone = set(said["gone"])
        self.doors = {
            key: door for key, door in self.doors.items() if door["household"]["group"] not in gone
        }
        self.groups, self.cursor, self.has_more = said["groups"], said["cursor"], said["has_more"]
        self.plan, self.plan_digest = said.get("plan", self.plan), said["plan_digest"]
        self.lease = said["lease"]
        if "secret" in self.lease:
            self.secrets[self.lease["number"]] = self.lease["secret"]
        waiting = {written.subject for written in self.outbox.values()}
        self.said = {key: value for key, value in self.said.items() if key[0] in waiting}


def _read(reply: Reply | None) -> dict[str, Any] | None:
    """Return what the server said, or None when this is not its whole answer."""
    if reply is None or reply.status != 200 or reply.headers.get("X-Bulou") != "1":
        return None
    try:
        said = json.loads(reply.body.decode())
    except ValueError:
        return None
    return said if isinstance(said, dict) and "answers" in said else None
