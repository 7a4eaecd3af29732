"""Whatever happens between phones and server, nothing is lost and nothing is doubled."""

import copy
import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from sqlalchemy import Engine

from tests.databases import empty
from tests.sync.chaos.canvasser import act
from tests.sync.chaos.desk import bank_acts, head_acts, move_group
from tests.sync.chaos.entries import Written
from tests.sync.chaos.phone import Phone, Reply
from tests.sync.chaos.place import Place, Size, make_phone, make_place
from tests.sync.chaos.storm import run_storm
from tests.sync.chaos.truth import check_all
from tests.sync.chaos.wire import body_of, spoil, spoil_text
from tests.world import NOON
from tools.live import SECRET
from webapp import db
from webapp.accounts.phone_actions import revoke_device
from webapp.accounts.tables import Device, User
from webapp.app import create_app
from webapp.config import Settings

FAULTS = (
    "", "", "", "lost before", "lost after", "sent twice", "answer cut", "answer garbled",
    "call cut", "call garbled", "late",
)  # fmt: skip
SEEDS = st.integers(0, 2**32)
PICKS = st.integers(0, 1000)
MUCH = 40  # entries, after which the rarer things begin to happen


class Storm(RuleBasedStateMachine):
    """Three phones, a head and a bank at one village; every rule is one thing that happens."""

    def __init__(self, fresh: Callable[[], Engine]) -> None:
        super().__init__()
        self.engine = fresh()
        self.now = NOON
        self.written: list[Written] = []
        self.late: list[tuple[Phone, bytes]] = []
        self.forked: set[str] = set()
        self.revoked: set[str] = set()
        random = Random(1)
        with db.transaction(self.engine) as session:
            self.place: Place = make_place(session, Size(), random=random)
            (self.village,) = self.place.villages
            self.phones = [
                make_phone(session, user, random=random)
                for user in (*self.village.groups, self.village.head)
            ]
        app = create_app(
            Settings(database_url="sqlite://", secret=SECRET),
            engine=self.engine,
            now=lambda: self.now,
        )
        self.client: FlaskClient = app.test_client()
        for number, phone in enumerate(self.phones):
            self._settle(phone)
            self.record(number, number, 3)

    @rule(pick=PICKS, seed=SEEDS, count=st.integers(1, 8))
    def record(self, pick: int, seed: int, count: int) -> None:
        phone = self._phone(pick)
        phone.random = Random(seed)
        for _ in range(count):
            self.written += act(phone, now=self.now)
            self.now += timedelta(seconds=20)

    @rule(pick=PICKS, fault=st.sampled_from(FAULTS), seed=SEEDS)
    def send(self, pick: int, fault: str, seed: int) -> None:
        phone, random = self._phone(pick), Random(seed)
        if not phone.is_ready(self.now):
            self.now = phone.ready_at or self.now
        body = body_of(phone)
        if fault == "late":
            self.late.append((phone, body))
        if fault in {"lost before", "late"}:
            phone.hear(None, now=self.now)
            return
        if fault in {"call cut", "call garbled"}:
            phone.hear(self._post(phone, spoil(body, fault, random)), now=self.now)
            return
        reply = self._post(phone, body)
        if fault == "sent twice":
            reply = self._post(phone, body)
        if fault in {"answer cut", "answer garbled"}:
            reply = Reply(reply.status, reply.headers, spoil(reply.body, fault, random))
        phone.hear(None if fault == "lost after" else reply, now=self.now)

    @precondition(lambda self: self.late)
    @rule(pick=PICKS)
    def arrive_late(self, pick: int) -> None:
        self._post(*self.late.pop(pick % len(self.late)))

    @precondition(lambda self: len(self.written) > MUCH and not self.forked)
    @rule(pick=PICKS)
    def copy_phone(self, pick: int) -> None:
        """Somebody restores a phone from a backup: two now write the journal of one device."""
        phone = self._phone(pick)
        self.forked.add(phone.device)
        self.phones.append(copy.deepcopy(phone))

    @precondition(lambda self: len(self.written) > MUCH)
    @rule(pick=PICKS, days=st.integers(-40, 40))
    def set_clock_wrong(self, pick: int, days: int) -> None:
        self._phone(pick).skew = timedelta(days=days)

    @rule(pick=PICKS, seed=SEEDS)
    def damage_storage(self, pick: int, seed: int) -> None:
        """A text that waits is damaged on the phone: it is kept as it is and held."""
        phone = self._phone(pick)
        if phone.outbox:
            spoilt = spoil_text(phone, Random(seed))
            self.written = [one for one in self.written if one.id != spoilt.id] + [spoilt]

    @rule(pick=PICKS)
    def alter_on_the_way(self, pick: int) -> None:
        """Another text with the same id arrives: both are kept, and the second is held."""
        phone = self._phone(pick)
        body = body_of(phone)
        if b'"met"' in body:
            self._post(phone, body.replace(b'\\"met\\"', b'\\"refused\\"'))
            phone.hear(None, now=self.now)

    @rule(pick=PICKS)
    def reassign(self, pick: int) -> None:
        with db.transaction(self.engine) as session:
            move_group(session, self.village, pick, at=self.now)

    @precondition(lambda self: len(self.written) > MUCH and not self.revoked)
    @rule(pick=PICKS)
    def revoke(self, pick: int) -> None:
        with db.transaction(self.engine) as session:
            device = session.get_one(Device, self._phone(pick).device, with_for_update=True)
            head = session.get_one(User, self.village.head)
            revoke_device(session, device, by=head, at=self.now)
            self.revoked.add(device.id)

    @rule(seed=SEEDS)
    def head(self, seed: int) -> None:
        with db.transaction(self.engine) as session:
            head_acts(session, self.village, random=Random(seed), at=self.now)

    @rule(seed=SEEDS)
    def bank(self, seed: int) -> None:
        minted = [slip for phone in self.phones for slip in phone.minted]
        with db.transaction(self.engine) as session:
            bank_acts(session, self.place, minted, random=Random(seed), at=self.now)

    def teardown(self) -> None:
        for phone, body in self.late:
            self._post(phone, body)
        for _ in range(2):  # what one phone brings, the others still have to hear
            for phone in self.phones:
                phone.has_more = True
                self._settle(phone)
        with db.open_session(self.engine, is_read=True) as session:
            check_all(session, self.phones, self.written, forked=self.forked)
        self.engine.dispose()

    def _phone(self, pick: int) -> Phone:
        return self.phones[pick % len(self.phones)]

    def _settle(self, phone: Phone) -> None:
        for _ in range(20):
            phone.hear(self._post(phone, body_of(phone)), now=self.now)
            if phone.is_quiet():
                return
        pytest.fail(f"{len(phone.outbox)} entries were never answered")

    def _post(self, phone: Phone, body: bytes) -> Reply:
        answer = self.client.post(
            "/sync",
            data=body,
            content_type="application/json",
            headers={"Authorization": f"Bearer {phone.token}", "Accept": "application/json"},
        )
        assert answer.status_code in {200, 400, 422}, answer.data
        return Reply(answer.status_code, dict(answer.headers), answer.data)


def test_nothing_is_lost_in_any_storm(
    database_url: str, migrated_sqlite: Path, tmp_path: Path
) -> None:
    made: list[None] = []

    def fresh() -> Engine:
        made.append(None)
        if database_url.startswith("sqlite"):
            file = shutil.copy(migrated_sqlite, tmp_path / f"{len(made)}.db")
            return db.make_engine(f"sqlite:///{file}")
        empty(database_url)
        return db.make_engine(database_url)

    run_state_machine_as_test(
        lambda: Storm(fresh),  # type: ignore[arg-type]
        settings=settings(
            max_examples=12,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_nothing_is_lost_by_a_server_that_is_killed(database_url: str) -> None:
    """The full storm, fifty phones and 10,000 entries, is `python -m bench chaos`."""
    phones, entries, kills = map(int, os.environ.get("BULOU_CHAOS", "12 600 2").split())
    seed = int(os.environ.get("BULOU_CHAOS_SEED") or Random().randrange(10**6))
    print(f"seed {seed}: BULOU_CHAOS_SEED={seed} sets it")

    figures = run_storm(database_url, phones=phones, entries=entries, kills=kills, seed=seed)

    assert (figures["phones"], figures["kills"]) == (phones, kills)
    assert figures["entries"] == figures["kept"] >= entries
