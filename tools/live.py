"""Runs the real Bulou in a process of its own, for browser tests, benchmarks and pictures."""

import os
import socket
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine

from tools.guarded import START_SECONDS, guarded, make_folder
from webapp import config, db

DEMO_SECONDS = 300.0  # building its three places, on a busy machine
SECRET = "a secret that only the tests know, and the tests may tell"


@dataclass(frozen=True, slots=True)
class Live:
    """A running Bulou: where it is, how it was set, and the database under it, to be seeded."""

    url: str
    settings: config.Settings
    engine: Engine
    folder: Path

    def log(self) -> str:
        """Return what it has printed so far."""
        return (self.folder / "log").read_text()

    def answers(self) -> bool:
        """Return whether it is healthy."""
        try:
            urllib.request.urlopen(f"{self.url}/healthz", timeout=1).close()
        except OSError:
            return False
        return True


@contextmanager
def running(command: str, *, database_url: str = "") -> Iterator[Live]:
    """Run `bulou serve` on a migrated, empty database, or `bulou demo` on one it fills itself."""
    folder = make_folder("bulou-live-")
    port = find_port()
    environ = {
        "BULOU_DATABASE_URL": database_url or f"sqlite:///{folder}/bulou.db",
        "BULOU_SECRET": SECRET,
        "BULOU_PORT": str(port),
        "BULOU_PUBLIC_URL": f"http://localhost:{port}",
    }
    settings = config.read_settings(environ, is_demo=command == "demo")
    if command == "serve":
        db.migrate(settings.database_url)
    db.use_secret(SECRET)
    engine = db.make_engine(settings.database_url)
    live = Live(url=settings.public_url, settings=settings, engine=engine, folder=folder)
    bulou = Path(sys.executable).with_name("bulou")
    with guarded(
        [str(bulou), command],
        live.answers,
        folder=folder,
        environ={**os.environ, **environ},
        patience=DEMO_SECONDS if command == "demo" else START_SECONDS,
    ):
        yield live
    engine.dispose()


def find_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
