"""A page that tells how far a long work is while it goes on, without a script or a job server.

The answer to the POST is the page, sent piece by piece: first everything above the bar, then a bar
for every step (each covers the one before), at the end where to go on. The work keeps its
own transactions, begun after the request's own has ended. A reader who leaves does not stop it; a
process that is killed undoes what it had not committed, and the button can be pressed again.
No process remembers anything, so it does not matter which of many answers the next request.
"""

from collections.abc import Callable, Iterator

from flask import Response, current_app, render_template, stream_with_context

from webapp.errors import say
from webapp.problems import Problem
from webapp.refusals import Refusal

MARK = "<!-- here the work is told -->"
WORK_FAILED = Problem(
    "work_failed",
    "It was interrupted, and nothing of it was kept. Wait a minute, then press the button again",
)

Step = tuple[int, int]  # done of how many


def stream_page(
    template: str, work: Callable[[], Iterator[Step]], *, then: str, **context: object
) -> Response:
    """Answer with `template`, which holds MARK, and do the work meanwhile; `then` is the way on."""
    before, _mark, after = render_template(template, **context).partition(MARK)
    response = Response(stream_with_context(_pieces(before, after, work, then)))
    response.headers["X-Accel-Buffering"] = "no"  # a proxy that gathers would hide the progress
    return response


def _pieces(
    before: str, after: str, work: Callable[[], Iterator[Step]], then: str
) -> Iterator[str]:
    """Yield the page; once the reader has left, only work."""
    is_read = True
    try:
        yield before
    except GeneratorExit:
        is_read = False
    for piece in _tell(work, then):
        if is_read:
            try:
                yield piece
            except GeneratorExit:
                is_read = False
    if is_read:
        yield after


def _tell(work: Callable[[], Iterator[Step]], then: str) -> Iterator[str]:
    try:
        for done, total in work():
            yield _render("_progress.html", done=min(done, total), total=total)
    except Refusal as refusal:
        messages = [say(problem) for problem in refusal.problems]
        yield _render("_ended.html", messages=messages, then=then)
    except Exception:
        if current_app.testing:
            raise
        current_app.logger.exception("work that was told while it went on has failed")
        yield _render("_ended.html", messages=[say(WORK_FAILED)], then=then)
    else:
        yield _render("_ended.html", messages=[], then=then)


def _render(name: str, **context: object) -> str:
    """Render without the surroundings of a page, which would ask the database about the user."""
    return current_app.jinja_env.get_template(name).render(**context)
