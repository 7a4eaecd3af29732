"""`/sync` and the registration of phones."""

import json
from typing import Any

from flask import Blueprint, Response, abort, jsonify, request

from webapp import edge
from webapp.accounts.phone_actions import get_phone, register_phone
from webapp.accounts.rules import Role
from webapp.accounts.tables import Device, User
from webapp.errors import say
from webapp.refusals import Missing
from webapp.sync.exchange_actions import earlier_record, exchange
from webapp.sync.phones_queries import list_earlier
from webapp.sync.schemas import MOST_ENTRIES, CallSchema
from webapp.wire import load

blueprint = Blueprint("sync", __name__)


@blueprint.post("/sync")
def sync() -> Response:
    """Take a phone's entries in and tell it what it does not know yet."""
    device = _device()
    data = _body()
    if len(data.get("entries") or ()) > MOST_ENTRIES:
        abort(413)
    said = exchange(edge.session(), device, load(CallSchema, data), at=edge.now(), say=say)
    return jsonify(said)


@blueprint.post("/devices")
@edge.requires(Role.CANVASSER, Role.HEAD)
def register() -> Response:
    """Register this phone for whoever is signed in on it; the token is told once.

    `before` tells of the person's other phones, one of which may be this one with its memory lost.
    """
    session = edge.session()
    registered = register_phone(session, edge.user(), str(_body().get("name", "")), at=edge.now())
    device = registered.device
    before = [earlier_record(session, other) for other in list_earlier(session, device)]
    return jsonify(id=device.id, token=registered.token, block=device.block, before=before)


def _device() -> Device:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        abort(401)
    try:
        device = get_phone(edge.session(), token.strip())
    except Missing:
        abort(401)
    owner = edge.session().get_one(User, device.user_id)
    edge.set_calendar(owner.area.plan_key)
    return device


def _body() -> dict[str, Any]:
    """Return the JSON object of the request; a body that is none is told so as JSON."""
    try:
        data = json.loads(request.get_data())
    except (ValueError, RecursionError):
        abort(400)
    if not isinstance(data, dict):
        abort(400)
    return data
