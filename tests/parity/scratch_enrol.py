"""A page from the phone is the page from the server: same context, same HTML, same entries."""

import json
import subprocess
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from tests.parity import enrol_pages, member_pages, reading_pages, writing_pages
from tests.parity.desk import Json, Minute, Story, open_desk, plans_of
from tests.parity.dom import first_difference, plain, tree
from tests.parity.pages import READS, WRITES

for _d in (READS, WRITES):
    for _k, (_w, _f) in list(_d.items()):
        if "enrol_pages" not in _f.__module__:
            del _d[_k]
import os

from tests.parity.village import Village, make_village
from tests.round.enrolment import Visitor
from tests.structure.source import ROOT
from tests.visitor import visit
from tests.world import TODAY
from tools.live import SECRET
from webapp import db
from webapp.app import create_app
from webapp.areas.actions import tick
from webapp.config import read_settings
from webapp.slips.tables import Slip

PHONE = Path(__file__).parent / "phone.mjs"
PLANS = {  # in which languages its pages are read; what is recorded is recorded in the first
    "gongyelu-2012": ("zh_Hans", "en"), "jinzhou": ("en",), "huangshan-2011": ("zh_Hans",),
}  # fmt: skip
PARTS = (enrol_pages,)  # each adds its stories to the one list
FIELDS = ("status", "location", "template", "entries", "context")
Pair = tuple[Json, Json, Json]


def test_both_hosts_answer_alike(pairs: list[Pair]) -> None:
    wrong = [_differing(asked, ours, theirs) for asked, ours, theirs in pairs]

    assert (
        print("PAIRS", len(pairs), "WRONG", sum(map(bool, wrong)))
        or [one for one in wrong if one][:8] == []
    )


def test_both_hosts_show_the_same_page(pairs: list[Pair]) -> None:
    wrong = [
        f"{asked['url']} {first_difference(ours['html'], theirs['html'])}"
        for asked, ours, theirs in pairs
        if not _is_same_page(ours["html"], theirs["html"])
    ]

    print("PAGES", len(pairs), "WRONG", len(wrong))
    assert wrong[:8] == []


def nontest_the_corpus_is_wide(stories: list[Story], village_sizes: list[int]) -> None:
    kinds = {one["template"] for story in stories for one in story.answers if one["template"]}
    statuses = {one["status"] for story in stories for one in story.answers}

    assert kinds >= {
        "round/list.html", "round/_list.html", "round/door.html", "round/person.html",
        "round/visit.html", "round/household.html", "round/group.html", "round/member.html",
        "round/leave.html", "problem.html", "_problem.html",
    }  # fmt: skip
    assert statuses >= {200, 303, 403, 404, 405, 422}
    assert min(village_sizes) >= 40  # states of doors and people, for each plan


@pytest.fixture(scope="module")
def pairs(stories: list[Story], built: Path) -> list[Pair]:
    """Each request with the server's answer and the phone's."""
    asked = {
        "plans": plans_of(stories),
        "stories": [{"start": one.start, "requests": one.requests} for one in stories],
    }
    Path("/tmp/asked.json").write_text(json.dumps(asked))
    Path("/tmp/ours.json").write_text(
        json.dumps([(s.name, s.requests, s.answers) for s in stories])
    )
    subprocess.run(["cp", "-r", str(built), "/tmp/built_en"])
    done = subprocess.run(
        ["node", str(PHONE), str(built)],
        input=json.dumps(asked), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    return [
        ({**request, "story": story.name}, ours, theirs)
        for story, answers in zip(stories, told, strict=True)
        for request, ours, theirs in zip(story.requests, story.answers, answers, strict=True)
    ]


@pytest.fixture(scope="module")
def stories(villages: list[tuple[Any, Engine, Village]]) -> Iterator[list[Story]]:
    """All stories, told to the server: those that read before those that write."""
    told: list[Story] = []
    with pytest.MonkeyPatch.context() as patch:
        for app, engine, village in villages:
            minute = Minute()
            patch.setattr("webapp.round.list_routes.new_id", minute.new_id)
            locales = PLANS[village.plan.key]
            asked = [*product(READS, locales), *product(WRITES, locales[:1])]
            for name, locale in asked:
                who, telling = {**READS, **WRITES}[name]
                desk = open_desk(
                    app, engine, minute, name=f"{name} {village.plan.key} {locale}",
                    user_id=village.users[who], locale=locale,
                )  # fmt: skip
                telling(desk, village)
                told.append(desk.story)
        yield told


@pytest.fixture(scope="module")
def village_sizes(villages: list[tuple[Any, Engine, Village]]) -> list[int]:
    return [len(village.doors) + len(village.people) for _app, _engine, village in villages]


@pytest.fixture(scope="module")
def villages(
    tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path
) -> Iterator[list[tuple[Any, Engine, Village]]]:
    """A village for each plan, each with its own server."""
    made = []
    for plan_key in os.environ["PLAN"].split(","):
        file = tmp_path_factory.mktemp("parity") / "bulou.db"
        file.write_bytes(migrated_sqlite.read_bytes())
        url = f"sqlite:///{file}"
        settings = read_settings({"BULOU_DATABASE_URL": url, "BULOU_SECRET": SECRET})
        engine = db.make_engine(url)
        app = create_app(settings, engine=engine)
        with db.transaction(engine) as session:
            village = make_village(session, plan_key)
        _answer(app, engine, village)
        made.append((app, engine, village))
    yield made
    for _app, engine, _village in made:
        engine.dispose()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The templates and texts as a phone has them, built just now."""
    folder = tmp_path_factory.mktemp("built")
    asked = ["node", "tools/build.mjs", str(folder), "--no-worker"]
    subprocess.run(asked, cwd=ROOT, check=True, capture_output=True)
    (folder / "package.json").write_text('{"type": "module"}')
    return folder


def _answer(app: Any, engine: Engine, village: Village) -> None:
    """Let people say yes, no, later and never mind, and let the bank take one payment."""
    app.config["CLOCK"] = Minute().now
    client = visit(app, village.users["canvasser"])
    visitor = Visitor(client=client, engine=engine, world=village.world)
    answers = {
        "pays": "enrol", "paid": "enrol", "void": "enrol", "renews": "renew",
        "declines": "decline", "waits": "later", "withdraws": "enrol",
    }  # fmt: skip
    for key, act in answers.items():
        visitor.answer(village.people[key], act)
    visitor.answer(village.people["withdraws"], "withdraw")
    with db.transaction(engine) as session:
        tick(session, village.world.village)
        for slip in session.query(Slip).filter_by(person_id=village.people["paid"]):
            slip.state = "paid"
        for slip in session.query(Slip).filter_by(person_id=village.people["void"]):
            slip.state, slip.void_reason = "void", "lost"
    visitor.change(village.people["free"], consent_act="enrol", seen_on=TODAY)


def _differing(asked: Json, ours: Json, theirs: Json) -> str:
    """Return in which field two answers differ first, or ""."""
    for field in FIELDS:
        if ours[field] != theirs[field]:
            parts = _parts(ours[field], theirs[field])
            return f"{asked['story']} {asked['method']} {asked['url']} {field}: {parts}"
    return ""


def _parts(ours: Any, theirs: Any) -> Any:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        keys = [key for key in {**ours, **theirs} if ours.get(key) != theirs.get(key)]
        return {key: _parts(ours.get(key), theirs.get(key)) for key in keys}
    if isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        return [_parts(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]
    return [ours, theirs]


def _is_same_page(ours: str, theirs: str) -> bool:
    return plain(ours) == plain(theirs) or tree(ours) == tree(theirs)
