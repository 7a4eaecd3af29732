"""Whole doors on a phone without signal: the bank trusts its slips, the server takes all in."""

import json
import subprocess
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.round.enrolment import SIGNED
from tests.world import NOON, TODAY, World, make_person, make_world
from webapp.accounts.device_actions import add_device
from webapp.accounts.rules import Role
from webapp.accounts.tables import Device, User
from webapp.areas.actions import tick
from webapp.bank.queries import judge
from webapp.bank.rules import Light, Reason
from webapp.canvass.door_actions import refresh_door
from webapp.plans.queries import get_plan
from webapp.register.tables import Household, Person
from webapp.round.offer_rules import earlier_years
from webapp.round.slip_queries import issuer_of
from webapp.slips.code_rules import read_code, split_slip_url
from webapp.slips.sheet_print import SlipSheet
from webapp.slips.sheet_views import slip_sheet
from webapp.slips.tables import Slip
from webapp.sync.exchange_actions import Call, exchange
from webapp.sync.records import household_record, person_record, slip_record

Json = dict[str, Any]
SCRIPT = Path(__file__).parent / "offline.mjs"
NEW_DOOR, NEW_PERSON = (f"11111111-1111-4111-8111-{number:012}" for number in (1, 2))
NEAR = date(1953, 1, 9)  # near pension age at launch
SEE_OTHER = 303
SERVERS = {"clock", "by", "paid_on"}  # fields that an entry leaves to the server
PLANS = ("gongyelu-2012", "jinzhou", "huangshan-2011")


class Phone:
    """A registered phone that has downloaded its round and lost its signal."""

    def __init__(self, session: Session, plan_key: str) -> None:
        self.session, self.plan = session, get_plan(plan_key)
        self.world: World = make_world(session, plan_key)
        self.people = {"head": self.world.head_person}
        tick(session, self.world.village)
        for name, born_on in {
            "man": date(1972, 3, 4), "other": date(1980, 3, 4), "third": date(1985, 3, 4),
            "near": NEAR, "youth": date(1995, 2, 3), "fifth": date(1971, 7, 7),
        }.items():  # fmt: skip
            self.people[name] = self._add(name, born_on)
        for group in self.plan.special_groups:
            self.people[group.key] = self._add(group.key, date(1970, 1, 1), [group.key])
        refresh_door(session, session.get_one(Household, self.world.household), on=TODAY)
        user = session.get_one(User, self.world.users[Role.CANVASSER])
        device = add_device(session, user, "phone", name="Xiaomi 9A", at=NOON)
        assert device is not None
        self.device: Device = device
        self.said = self.exchange([])
        self.steps: list[Json] = []

    def _add(self, name: str, born_on: date, groups: list[str] | None = None) -> str:
        made = make_person(self.session, self.world.household, name, "1", born_on)
        self.session.get_one(Person, made).special_groups = groups or []
        return made

    def exchange(self, entries: list[str], key_number: int = 0) -> Json:
        """Send entries and return the server's answer."""
        call = Call(entries=entries, cursor="", key_number=key_number)
        said = exchange(self.session, self.device, call, at=NOON, say=lambda one: one.message)
        answer: Json = json.loads(json.dumps(said))
        return answer

    def step(self, page: str, action: str, **typed: str) -> None:
        self.steps.append({"page": page, "action": action, "typed": typed})

    def answer(self, who: str, act: str, query: str = "", **typed: str) -> None:
        home = f"/round/people/{self.people[who]}"
        said = {**SIGNED, "act": act, **typed}
        self.step(f"{home}/consents/new{query}", f"{home}/consents", **said)

    def walk(self) -> Json:
        """Let somebody walk through the pages; return what came of it."""
        asked = {
            "said": self.said,
            "device": {"id": self.device.id, "block": self.device.block},
            "now": round(NOON.timestamp() * 1000),
            "steps": self.steps,
        }
        done = subprocess.run(
            ["node", str(SCRIPT)],
            input=json.dumps(asked), capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (0, "")
        told: Json = json.loads(done.stdout)
        return told


def tell_the_story(phone: Phone) -> None:
    """Every kind of answer, at a listed door and at a new one."""
    phone.answer("head", "enrol", tier="20000")
    phone.answer("man", "enrol", method="fingerprint", archive_number="2012-7")
    phone.answer("man", "enrol", "?replaces={slip}", tier="50000")
    phone.answer("other", "decline", signature_path="")
    phone.answer("third", "later", signature_path="")
    phone.answer("third", "enrol", method="spoken", witness="刘芳")
    phone.answer("third", "withdraw", "?act=withdraw")
    phone.answer("youth", "enrol", given_by="guardian", relation_guardian="父亲")
    phone.answer("fifth", "enrol", given_by="proxy", relation_proxy="女儿")
    phone.step("/round/slips/{slip}", "/round/slips/{slip}/voids", reason="写错了")
    for group in phone.plan.special_groups:
        phone.answer(group.key, "enrol")
    phone.answer("near", "enrol")
    if earlier_years({"born_on": NEAR.isoformat()}, phone.plan):
        home = f"/round/people/{phone.people['near']}/arrears"
        phone.step(f"{home}/new", home)
    place = phone.world.group
    typed = {"household": NEW_DOOR, "group": place, "door": "庙后", "head_name": "新户"}
    phone.step(f"/round/doors/new?group={place}", "/round/doors", **typed)
    members = f"/round/doors/{NEW_DOOR}/people"
    facts = {"name": "新人", "sex": "2", "born_on": "1978-3-2", "relation": "0", "no_card": "1"}
    phone.step(f"{members}/new", members, person=NEW_PERSON, hukou="here", **facts)
    phone.people["new"] = NEW_PERSON
    phone.answer("new", "enrol")


@pytest.fixture(params=PLANS)
def phone(session: Session, request: pytest.FixtureRequest) -> Phone:
    phone = Phone(session, request.param)
    tell_the_story(phone)
    return phone


def test_everything_said_without_signal_is_applied(phone: Phone) -> None:
    told = phone.walk()

    said = phone.exchange(told["texts"], phone.said["lease"]["number"])

    assert [answer for answer in told["answers"] if answer["status"] != SEE_OTHER] == []
    assert [answer for answer in said["answers"] if answer["status"] != "applied"] == []
    assert said["journal"]["missing"] == []
    phone.session.expire_all()
    assert _plain(told["doors"]) == _plain(phone.exchange([])["doors"])


def test_the_bank_trusts_a_slip_that_no_server_knows_yet(phone: Phone) -> None:
    told = phone.walk()
    slips = {split_slip_url(url) for url in told["urls"]}
    this_year = {slip for slip in slips if read_code(slip[1] or "").year == phone.plan.payment_year}

    before = {_verdict(phone, *slip) for slip in this_year}
    phone.exchange(told["texts"], phone.said["lease"]["number"])
    after = {_verdict(phone, *slip) for slip in slips}

    assert len(this_year) >= 7
    assert before == {(Light.YELLOW, Reason.NOT_UPLOADED)}
    assert after == {(Light.GREEN, Reason.DUE), (Light.RED, Reason.VOID)}


def test_the_paper_says_the_same_from_both_hosts(phone: Phone) -> None:
    told = phone.walk()
    phone.exchange(told["texts"], phone.said["lease"]["number"])
    phone.session.expire_all()
    slips = phone.session.scalars(select(Slip).order_by(Slip.household_id, Slip.reference)).all()

    ours = sorted(json.dumps(asdict(_sheet(phone, slip)), sort_keys=True) for slip in slips)

    theirs = [{**sheet, "name_pinyin": ""} for sheet in told["sheets"]]
    assert ours == sorted(json.dumps(sheet, sort_keys=True) for sheet in theirs)


def _sheet(phone: Phone, slip: Slip) -> SlipSheet:
    person = phone.session.get_one(Person, slip.person_id)
    household = household_record(phone.session.get_one(Household, slip.household_id))
    issuer = issuer_of(phone.session, slip, "https://bulou.example.cn")
    return slip_sheet(
        slip_record(slip), person_record(person), household, phone.plan, issuer=issuer
    )


def _verdict(phone: Phone, reference: str, code: str | None) -> tuple[Light, Reason]:
    day = min(TODAY, phone.plan.slip.payable_until_on)  # one of the plans is over by then
    found = judge(phone.session, reference, code, on=day, within_id=phone.world.county)
    return found.light, found.reason


def _plain(doors: list[Json]) -> list[Json]:
    """Return doors in their order without what only the server gives."""
    return [{part: _without(said) for part, said in door.items()} for door in doors]


def _without(said: Any) -> Any:
    if isinstance(said, list):
        return [_without(one) for one in said]
    return {name: value for name, value in said.items() if name not in SERVERS}
