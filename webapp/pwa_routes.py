"""What makes the pages an app that a phone can install: manifest, worker, registration."""

import json
from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, current_app, jsonify, make_response, request, url_for
from flask_babel import gettext as _
from flask_login import current_user

from webapp import edge
from webapp.accounts.rules import Role
from webapp.htmx import is_fragment
from webapp.problems import Problem, msgid
from webapp.security import CSP, csrf_token

# Said by the phone alone; standing here they are translated with the others.
ONLY_ON_THE_PHONE = (
    msgid(
        "Recorded, without a slip for now."
        " Issue it when this phone has been in touch with the server."
    ),
    msgid(
        "You had a phone here before: %(count)s records came in from it, last in touch %(time)s."
        " If it is this one and its memory was cleared, look at the doors you did after that:"
        " what had not been sent is gone."
    ),
    msgid(
        "The browser had cleared this phone's memory."
        " What was recorded was brought back from a second copy."
    ),
    Problem(
        "signal_needed",
        "Only the server has this. Come back to it where there is signal;"
        " everything else works here",
    ),
    Problem(
        "round_gone",
        "The doors are not on this phone and there is no signal, so this was not saved."
        " Keep this page open, go where there is signal, and send it again",
    ),
    Problem(
        "storage_full",
        "The phone's memory is full, so this was not saved."
        " Delete photos or videos, then send it again",
    ),
    Problem(
        "storage_closed",
        "The phone closed its memory, so this was not saved."
        " Close this page, open it again and send it once more",
    ),
    Problem(
        "storage_newer",
        "The app was renewed in another window, so this was not saved. Load the page again",
    ),
    Problem(
        "storage_missing",
        "This browser keeps nothing, so this was not saved."
        " Leave the private mode, or open the page in the phone's own browser",
    ),
    Problem(
        "storage_failed",
        "The phone could not write it down, so this was not saved."
        " Send it again; if it fails again, restart the phone",
    ),
    Problem(
        "storage_unread",
        "The phone's memory does not answer. What was saved is still in it."
        " Close the app and open it again; if it stays so, restart the phone",
    ),
    Problem(
        "device_missing",
        "Nobody has signed in on this phone yet, so this was not saved."
        " Sign in where there is signal",
    ),
    Problem(
        "device_revoked",
        "The village head has closed this phone, so this was not saved. Ask there",
    ),
    Problem(
        "journal_busy",
        "Another window is writing just now, so this was not saved. Send it again",
    ),
)
blueprint = Blueprint("pwa", __name__)

INK = "#1d3440"  # the colour of the header, in tokens.css
PAPER = "#f6f4ee"  # the colour of the ground
BUILT = Path(__file__).parent / "static" / "built"  # of js/phone/worker.js, by tools/build.mjs
KEEP = "X-Bulou-Keep"
BOARDS = {
    *(f"village.show_{name}" for name in ("own_board", "board")),
    *(f"village_lists.show_{name}" for name in ("doors", "people", "slips", "groups")),
}
WALKERS = (Role.CANVASSER, Role.HEAD)  # who canvasses, and so may take the round along


@blueprint.get("/manifest.webmanifest")
def manifest() -> Response:
    """Return the web app manifest (W3C, application/manifest+json)."""
    response = jsonify(
        id="/",
        name=_("Bulou: nobody missed"),
        short_name=_("Bulou"),
        description=_(
            "The village misses no group, the group no household, the household no person."
        ),
        lang="zh-Hans",
        start_url="/",
        scope="/",
        display="standalone",
        background_color=PAPER,
        theme_color=INK,
        icons=[
            {"src": _image("icon-192.png"), "sizes": "192x192", "type": "image/png"},
            {"src": _image("icon-512.png"), "sizes": "512x512", "type": "image/png"},
            {
                "src": _image("icon-maskable-512.png"),
                "sizes": "512x512",
                "type": "image/png",
                "purpose": "maskable",
            },
        ],
        shortcuts=[
            _shortcut(_("Doors"), "/round"),
            _shortcut(_("Add a household"), "/round/doors/new"),
            _shortcut(_("What is only on this phone"), "/round/outbox"),
        ],
    )
    response.mimetype = "application/manifest+json"
    return response


@blueprint.get("/service-worker.js")
def worker() -> Response:
    """Return the service worker, which begins with where its files are in this release."""
    shell = {
        "path": current_app.static_url_path,
        "files": json.loads(_built("shell.json")),
        "csp": CSP,
        "public_url": edge.settings().public_url,
    }
    response = make_response(f"self.BULOU = {json.dumps(shell)};\n{_built('service-worker.js')}")
    response.mimetype = "text/javascript"
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Service-Worker-Allowed"] = "/"
    response.add_etag()
    response.make_conditional(request)
    return response


@blueprint.get("/devices/new")
@edge.requires(*WALKERS)
def ask_for_device() -> Response:
    """Tell a page who is signed in and what it needs to register the phone (docs/protocol.md §2).

    `shift` is by how many milliseconds the demo's calendar stands off; 0 outside the demo.
    """
    user, clock = edge.user(), current_app.config["CLOCK"]()
    shift = round((edge.now() - clock).total_seconds()) * 1000
    return jsonify(
        user={"id": user.id, "name": user.name, "role": user.role},
        csrf_token=csrf_token(),
        shift=shift,
    )


@blueprint.after_app_request
def _tell_what_to_keep(response: Response) -> Response:
    """Tell a phone's worker which pages it may show without signal, as they were, and to whom.

    Where nobody is signed in it must forget them all.
    """
    is_page = (
        request.method == "GET" and not is_fragment() and response.status_code == HTTPStatus.OK
    )
    if is_page and request.endpoint in BOARDS and edge.user().role == Role.HEAD:
        response.headers[KEEP] = f"{edge.user().id} {edge.now().isoformat()}"
    if request.endpoint == "accounts.sign_in":
        response.headers[KEEP] = "nobody"
    return response


@blueprint.app_context_processor
def _status() -> dict[str, Any]:
    """Give the pages of whoever canvasses a line on what is only on their phone.

    Beside the round it is quiet until the phone itself has something to say: a desk has no signal
    to lose.
    """
    if not (current_user.is_authenticated and edge.user().role in WALKERS):
        return {"pill": None}
    is_quiet = not request.path.startswith("/round")
    return {"pill": {"host": "server", "user": edge.user().id, "is_quiet": is_quiet}}


def _shortcut(name: str, url: str) -> dict[str, Any]:
    icon = {"src": _image("icon-192.png"), "sizes": "192x192", "type": "image/png"}
    return {"name": name, "url": url, "icons": [icon]}


@cache
def _built(name: str) -> str:
    return (BUILT / name).read_text(encoding="utf-8")


def _image(name: str) -> str:
    return url_for("static", filename=f"img/{name}")
