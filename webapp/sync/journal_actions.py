"""Following the journal of a device: its entries are numbered without gaps and chained."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device
from webapp.sync.rules import Envelope
from webapp.sync.tables import Entry


class Journal:
    """The journal of one device as far as the server has it, while a batch is taken in."""

    def __init__(self, session: Session, device: Device) -> None:
        self._session, self._device = session, device
        self._digests: dict[int, str] = {}  # of the batch, not stored yet

    def follow(self, envelope: Envelope, digest: str) -> str:
        """Say whether an entry follows the one before it, and remember the furthest.

        `gap`: the number before it is missing. `broken`: `prev` is not the digest of the entry
        before, or another entry has the same number (two phones write one journal).
        """
        device, seq = self._device, envelope.seq
        if seq > device.last_seq:
            flaw = "gap" if seq > device.last_seq + 1 else self._judge(envelope, device.last_digest)
            device.last_seq, device.last_digest = seq, digest
        else:
            flaw = self._follow_late(envelope)
        self._digests.setdefault(seq, digest)
        return flaw

    def _follow_late(self, envelope: Envelope) -> str:
        """Judge an entry that came after later ones."""
        around = self._find((envelope.seq - 1, envelope.seq))
        if envelope.seq in around:
            return "broken"
        if envelope.seq > 1 and envelope.seq - 1 not in around:
            return "gap"
        return self._judge(envelope, around.get(envelope.seq - 1, ""))

    def _judge(self, envelope: Envelope, before: str) -> str:
        return "" if envelope.prev == before else "broken"

    def _find(self, seqs: tuple[int, ...]) -> dict[int, str]:
        stored = self._session.execute(
            select(Entry.seq, Entry.digest).where(
                Entry.device_id == self._device.id, Entry.seq.in_(seqs)
            )
        )
        found = {seq: digest for seq, digest in stored if seq is not None}
        return found | {seq: self._digests[seq] for seq in seqs if seq in self._digests}
