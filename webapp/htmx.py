"""One address, two bodies: the whole page, or the fragment that htmx asked for."""

from flask import Response, make_response, render_template, request


def is_fragment() -> bool:
    """Tell whether htmx asks for a part of the page it already shows."""
    headers = request.headers
    return headers.get("HX-Request") == "true" and "HX-History-Restore-Request" not in headers


def render(template: str, *, status: int = 200, **context: object) -> Response:
    """Render `<feature>/<noun>.html`, or its `_<noun>.html` where a fragment was asked for."""
    if is_fragment() and not request.headers.get("HX-Boosted"):
        folder, _, name = template.rpartition("/")
        template = f"{folder}/_{name}"
    response = make_response(render_template(template, **context), status)
    response.vary.add("HX-Request")
    return response
