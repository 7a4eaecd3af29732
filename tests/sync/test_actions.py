"""Entries are kept verbatim, worked in exactly once, and held when a person must look."""

import json
import re
import threading
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from tests.world import NOON, World, make_world
from webapp import db, ids
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.rules import Role
from webapp.accounts.tables import Device, User
from webapp.areas.tables import Area
from webapp.audit.queries import list_breaks
from webapp.audit.tables import AuditLine
from webapp.canvass.tables import Visit
from webapp.refusals import Refusal
from webapp.register.tables import Household, Person, Question
from webapp.sync.actions import apply_entries, apply_entry
from webapp.sync.answer_rules import Answer
from webapp.sync.browser_actions import record
from webapp.sync.handlers import HANDLERS
from webapp.sync.rules import Envelope, digest_of, write_envelope
from webapp.sync.tables import Entry


def entry_text(
    device: Device,
    kind: str,
    subject: str,
    body: Mapping[str, Any],
    *,
    seq: int | None = None,
    entry_id: str | None = None,
    at: datetime = NOON,
) -> str:
    return write_envelope(
        Envelope(
            id=entry_id or ids.new_id(at),
            device=device.id,
            seq=seq or device.last_seq + 1,
            prev=device.last_digest,
            kind=kind,
            subject=subject,
            made_at=at,
            by=device.user_id,
            body=body,
        )
    )


def device_of(session: Session, world: World, role: Role = Role.CANVASSER) -> Device:
    return ensure_browser(session, session.get_one(User, world.users[role]), at=NOON)


def test_a_visit_is_applied_kept_verbatim_and_logged(session: Session) -> None:
    world = make_world(session)
    device = device_of(session, world)
    text = entry_text(device, "visit", world.household, {"outcome": "met"})

    answer = apply_entry(session, text, device=device, at=NOON)

    kept = session.scalars(select(Entry)).one()
    assert (answer.status, answer.journal) == ("applied", "")
    assert (kept.text, kept.digest, kept.state) == (text, digest_of(text), "applied")
    assert session.get_one(Household, world.household).door_state == "part"
    assert session.scalars(select(AuditLine.verb)).all() == ["entry.applied"]
    assert list_breaks(session) == []


def test_the_same_entry_twice_is_repeated_with_the_same_answer(session: Session) -> None:
    world = make_world(session)
    device = device_of(session, world)
    text = entry_text(device, "visit", world.household, {"outcome": "met"})

    first = apply_entry(session, text, device=device, at=NOON)
    again = apply_entry(session, text, device=device, at=NOON)

    assert (first.status, again.status, again.first) == ("applied", "repeated", "applied")
    assert session.scalar(select(func.count()).select_from(Visit)) == 1


def test_the_same_id_with_another_text_is_kept_and_held(session: Session) -> None:
    world = make_world(session)
    device = device_of(session, world)
    one = entry_text(device, "visit", world.household, {"outcome": "met"})
    other = one.replace('"met"', '"vacant"')

    apply_entry(session, one, device=device, at=NOON)
    answer = apply_entry(session, other, device=device, at=NOON)
    again = apply_entry(session, other, device=device, at=NOON)

    texts = set(session.scalars(select(Entry.text)))
    assert (answer.status, [problem.code for problem in answer.problems]) == (
        "held",
        ["entry_id_reused"],
    )
    assert again.status == "repeated"
    assert texts == {one, other}
    assert session.get_one(Household, world.household).visit_outcome == "met"


@pytest.mark.parametrize(
    ("kind", "body", "code"),
    [
        ("visit", {"outcome": "danced"}, "field_wrong"),
        ("visit", {}, "field_missing"),
        ("visit", {"outcome": "nobody_home"}, "return_missing"),
        ("sing", {}, "entry_kind"),
        ("person.add", {"household": "0" * 36, "facts": {}}, "field_wrong"),
    ],
)
def test_a_bad_entry_is_held_alone(
    session: Session, kind: str, body: dict[str, Any], code: str
) -> None:
    world = make_world(session)
    device = device_of(session, world)
    bad = entry_text(device, kind, world.household, body)

    held = apply_entry(session, bad, device=device, at=NOON)
    good = entry_text(device, "visit", world.household, {"outcome": "met"})
    after = apply_entry(session, good, device=device, at=NOON)

    assert (held.status, held.problems[0].code) == ("held", code)
    assert (after.status, after.journal) == ("applied", "")


def test_an_entry_about_a_foreign_door_is_held_for_the_head(session: Session) -> None:
    world = make_world(session)
    stranger = ensure_browser(session, session.get_one(User, world.stranger), at=NOON)
    text = entry_text(stranger, "visit", world.household, {"outcome": "met"})

    answer = apply_entry(session, text, device=stranger, at=NOON)

    assert (answer.status, answer.problems[0].code, answer.turn) == (
        "held",
        "entry_not_assigned",
        "head",
    )
    assert session.get_one(Household, world.household).visit_outcome is None


def test_gaps_and_breaks_of_a_journal_are_named(session: Session) -> None:
    world = make_world(session)
    device = device_of(session, world)
    late = entry_text(device, "visit", world.household, {"outcome": "met"}, seq=3)
    gap = apply_entry(session, late, device=device, at=NOON)
    device.last_digest = "0" * 64
    broken_text = entry_text(device, "visit", world.household, {"outcome": "met"})
    device.last_digest = digest_of(late)

    broken = apply_entry(session, broken_text, device=device, at=NOON)

    assert (gap.status, gap.journal) == ("applied", "gap")
    assert (broken.status, broken.journal) == ("applied", "broken")


def test_the_clock_stamps_what_changed_and_nothing_else(session: Session) -> None:
    world = make_world(session)
    device = device_of(session, world)
    before = session.get_one(Area, world.village).clock
    text = entry_text(device, "person.amend", world.spouse, {"changes": {"phone": ["", "123"]}})

    apply_entry(session, text, device=device, at=NOON)

    session.expire_all()
    clocks = {person.id: person.clock for person in session.scalars(select(Person))}
    assert session.get_one(Area, world.village).clock == before + 1
    assert clocks[world.spouse] == before + 1
    assert clocks[world.child] == before


def test_two_people_who_change_one_field_raise_a_question(session: Session) -> None:
    world = make_world(session)
    one, two = device_of(session, world), device_of(session, world, Role.HEAD)
    mine, theirs = ({"changes": {"name": ["李建国", name]}} for name in ("李国", "李见国"))
    first = entry_text(one, "person.amend", world.spouse, mine)
    second = entry_text(two, "person.amend", world.spouse, theirs)

    apply_entry(session, first, device=one, at=NOON)
    answer = apply_entry(session, second, device=two, at=NOON)

    question = session.scalars(select(Question).where(Question.kind == "conflict")).one()
    detail = json.loads(question.detail)
    assert answer.status == "applied"
    assert session.get_one(Person, world.spouse).name == "李国"
    assert (detail["base"], detail["theirs"], detail["mine"], detail["kept"]) == (
        "李建国",
        "李国",
        "李见国",
        "theirs",
    )
    assert (detail["theirs_by"], detail["mine_by"]) == (
        world.users[Role.CANVASSER],
        world.users[Role.HEAD],
    )


def test_a_form_sent_twice_records_once(session: Session) -> None:
    world = make_world(session)
    user = session.get_one(User, world.users[Role.CANVASSER])
    entry_id = ids.new_id(NOON)

    body = {"outcome": "met"}
    answers = [
        record(session, user, "visit", world.household, body, entry_id=entry_id, at=NOON)
        for _ in range(2)
    ]

    assert [answer.status for answer in answers] == ["applied", "repeated"]
    assert session.scalar(select(func.count()).select_from(Visit)) == 1


def test_a_refused_form_keeps_nothing(session: Session) -> None:
    world = make_world(session)
    user = session.get_one(User, world.users[Role.CANVASSER])

    with pytest.raises(Refusal) as refused:
        record(
            session,
            user,
            "visit",
            world.household,
            {"outcome": "nobody_home"},
            entry_id=ids.new_id(NOON),
            at=NOON,
        )
    good = record(
        session,
        user,
        "visit",
        world.household,
        {"outcome": "met"},
        entry_id=ids.new_id(NOON),
        at=NOON,
    )

    assert refused.value.code == "return_missing"
    assert (good.status, good.journal) == ("applied", "")
    assert session.scalars(select(Entry.seq)).all() == [1]
    assert list_breaks(session) == []


def test_eight_at_once_with_one_id_record_once(engine: Engine) -> None:
    with db.transaction(engine) as session:
        world = make_world(session)
        device_id = device_of(session, world).id
        text = entry_text(
            session.get_one(Device, device_id), "visit", world.household, {"outcome": "met"}
        )
    answers: list[Answer] = []

    def send() -> None:
        with db.transaction(engine) as session:
            device = session.get_one(Device, device_id, with_for_update=True)
            answers.append(apply_entry(session, text, device=device, at=NOON))

    threads = [threading.Thread(target=send) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with db.open_session(engine) as session:
        assert sorted(answer.status for answer in answers) == ["applied"] + ["repeated"] * 7
        assert session.scalar(select(func.count()).select_from(Visit)) == 1
        assert list_breaks(session) == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
KINDS = st.sampled_from(
    [
        "visit",
        "household.add",
        "household.amend",
        "person.add",
        "person.amend",
        "person.leave",
        "consent",
        "choice",
        "slip.issue",
        "slip.void",
    ]
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kind=KINDS, body=st.dictionaries(st.text(), JSON, max_size=6), pick=st.integers(0, 4))
def test_whatever_a_body_holds_it_is_kept(
    session: Session, kind: str, body: dict[str, Any], pick: int
) -> None:
    with session.begin_nested() as undo:
        world = make_world(session)
        device = device_of(session, world)
        subjects = [world.household, world.spouse, "x", world.village, ids.new_id(NOON)]
        text = entry_text(device, kind, subjects[pick], body)

        answer = apply_entry(session, text, device=device, at=NOON)

        assert answer.status in {"applied", "held"}
        assert "entry_fault" not in [problem.code for problem in answer.problems]
        assert session.scalars(select(Entry.text)).all() == [text]
        undo.rollback()
        session.expunge_all()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text() | JSON.map(json.dumps))
def test_whatever_text_arrives_it_is_kept_and_held(session: Session, text: str) -> None:
    with session.begin_nested() as undo:
        world = make_world(session)
        device = device_of(session, world)

        answer = apply_entry(session, text, device=device, at=datetime(2012, 5, 14, tzinfo=UTC))

        assert answer.status == "held"
        assert answer.problems[0].code in {"entry_unreadable", "entry_version"}
        undo.rollback()
        session.expunge_all()


def test_a_held_entry_remembers_its_door(session: Session) -> None:
    world = make_world(session)
    device = device_of(session, world)
    text = entry_text(device, "visit", world.household, {"outcome": "nobody_home"})

    apply_entry(session, text, device=device, at=NOON)

    kept = session.scalars(select(Entry)).one()
    assert (kept.state, kept.household_id, kept.village_id) == (
        "held",
        world.household,
        world.village,
    )


def test_a_database_in_trouble_holds_nothing_the_call_comes_again(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = make_world(session)
    device = device_of(session, world)
    text = entry_text(device, "visit", world.household, {"outcome": "met"})

    def deadlock(*_args: object, **_named: object) -> None:
        raise OperationalError("UPDATE", {}, Exception("deadlock detected"))

    monkeypatch.setitem(HANDLERS, "visit", replace(HANDLERS["visit"], deeds=(deadlock,)))
    with pytest.raises(OperationalError):
        apply_entry(session, text, device=device, at=NOON)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(picks=st.lists(st.integers(0, 8), min_size=2, max_size=14))
def test_a_batch_is_worked_in_like_its_entries_one_by_one(
    session: Session, picks: list[int]
) -> None:
    told = []
    for is_batch in (False, True):
        with session.begin_nested() as undo:
            world = make_world(session)
            device = device_of(session, world)
            texts = _chain(device, [_deeds(world)[pick] for pick in picks])
            runs = [texts] if is_batch else [[text] for text in texts]
            answers = [
                answer
                for run in runs
                for answer in apply_entries(session, run, device=device, at=NOON)
            ]
            told.append(
                (
                    [(one.status, one.first, one.journal, one.problems) for one in answers],
                    _facts(session),
                    [reading.detail for reading in session.scalars(_LINES)],
                    list_breaks(session),
                )
            )
            undo.rollback()
            session.expunge_all()
            session.info.clear()

    assert _steady(told[0]) == _steady(told[1])


_LINES = (  # a batch says at its end which held entries it has put right
    select(AuditLine)
    .where(AuditLine.verb.like("entry.%"))
    .order_by(AuditLine.verb == "entry.set_aside", AuditLine.number)
)


def _deeds(world: World) -> list[tuple[str, str, dict[str, Any]]]:
    new = {"name": "李梅", "sex": "2", "born_on": "1980-02-03"}
    return [
        ("visit", world.household, {"outcome": "met"}),
        ("visit", world.household, {"outcome": "nobody_home"}),
        ("visit", world.village, {"outcome": "met"}),
        ("person.amend", world.spouse, {"changes": {}}),
        ("person.amend", world.spouse, {"changes": {"name": ["李建国", "李国"]}}),
        ("person.amend", world.spouse, {"changes": {"identity": [None, "1"]}}),
        ("person.leave", world.head_person, {"reason": "moved", "on": "2012-05-01"}),
        ("person.leave", world.child, {"reason": "dead", "on": "2013-05-01"}),
        ("person.add", "0190163d-8694-739b-aea5-966c26f8ad91",
         {"household": world.household, "facts": new}),
    ]  # fmt: skip


def _chain(device: Device, deeds: list[tuple[str, str, dict[str, Any]]]) -> list[str]:
    texts: list[str] = []
    seq, digest = device.last_seq, device.last_digest
    for kind, subject, body in deeds:
        at = NOON + timedelta(minutes=len(texts))
        envelope = Envelope(
            id=f"0190163d-8694-739b-aea5-{len(texts):012}", device=device.id,
            seq=seq + len(texts) + 1, prev=digest, kind=kind, subject=subject, made_at=at,
            by=device.user_id, body=body,
        )  # fmt: skip
        texts.append(write_envelope(envelope))
        digest = digest_of(texts[-1])
    return texts


def _facts(session: Session) -> list[Any]:
    doors = select(
        Household.door, Household.door_state, Household.people_count, Household.open_count
    )
    people = select(Person.name, Person.seen_on, Person.left_reason, Person.eligibility)
    entries = select(Entry.seq, Entry.state, Entry.household_id).order_by(Entry.seq)
    return [
        session.execute(query).all() for query in (doors, people.order_by(Person.position), entries)
    ]


def _steady(told: Any) -> str:
    """Return what was told with the ids of its world numbered in order of their appearance."""
    text = repr(told)
    ids_ = dict.fromkeys(re.findall(r"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}", text))
    for number, found in enumerate(ids_):
        text = text.replace(found, f"#{number}")
    return text
