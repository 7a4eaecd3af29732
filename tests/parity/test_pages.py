"""A page from the phone is the page from the server: same context, same HTML, same entries."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.parity.corpus import Pair, tell_phone, tell_server
from tests.parity.desk import Json, Minute
from tests.parity.dom import first_difference, is_same_page, tree
from tests.structure.source import ROOT

LOCALES = {  # in which languages a plan's pages are read; what is recorded is recorded in the first
    "gongyelu-2012": ("zh_Hans", "en"),
    "jinzhou": ("en",),
    "huangshan-2011": ("zh_Hans",),
}
FIELDS = ("status", "location", "template", "entries", "context")
TEMPLATES = {
    "round/list.html", "round/_list.html", "round/door.html", "round/person.html",
    "round/visit.html", "round/household.html", "round/group.html", "round/member.html",
    "round/leave.html", "round/enrol.html", "round/slip.html", "round/slips.html",
    "problem.html", "_problem.html",
}  # fmt: skip
LEAST_STATES = 40  # of doors and people


@pytest.mark.parametrize("plan_key", LOCALES)
def test_both_hosts_are_one(
    plan_key: str,
    migrated_sqlite: Path,
    tmp_path: Path,
    built: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    minute = Minute()
    monkeypatch.setattr("webapp.round.list_routes.new_id", minute.new_id)
    village, stories = tell_server(
        plan_key, LOCALES[plan_key], migrated=migrated_sqlite, folder=tmp_path, minute=minute
    )

    pairs = tell_phone(stories, built)

    assert len(village.doors) + len(village.people) >= LEAST_STATES
    assert {ours["template"] for _, ours, _ in pairs} >= TEMPLATES
    assert {ours["status"] for _, ours, _ in pairs} >= {200, 303, 403, 404, 405, 422}
    assert [pair for pair in map(_differing, pairs) if pair][:5] == []
    assert [page for page in map(_other_page, pairs) if page][:5] == []
    assert [
        one for one in _one_of_each(pairs) if tree(one[1]["html"]) != tree(one[2]["html"])
    ] == []


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The templates and texts as a phone has them, built just now."""
    folder = tmp_path_factory.mktemp("built")
    asked = ["node", "tools/build.mjs", str(folder), "--no-worker"]
    subprocess.run(asked, cwd=ROOT, check=True, capture_output=True)
    (folder / "package.json").write_text('{"type": "module"}')
    return folder


def _differing(pair: Pair) -> str:
    """Return in which field two answers differ first, or ""."""
    asked, ours, theirs = pair
    for field in FIELDS:
        if ours[field] != theirs[field]:
            return f"{_told(asked)} {field}: {_parts(ours[field], theirs[field])}"
    return ""


def _other_page(pair: Pair) -> str:
    """Return where two pages part, or ""."""
    asked, ours, theirs = pair
    if is_same_page(ours["html"], theirs["html"]):
        return ""
    return f"{_told(asked)} {first_difference(ours['html'], theirs['html'])}"


def _one_of_each(pairs: list[Pair]) -> list[Pair]:
    """Return one pair of each template, to be read as a browser reads it."""
    return list({ours["template"]: (asked, ours, theirs) for asked, ours, theirs in pairs}.values())


def _told(asked: Json) -> str:
    return f"{asked['story']}: {asked['method']} {asked['url']}"


def _parts(ours: Any, theirs: Any) -> Any:
    """Return only what differs of two values."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        keys = [key for key in {**ours, **theirs} if ours.get(key) != theirs.get(key)]
        return {key: _parts(ours.get(key), theirs.get(key)) for key in keys}
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [_parts(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]
    return [ours, theirs]
