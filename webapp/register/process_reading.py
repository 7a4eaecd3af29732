"""Asking the process that reads a workbook (sheet_reading.py), which may die at any time."""

import pickle
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from webapp.refusals import Refusal
from webapp.register import sheet_reading
from webapp.register.file_rules import FILE_TOO_LARGE

AHEAD = 1 << 20  # bytes of rows that it may be ahead, some 4,000: while we wait for the database
_ROOT = Path(__file__).parents[2]  # where the process finds webapp


class Process:
    """A process that reads one workbook and is ended by whoever started it."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 -- our own module
            [sys.executable, "-m", sheet_reading.__name__],
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        _widen(_pipe(self._process.stdout))

    @property
    def has_ended(self) -> bool:
        """Tell whether it is gone."""
        return self._process.returncode is not None

    def send(self, thing: Any) -> None:
        """Tell it something; when it has died, its answer shows that."""
        stdin = _pipe(self._process.stdin)
        try:
            pickle.dump(thing, stdin, protocol=pickle.HIGHEST_PROTOCOL)
            stdin.flush()
        except BrokenPipeError:
            return

    def receive(self) -> Any:
        """Return its next answer; raise Refusal when a limit or an abort ended it."""
        try:
            return pickle.load(_pipe(self._process.stdout))  # noqa: S301 -- written by our own module
        except Exception:  # noqa: BLE001 -- a pickle cut off raises half a dozen kinds
            raise Refusal(FILE_TOO_LARGE) from None

    def receive_all(self) -> Iterator[Any]:
        """Yield what is in the lists of its next answers; raise what it broke on."""
        while (batch := self.receive()) is not None:
            if isinstance(batch, Exception):
                raise batch
            yield from batch
        self.end()

    def end(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None and not pipe.closed:
                _close_quietly(pipe)
        self._process.wait()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _widen(pipe: IO[bytes]) -> None:
    """Let more of the answer wait for us, where the system can and allows it."""
    with suppress(ImportError, AttributeError, OSError):
        import fcntl  # noqa: PLC0415 -- Windows has none

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, AHEAD)


def _close_quietly(pipe: IO[bytes]) -> None:
    try:
        pipe.close()
    except BrokenPipeError:
        return
