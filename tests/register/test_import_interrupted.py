"""A process that is killed while it takes a register in leaves nothing behind."""

import subprocess
import sys

from sqlalchemy import Engine

from tests.register import listing
from tools.live import SECRET
from webapp import db
from webapp.register.tables import Person, Register

SCRIPT = """
import os, signal, sys
from webapp import app, db
from webapp.canvass.list_actions import take_register_in
from webapp.register import compare_queries
from tests.world import NOON, TODAY

url, secret, register_id = sys.argv[1:]
app.load_tables()
db.use_secret(secret)
compare_queries.BATCH = 100
with db.transaction(db.make_engine(url)) as session:
    for count, _ in enumerate(
        take_register_in(session, register_id, by="system", at=NOON, on=TODAY), start=1
    ):
        if count == 4:
            os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_import_can_be_done_again(engine: Engine, database_url: str) -> None:
    with db.transaction(engine) as session:
        listing.make_township(session)
    register_id = listing.keep(engine, listing.SAMPLE.read_bytes())
    listing.check(engine, register_id)

    killed = subprocess.run(
        [sys.executable, "-c", SCRIPT, database_url, SECRET, register_id], check=False
    )
    between = listing.everything(engine)
    listing.apply(engine, register_id)

    with db.open_session(engine) as session:
        register = session.get_one(Register, register_id)
        assert (killed.returncode, between) == (-9, [])
        assert (register.state, session.query(Person).count()) == ("applied", 631)
