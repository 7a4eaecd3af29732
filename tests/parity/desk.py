"""A browser at the server's pages that keeps what a phone needs to answer the same."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, template_rendered
from flask.testing import FlaskClient
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from tests.round.pages import forms_of
from tests.visitor import visit
from tests.world import NOON
from webapp import clock, db
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.tables import User
from webapp.plans.queries import get_plan_data
from webapp.register.tables import Household
from webapp.slips.actions import lease_key
from webapp.slips.queries import get_lease
from webapp.sync.pull_queries import bundle, group_record, list_groups
from webapp.sync.tables import Entry

Json = dict[str, Any]
AROUND = {  # what surrounds every page, and Flask's own
    "g", "request", "session", "current_user", "user", "locale", "theme", "letters", "plan",
    "place", "nav", "notices", "pill",
}  # fmt: skip


SEE_OTHER = 303


@dataclass(kw_only=True)
class Story:
    """What one person asks of the pages, one thing after another, from one state of the round."""

    name: str
    start: Json
    requests: list[Json] = field(default_factory=list)
    answers: list[Json] = field(default_factory=list)


class Minute:
    """The clock and the ids of all stories: a minute and a seed for each request."""

    def __init__(self) -> None:
        self.number = 0
        self.seeds = 0

    def now(self) -> datetime:
        return NOON + timedelta(seconds=self.number)

    def new_id(self, _at: datetime) -> str:
        self.seeds += 1
        return f"01372c43-5c00-7000-8{self.number:03x}-{self.seeds:012x}"


@dataclass(kw_only=True)
class Desk:
    """Somebody's browser in one language; every answer is kept with its context and entries."""

    app: Flask
    engine: Engine
    client: FlaskClient
    minute: Minute
    story: Story
    shown: tuple[str, str] = ("", "")  # address and HTML of the page whose form is filled in

    def get(self, path: str, **headers: str) -> TestResponse:
        return self._ask("GET", path, {}, headers)

    def post(self, path: str, data: Json | None = None, **headers: str) -> TestResponse:
        return self._ask("POST", path, {"csrf_token": _token(self.client), **(data or {})}, headers)

    def send(self, path: str, action: str, *, without: str = "", **typed: Any) -> TestResponse:
        """Open a page, fill in its form, and send it, all but one of its fields.

        A page whose form was sent in vain is not opened again: the browser still shows it.
        """
        if path != self.shown[0]:
            self.shown = path, self.get(path).text
        form = {**forms_of(self.shown[1])[action], **typed}
        form.pop(without, None)
        response = self.post(action, form)
        if response.status_code == SEE_OTHER:
            self.shown = "", ""
        return response

    def follow(self, response: TestResponse) -> TestResponse:
        """Open the page that an answer leads to, if it leads on."""
        return self.get(response.location) if response.status_code == SEE_OTHER else response

    def _ask(self, method: str, url: str, form: Json, headers: Json) -> TestResponse:
        self.minute.number += 1
        self.minute.seeds = 0
        pairs = [[name, one] for name, value in form.items() for one in _list(value)]
        asked = {"method": method, "url": url, "form": pairs, "headers": headers}
        self.story.requests.append({**asked, "number": self.minute.number})
        before = self._count() if method == "POST" else 0
        with _listening(self.app) as shown:
            data = form if method == "POST" else None
            response = self.client.open(url, method=method, data=data, headers=headers)
        template, context = shown[-1] if shown else ("", {})
        self.story.answers.append(
            {
                "status": response.status_code,
                "location": response.headers.get("Location", ""),
                "template": template,
                "context": _plain(context),
                "html": response.text if shown else "",
                "entries": self._entries(before) if method == "POST" else [],
            }
        )
        return response

    def _count(self) -> int:
        with db.open_session(self.engine, is_read=True) as session:
            return session.scalar(select(func.count()).select_from(Entry)) or 0

    def _entries(self, before: int) -> list[Json]:
        if self._count() == before:
            return []
        with db.open_session(self.engine, is_read=True) as session:
            rows = session.scalars(select(Entry.text).order_by(Entry.received_at, Entry.seq))
            texts = [json.loads(text) for text in rows.all()[before:]]
        return [{name: text[name] for name in ("id", "kind", "subject", "body")} for text in texts]


def open_desk(app: Flask, engine: Engine, minute: Minute, *, name: str, user_id: str,
              locale: str) -> Desk:  # fmt: skip
    """Return a person's browser, with all that their phone knows at this moment."""
    app.config["CLOCK"] = minute.now
    client = visit(app, user_id)
    client.set_cookie("locale", locale)
    with db.transaction(engine) as session:
        start = start_of(session, user_id, at=minute.now())
    story = Story(name=name, start={**start, "locale": locale})
    return Desk(app=app, engine=engine, client=client, minute=minute, story=story)


def start_of(session: Session, user_id: str, *, at: datetime) -> Json:
    """Return what a phone of this person knows: the round as pulled, and its device."""
    user = session.get_one(User, user_id)
    groups = [group_record(group) for group in list_groups(session, user)]
    rows = select(Household.id).where(Household.group_id.in_([one["id"] for one in groups]))
    device = ensure_browser(session, user, at=at)
    key = lease_key(session, device, at=at)
    lease = get_lease(key)
    return {
        "user": {"id": user.id, "name": user.name, "role": user.role, "place": user.area.name},
        "plan": user.area.plan_key,
        "groups": groups,
        "doors": bundle(session, session.scalars(rows).all()),
        "authors": {one.id: one.name for one in session.scalars(select(User))},
        "device": {"id": device.id, "block": device.block, "counter": device.counter},
        "lease": {
            "number": key.number, "secret": key.secret, "until": key.until.isoformat(),
            "most_slips": key.most_slips, "most_fen": key.most_fen,
            "used_slips": lease.used_slips, "used_fen": lease.used_fen,
        },
        "today": clock.china_date(at).isoformat(),
        "now": round(NOON.timestamp() * 1000),
    }  # fmt: skip


def plans_of(stories: list[Story]) -> Json:
    """Return the plans of stories as phones hold them."""
    return {key: get_plan_data(key) for key in {story.start["plan"] for story in stories}}


@contextmanager
def _listening(app: Flask) -> Iterator[list[tuple[str, Json]]]:
    shown: list[tuple[str, Json]] = []

    def note(_app: Flask, template: Any, context: Json, **_more: Any) -> None:
        shown.append((template.name, {k: v for k, v in context.items() if k not in AROUND}))

    with template_rendered.connected_to(note, app):
        yield shown


def _plain(context: Json) -> Any:
    return json.loads(json.dumps(context, default=str))


def _list(value: Any) -> list[str]:
    return list(value) if isinstance(value, list) else [value]


def _token(client: FlaskClient) -> str:
    with client.session_transaction() as cookie:
        return str(cookie["csrf"])
