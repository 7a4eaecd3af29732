"""What may stand in a file, and how much of it."""

import re
from pathlib import Path

import pytest

from tests.structure.source import ROOT, WEBAPP, imported, layer, list_modules, list_text_files

LONGEST = 250  # lines; a longer file is split by noun
TEXTS = list_text_files()
CODE = [file for file in TEXTS if file.suffix in {".py", ".js", ".mjs"}]
TEMPLATES = sorted(WEBAPP.glob("templates/**/*.html"))
MARKERS = "|".join(("TO" + "DO", "FIX" + "ME", "XX" + "X"))
HOSTS = "|".join((r"registry\.npm" + r"js", r"py" + r"pi\.", r"python" + r"hosted", r"deb\.debian"))
READS_TIME = r"\b(datetime\.(now|utcnow|today)|date\.today|time\.time)\("
INLINE = r"<style\b|\sstyle\s*=|\son[a-z]+\s*=|href\s*=\s*.javascript:|<script\b(?![^>]*\ssrc=)"
FOUND_BY_NAME = {"tables", "routes", "app", "cli"}  # webapp/app.py and pyproject.toml find them
GENERATED = WEBAPP / "static" / "built"


def test_no_file_of_code_is_long() -> None:
    long = [file for file in _of_webapp(CODE) if len(_lines(file)) > LONGEST]

    assert _names(long) == []


def test_nothing_is_put_off() -> None:
    assert _found(MARKERS, TEXTS) == []


def test_templates_hold_nothing_inline() -> None:
    assert _found(INLINE, TEMPLATES) == []


def test_only_the_clock_reads_the_time() -> None:
    files = [file for file in _of_webapp(CODE) if file.suffix == ".py"]

    assert {line.split(":")[0] for line in _found(READS_TIME, files)} <= {"webapp/clock.py"}


def test_no_file_names_a_registry() -> None:
    assert _found(HOSTS, TEXTS) == []
    assert '"resolved"' not in (ROOT / "package-lock.json").read_text()


def test_every_template_is_used() -> None:
    sources = "\n".join(file.read_text() for file in [*CODE, *TEMPLATES])
    names = [str(file.relative_to(WEBAPP / "templates")) for file in TEMPLATES]

    assert [name for name in names if not _is_named(name, sources)] == []


def test_every_module_is_used() -> None:
    modules = list_modules()
    used = {other for name in modules for other in imported(name) if other != name}
    unused = [name for name in modules if name not in used and layer(name) not in FOUND_BY_NAME]

    assert unused == []


@pytest.mark.parametrize("folder", ["css", "img", "js", "vendor"])
def test_every_static_file_is_used(folder: str) -> None:
    files = [file for file in (WEBAPP / "static" / folder).rglob("*") if file.is_file()]
    users = [*WEBAPP.rglob("*.py"), *TEMPLATES, *WEBAPP.glob("static/**/*.js")]
    users += [*WEBAPP.glob("static/**/*.css"), *WEBAPP.glob("static/**/*.webmanifest")]
    sources = {file: file.read_text() for file in users}
    files = [file for file in files if file.suffix not in {".LICENSE", ".gitkeep"}]

    assert _names([file for file in files if not _is_mentioned(file, sources)]) == []


def _of_webapp(files: list[Path]) -> list[Path]:
    return [file for file in files if file.is_relative_to(WEBAPP) and file.parent != GENERATED]


def _lines(file: Path) -> list[str]:
    return file.read_text().splitlines()


def _names(files: list[Path]) -> list[str]:
    return sorted(str(file.relative_to(ROOT)) for file in files)


def _found(pattern: str, files: list[Path]) -> list[str]:
    """Return `file:line: text` of each line that matches."""
    return [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(_lines(file), start=1)
        if re.search(pattern, line)
    ]


def _is_named(template: str, sources: str) -> bool:
    """Return whether a template is named; `_slip.html` also by the `slip.html` it is half of."""
    folder, _, file = template.rpartition("/")
    return any(f'{name}"' in sources for name in (template, f"{folder}/{file.removeprefix('_')}"))


def _is_mentioned(file: Path, sources: dict[Path, str]) -> bool:
    return any(file.name in text for other, text in sources.items() if other != file)
