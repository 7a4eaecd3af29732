"""The corpus of one plan: its stories told to the server, and then to a phone."""

import json
import shutil
import subprocess
from itertools import product
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import Engine, select

from tests.parity import enrol_pages, member_pages, reading_pages, writing_pages
from tests.parity.desk import Json, Minute, Story, open_desk, plans_of
from tests.parity.pages import READS, WRITES
from tests.parity.village import Village, make_village
from tests.round.enrolment import Visitor
from tests.visitor import visit
from tests.world import TODAY
from tools.live import SECRET
from webapp import db
from webapp.app import create_app
from webapp.areas.actions import tick
from webapp.config import read_settings
from webapp.slips.tables import Slip

PHONE = Path(__file__).parent / "phone.mjs"
PARTS = (reading_pages, member_pages, enrol_pages, writing_pages)  # each adds to the one list
Pair = tuple[Json, Json, Json]  # what was asked, the server's answer, the phone's
ANSWERS = {
    "pays": "enrol", "paid": "enrol", "void": "enrol", "renews": "renew", "declines": "decline",
    "waits": "later", "withdraws": "enrol",
}  # fmt: skip


def tell_server(
    plan_key: str, locales: tuple[str, ...], *, migrated: Path, folder: Path, minute: Minute
) -> tuple[Village, list[Story]]:
    """Tell all stories to a server: those that read in every language, then those that write."""
    url = f"sqlite:///{shutil.copy(migrated, folder / 'bulou.db')}"
    settings = read_settings({"BULOU_DATABASE_URL": url, "BULOU_SECRET": SECRET})
    engine = db.make_engine(url)
    app = create_app(settings, engine=engine)
    with db.transaction(engine) as session:
        village = make_village(session, plan_key)
    _answer(app, engine, village)
    told = []
    for name, locale in (*product(READS, locales), *product(WRITES, locales[:1])):
        who, telling = {**READS, **WRITES}[name]
        desk = open_desk(
            app, engine, minute,
            name=f"{name} {locale}", user_id=village.users[who], locale=locale,
        )  # fmt: skip
        telling(desk, village)
        told.append(desk.story)
    engine.dispose()
    return village, told


def tell_phone(stories: list[Story], built: Path) -> list[Pair]:
    """Tell the same stories to a phone; return each request with both answers."""
    asked = {
        "plans": plans_of(stories),
        "stories": [{"start": one.start, "requests": one.requests} for one in stories],
    }
    done = subprocess.run(
        ["node", str(PHONE), str(built)],
        input=json.dumps(asked), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return [
        ({**request, "story": story.name}, ours, theirs)
        for story, answers in zip(stories, json.loads(done.stdout), strict=True)
        for request, ours, theirs in zip(story.requests, story.answers, answers, strict=True)
    ]


def _answer(app: Flask, engine: Engine, village: Village) -> None:
    """Let people say yes, no, later and never mind, and let the bank take one payment."""
    app.config["CLOCK"] = Minute().now
    client = visit(app, village.users["canvasser"])
    visitor = Visitor(client=client, engine=engine, world=village.world)
    for key, act in ANSWERS.items():
        assert visitor.answer(village.people[key], act).status_code == 303
    visitor.answer(village.people["withdraws"], "withdraw")
    became: dict[str, dict[str, Any]] = {
        "paid": {"state": "paid"},
        "void": {"state": "void", "void_reason": "lost"},
    }
    with db.transaction(engine) as session:
        tick(session, village.world.village)
        for key, values in became.items():
            slips = select(Slip).where(Slip.person_id == village.people[key])
            for slip in session.scalars(slips):
                for name, value in values.items():
                    setattr(slip, name, value)
    visitor.change(village.people["free"], consent_act="enrol", seen_on=TODAY)
