"""What must hold after any storm, looked up in the database itself.

Nothing lost, nothing doubled, chains whole, numbers complete, phones and server agree, money adds
up, and of every legal fact that was overwritten somebody was asked.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.sync.chaos.entries import Written
from tests.sync.chaos.phone import Phone
from webapp.audit.queries import list_breaks
from webapp.bank.tables import Payment
from webapp.canvass.tables import Choice, Consent, Visit
from webapp.register.records import mark_identity
from webapp.register.tables import Household, Person, Question
from webapp.slips.tables import Slip, SlipKey
from webapp.sync.journal_queries import gaps_of
from webapp.sync.pull_queries import bundle
from webapp.sync.tables import Entry

LEGAL = ("name", "identity", "born_on", "sex", "special_groups", "left_reason")
Body = Mapping[str, Any]


def check_all(
    session: Session, phones: Sequence[Phone], written: Iterable[Written], *, forked: set[str]
) -> Counter[str]:
    """Check everything; return how many entries ended in which state.

    `written` is all that was ever recorded; `forked` are devices of which two phones wrote.
    """
    entries = session.scalars(select(Entry)).all()
    _check_nothing_lost(entries, phones, written)
    _check_nothing_doubled(session, entries)
    _check_journals(entries, phones, forked)
    _check_receipts(entries, phones)
    _check_money(session)
    _check_questions(session, entries)
    _check_agreement(session, phones)
    assert list_breaks(session) == []
    return Counter(entry.state for entry in entries)


def _check_nothing_lost(
    entries: Sequence[Entry], phones: Sequence[Phone], written: Iterable[Written]
) -> None:
    kept = Counter(entry.text for entry in entries)
    waiting = {one.text for phone in phones for one in phone.outbox.values()}
    lost = [one.id for one in written if not kept[one.text] and one.text not in waiting]
    assert lost == []
    assert [text for text, count in kept.items() if count > 1] == []


def _check_nothing_doubled(session: Session, entries: Sequence[Entry]) -> None:
    """Every applied entry did its deed, no deed was done without one, and the keys forbid two."""
    applied: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.state == "applied":
            applied.setdefault(entry.kind, []).append(entry)
    by_id = {"visit": Visit.id, "consent": Consent.id, "choice": Choice.id}
    for kind, column in {**by_id, "slip.issue": Slip.entry_id}.items():
        assert sorted(session.scalars(select(column))) == sorted(
            entry.id for entry in applied.get(kind, [])
        )
    for kind, table in (("household.add", Household), ("person.add", Person)):
        found = select(table.id).where(table.origin == "canvass")
        assert sorted(session.scalars(found)) == sorted(
            entry.subject for entry in applied.get(kind, [])
        )
    people = Counter(
        session.scalars(select(Person.household_id).where(Person.left_reason.is_(None)))
    )
    for door, count in session.execute(select(Household.id, Household.people_count)):
        assert people[door] == count


def _check_journals(entries: Sequence[Entry], phones: Sequence[Phone], forked: set[str]) -> None:
    """Of every phone that is done the server has 1, 2, 3 … in one chain."""
    done = {phone.device for phone in phones if not phone.outbox}
    unfinished = {phone.device for phone in phones if phone.outbox}
    digests: dict[str, dict[int, Entry]] = {}
    for entry in entries:
        if entry.seq is not None:
            digests.setdefault(entry.device_id, {})[entry.seq] = entry
    for device in done - unfinished - forked:
        journal = digests.get(device, {})
        damaged = {entry.device_id for entry in entries if entry.seq is None}
        if device in damaged:
            continue
        assert gaps_of(journal) == []
        for seq, entry in journal.items():
            assert entry.prev == (journal[seq - 1].digest if seq > 1 else "")


def _check_receipts(entries: Sequence[Entry], phones: Sequence[Phone]) -> None:
    """What a phone was told is what is stored; only the head may have changed it since.

    An answer names what it is about: of a record that was damaged its digest, while the whole text
    may have arrived late under its own id.
    """
    states = {entry.id: entry.state for entry in entries}
    states |= {entry.digest: entry.state for entry in entries}
    for phone in phones:
        for answer in phone.receipts.values():
            state = states[answer["id"]]
            assert state == answer["first"] or answer["first"] == "held"


def _check_money(session: Session) -> None:
    slips = session.scalars(select(Slip)).all()
    payments = session.scalars(select(Payment)).all()
    texts = dict(session.execute(select(Entry.id, Entry.text)).all())
    matched = {payment.id: payment for payment in payments if payment.state == "matched"}
    for slip in slips:
        assert json.loads(texts[slip.entry_id])["body"]["amount_fen"] == slip.amount_fen
        assert (slip.state == "paid") is (slip.payment_id in matched)
    paid = [slip for slip in slips if slip.state == "paid"]
    assert sorted(slip.payment_id or "" for slip in paid) == sorted(matched)
    assert sum(slip.amount_fen for slip in paid) == sum(one.amount_fen for one in matched.values())
    open_ = Counter(
        (slip.person_id, slip.year, slip.kind) for slip in slips if slip.state != "void"
    )
    assert [who for who, count in open_.items() if count > 1] == []
    known = {slip.reference for slip in slips}
    waiting = [one.reference for one in payments if one.state == "suspense"]
    assert known & set(waiting) == set()
    for key in session.scalars(select(SlipKey)):
        mine = [slip.amount_fen for slip in slips if slip.key_number == key.number]
        assert (key.used_slips, key.used_fen) == (len(mine), sum(mine))


def _check_questions(session: Session, entries: Sequence[Entry]) -> None:
    """Whoever's legal fact does not stand was overwritten knowingly, or the head is asked."""
    asked = {
        (question.entry_id, json.loads(question.detail)["field"])
        for question in session.scalars(select(Question).where(Question.kind == "conflict"))
    }
    people = {person.id: person for person in session.scalars(select(Person))}
    said: dict[tuple[str, str], list[tuple[str, Any, Any]]] = {}
    for entry in entries:
        for field, (was, now) in _changes(entry).items():
            said.setdefault((entry.subject, field), []).append((entry.id, was, now))
    for (person_id, field), changes in said.items():
        person = people[person_id]
        stands = _told(person, field)
        for entry_id, was, now in changes:
            is_replaced = any(other == now for _id, other, _now in changes)
            assert now in {_key(stands), _key(was)} or is_replaced or (entry_id, field) in asked, (
                person_id,
                field,
                entry_id,
            )


def _changes(entry: Entry) -> dict[str, tuple[Any, Any]]:
    """Return the legal facts that an applied entry changed, as comparable texts."""
    if entry.state != "applied" or entry.kind not in {"person.amend", "person.leave"}:
        return {}
    body = json.loads(entry.text)["body"]
    if entry.kind == "person.leave":
        return {"left_reason": (_key(None), _key(body["reason"]))}
    changes = {name: pair for name, pair in body["changes"].items() if name in LEGAL}
    if "identity" in changes:
        was, now = changes["identity"]
        changes["identity"] = [was, mark_identity(now)]
    return {name: (_key(was), _key(now)) for name, (was, now) in changes.items()}


def _told(person: Person, field: str) -> Any:
    if field == "identity":
        return mark_identity(person.identity)
    value = getattr(person, field)
    return value.isoformat() if field == "born_on" and value else value


def _key(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _check_agreement(session: Session, phones: Sequence[Phone]) -> None:
    """Every phone in use shows of its groups exactly what the server has."""
    for phone in phones:
        if phone.is_revoked or not phone.is_known or not phone.is_quiet():
            continue
        groups = [group["id"] for group in phone.groups]
        ids = session.scalars(select(Household.id).where(Household.group_id.in_(groups))).all()
        doors = {door["household"]["id"]: door for door in bundle(session, ids)}
        assert sorted(phone.doors) == sorted(doors)
        for key, door in doors.items():
            assert phone.doors[key] == json.loads(json.dumps(door))
