"""Taking a checked register in, told while it goes on."""

from collections.abc import Iterator

from flask import Blueprint, Response, current_app
from flask_babel import gettext as _

from webapp import db, edge
from webapp.canvass.list_actions import take_register_in
from webapp.register.import_actions import begin
from webapp.register.queries import get_register
from webapp.register.routes import READERS, show_work
from webapp.stream import Step

blueprint = Blueprint("lists", __name__)


@blueprint.post("/registers/<register_id>/apply")
@edge.requires(*READERS)
def apply(register_id: str) -> Response:
    """Take a register in."""
    register = get_register(edge.session(), register_id)
    edge.must_be_within(register.area_id)
    begin(edge.session(), register_id)
    engine, by = current_app.config["ENGINE"], edge.user().id
    on, at = edge.today(), edge.now()

    def work() -> Iterator[Step]:
        with db.transaction(engine) as session:
            yield from take_register_in(session, register_id, by=by, at=at, on=on)

    return show_work(register, _("The register is being taken in"), work)
