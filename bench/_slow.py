"""A browser as slow as a cheap phone: its page and worker processes rest most of the time."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread
from time import perf_counter

from playwright.sync_api import Browser

RUN = 0.0003  # seconds that a process may work at a stretch


@contextmanager
def slowed(browser: Browser, times: float) -> Iterator[None]:
    """Let the browser's renderers run a `times`-th of the time.

    The developer tools slow pages alone (`Emulation.setCPUThrottlingRate` says "only supported
    for pages, not workers"), and here the worker does the work. What the browser's own process
    does (storage, network) is not slowed, neither here nor there; each step between the two waits
    for the renderer's next turn, which a slow phone would not.
    """
    ended = Event()
    pids = _list_renderers(browser)
    thread = Thread(target=_rest, args=(pids, times, ended))
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _list_renderers(browser: Browser) -> list[int]:
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    return [process["id"] for process in processes if process["type"] == "renderer"]


def _rest(pids: list[int], times: float, ended: Event) -> None:
    """Stop and go on in turn; each rest makes up for how long the work before it really took."""
    while not ended.is_set():
        began = perf_counter()
        ended.wait(RUN)
        worked = perf_counter() - began
        _tell(pids, signal.SIGSTOP)
        ended.wait(worked * (times - 1))
        _tell(pids, signal.SIGCONT)


def _tell(pids: list[int], what: signal.Signals) -> None:
    for pid in pids:
        try:
            os.kill(pid, what)
        except ProcessLookupError:  # closed meanwhile
            continue
