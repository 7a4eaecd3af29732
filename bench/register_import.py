"""How fast a register is taken in: 200,000 rows of XLSX, from the file to committed doors."""

import json
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from bench.register_reading import ROWS, write_file
from tools import postgres
from webapp import app, db
from webapp.areas.actions import ensure_child, ensure_county
from webapp.canvass.list_actions import take_register_in
from webapp.register.preview_actions import KeepFile, keep_file, keep_preview
from webapp.register.preview_queries import read_preview

AT = datetime(2012, 5, 14, 4, 0, tzinfo=UTC)
ON = date(2012, 5, 14)
BY = "system"


def run(rows: int = ROWS) -> dict[str, float]:
    """Take one file in on each engine, each time in a fresh process: its memory is measured."""
    with tempfile.TemporaryDirectory() as folder, postgres.postgresql() as server:
        path = Path(folder) / "register.xlsx"
        write_file(path, rows)
        urls = {"sqlite": f"sqlite:///{folder}/bulou.db", "postgresql": server.create("bench")}
        figures: dict[str, float] = {}
        for name, url in urls.items():
            with multiprocessing.get_context("spawn").Pool(1) as pool:
                measured = pool.apply(take_in, (path, url, rows))
            figures |= {f"register_import_{name}_{key}": it for key, it in measured.items()}
        return figures


def take_in(path: Path, url: str, rows: int) -> dict[str, float]:
    """Keep, take in and then check a file; say rows/s and the peak memory of both processes."""
    app.load_tables()
    db.use_secret("a secret that only the benchmark knows, and may tell")
    db.migrate(url)
    engine = db.make_engine(url)
    with db.transaction(engine) as session:
        county = ensure_county(session, "410106", "上街区", "gongyelu-2012")
        area_id = ensure_child(session, county.id, "工业路街道").id
    started = time.perf_counter()
    register_id = _keep(engine, path, area_id)
    with db.transaction(engine) as session:
        _end(take_register_in(session, register_id, by=BY, at=AT, on=ON, is_unseen=True))
    taken = time.perf_counter()
    peak = _peak()
    again = _again(engine, path, area_id)
    engine.dispose()
    return {
        "rows_per_s": round(rows / (taken - started)),
        "peak_mb": peak,
        "again_rows_per_s": round(rows / again),
        "again_peak_mb": _peak(),
    }


def _keep(engine: Engine, path: Path, area_id: str, end: bytes = b"") -> str:
    with db.transaction(engine) as session:
        command = KeepFile(area_id=area_id, name=path.name, content=path.read_bytes() + end)
        return keep_file(session, command, by=BY, at=AT)[0].id


def _again(engine: Engine, path: Path, area_id: str) -> float:
    """Check the same rows in another file against all that is known now; return seconds."""
    register_id = _keep(engine, path, area_id, b"\0")  # another file, the same workbook
    started = time.perf_counter()
    with db.open_session(engine, is_read=True) as session:
        preview = _end(read_preview(session, register_id, on=ON, at=AT))
    with db.transaction(engine) as session:
        keep_preview(session, register_id, preview)
    assert not preview.has_news
    return time.perf_counter() - started


def _peak() -> int:
    """Return the peak memory of this process and of the reader's together, in MB."""
    sizes = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(who).ru_maxrss for who in sizes) // 1024


def _end(work: Iterator[Any]) -> Any:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)))
