"""Every refusal and fault says what to do: as a page, as a fragment, as JSON."""

from io import BytesIO

import pytest
from flask import Flask, abort
from flask.testing import FlaskClient
from sqlalchemy.exc import OperationalError

from webapp import edge, security
from webapp.app import create_app
from webapp.config import Settings
from webapp.errors import PROBLEMS
from webapp.problems import Problem
from webapp.refusals import Stale

STALE = Problem("stale_in_a_test", "Somebody else was faster")


@pytest.fixture
def faulty(sqlite_url: str, secret: str) -> Flask:
    """An app with addresses that go wrong."""
    app = create_app(Settings(database_url=sqlite_url, secret=secret))

    @app.get("/fault")
    def fault() -> str:
        msg = "a secret of the inside"
        raise RuntimeError(msg)

    @app.get("/busy")
    def busy() -> str:
        edge.keep()
        raise OperationalError("SELECT 1", None, Exception("a secret of the inside"))

    @app.get("/stale")
    def stale() -> str:
        raise Stale(STALE)

    @app.get("/aborts/<int:status>")
    def aborts(status: int) -> str:
        abort(status)

    return app


@pytest.fixture
def client(faulty: Flask) -> FlaskClient:
    return faulty.test_client()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 429, 500, 503])
def test_each_status_has_a_page_with_a_way_on(client: FlaskClient, status: int) -> None:
    answer = client.get(f"/aborts/{status}?lang=")

    assert answer.status_code == status
    assert PROBLEMS[status].code in answer.text
    way = "" if status in {429, 500, 503} else "/"
    assert f'class="button button-main" href="{way}"' in answer.text
    assert answer.text.count("button-main") == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 413, 429, 500, 503])
def test_each_status_is_told_as_json(client: FlaskClient, status: int) -> None:
    answer = client.get(f"/aborts/{status}", headers={"Accept": "application/json"})

    said = answer.get_json()
    assert answer.status_code == status
    assert said["code"] == PROBLEMS[status].code
    assert len(said["messages"]) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429])
def test_each_status_is_told_as_a_fragment(client: FlaskClient, status: int) -> None:
    answer = client.get(f"/aborts/{status}", headers={"HX-Request": "true"})

    assert answer.status_code == status
    assert answer.text.lstrip().startswith('<div class="notice" data-kind="bad">')
    assert answer.headers["HX-Retarget"] == "#notices"


def test_a_refusal_keeps_its_status_and_code(client: FlaskClient) -> None:
    answer = client.get("/stale", headers={"Accept": "application/json"})

    assert (answer.status_code, answer.get_json()) == (
        409,
        {"code": "stale_in_a_test", "messages": ["Somebody else was faster"]},
    )


def test_a_fault_tells_nothing_of_the_inside(client: FlaskClient) -> None:
    answer = client.get("/fault")

    assert answer.status_code == 500
    assert "secret" not in answer.text
    assert "fault" in answer.text


def test_a_busy_database_asks_to_wait(client: FlaskClient) -> None:
    answer = client.get("/busy")

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert "secret" not in answer.text


def test_a_dead_database_is_told_too(secret: str) -> None:
    app = create_app(Settings(database_url="sqlite:////nowhere/at/all.db", secret=secret))

    answers = [app.test_client().get(address) for address in ("/healthz", "/nothing")]

    assert [answer.status_code for answer in answers] == [503, 404]


def test_even_without_templates_there_are_words(
    client: FlaskClient, faulty: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faulty.jinja_env, "loader", None)

    answer = client.get("/fault")

    assert answer.status_code == 500
    assert 'href="/"' in answer.text


def test_a_wrong_method_says_which_are_right(client: FlaskClient) -> None:
    answer = client.get("/sign-out")

    assert answer.status_code == 405
    assert "POST" in answer.headers["Allow"]


def test_a_body_that_is_too_large_is_told(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(security, "LARGEST_FORM", 1000)

    typed = client.post("/sign-in", data={"login": "x" * 1000})
    sent = client.post("/sign-in", data={"file": (BytesIO(b"x" * 1000), "x.csv")})

    assert [answer.status_code for answer in (typed, sent)] == [413, 413]
    assert "too_large" in typed.text
