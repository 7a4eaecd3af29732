"""Keeps what a phone got from a release, so that a test can upgrade from it: `make kept RELEASE=…`.

The archive holds the service worker and the files that its pages ask for, as they were committed.
"""

import json
import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path

KEPT = Path(__file__).resolve().parents[1] / "tests" / "samples" / "earlier-phone.tar.xz"
WORKER, LIST = "built/service-worker.js", "built/shell.json"


def keep(release: str) -> None:
    """Write the archive of a commit."""
    files = json.loads(_read(release, LIST))
    with tarfile.open(KEPT, "w:xz", preset=9) as archive:
        for name in sorted({*files, WORKER, LIST}):
            content = _read(release, name)
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, BytesIO(content))


def _read(release: str, name: str) -> bytes:
    path = f"{release}:webapp/static/{name}"
    return subprocess.run(["git", "show", path], check=True, capture_output=True).stdout


if __name__ == "__main__":
    keep(sys.argv[1])
