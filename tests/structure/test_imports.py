"""Imports point left: to an earlier layer and an earlier feature, never back."""

import re
import subprocess
import sys

import pytest

from tests.structure import source
from tests.structure.source import FEATURES, LAYERS, WEBAPP, feature, imported, layer

MODULES = source.list_modules()
ASSEMBLERS = {"webapp.app", "webapp.cli"}  # the ones that know every feature
ALLOWED = {("webapp.sync.work_actions", "webapp.sync.handlers")}  # docs/decisions.md 17
BLOCKED = ["flask", "sqlalchemy", "marshmallow", "alembic", "werkzeug", "jinja2", "uuid"]
BLOCKED += ["webapp.clock", "webapp.db"]


def test_every_folder_of_code_is_a_known_feature() -> None:
    folders = {path.parent.name for path in WEBAPP.glob("*/__init__.py")}

    assert folders - set(FEATURES) == set()


def test_every_file_of_a_feature_is_a_known_layer() -> None:
    strangers = [name for name in MODULES if feature(name) and layer(name) not in LAYERS]

    assert strangers == []


def test_imports_point_left() -> None:
    wrong = [
        f"{name} imports {other}"
        for name in MODULES
        if feature(name) and layer(name) in LAYERS
        for other in imported(name)
        if not _is_left(name, other)
    ]

    assert wrong == []


def test_what_knows_features_is_for_routes_only() -> None:
    knowing = {name for name in MODULES if not feature(name) and any(map(feature, imported(name)))}
    wrong = [
        f"{name} imports {other}"
        for name in MODULES
        if name not in knowing | ASSEMBLERS and layer(name) != "routes"
        for other in imported(name)
        if other in knowing
    ]

    assert wrong == []


@pytest.mark.parametrize("name", [name for name in MODULES if layer(name) == "rules"])
def test_rules_say_nothing_of_frameworks(name: str) -> None:
    wrong = [other for other in imported(name) if _is_blocked(other)]

    assert wrong == []


def test_rules_import_with_the_frameworks_blocked() -> None:
    rules = [name for name in MODULES if layer(name) == "rules"]
    code = f"import sys; sys.modules.update(dict.fromkeys({BLOCKED}))"
    code = "; ".join([code, *(f"import {name}" for name in rules)])

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def _is_left(name: str, other: str) -> bool:
    if (name, other) in ALLOWED:
        return True
    if other in ASSEMBLERS:
        return False
    theirs = feature(other)
    if theirs is None or layer(other) not in LAYERS:
        return True
    is_earlier = FEATURES.index(theirs) <= FEATURES.index(feature(name) or "")
    return is_earlier and LAYERS.index(layer(other)) <= LAYERS.index(layer(name))


def _is_blocked(other: str) -> bool:
    return any(re.match(rf"{re.escape(name)}(\.|$)", other) for name in BLOCKED)
