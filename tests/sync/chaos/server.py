"""The real server, which can be killed at any moment and comes back by itself."""

import os
import signal
import socket
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tools.guarded import guarded, make_folder
from tools.live import SECRET

# Starts the server again whenever it ends; what stops the loop stops the server too.
AGAIN = 'while :; do "$0" serve & echo $! >server.pid; wait $!; done'


@dataclass
class Server:
    """A running `bulou serve`: where it is, and how often it was killed."""

    url: str
    folder: Path
    kills: int = field(default=0)

    def kill(self) -> None:
        """Kill the server and its workers at once, whatever they are doing."""
        master = int((self.folder / "server.pid").read_text())
        for process in (master, *_children(master)):
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self.kills += 1

    def answers(self) -> bool:
        """Return whether it is healthy."""
        try:
            urllib.request.urlopen(f"{self.url}/healthz", timeout=1).close()
        except OSError:
            return False
        return True


@contextmanager
def serving(database_url: str) -> Iterator[Server]:
    """Serve a migrated database."""
    folder = make_folder("bulou-chaos-")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    environ = {
        "BULOU_DATABASE_URL": database_url,
        "BULOU_SECRET": SECRET,
        "BULOU_PORT": str(port),
        "BULOU_PUBLIC_URL": f"http://localhost:{port}",
    }
    server = Server(f"http://127.0.0.1:{port}", folder)
    bulou = Path(sys.executable).with_name("bulou")
    command = ["sh", "-c", AGAIN, str(bulou)]
    with guarded(command, server.answers, folder=folder, environ={**os.environ, **environ}):
        yield server


def _children(process: int) -> list[int]:
    """Return the children of a process; field 4 of its stat names a process's parent."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = (folder / "stat").read_text().rpartition(")")[2].split()[1]
        except OSError:
            continue
        if int(parent) == process:
            found.append(int(folder.name))
    return found
