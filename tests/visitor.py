"""Somebody's browser, signed in by its cookie as the sign-in page would do it."""

from flask import Flask
from flask.testing import FlaskClient

TOKEN = "a token that only this browser and the server know"


def visit(app: Flask, user_id: str = "", *, epoch: int = 0) -> FlaskClient:
    """Return a browser with a token; signed in, if a user is given."""
    client = app.test_client()
    with client.session_transaction() as cookie:
        cookie["csrf"] = TOKEN
        if user_id:
            cookie["_user_id"], cookie["_fresh"] = f"{user_id}:{epoch}", True
    return client
