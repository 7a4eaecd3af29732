"""Answers are packed as the browser understands, and unpacked they are the same."""

import gzip
import json
from collections.abc import Callable

import brotli  # type: ignore[import-untyped]
import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.visitor import visit
from tests.world import NOON, make_world
from webapp.accounts.phone_actions import register_phone
from webapp.accounts.rules import Role
from webapp.accounts.tables import User

UNPACK: dict[str, Callable[[bytes], bytes]] = {"br": brotli.decompress, "gzip": gzip.decompress}
ADDRESSES = ("/service-worker.js", "/", "/manifest.webmanifest")


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def _ask(client: FlaskClient, address: str, encoding: str, **headers: str) -> TestResponse:
    return client.get(address, headers={"Accept-Encoding": encoding, **headers}, buffered=True)


@pytest.mark.parametrize("encoding", UNPACK)
def test_a_file_unpacked_is_the_file(app: Flask, client: FlaskClient, encoding: str) -> None:
    for name in ("built/look.css", "built/page.js", "img/icons.svg"):
        address = f"{app.static_url_path}/{name}"
        plain = client.get(address, buffered=True)

        packed = _ask(client, address, f"{encoding};q=1.0, identity;q=0.5")

        assert UNPACK[encoding](packed.data) == plain.data
        assert len(packed.data) < len(plain.data) / 2
        assert packed.content_length == len(packed.data)
        assert packed.headers["Content-Encoding"] == encoding
        assert packed.mimetype == plain.mimetype
        assert packed.headers["Cache-Control"] == plain.headers["Cache-Control"]


def test_the_better_packing_is_taken(client: FlaskClient) -> None:
    assert [
        _ask(client, "/service-worker.js", asked).headers.get("Content-Encoding")
        for asked in ("gzip, deflate, br, zstd", "gzip, br;q=0.1", "br;q=0, gzip", "zstd", "")
    ] == ["br", "gzip", "gzip", None, None]


def test_every_answer_that_may_be_packed_says_so_to_caches(client: FlaskClient) -> None:
    for address in ADDRESSES:
        for asked in ("br", "identity"):
            assert "accept-encoding" in _ask(client, address, asked).vary, (address, asked)


def test_what_is_known_already_is_not_sent_again(app: Flask, client: FlaskClient) -> None:
    for address in ("/service-worker.js", f"{app.static_url_path}/built/look.css"):
        first = _ask(client, address, "br")

        again = _ask(client, address, "br", **{"If-None-Match": first.headers["ETag"]})

        assert first.headers["ETag"].startswith('W/"')
        assert (again.status_code, again.data) == (304, b"")


def test_a_page_is_packed_and_its_length_tells_nothing(client: FlaskClient) -> None:
    answers = [_ask(client, "/", "br") for _ in range(20)]

    assert {answer.headers["Content-Encoding"] for answer in answers} == {"br"}
    assert len({answer.headers["X-Padding"] for answer in answers}) > 1
    assert b"<main" in brotli.decompress(answers[0].data)


def test_a_page_with_a_tag_is_packed_quickly_too(app: Flask, session: Session) -> None:
    world = make_world(session)
    session.commit()
    head = visit(app, world.users[Role.HEAD])

    board = _ask(head, "/village", "br")
    poll = {"HX-Request": "true", "If-None-Match": board.headers["ETag"]}

    assert "X-Padding" in board.headers
    assert head.get("/village", headers=poll).status_code == 304


def test_a_part_of_a_picture_and_a_short_answer_go_as_they_are(
    app: Flask, client: FlaskClient
) -> None:
    part = _ask(client, f"{app.static_url_path}/img/icons.svg", "br", Range="bytes=0-99")
    short = _ask(client, "/healthz", "br")
    image = _ask(client, f"{app.static_url_path}/img/icon-192.png", "br")

    assert (part.status_code, len(part.data)) == (206, 100)
    assert [one.headers.get("Content-Encoding") for one in (part, short, image)] == [None] * 3


def test_what_a_phone_is_told_is_packed(client: FlaskClient, session: Session) -> None:
    world = make_world(session)
    user = session.get_one(User, world.users[Role.CANVASSER])
    token = register_phone(session, user, "Test phone", at=NOON).token
    session.commit()
    headers = {"Accept-Encoding": "br", "Authorization": f"Bearer {token}"}

    told = client.post("/sync", json={"entries": [], "cursor": ""}, headers=headers)

    assert told.headers["Content-Encoding"] == "br"
    assert [door["household"]["id"] for door in json.loads(brotli.decompress(told.data))["doors"]]
