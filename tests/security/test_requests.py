"""What every answer carries, and what is refused before any page is asked."""

import json
import re

import pytest
from flask import Flask, request
from flask.testing import FlaskClient
from sqlalchemy import Engine

from tests.conftest import Clock
from tests.databases import seeded
from tests.visitor import TOKEN, visit
from tests.world import World, make_world
from webapp.accounts.rules import Role
from webapp.app import create_app
from webapp.config import Settings
from webapp.security import CSP

ICON = re.compile(r'href="([^"]*favicon[^"]*)"')
INLINE = re.compile(r"<style\b|\sstyle\s*=|\son[a-z]+\s*=|javascript:|<script\b(?![^>]*\ssrc=)")
PAGES = {
    None: ("/", "/nothing", "/healthz"),
    Role.AGENCY: ("/accounts", "/accounts/new", "/accounts/new?role=head", "/inspect"),
    Role.INSPECTOR: ("/inspect", "/inspect/log", "/accounts"),
}


@pytest.fixture
def world(engine: Engine) -> World:
    return seeded(engine, make_world)


@pytest.fixture
def agency(app: Flask, world: World) -> FlaskClient:
    return visit(app, world.users[Role.AGENCY])


def _app(sqlite_url: str, secret: str, **settings: object) -> Flask:
    return create_app(Settings(database_url=sqlite_url, secret=secret, **settings))  # type: ignore[arg-type]


@pytest.mark.parametrize("role", PAGES)
def test_every_page_is_strict_and_has_nothing_inline(
    app: Flask, world: World, role: Role | None
) -> None:
    client = visit(app, world.users[role] if role else "")

    for address in PAGES[role]:
        answer = client.get(address)
        headers = answer.headers
        assert headers["Content-Security-Policy"] == CSP, address
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["Cache-Control"] == "no-store"
        assert "Strict-Transport-Security" not in headers
        assert INLINE.findall(answer.text.replace("<meta", "")) == [], address


def test_the_policy_lets_nothing_inline_or_foreign_in() -> None:
    assert CSP.startswith("default-src 'self';")
    assert "unsafe" not in CSP
    assert "frame-ancestors 'none'" in CSP


def test_the_cookie_is_kept_from_scripts_and_foreign_pages(client: FlaskClient) -> None:
    cookie = client.get("/").headers["Set-Cookie"]

    assert cookie.startswith("bulou=")
    assert {"HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))


def test_behind_tls_cookies_and_pages_insist_on_it(sqlite_url: str, secret: str) -> None:
    app = _app(sqlite_url, secret, public_url="https://bulou.example")

    answer = app.test_client().get("/", base_url="https://bulou.example")

    assert "Secure" in answer.headers["Set-Cookie"].split("; ")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({}, 400),
        ({"data": {"csrf_token": "another"}}, 400),
        ({"data": {"csrf_token": "错"}}, 400),
        ({"data": {"csrf_token": TOKEN}}, 303),
        ({"headers": {"X-CSRF-Token": TOKEN}}, 303),
        ({"headers": {"X-CSRF-Token": "\xff"}}, 400),
        ({"json": {"csrf_token": TOKEN}}, 400),
        ({"json": {}, "headers": {"X-CSRF-Token": TOKEN}}, 303),
        ({"headers": {"X-CSRF-Token": TOKEN, "Sec-Fetch-Site": "cross-site"}}, 400),
    ],
    ids=["none", "wrong", "odd", "form", "header", "odd header", "in JSON", "JSON", "foreign"],
)
def test_a_change_carries_the_browsers_token(
    agency: FlaskClient, sent: dict[str, dict[str, str]], status: int
) -> None:
    assert agency.post("/sign-out", **sent).status_code == status


def test_a_browser_without_a_cookie_changes_nothing(app: Flask) -> None:
    answer = app.test_client().post("/sign-in", data={"csrf_token": ""})

    assert answer.status_code == 400


def test_an_expired_form_of_ours_is_shown_again_to_be_sent_again(agency: FlaskClient) -> None:
    form = {"csrf_token": "old", "login": "zhou", "name": "周\n文", "role": "head"}

    answer = agency.post("/accounts", data=form, headers={"Sec-Fetch-Site": "same-origin"})

    kept = dict(re.findall(r'<textarea name="(\w+)" hidden>\n([^<]*)</textarea>', answer.text))
    assert answer.status_code == 400
    assert kept == {"login": "zhou", "name": "周\n文", "role": "head"}
    assert TOKEN in answer.text
    assert agency.post("/accounts", data={**kept, "csrf_token": TOKEN}).status_code == 422


@pytest.mark.parametrize(
    ("form", "headers"),
    [
        ({"login": "zhou"}, {}),
        ({"login": "zhou"}, {"Sec-Fetch-Site": "cross-site"}),
        ({"login": "zhou"}, {"Origin": "https://evil.example"}),
        ({"login": "zhou", "password": "secret"}, {"Sec-Fetch-Site": "same-origin"}),
    ],
    ids=["unknown", "foreign", "origin", "password"],
)
def test_a_form_that_may_be_foreign_is_not_shown_again(
    agency: FlaskClient, form: dict[str, str], headers: dict[str, str]
) -> None:
    answer = agency.post("/accounts", data=form, headers=headers)

    assert answer.status_code == 400
    assert "<textarea" not in answer.text


def test_a_form_sent_after_signing_out_is_kept_too(app: Flask) -> None:
    form = {"csrf_token": TOKEN, "login": "zhou"}
    headers = {"Origin": "http://localhost"}

    answer = visit(app).post("/accounts", data=form, headers=headers)

    assert answer.status_code == 401
    assert '<textarea name="login" hidden>\nzhou</textarea>' in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {"HX-Request": "true"},
        {"Accept": "application/json"},
        {"Sec-Fetch-Mode": "cors"},
        {"HX-Request": "true", "HX-Boosted": "true"},
    ],
    ids=["htmx", "json", "fetch", "boosted"],
)
def test_a_script_is_told_to_sign_in_and_not_led_away(
    client: FlaskClient, headers: dict[str, str]
) -> None:
    answer = client.get("/accounts", headers=headers)

    assert answer.status_code == 401
    assert "Location" not in answer.headers
    assert "请登录" in answer.text or "Sign in" in answer.text or "\\u" in answer.text


def test_a_page_is_led_to_sign_in(client: FlaskClient) -> None:
    answer = client.get("/accounts?page=2", headers={"Sec-Fetch-Mode": "navigate"})

    assert (answer.status_code, answer.location) == (303, "/?next=/accounts?page%3D2")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("127.0.0.1:8000", 200),
        ("[::1]:8000", 200),
        ("bulou.example", 200),
        ("evil.example", 400),
        ("bulou.example.evil.example", 400),
        ("[::1", 400),
        ("", 400),
    ],
)
def test_only_our_own_hosts_are_answered(
    sqlite_url: str, secret: str, host: str, status: int
) -> None:
    app = _app(sqlite_url, secret, public_url="http://bulou.example")

    answer = app.test_client().get("/", headers={"Host": host})

    assert answer.status_code == status
    assert "evil" not in answer.text


def test_a_machine_asks_for_health_by_any_host(sqlite_url: str, secret: str) -> None:
    app = _app(sqlite_url, secret, public_url="http://bulou.example")

    assert app.test_client().get("/healthz", headers={"Host": "10.0.0.7"}).status_code == 200


def test_the_demo_is_at_home_anywhere(sqlite_url: str, secret: str) -> None:
    app = _app(sqlite_url, secret, is_demo=True)

    assert app.test_client().get("/", headers={"Host": "demo.example"}).status_code == 200


def test_behind_a_proxy_the_address_is_the_one_it_tells(sqlite_url: str, secret: str) -> None:
    """Or else everybody would share one address, and its pause."""
    app = _app(sqlite_url, secret, public_url="https://bulou.example")
    seen: list[str | None] = []
    app.before_request(lambda: seen.append(request.remote_addr))

    app.test_client().get("/healthz", headers={"X-Forwarded-For": "1.1.1.1, 203.0.113.9"})

    assert seen == ["203.0.113.9"]


def test_heads_and_options_are_harmless(agency: FlaskClient) -> None:
    head, options = agency.head("/accounts"), agency.options("/accounts")

    assert (head.status_code, head.data) == (200, b"")
    assert (options.status_code, options.data) == (200, b"")
    assert set(options.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}


@pytest.mark.parametrize("address", ["/\0", "/accounts?search=%00", "/accounts?%00=1"])
def test_nul_is_refused_in_addresses(agency: FlaskClient, address: str) -> None:
    answer = agency.get(address, headers={"Accept": "application/json"})

    assert (answer.status_code, json.loads(answer.text)["code"]) == (400, "odd_text")


def test_a_cookie_is_renewed_by_the_hour_and_never_with_a_file(
    agency: FlaskClient, clock: Clock
) -> None:
    """A proxy may keep a file; and one that comes after a sign-out must not undo it."""
    page = agency.get("/accounts")
    icon = ICON.search(page.text)
    assert icon
    assert "Set-Cookie" in page.headers

    clock.move(minutes=59)
    assert "Set-Cookie" not in agency.get("/accounts").headers
    clock.move(minutes=1)
    with agency.get(icon[1]) as file:
        assert file.status_code == 200

    assert file.headers["Cache-Control"] == "public, max-age=31536000"
    assert {"Set-Cookie", "Vary"}.isdisjoint(file.headers)
    assert "Set-Cookie" in agency.get("/accounts").headers
