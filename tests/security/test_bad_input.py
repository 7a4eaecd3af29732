"""Whatever is typed into the forms of signing in and of accounts, there is an answer in words."""

from urllib.parse import quote, quote_from_bytes

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from tests.databases import seeded
from tests.visitor import TOKEN, visit
from tests.world import World, make_world
from webapp.accounts.rules import Role

ODD = st.one_of(
    st.text(st.characters(exclude_categories=[])),  # lone surrogates too
    st.sampled_from(
        ["\0", "\ud800", "x" * 70_000, "王" * 70, "%", "_", "' OR 1=1 --", "\r\n", "-1"]
    ),
)
RAW = st.binary(max_size=20)  # bytes that are no UTF-8
FORMS = {
    "/sign-in": ("login", "password", "next", "user"),
    "/accounts": ("login", "name", "role", "area_id"),
    "/accounts/{user}": ("name", "role", "area_id"),
    "/accounts/{user}/password": ("x",),
    "/accounts/nobody/closing": ("x",),
}
QUERIES = {
    "/": ("next", "plan", "lang"),
    "/accounts": ("search", "role", "page"),
    "/accounts/new": ("role",),
    "/accounts/{user}": ("role",),
    "/inspect/log": ("area", "person", "verb", "before"),
}
MANY = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def world(engine: Engine) -> World:
    return seeded(engine, make_world)


@pytest.mark.parametrize("address", FORMS)
def test_no_form_is_a_fault(app: Flask, world: World, address: str) -> None:
    client = visit(app, world.users[Role.AGENCY])
    target = address.format(user=world.stranger)

    @MANY
    @given(st.fixed_dictionaries({}, optional=dict.fromkeys(FORMS[address], ODD | RAW)))
    def try_out(typed: dict[str, str | bytes]) -> None:
        _renew(client, world)
        answer = client.post(
            target,
            data=_encode({"csrf_token": TOKEN, **typed}),
            content_type="application/x-www-form-urlencoded",
        )

        assert answer.status_code < 500

    try_out()


@pytest.mark.parametrize("address", QUERIES)
def test_no_query_is_a_fault(app: Flask, world: World, address: str) -> None:
    role = Role.INSPECTOR if address.startswith("/inspect") else Role.AGENCY
    client = visit(app, world.users[role])
    target = address.format(user=world.stranger)

    @MANY
    @given(st.fixed_dictionaries({}, optional=dict.fromkeys(QUERIES[address], ODD | RAW)))
    def try_out(typed: dict[str, str | bytes]) -> None:
        answer = client.get(f"{target}?{_encode(typed)}")

        assert answer.status_code < 500

    try_out()


def test_no_long_query_is_a_fault(app: Flask, world: World) -> None:
    """SQLite takes no pattern of more than 50,000 characters."""
    for address, names in QUERIES.items():
        role = Role.INSPECTOR if address.startswith("/inspect") else Role.AGENCY
        client = visit(app, world.users[role])
        target = address.format(user=world.stranger)

        for name in names:
            assert client.get(f"{target}?{name}={'x' * 70_000}").status_code < 500


@pytest.mark.parametrize(
    "mark",
    ["2012-05-14T04:00:00+00:00~410106~99999999999999999999", "0001-01-01T00:00:00+14:00~~1"],
)
def test_no_place_in_the_log_is_a_fault(app: Flask, world: World, mark: str) -> None:
    client = visit(app, world.users[Role.INSPECTOR])

    assert client.get("/inspect/log", query_string={"before": mark}).status_code == 200


def _renew(client: FlaskClient, world: World) -> None:
    """Sign in again: some of the forms sign out, or sign in somebody else."""
    with client.session_transaction() as cookie:
        cookie["csrf"], cookie["_user_id"] = TOKEN, f"{world.users[Role.AGENCY]}:0"


def _encode(typed: dict[str, str | bytes]) -> str:
    return "&".join(f"{name}={_quote(value)}" for name, value in typed.items())


def _quote(value: str | bytes) -> str:
    if isinstance(value, bytes):
        return quote_from_bytes(value)
    return quote(value, errors="surrogatepass")
