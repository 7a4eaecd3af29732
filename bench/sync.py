"""Benchmark the sync: `python -m bench sync`.

Eight phones, each a process of its own, send whole visits in batches of 100 over HTTP to the real
server (gunicorn, two workers), on PostgreSQL and on SQLite, with 10,000, 100,000 and 1,000,000
people stored. Everything runs on this machine: server, database and phones share its cores. A batch
of each phone goes before, because a server that has just started has its statements to learn; and
PostgreSQL may tidy up after people were copied in, as it does in any night. Each figure is the
median of three measurements.
"""

import multiprocessing
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing.synchronize import Barrier
from random import Random
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import Engine, String, cast, func, insert, literal, select
from sqlalchemy.orm import Session

from tests.sync.chaos.canvasser import visit_whole_door
from tests.sync.chaos.phone import Phone
from tests.sync.chaos.place import Size, make_phone, make_place
from tests.sync.chaos.wire import Line, body_of
from tools.live import running
from tools.postgres import DURABLE, postgresql
from webapp import clock, db
from webapp.areas.actions import ensure_child, tick
from webapp.areas.tables import Area
from webapp.register.tables import Household, Person

PHONES = 8
BATCHES = int(os.environ.get("BULOU_BENCH_BATCHES", "4"))  # of 100 entries, each phone
READY = 300  # s until every phone has its round and its records
TIMES = 3  # that each number of people is measured
SMALL = Size(villages=PHONES, canvassers=1, groups=5, doors=52, people=5)  # 10,400 people
COPIES = {"10k": 0, "100k": 9, "1m": 90}  # of them that are added before each measurement
FIRST_COPY = 100_000  # six digits, which end the ids of the copies
NOON = datetime(2012, 5, 14, 4, 0, tzinfo=UTC)


def run() -> dict[str, float]:
    """Return entries per second, by engine and number of people."""
    figures: dict[str, float] = {}
    for name, place in (("postgresql", _on_postgresql), ("sqlite", _on_sqlite)):
        with place() as url, running("serve", database_url=url) as live:
            with db.transaction(live.engine) as session:
                phones = _make_phones(session)
            _measure(live.url, phones.pop(), batches=1)
            first = FIRST_COPY
            for size, copies in _sizes():
                if copies:
                    _fill(live.engine, range(first, first := first + copies))
                times = [_measure(live.url, phones.pop()) for _ in range(TIMES)]
                figures[f"sync_{name}_{size}_per_s"] = median(times)
    return figures


def _sizes() -> list[tuple[str, int]]:
    return list(COPIES.items())[: 1 if os.environ.get("BULOU_BENCH_SMALL") else None]


@contextmanager
def _on_postgresql() -> Iterator[str]:
    with postgresql(DURABLE) as server:
        yield server.create("bulou")


@contextmanager
def _on_sqlite() -> Iterator[str]:
    yield ""


def _make_phones(session: Session) -> list[list[Phone]]:
    """Make the place and, for each measurement and one before, a phone for each canvasser."""
    random = Random(1)
    place = make_place(session, SMALL, random=random)
    users = [user for village in place.villages for user in village.groups]
    return [
        [
            make_phone(session, user, random=Random(f"{turn} {user}"), at=clock.now())
            for user in users
        ]
        for turn in range(1 + TIMES * len(COPIES))
    ]


def _measure(url: str, phones: list[Phone], *, batches: int = BATCHES) -> float:
    """Let all phones send at once; return entries a second."""
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(len(phones) + 1, timeout=READY)
    counts = spawn.SimpleQueue()
    processes = [
        spawn.Process(target=_send_all, args=(url, phone, batches, start, counts))
        for phone in phones
    ]
    for process in processes:
        process.start()
    start.wait()
    began = perf_counter()
    sent = sum(counts.get() for _ in processes)
    seconds = perf_counter() - began
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * len(processes)
    return float(round(sent / seconds))


def _send_all(url: str, phone: Phone, batches: int, start: Barrier, counts: Any) -> None:
    """Download the round, record, and when everybody is ready send it all."""
    line = Line(url)
    while phone.has_more:
        phone.hear(line.send(phone, body_of(phone)), now=NOON)
    new = [key for key, door in phone.doors.items() if not door["household"]["visit_outcome"]]
    doors = iter(sorted(new))
    while len(phone.outbox) < batches * phone.batch:
        for draft in visit_whole_door(phone, phone.doors[next(doors)], NOON):
            phone.record(draft, now=NOON)
    waiting = sorted(phone.outbox)[: batches * phone.batch]
    phone.outbox = {seq: phone.outbox[seq] for seq in waiting}
    start.wait()
    while phone.outbox:
        phone.hear(line.send(phone, body_of(phone)), now=NOON)
    counts.put(len(phone.receipts))
    held = [answer for answer in phone.receipts.values() if answer["status"] != "applied"]
    assert len(held) * 10 < len(phone.receipts), held[:3]


def _fill(engine: Engine, numbers: range) -> None:
    """Copy everybody into villages that nobody visits, once for each number."""
    with db.transaction(engine) as session:
        county = session.scalars(select(Area.id).where(Area.level == "county")).one()
        township = ensure_child(session, county, "别处街道")
        for number in numbers:
            village = ensure_child(session, township.id, f"{number}村")
            tick(session, village.id)
            _copy(session, ensure_child(session, village.id, "一组"), number)
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
            connection.exec_driver_sql("CHECKPOINT")


def _copy(session: Session, group: Area, number: int) -> None:
    """Copy the households and people of the first township into a group."""
    ending = cast(literal(number), String)

    def renamed(column: Any) -> Any:
        return func.substr(column, 1, func.length(column) - 6) + ending

    new = {"village_id": literal(group.parent_id), "group_id": literal(group.id)}
    for table in (Household, Person):
        columns = dict(table.__table__.columns.items())
        names = {"id", "household_id", "identity_key"} & columns.keys()
        values = columns | new | {name: renamed(columns[name]) for name in names}
        rows: Any = select(*values.values()).where(  # type: ignore[call-overload]
            table.group_id.like("410106.01.%")
        )
        session.execute(insert(table.__table__).from_select(list(values), rows))  # type: ignore[arg-type]
