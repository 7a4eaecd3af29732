"""How pages look is chosen by an address, kept in a cookie, and needs no script."""

import re

import pytest
from flask.testing import FlaskClient


def opening(client: FlaskClient) -> str:
    """Return how the sign-in page's HTML opens."""
    (found,) = re.findall(r"<html[^>]*>", client.get("/").text)
    return str(found)


def pressed(client: FlaskClient) -> list[str]:
    """Return the choices that the menu shows as made; the head has a button of its own."""
    button = r'<button type="submit" class="button" name="(\w+)" value="(\w+)" aria-pressed="true">'
    return ["=".join(found) for found in re.findall(button, client.get("/").text)]


@pytest.mark.parametrize(
    ("asked", "html", "shown"),
    [
        ("theme=sun", 'lang="zh-Hans" data-theme="sun"', ["theme=sun", "letters=auto"]),
        ("theme=dark", 'lang="zh-Hans" data-theme="dark"', ["theme=dark", "letters=auto"]),
        ("letters=large", 'lang="zh-Hans" data-letters="large"', ["theme=auto", "letters=large"]),
        ("lang=en&theme=light", 'lang="en" data-theme="light"', ["theme=light", "letters=auto"]),
    ],
)  # fmt: skip
def test_a_choice_is_kept(client: FlaskClient, asked: str, html: str, shown: list[str]) -> None:
    answer = client.get(f"/?plan=jinzhou&{asked}")

    assert (answer.status_code, answer.location) == (303, "/?plan=jinzhou")
    assert opening(client) == f"<html {html}>"
    assert pressed(client) == shown


def test_a_choice_is_taken_back(client: FlaskClient) -> None:
    client.get("/?theme=sun&letters=large")

    client.get("/?theme=auto&letters=auto")

    assert opening(client) == '<html lang="zh-Hans">'
    assert pressed(client) == ["theme=auto", "letters=auto"]


def test_the_button_for_sunlight_switches_it_on_and_off(client: FlaskClient) -> None:
    button = re.compile(r'name="theme" value="(\w+)" data-on="sun" aria-pressed="(\w+)"')
    before = button.findall(client.get("/").text)

    client.get("/?theme=sun")

    assert [before, button.findall(client.get("/").text)] == [
        [("sun", "false")],
        [("auto", "true")],
    ]


def test_what_cannot_be_chosen_changes_nothing(client: FlaskClient) -> None:
    answer = client.get("/?theme=pink&letters=tiny&lang=xx")

    assert answer.status_code == 200
    assert opening(client) == '<html lang="zh-Hans">'
