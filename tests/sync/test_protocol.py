"""docs/protocol.md shows what the server really says, field for field."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import Engine

from tests.sync.chaos.entries import Draft, new_id, write_entry
from tests.visitor import TOKEN, visit
from tests.world import NOON, World, make_world
from webapp import db
from webapp.accounts.rules import Role
from webapp.slips.tables import Slip
from webapp.sync.records import slip_record

DOCUMENT = Path(__file__).parents[2] / "docs" / "protocol.md"
JSON = {"Accept": "application/json"}
TABLE_ROW = re.compile(r"^\| ((?:`\w+` ?)+)\|", re.MULTILINE)


@pytest.fixture
def world(engine: Engine) -> World:
    with db.transaction(engine) as session:
        return make_world(session)


def examples() -> Iterator[Any]:
    """Yield the JSON examples of the document."""
    for text in re.findall(r"```json\n(.*?)```", DOCUMENT.read_text(), re.DOTALL):
        yield json.loads(text)


def example(*fields: str) -> dict[str, Any]:
    """Return the example that has these fields."""
    (found,) = [it for it in examples() if set(fields) <= it.keys()]
    return dict(found)


def fields_of(noun: str) -> set[str]:
    """Return the fields that the table of a record names."""
    text = DOCUMENT.read_text()
    table = text[text.index(f"| of a {noun} |") :].split("\n\n")[0]
    return {name for row in TABLE_ROW.findall(table) for name in re.findall(r"\w+", row)}


def facts() -> set[str]:
    """Return the facts of a person that §5 names."""
    (line,) = re.findall(r"^Person: (.*)$", DOCUMENT.read_text(), re.MULTILINE)
    return set(re.findall(r"`([a-z_]{3,})`", line))


def test_registering_is_as_the_document_shows(app: Flask, world: World) -> None:
    canvasser = visit(app, world.users[Role.CANVASSER])
    headers = {**JSON, "X-CSRF-Token": TOKEN}

    asked = canvasser.get("/devices/new", headers=JSON).json
    first = canvasser.post("/devices", json=example("name"), headers=headers).json
    second = canvasser.post("/devices", json=example("name"), headers=headers).json

    assert asked
    assert first
    assert second
    assert asked.keys() == example("csrf_token").keys()
    assert asked["user"].keys() == example("csrf_token")["user"].keys()
    told = example("token", "before")
    assert second.keys() == told.keys()
    assert second["before"][0].keys() == told["before"][0].keys()
    assert len(first["token"]) == 43
    assert app.test_client().get("/devices/new", headers=JSON).status_code == 401


def test_a_call_is_answered_as_the_document_shows(app: Flask, world: World) -> None:
    canvasser = visit(app, world.users[Role.CANVASSER])
    headers = {**JSON, "X-CSRF-Token": TOKEN}
    device = canvasser.post("/devices", json={"name": ""}, headers=headers).json
    assert device
    entry = write_entry(
        Draft(kind="visit", subject=world.household, body={"outcome": "met"}),
        entry_id=new_id(Random(1), NOON),
        device=device["id"],
        by=world.users[Role.CANVASSER],
        seq=1,
        prev="",
        made_at=NOON,
    )

    said = app.test_client().post(
        "/sync",
        json={"entries": [entry.text], "cursor": "", "plan_digest": "", "key_number": 0},
        headers={**JSON, "Authorization": f"Bearer {device['token']}"},
    )

    told, shown = said.json, example("answers", "doors")
    assert told
    assert said.headers["X-Bulou"] == "1"
    assert told.keys() - shown.keys() == {"plan"}  # only where the phone's is another
    assert shown.keys() - told.keys() == set()
    for name in ("journal", "user"):
        assert told[name].keys() == shown[name].keys(), name
    assert told["lease"].keys() - shown["lease"].keys() == {"secret"}  # the phone's key is another
    for name in ("answers", "groups"):
        assert told[name][0].keys() == shown[name][0].keys(), name
    door = told["doors"][0]
    assert door.keys() == shown["doors"][0].keys()
    assert door["household"].keys() == fields_of("household") | {"clock"}
    person = door["people"][0].keys() - {"clock"}
    assert fields_of("person") - person == set()
    assert person - fields_of("person") - facts() == set()
    assert door["visits"][0].keys() == fields_of("visit")
    assert slip_record(Slip()).keys() == fields_of("slip") | {"clock"}


def test_a_held_entry_is_answered_as_the_document_shows() -> None:
    assert example("status").keys() == example("answers")["answers"][0].keys()
