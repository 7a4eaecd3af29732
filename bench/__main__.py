"""Runs all benchmarks, or those named on the command line; the last line is one JSON object."""

import importlib
import json
import multiprocessing
import os
import platform
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path


def list_benchmarks() -> list[str]:
    """Return the names of all benchmarks."""
    files = Path(__file__).parent.glob("*.py")
    return sorted(file.stem for file in files if not file.stem.startswith("_"))


def main() -> None:
    """Run one after another, each in a process of its own: peak memory is a process's."""
    figures: dict[str, object] = {"python": platform.python_version(), "cores": os.cpu_count()}
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=1) as pool:
        for name in sys.argv[1:] or list_benchmarks():
            run = importlib.import_module(f"bench.{name}").run
            measured: dict[str, float] = pool.submit(run).result()
            print(name, *(f"{key}={value:g}" for key, value in measured.items()), flush=True)
            figures |= measured
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
