"""How fast the counter answers a scan: 200,000 slips in the county, page and all."""

import json
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

from flask.testing import FlaskClient
from sqlalchemy import insert
from sqlalchemy.orm import Session

from webapp import db, ids
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.app import create_app
from webapp.areas.actions import ensure_child, ensure_county
from webapp.bank.tables import Payment
from webapp.config import Settings
from webapp.register.tables import Household, Person
from webapp.slips.actions import lease_key
from webapp.slips.code_rules import make_code, slip_url
from webapp.slips.reference_rules import mint_reference
from webapp.slips.tables import Slip

SLIPS = 200_000
BATCH = 10_000
SCANS = 400
FEN = 10_000
NOON = datetime(2012, 5, 14, 4, 0, tzinfo=UTC)
TODAY = date(2012, 5, 14)
SECRET = "a secret that only the benchmarks know, and they may tell"


def run(slips: int = SLIPS, url: str = "") -> dict[str, float]:
    """Return the 95th percentile, median and CPU time of a verdict's page, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(database_url=url or f"sqlite:///{Path(folder)}/bulou.db", secret=SECRET)
        db.use_secret(SECRET)
        db.migrate(settings.database_url)
        engine = db.make_engine(settings.database_url)
        app = create_app(settings, engine=engine, now=lambda: NOON)
        with db.transaction(engine) as session:
            teller, key = _fill(session, slips)
        client = app.test_client()
        with client.session_transaction() as cookie:
            cookie["_user_id"], cookie["_fresh"] = f"{teller}:0", True
        began = time.process_time()
        taken = _scan(client, slips, key)
        work = (time.process_time() - began) / SCANS * 1000
        engine.dispose()
    return {
        "counter_slips": slips,
        "counter_verdict_p95_ms": round(taken[int(len(taken) * 0.95)], 1),
        "counter_verdict_median_ms": round(taken[len(taken) // 2], 1),
        "counter_verdict_cpu_ms": round(work, 1),
    }


def _scan(client: FlaskClient, slips: int, key: bytes) -> list[float]:
    """Scan slips at random, due, paid and not uploaded; return the milliseconds of each, sorted."""
    random = Random(1)
    taken = []
    for _ in range(SCANS):
        reference = mint_reference(1, random.randrange(slips + slips // 10))
        code = make_code(reference, amount_fen=FEN, year=2012, key_number=1, key=key)
        text = slip_url("https://bulou.example.cn", reference, code)
        started = time.perf_counter()
        answer = client.get("/counter", query_string={"q": text})
        taken.append((time.perf_counter() - started) * 1000)
        assert "data-verdict" in answer.text
    return sorted(taken)


def _fill(session: Session, slips: int) -> tuple[str, bytes]:
    """Make a county, its teller, and the slips of one phone, every second one paid."""
    county = ensure_county(session, "410106", "上街区", "gongyelu-2012")
    village = ensure_child(session, ensure_child(session, county.id, "工业路街道").id, "东柏村")
    group = ensure_child(session, village.id, "一组")
    place = {"village_id": village.id, "group_id": group.id, "clock": 0, "origin": "register"}
    users = [
        User(id=ids.new_id(NOON), login=role, name=role, role=role, area_id=area,
             password_hash="!", is_open=True, epoch=0)
        for role, area in ((Role.TELLER, county.id), (Role.CANVASSER, village.id))
    ]  # fmt: skip
    session.add_all(users)
    session.flush()
    device = ensure_browser(session, users[1], at=NOON)
    key = lease_key(session, device, at=NOON)
    household = Household(id=ids.new_id(NOON), door="1", head_name="王秀英", marks={}, **place)
    session.info["ticks"] = {village.id: 0}
    session.add(household)
    session.flush()
    for start in range(0, slips, BATCH):
        numbers = range(start, min(start + BATCH, slips))
        people = {number: ids.new_id(NOON) for number in numbers}
        paid = {number: ids.new_id(NOON) for number in numbers if number % 2}
        session.execute(insert(Person), [
            {"id": people[number], "household_id": household.id, "name": "王秀英",
             "special_groups": [], "marks": {}, **place}
            for number in numbers
        ])  # fmt: skip
        session.execute(insert(Slip), [
            {"reference": mint_reference(1, number), "person_id": people[number],
             "household_id": household.id, "village_id": village.id, "group_id": group.id,
             "year": 2012, "kind": "normal", "tier_fen": FEN, "amount_fen": FEN,
             "issued_on": TODAY, "expires_on": date(2012, 12, 31), "code": "", "clock": 0,
             "key_number": key.number, "device_id": device.id, "entry_id": ids.new_id(NOON),
             "state": "paid" if number in paid else "due", "payment_id": paid.get(number)}
            for number in numbers
        ])  # fmt: skip
        session.execute(insert(Payment), [
            {"id": paid[number], "area_id": county.id, "reference": mint_reference(1, number),
             "amount_fen": FEN, "branch": "工业路支行", "serial": str(number), "paid_on": TODAY,
             "by": users[0].id, "at": NOON, "state": "matched"}
            for number in paid
        ])  # fmt: skip
    return users[0].id, bytes.fromhex(key.secret)


if __name__ == "__main__":
    print(json.dumps(run()))
