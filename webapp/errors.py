"""How a refusal, a wrong address or a fault is told: as a page, a fragment or JSON."""

from flask import Flask, Response, jsonify, make_response, render_template, request
from flask_babel import gettext
from werkzeug.exceptions import HTTPException

from webapp.problems import Problem
from webapp.refusals import Refusal


def say(problem: Problem) -> str:
    """Return a problem's message in the reader's language."""
    return str(gettext(problem.message, **problem.params))


def handle(app: Flask) -> None:
    """Answer every refusal and error with a page that says what to do."""
    app.register_error_handler(Refusal, _tell_refusal)
    app.register_error_handler(HTTPException, _tell_http)
    app.jinja_env.globals["say"] = say


def _tell_refusal(refusal: Refusal) -> Response:
    return _tell(refusal.status, refusal.code, [say(problem) for problem in refusal.problems])


def _tell_http(error: HTTPException) -> Response:
    return _tell(error.code or 500, "", [])


def _tell(status: int, code: str, messages: list[str]) -> Response:
    if request.accept_mimetypes.best_match(["text/html", "application/json"]) == "application/json":
        return make_response(jsonify(code=code, messages=messages), status)
    page = render_template("problem.html", status=status, code=code, messages=messages)
    return make_response(page, status)
