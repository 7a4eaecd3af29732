"""How a refusal, a wrong address or a fault is told: as a page, a fragment or JSON."""

from collections.abc import Sequence
from typing import Any

from flask import Flask, Response, current_app, g, jsonify, make_response, render_template, request
from flask_babel import gettext
from sqlalchemy.exc import InterfaceError, OperationalError
from werkzeug.exceptions import HTTPException

from webapp import asking
from webapp.asking import FORM_EXPIRED, SIGN_IN_FIRST
from webapp.htmx import is_fragment
from webapp.problems import Problem
from webapp.refusals import Refusal

FAULT, BUSY = 500, 503
SIGNED_OUT = 401
RETRY_SECONDS = 5
PASSING = {429, FAULT, 502, BUSY, 504}  # the same address may go well the next time
MOST_KEPT = 200_000  # characters of a form that are shown again to be sent again

PROBLEMS = {
    400: Problem(
        "bad_request", "Nothing was saved. Go back, open the page again and try once more"
    ),
    401: SIGN_IN_FIRST,
    403: Problem(
        "forbidden",
        "Your account may not do this, and nothing was changed. Ask whoever assigns you",
    ),
    404: Problem(
        "page_missing",
        "The address may be mistyped, or what was here has moved. Nothing was lost",
    ),
    405: Problem(
        "method_wrong",
        "This address only takes what a form sends. Open the page again and use its button",
    ),
    413: Problem("too_large", "Nothing was saved. Send less at once, or split the file"),
    429: Problem(
        "too_many",
        "Too much came from here in a short time. Nothing was saved."
        " Wait a few minutes, then try again",
    ),
    FAULT: Problem(
        "fault",
        "Nothing you sent was half saved. Try again; if it happens again, tell your county agency",
    ),
    BUSY: Problem(
        "busy", "Too much is going on just now. Nothing was saved. Wait a moment and try again"
    ),
}
# The page of last resort: it needs no database, no catalogue and no template
LAST_RESORT = (
    '<!doctype html><html lang="zh-Hans"><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>不漏 Bulou</title>'
    "<h1>系统出了问题 Something went wrong on our side</h1>"
    "<p>您提交的内容没有存进一半。请稍后再试；再出现，请告诉县（区）经办机构。</p>"
    "<p>Nothing you sent was half saved. Try again later.</p>"
    '<p><a href="/">回首页 To the start page</a></p></html>'
)


def say(problem: Problem) -> str:
    """Return a problem's message in the reader's language."""
    return str(gettext(problem.message, **problem.params))


def handle(app: Flask) -> None:
    """Answer every refusal and error with a page that says what to do."""
    app.register_error_handler(Refusal, _tell_refusal)
    app.register_error_handler(HTTPException, _tell_http)
    app.register_error_handler(OperationalError, _tell_busy)
    app.register_error_handler(InterfaceError, _tell_busy)
    app.jinja_env.globals["say"] = say


def _tell_refusal(refusal: Refusal) -> Response:
    return _tell(refusal.status, refusal.problems)


def _tell_http(error: HTTPException) -> Any:
    if error.response is not None:
        return error.response
    status = error.code or FAULT
    if status >= FAULT:
        return _tell_fault(status)
    response = _tell(status, [PROBLEMS.get(status, PROBLEMS[400])])
    for name, value in error.get_headers():
        if name in {"Allow", "Retry-After"}:
            response.headers[name] = value
    return response


def _tell_busy(error: OperationalError | InterfaceError) -> Response:
    current_app.logger.error("The database did not answer", exc_info=error)
    response = _tell_fault(BUSY)
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response


def _tell_fault(status: int) -> Response:
    """Tell a fault without asking the database, which may be the faulty one."""
    g.pop("keep", None)
    current_app.login_manager._update_request_context_with_user()  # type: ignore[attr-defined]  # noqa: SLF001 -- nobody is signed in on this page
    try:
        return _tell(status, [PROBLEMS.get(status, PROBLEMS[FAULT])])
    except Exception:
        current_app.logger.exception("The page of a fault could not be drawn")
        return make_response(LAST_RESORT, status)


def _tell(status: int, problems: Sequence[Problem]) -> Response:
    code, messages = problems[0].code, [say(problem) for problem in problems]
    if asking.wants_json():
        return make_response(jsonify(code=code, messages=messages), status)
    again = request.method == "GET" and status in PASSING
    context: dict[str, Any] = {
        "status": status, "code": code, "messages": messages, "again": again
    }  # fmt: skip
    if is_fragment() and not request.headers.get("HX-Boosted"):
        fragment = make_response(render_template("_problem.html", **context), status)
        fragment.headers["HX-Retarget"], fragment.headers["HX-Reswap"] = "#notices", "innerHTML"
        return fragment
    kept = _kept_form() if status == SIGNED_OUT or code == FORM_EXPIRED.code else None
    return make_response(render_template("problem.html", **context, kept=kept), status)


def _kept_form() -> list[tuple[str, str]] | None:
    """Return what a form of ours sent, so that it can be sent again; never a password or file."""
    is_whole = not request.files and "password" not in request.form
    if not (asking.is_change() and asking.is_own_page() and is_whole):
        return None
    fields = [pair for pair in request.form.items(multi=True) if pair[0] != "csrf_token"]
    return fields if sum(len(value) for _, value in fields) <= MOST_KEPT else None
