"""Applying entries: kept verbatim, worked in exactly once, held when a person must look."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp.accounts.tables import Device, User
from webapp.areas.actions import tick_once
from webapp.areas.rules import Level, level_of
from webapp.audit.actions import Deed, write_lines
from webapp.bulk import insert_rows
from webapp.db import among
from webapp.sync.anew_actions import Worked, set_anew_aside
from webapp.sync.answer_rules import Answer, answer_of, recall, remember
from webapp.sync.journal_actions import Journal
from webapp.sync.rules import ENTRY_ID_REUSED, Reading, read_text
from webapp.sync.tables import Entry
from webapp.sync.work_actions import Job, work_in


class _Kept(NamedTuple):
    """What an entry that came before was, and what was answered."""

    digest: str
    answer: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _New:
    """An entry that came for the first time: under which id it is kept, and what to do with it."""

    id: str
    reading: Reading
    job: Job

    @property
    def answer(self) -> Answer:
        """What became of it."""
        return answer_of(self.reading.id, self.job.problems, self.job.journal)


def apply_entry(session: Session, text: str, *, device: Device, at: datetime) -> Answer:
    """Apply one entry exactly once; a refusal holds it and undoes its deeds."""
    return apply_entries(session, [text], device=device, at=at)[0]


def apply_entries(
    session: Session, texts: Sequence[str], *, device: Device, at: datetime
) -> list[Answer]:
    """Apply entries in order, each exactly once; a refusal holds that entry alone.

    The caller has locked the device. The owner's village is locked before anything is read that
    another phone may change; so of two calls with one entry the second finds what the first made
    of it. Where the phones belong to two villages, the primary key undoes the second call.
    """
    readings = [read_text(text) for text in texts]
    names = {name for reading in readings for name in (reading.id, reading.digest)}
    owner = session.get_one(User, device.user_id)
    with session.no_autoflush:  # the device is written once, with where its journal ends
        if level_of(owner.area_id) is Level.VILLAGE:
            tick_once(session, owner.area_id)
        known = _find_kept(session, names)
    new = _pick_new(readings, known)
    _work(session, new.values(), device=device, at=at)
    _keep(session, new.values(), device=device, owner=owner, at=at)
    set_anew_aside(session, _list_worked(new.values()), by=owner, at=at)
    return list(_answers(readings, known, new))


def _find_kept(session: Session, names: Collection[str]) -> dict[str, _Kept]:
    found = select(Entry.id, Entry.digest, Entry.answer).where(among(session, Entry.id, names))
    return {row.id: _Kept(row.digest, row.answer) for row in session.execute(found)}


def _pick_new(readings: Iterable[Reading], known: Mapping[str, _Kept]) -> dict[str, _New]:
    """Return what has not come before, by the id under which it will be kept."""
    new: dict[str, _New] = {}
    digests = {name: kept.digest for name, kept in known.items()}
    for reading in readings:
        name = _name(reading, digests)
        if name not in digests:
            is_variant = name != reading.id
            problems = (ENTRY_ID_REUSED,) if is_variant else reading.problems
            job = Job(envelope=None if is_variant else reading.envelope, problems=problems)
            new[name], digests[name] = _New(id=name, reading=reading, job=job), reading.digest
    return new


def _name(reading: Reading, digests: Mapping[str, str]) -> str:
    """Return an entry's own id, or its digest where the id was used before with another text."""
    is_own = digests.get(reading.id, reading.digest) == reading.digest
    return reading.id if is_own else reading.digest


def _work(session: Session, new: Iterable[_New], *, device: Device, at: datetime) -> None:
    journal = Journal(session, device)
    for one in new:
        if one.job.envelope is not None:
            one.job.journal = journal.follow(one.job.envelope, one.reading.digest)
    work_in(session, [one.job for one in new if one.job.envelope], device=device, at=at)


def _list_worked(new: Iterable[_New]) -> list[Worked]:
    jobs = [one.job for one in new if not one.job.problems]
    return [
        Worked(job.envelope, job.place.village_id, job.place.household_id)
        for job in jobs
        if job.envelope and job.place
    ]


def _keep(
    session: Session, new: Iterable[_New], *, device: Device, owner: User, at: datetime
) -> None:
    """Store the texts with their answers, and a line in the log for each."""
    rows = [_row(one, device=device, at=at) for one in new]
    if not rows:
        return
    insert_rows(session, Entry, rows)
    chains: dict[str, list[Deed]] = {}
    for row in rows:
        chains.setdefault(row["village_id"] or owner.area_id, []).append(_deed(row, owner))
    for chain, deeds in sorted(chains.items()):
        write_lines(session, chain, deeds)


def _row(one: _New, *, device: Device, at: datetime) -> dict[str, Any]:
    envelope, place, answer = one.job.envelope, one.job.place, one.answer
    return {
        "id": one.id,
        "device_id": device.id,
        "seq": envelope.seq if envelope else None,
        "prev": envelope.prev if envelope else "",
        "digest": one.reading.digest,
        "kind": envelope.kind if envelope else "",
        "subject": envelope.subject if envelope else "",
        "household_id": place.household_id if place else None,
        "village_id": place.village_id if place else None,
        "by": envelope.by if envelope else "",
        "made_at": envelope.made_at if envelope else None,
        "received_at": at,
        "text": one.reading.text,
        "state": answer.status,
        "answer": remember(answer),
    }


def _deed(row: Mapping[str, Any], owner: User) -> Deed:
    return Deed(
        verb=f"entry.{row['state']}",
        subject=row["id"],
        by=row["by"] or owner.id,
        at=row["received_at"],
        detail={
            "device": row["device_id"],
            "digest": row["digest"],
            "kind": row["kind"],
            "seq": row["seq"],
            "codes": [problem["code"] for problem in row["answer"]["problems"]],
        },
    )


def _answers(
    readings: Iterable[Reading], known: Mapping[str, _Kept], new: Mapping[str, _New]
) -> Iterable[Answer]:
    """Yield the answers in order; whatever came before, or earlier in this call, is repeated."""
    digests = {name: kept.digest for name, kept in known.items()}
    for reading in readings:
        name = _name(reading, digests)
        if name not in digests:
            digests[name] = reading.digest
            yield new[name].answer
        else:
            yield recall(known[name].answer if name in known else remember(new[name].answer))
