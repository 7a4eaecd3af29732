"""One big storm: many phones over HTTP to a real server that is killed again and again.

Time runs six hundred times as fast for the phones, so that their back-off is obeyed and yet short.
"""

import contextlib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from threading import Event, Thread
from time import monotonic, sleep

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import OperationalError

from tests.sync.chaos.canvasser import act
from tests.sync.chaos.desk import bank_acts, head_acts, move_group
from tests.sync.chaos.entries import Written
from tests.sync.chaos.phone import Phone, Reply
from tests.sync.chaos.place import Place, Size, make_phone, make_place
from tests.sync.chaos.server import Server, serving
from tests.sync.chaos.truth import check_all
from tests.sync.chaos.wire import Line, body_of, spoil
from tests.world import NOON
from webapp import db
from webapp.bank.tables import Payment
from webapp.sync.tables import Entry

SPEED = 600  # seconds of the phones in a second of ours
THREADS = 8
FAULTS = (
    "lost before", "lost after", "sent twice", "answer cut", "answer garbled", "call cut",
    "call garbled", "late",
)  # fmt: skip
HOW_OFTEN = 0.3  # of all calls something happens to
MOST_WAITING = 60  # entries, at which a canvasser stops and looks for a signal
LATEST = 90.0  # seconds in which everything must have arrived once the weather is calm


@dataclass
class Storm:
    """What is going on, and how it went."""

    server: Server
    engine: Engine
    place: Place
    phones: list[Phone]
    each: int
    seed: int
    started: float = field(default_factory=monotonic)
    calm: Event = field(default_factory=Event)
    written: list[Written] = field(default_factory=list)
    flying: set[str] = field(default_factory=set)
    seen: Counter[str] = field(default_factory=Counter)

    def now(self) -> datetime:
        """Return the time that the phones have."""
        return NOON + timedelta(seconds=(monotonic() - self.started) * SPEED)


def run_storm(url: str, *, phones: int, entries: int, kills: int, seed: int) -> dict[str, float]:
    """Let `phones` record `entries` in all while the server is killed `kills` times; check all.

    The database at `url` is migrated and empty. Returns figures; raises AssertionError where
    anything is lost, doubled or broken.
    """
    engine = db.make_engine(url)
    random = Random(seed)
    villages = max(1, phones // 10)
    with db.transaction(engine) as session:
        size = Size(villages=villages, canvassers=-(-phones // villages), groups=2, doors=6)
        place = make_place(session, size, random=random)
        users = [user for village in place.villages for user in village.groups][:phones]
        made = [make_phone(session, user, random=Random(random.random())) for user in users]
        for phone in made:
            phone.skew = timedelta(days=random.choice((0, 0, 0, -9, -2, 3, 12)))
            phone.batch = random.choice((5, 20, 50, 100))
    with serving(url) as server:
        storm = Storm(server, engine, place, made, each=-(-entries // phones), seed=seed)
        took = _rage(storm, kills)
        _calm(storm)
    with db.open_session(engine, is_read=True) as session:
        states = check_all(session, made, storm.written, forked=set())
        devices = [phone.device for phone in made]
        own = select(func.count()).select_from(Entry).where(Entry.device_id.in_(devices))
        kept = session.scalars(own).one()
        paid = session.scalars(select(Payment.amount_fen).where(Payment.state == "matched")).all()
    engine.dispose()
    return {
        "phones": len(made),
        "entries": len(storm.written),
        "kept": kept,
        "applied": states["applied"],
        "held": states["held"] + states["set_aside"],
        "repeated": storm.seen["repeated"],
        "calls": storm.seen["calls"],
        "faults": sum(storm.seen[fault] for fault in FAULTS),
        "kills": server.kills,
        "killed_calls": storm.seen["in flight"],
        "paid_slips": len(paid),
        "paid_fen": sum(paid),
        "seconds": round(took, 1),
    }


def _rage(storm: Storm, kills: int) -> float:
    """Let everything happen at once until all is recorded and mostly sent."""
    began = monotonic()
    others = [Thread(target=_kill, args=(storm, kills)), Thread(target=_desks, args=(storm,))]
    for thread in others:
        thread.start()
    with ThreadPoolExecutor(THREADS) as pool:
        shares = [storm.phones[number::THREADS] for number in range(THREADS)]
        done = list(pool.map(lambda share: _canvass(storm, *share), shares))
    storm.written = [one for written in done for one in written]
    storm.calm.set()
    for thread in others:
        thread.join()
    return monotonic() - began


def _canvass(storm: Storm, *phones: Phone) -> list[Written]:
    """Record and send by turns with some phones, until each has recorded its share."""
    written: list[Written] = []
    late: list[tuple[Phone, bytes]] = []
    line = Line(storm.server.url)
    left = dict.fromkeys((phone.device for phone in phones), storm.each)
    while any(left.values()):
        _pass_on(left, phones)
        for phone in phones:
            if phone.doors and len(phone.outbox) < MOST_WAITING:
                for _ in range(phone.random.randrange(1, 6) if left[phone.device] else 0):
                    made = act(phone, now=storm.now())
                    written += made
                    left[phone.device] = max(0, left[phone.device] - len(made))
            if phone.is_ready(storm.now()):
                _call(storm, line, phone, late)
    for phone, body in late:
        line.send(phone, body)
    line.close()
    return written


def _pass_on(left: dict[str, int], phones: tuple[Phone, ...]) -> None:
    """Let somebody else record what is left to a phone whose groups were all taken away."""
    heir = next((phone for phone in phones if phone.doors), None)
    for phone in phones:
        if heir and phone.seq and not phone.doors:
            left[heir.device] += left[phone.device]
            left[phone.device] = 0


def _call(storm: Storm, line: Line, phone: Phone, late: list[tuple[Phone, bytes]]) -> None:
    """Make one call, to which something may happen."""
    random, body = phone.random, body_of(phone)
    fault = random.choice(FAULTS) if random.random() < HOW_OFTEN else ""
    storm.seen.update(("calls", fault))
    storm.flying.add(phone.device)
    reply: Reply | None = None
    if fault == "late":
        late.append((phone, body))
    elif fault in {"call cut", "call garbled"}:
        reply = line.send(phone, spoil(body, fault, random))
    elif fault != "lost before":
        reply = line.send(phone, body)
        storm.seen["unanswered"] += reply is None
    if fault == "sent twice":
        reply = line.send(phone, body)
    storm.flying.discard(phone.device)
    if reply is not None and fault in {"answer cut", "answer garbled"}:
        reply = Reply(reply.status, reply.headers, spoil(reply.body, fault, random))
    before = len(phone.receipts)
    phone.hear(None if fault == "lost after" else reply, now=storm.now())
    fresh = list(phone.receipts.values())[before:]
    storm.seen["repeated"] += sum(answer["status"] == "repeated" for answer in fresh)
    if late and random.random() < HOW_OFTEN:
        line.send(*late.pop(random.randrange(len(late))))


def _kill(storm: Storm, kills: int) -> None:
    """Kill the server at moments nobody can foresee; it comes back by itself."""
    random = Random(storm.seed + 1)
    total = storm.each * len(storm.phones)
    for number in range(kills):
        while sum(phone.seq for phone in storm.phones) * (kills + 1) < total * (number + 1):
            sleep(0.02)
        sleep(random.uniform(0, 0.5))
        storm.seen["in flight"] += len(storm.flying)
        storm.server.kill()


def _desks(storm: Storm) -> None:
    """Let heads and the bank work meanwhile."""
    random = Random(storm.seed + 2)
    while not storm.calm.wait(0.1):
        village = random.choice(storm.place.villages)
        minted = [slip for phone in storm.phones for slip in list(phone.minted)]
        with contextlib.suppress(OperationalError), db.transaction(storm.engine) as session:
            what = random.random()
            if what < 0.5:
                bank_acts(session, storm.place, minted, random=random, at=storm.now())
            elif what < 0.95:
                head_acts(session, village, random=random, at=storm.now())
            else:
                move_group(session, village, random.randrange(1000), at=storm.now())


def _calm(storm: Storm) -> None:
    """Let every phone send and hear, until nobody has anything left to say."""
    line = Line(storm.server.url)
    latest = monotonic() + LATEST
    for _ in range(2):  # what one phone brings, the others still have to hear
        for phone in storm.phones:
            phone.has_more = True
            while not phone.is_quiet():
                assert monotonic() < latest, f"{len(phone.outbox)} entries were never answered"
                phone.hear(line.send(phone, body_of(phone)), now=storm.now())
                if phone.ready_at is not None:
                    sleep(0.1)
    line.close()
