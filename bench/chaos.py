"""The full storm: fifty phones, 10,000 entries, a server killed twenty times, on each engine.

`python -m bench chaos` prints its seed; `BULOU_CHAOS_SEED` sets it. It fails where one entry is
lost or doubled, a chain broken, or a sum wrong: see tests/sync/chaos/truth.py.
"""

import os
import tempfile
from pathlib import Path
from random import Random

from tests.sync.chaos.storm import run_storm
from tools.live import SECRET
from tools.postgres import DURABLE, postgresql
from webapp import db
from webapp.app import load_tables

PHONES, ENTRIES, KILLS = map(int, os.environ.get("BULOU_CHAOS", "50 10000 20").split())


def run() -> dict[str, float]:
    """Return what happened on each engine; nothing was lost when it returns at all."""
    load_tables()
    db.use_secret(SECRET)
    seed = int(os.environ.get("BULOU_CHAOS_SEED") or Random().randrange(10**6))
    print(f"chaos seed {seed}", flush=True)
    with postgresql(DURABLE) as server:
        figures = _storm("postgresql", server.create("bulou"), seed)
    with tempfile.TemporaryDirectory() as folder:
        figures |= _storm("sqlite", f"sqlite:///{Path(folder) / 'bulou.db'}", seed)
    return {"chaos_seed": seed, **figures}


def _storm(name: str, url: str, seed: int) -> dict[str, float]:
    db.migrate(url)
    found = run_storm(url, phones=PHONES, entries=ENTRIES, kills=KILLS, seed=seed)
    return {f"chaos_{name}_{key}": value for key, value in found.items()}
