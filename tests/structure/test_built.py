"""What a phone runs is built from what stands beside it, and is little to load."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.structure.source import ROOT, WEBAPP
from webapp.packing import PACKERS

STATIC = WEBAPP / "static"
BUILT = STATIC / "built"
MOST_BYTES = 120_000  # of code and style, as our server sends them; design §15


def test_the_built_files_are_current(fresh: Path) -> None:
    stale = [file.name for file in sorted(fresh.iterdir()) if not _is_same(file, BUILT / file.name)]

    assert stale == [], "run `make built`"
    assert {file.name for file in BUILT.iterdir()} == {file.name for file in fresh.iterdir()}


def test_every_file_that_a_phone_keeps_is_there() -> None:
    files = json.loads((BUILT / "shell.json").read_text())

    assert [file for file in files if not (STATIC / file).is_file()] == []
    assert {"built/page.js", "built/look.css", "built/shell.js"} <= set(files)


def test_a_phone_loads_little() -> None:
    kept = [*json.loads((BUILT / "shell.json").read_text()), "built/service-worker.js"]
    files = [file for file in kept if file.endswith((".js", ".css"))]
    size = sum(len(PACKERS["br"]((STATIC / file).read_bytes(), True)) for file in files)

    assert size <= MOST_BYTES


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same files, built just now."""
    folder = tmp_path_factory.mktemp("built")
    subprocess.run(
        ["node", "tools/build.mjs", str(folder)], cwd=ROOT, check=True, capture_output=True
    )
    return folder


def _is_same(one: Path, other: Path) -> bool:
    return other.is_file() and one.read_bytes() == other.read_bytes()
