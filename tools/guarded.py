"""Runs a server that stops, and whose folder goes, when we end, however we end."""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

START_SECONDS = 30.0  # on a busy machine; one that fills itself first needs more
GUARD = Path(__file__).with_suffix(".sh").read_text()  # its user may not reach our folder


class DidNotStart(RuntimeError):
    """The server ended, or did not answer in time; the text holds its log."""


def make_folder(prefix: str) -> Path:
    """Return a new folder with a path short enough for a socket."""
    return Path(tempfile.mkdtemp(prefix=prefix, dir="/tmp"))


@contextmanager
def guarded(
    command: Sequence[str | Path],
    is_ready: Callable[[], bool],
    *,
    folder: Path,
    stop: str = "TERM",
    environ: Mapping[str, str] = os.environ,
    user: int | None = None,
    patience: float = START_SECONDS,
) -> Iterator[None]:
    """Run `command` in `folder`, its output in `folder/log`, until the caller is done with it."""
    guard = subprocess.Popen(
        ["sh", "-c", GUARD, "guarded.sh", stop, folder, *command],
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        cwd=folder,
        env=environ,
        user=user,
    )
    try:
        _await(is_ready, folder, patience)
        yield
    finally:
        guard.communicate()


def _await(is_ready: Callable[[], bool], folder: Path, patience: float) -> None:
    deadline = time.monotonic() + patience
    while not is_ready():
        if time.monotonic() > deadline or (folder / "ended").exists():
            raise DidNotStart((folder / "log").read_text())
        time.sleep(0.02)
