"""`/rescue`: the head takes in the file that a phone without signal has saved."""

from flask import Blueprint, Response, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response as BaseResponse

from webapp import edge, htmx
from webapp.accounts.rules import Role
from webapp.errors import say
from webapp.frame import tell
from webapp.refusals import Refusal
from webapp.sync.rescue_actions import Rescued, take_rescue
from webapp.sync.rescue_rules import LARGEST, read_rescue

blueprint = Blueprint("rescue", __name__, url_prefix="/rescue")


@blueprint.get("")
@edge.requires(Role.HEAD)
def show() -> Response:
    """Ask for the file."""
    return _show()


@blueprint.post("")
@edge.requires(Role.HEAD)
def take() -> BaseResponse:
    """Take the file in; twice is as good as once."""
    file = request.files.get("file")
    try:
        rescue = read_rescue(file.read(LARGEST + 1) if file else b"")
    except Refusal as refusal:
        return _show(refusal)
    _tell(take_rescue(edge.session(), rescue, by=edge.user(), at=edge.now()))
    return redirect("/rescue", 303)


def _tell(rescued: Rescued) -> None:
    new, held, known = str(rescued.applied), str(rescued.held), str(rescued.repeated)
    tell(_("Taken in: %(new)s new, %(known)s known before", new=new, known=known))
    if rescued.held:
        tell(
            _("%(held)s records need somebody to look: they are under To settle", held=held), "warn"
        )


def _show(refusal: Refusal | None = None) -> Response:
    errors = {problem.field: say(problem) for problem in refusal.problems} if refusal else {}
    return htmx.render("sync/rescue.html", status=refusal.status if refusal else 200, errors=errors)
