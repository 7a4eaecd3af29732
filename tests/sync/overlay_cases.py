"""Cases of entries over doors: what the server makes of them, for the phone to make the same."""

import json
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from tests.sync.test_actions import device_of
from tests.world import NOON, World, make_household, make_person, make_world
from webapp import clock
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.canvass.consent_actions import text_name
from webapp.canvass.door_actions import refresh_door
from webapp.canvass.rules import Act
from webapp.plans.queries import get_plan
from webapp.register.identity_rules import make_identity
from webapp.register.records import mark_identity
from webapp.register.tables import Household, Person
from webapp.slips.actions import mint_slip
from webapp.sync.actions import apply_entry
from webapp.sync.pull_queries import bundle
from webapp.sync.rules import Envelope, write_envelope

Json = dict[str, Any]
UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CODE = re.compile(r'"[A-Z2-7]{32}"')
HEAD_NUMBER = make_identity("410106", date(1958, 3, 2), "998")
OTHER_NUMBER = make_identity("410106", date(1958, 3, 2), "999")
MAN_NUMBER = make_identity("410106", date(1980, 1, 1), "999")


class Case:
    """One case being told: first what others did, then the entries of the phone."""

    def __init__(self, session: Session, plan_key: str = "gongyelu-2012") -> None:
        self.session, self.plan = session, get_plan(plan_key)
        self.world: World = make_world(session, plan_key)
        self.doors = [self.world.household]
        self.group = session.get_one(Area, self.world.group)
        self.number = 0
        self.before: list[Json] | None = None
        self.entries: list[Json] = []
        self.answers: list[str] = []

    def neighbour(self, position: int) -> str:
        """Make another listed door of the group."""
        tick(self.session, self.world.village)
        door = make_household(self.session, self.group, f"{position}号", "赵")
        household = self.session.get_one(Household, door)
        household.position = position
        refresh_door(self.session, household, on=clock.china_date(NOON))
        self.doors.append(door)
        return door

    def member(self, name: str, sex: str, born_on: date, **more: Any) -> str:
        """Make another listed person of the door."""
        tick(self.session, self.world.village)
        person_id = make_person(self.session, self.world.household, name, sex, born_on, **more)
        door = self.session.get_one(Household, self.world.household)
        refresh_door(self.session, door, on=clock.china_date(NOON))
        return person_id

    def new_id(self) -> str:
        """Return an id for something new."""
        self.number += 1
        return f"11111111-1111-4111-8111-{self.number:012d}"

    def other(self, kind: str, subject: str, body: Json, *, minutes: int = 0) -> None:
        """Let the head say something before the phone pulls."""
        self._send(kind, subject, body, minutes=minutes, role=Role.HEAD)

    def say(self, kind: str, subject: str, body: Json, *, minutes: int = 0) -> None:
        """Let the phone say something."""
        self.before = self.before or self.records()
        entry, answer = self._send(kind, subject, body, minutes=minutes, role=Role.CANVASSER)
        self.entries.append(entry)
        self.answers.append(answer)

    def consent(self, person_id: str, act: str, *, minutes: int = 0, **more: Any) -> None:
        """Let somebody answer."""
        text = self.plan.text_of(text_name(Act(act)))
        said = {"act": act, "text_version": text.version, "text_locale": "zh_Hans"}
        way = {"given_by": "self", "method": "spoken", "witness": "刘芳", "is_read_aloud": True}
        digest = {"text_digest": text.sha256("zh_Hans")}
        self.say("consent", person_id, {**said, **digest, **way, **more}, minutes=minutes)

    def slip(self, person_id: str, fen: int = 10000, *, kind: str = "normal", **more: Any) -> str:
        """Let the phone issue a slip."""
        year = more.pop("year", self.plan.payment_year)
        device = device_of(self.session, self.world)
        reference, code = mint_slip(self.session, device, year=year, amount_fen=fen, at=NOON)
        body = {"person": person_id, "year": year, "kind": kind, "tier_fen": fen}
        self.say("slip.issue", reference, {**body, "amount_fen": fen, "code": code, **more})
        return reference

    def agree(self, person_id: str) -> str:
        """Let somebody enrol at the lowest tier, with a choice and a slip."""
        self.consent(person_id, "enrol", tier_fen=10000, amount_fen=10000)
        self.choose(person_id)
        return self.slip(person_id)

    def choose(self, person_id: str, *, minutes: int = 0, **more: Any) -> None:
        """Let somebody choose a tier."""
        sums = {"tier_fen": 10000, "resident_fen": 10000, "government_fen": 0, "estimate": {}}
        body = {"year": self.plan.payment_year, "kind": "normal", **sums, **more}
        self.say("choice", person_id, body, minutes=minutes)

    def mark(self, person_id: str) -> str | None:
        """Return the mark of a person's number."""
        return mark_identity(self.session.get_one(Person, person_id).identity)

    def records(self) -> list[Json]:
        """Return the doors as a phone pulls them."""
        self.session.flush()
        self.session.expire_all()
        return bundle(self.session, self.doors)

    def told(self) -> Json:
        """Return the case with ids, codes and new marks that are the same in every run."""
        group = {"id": self.world.group, "village": self.world.village}
        case = {
            "plan": self.plan.key,
            "groups": [group],
            "before": self.before,
            "entries": self.entries,
            "answers": self.answers,
            "after": _without_new_marks(self.records(), self.before or []),
        }
        return _steady(case)

    def _send(
        self, kind: str, subject: str, body: Json, *, minutes: int, role: Role
    ) -> tuple[Json, str]:
        self.number += 1
        device = device_of(self.session, self.world, role)
        envelope = Envelope(
            id=f"0190163d-8694-739b-aea5-{self.number:012d}",
            device=device.id,
            seq=device.last_seq + 1,
            prev=device.last_digest,
            kind=kind,
            subject=subject,
            made_at=(NOON + timedelta(minutes=minutes)).astimezone(clock.CHINA),
            by=device.user_id,
            body=body,
        )
        text = write_envelope(envelope)
        answer = apply_entry(self.session, text, device=device, at=NOON)
        names = ("id", "kind", "subject", "made_at", "by", "body")
        entry = {name: value for name, value in json.loads(text).items() if name in names}
        return entry, answer.status


def tell(session: Session, case: Callable[[Case], None]) -> Json:
    """Return what becomes of a case; nothing of it stays."""
    with session.begin_nested() as undo:
        made = Case(session, getattr(case, "plan_key", "gongyelu-2012"))
        case(made)
        told = made.told()
        undo.rollback()
    session.expire_all()
    session.info.clear()
    return {"id": case.__name__.replace("_", " "), **told}


def _without_new_marks(doors: list[Json], before: list[Json]) -> list[Json]:
    known = {person["identity_mark"] for door in before for person in door["people"]}
    for door in doors:
        for person in door["people"]:
            if person["identity_mark"] not in known | {None}:
                person["identity_mark"] = "new"
    return doors


def _steady(case: Json) -> Json:
    """Return a case with ids counted in the order in which they appear."""
    text = CODE.sub(f'"{"A" * 32}"', json.dumps(case, ensure_ascii=False))
    ids = {found: number for number, found in enumerate(dict.fromkeys(UUID.findall(text)), 1)}
    steady = UUID.sub(lambda found: f"00000000-0000-4000-8000-{ids[found[0]]:012d}", text)
    told: Json = json.loads(steady)
    for door in [*told["before"], *told["after"]]:
        for record in [door["household"], *door["people"], *door["slips"]]:
            del record["clock"]
    return told
