"""A simulated canvasser: records something about a door, as a person might or might not."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from typing import Any

from tests.sync.chaos.entries import Draft, Written, new_id
from tests.sync.chaos.phone import Phone

Record = dict[str, Any]
NAMES = ("王秀英", "李建国", "张伟", "刘洋", "陈静", "杨柳", "赵敏", "黄河")
SIGNATURE = "M10 20L30 40C50 60 70 80 90 100" + "l3 4c1 2 3 4 5 6" * 40  # as drawn, about 700 bytes
LAST_ADULT = "1995"  # of whoever was born later only heads are counted
YOUNGEST, OLDEST = 18, 57  # years; of whoever may surely contribute


def act(phone: Phone, *, now: datetime) -> list[Written]:
    """Record something at one of the doors that the phone knows; return the entries."""
    random = phone.random
    if not phone.doors:
        return []
    door = phone.doors[random.choice(sorted(phone.doors))]
    names, weights = zip(*_DEEDS, strict=True)
    drafts = random.choices(names, weights)[0](phone, door, now)
    return [phone.record(draft, now=now) for draft in drafts]


def visit_whole_door(phone: Phone, door: Record, now: datetime) -> list[Draft]:
    """Return what a good visit leaves: everybody seen, the adults enrolled with their slips."""
    drafts = [Draft(kind="visit", subject=door["household"]["id"], body={"outcome": "met"})]
    for person in door["people"]:
        drafts.append(_amend(phone, "person", person, {}))
        if _may_contribute(phone, person, now):
            drafts += _enrol(phone, person, now)
    return drafts


def _visit(phone: Phone, door: Record, now: datetime) -> list[Draft]:
    random, today = phone.random, phone.clock(now).date()
    outcome = random.choice(("met", "nobody_home", "refused", "vacant", "moved", "demolished"))
    body: Record = {"outcome": outcome, "note": random.choice(("", "狗"))}
    if outcome == "nobody_home":
        body["return_on"] = (today + timedelta(days=random.randrange(1, 5))).isoformat()
    return [Draft(kind="visit", subject=door["household"]["id"], body=body)]


def _add_door(phone: Phone, door: Record, now: datetime) -> list[Draft]:
    random = phone.random
    household, person = new_id(random, now), new_id(random, now)
    facts = {"door": f"{random.randrange(1, 99)}号", "head_name": random.choice(NAMES)}
    after = random.choice((None, door["household"]["id"]))
    body = {"group": door["household"]["group"], "after": after, "facts": facts}
    member = {"name": facts["head_name"], "sex": "2", "born_on": "1970-01-02", "relation": "0"}
    return [
        Draft(kind="household.add", subject=household, body=body),
        Draft(kind="person.add", subject=person, body={"household": household, "facts": member}),
    ]


def _add_person(phone: Phone, door: Record, now: datetime) -> list[Draft]:
    random = phone.random
    facts: Record = {
        "name": random.choice(NAMES),
        "sex": random.choice("12"),
        "born_on": f"{random.randrange(1940, 2010)}-0{random.randrange(1, 9)}-11",
        "identity": None,
    }
    if random.random() < 0.3:
        facts["identity"] = _number(random, facts["born_on"], facts["sex"])
    body = {"household": door["household"]["id"], "facts": facts}
    return [Draft(kind="person.add", subject=new_id(random, now), body=body)]


def _amend_door(phone: Phone, door: Record, _now: datetime) -> list[Draft]:
    fact = phone.random.choice(("door", "head_name", "phone", "note"))
    now = {fact: f"{phone.random.randrange(999)}"}
    return [_amend(phone, "household", door["household"], now)]


def _amend_person(phone: Phone, door: Record, _now: datetime) -> list[Draft]:
    random = phone.random
    if not door["people"]:
        return []
    person = random.choice(door["people"])
    choices: list[Record] = [
        {},
        {"phone": f"{random.randrange(10**6)}"},
        {"name": random.choice(NAMES)},
        {"born_on": f"{random.randrange(1940, 1990)}-05-06"},
        {"sex": random.choice("12")},
        {"special_groups": random.choice(([], ["severely_disabled"]))},
    ]
    if (person["born_on"] or "") < LAST_ADULT:
        choices.append({"identity": _number(random, "1970-01-02", "1")})
    return [_amend(phone, "person", person, random.choice(choices))]


def _leave(phone: Phone, door: Record, now: datetime) -> list[Draft]:
    random = phone.random
    if not door["people"]:
        return []
    person = random.choice(door["people"])
    if _value(phone, person, "left_reason"):
        back: Record = {"left_reason": None, "left_on": None}
        return [_amend(phone, "person", person, back)]
    reason = random.choice(("dead", "moved", "duplicate", "elsewhere"))
    on = phone.clock(now).date().isoformat()
    phone.said[person["id"], "left_reason"], phone.said[person["id"], "left_on"] = reason, on
    return [Draft(kind="person.leave", subject=person["id"], body={"reason": reason, "on": on})]


def _decide(phone: Phone, door: Record, now: datetime) -> list[Draft]:
    """Enrol somebody, or hear that they do not want to."""
    people = [one for one in door["people"] if _may_contribute(phone, one, now)]
    if not people:
        return []
    person = phone.random.choice(people)
    if phone.random.random() < 0.7:
        return _enrol(phone, person, now)
    act_ = phone.random.choice(("decline", "later", "withdraw", "privacy"))
    return [_consent(phone, person, act_)]


def _void(phone: Phone, _door: Record, _now: datetime) -> list[Draft]:
    if not phone.minted:
        return []
    slip = phone.random.choice(phone.minted)
    return [Draft(kind="slip.void", subject=slip.reference, body={"reason": "写错了"})]


def _nonsense(phone: Phone, door: Record, now: datetime) -> list[Draft]:
    """Record what no server can work in: it is held, and nothing behind it waits."""
    random, household = phone.random, door["household"]["id"]
    stranger = new_id(random, now)
    return [
        random.choice(
            (
                Draft(kind="sing", subject=household, body={}),
                Draft(kind="visit", subject=household, body={"outcome": "danced"}),
                Draft(kind="visit", subject=stranger, body={"outcome": "met"}),
                Draft(kind="person.amend", subject=stranger, body={"changes": {}}),
                Draft(kind="visit", subject=household, body={"outcome": "nobody_home"}),
                Draft(kind="slip.void", subject="RF00", body={"reason": "?"}),
            )
        )
    ]


def _whole(phone: Phone, door: Record, now: datetime) -> list[Draft]:
    return visit_whole_door(phone, door, now)


_DEEDS: tuple[tuple[Callable[[Phone, Record, datetime], list[Draft]], int], ...] = (
    (_whole, 3),
    (_visit, 6),
    (_add_door, 1),
    (_add_person, 2),
    (_amend_door, 3),
    (_amend_person, 8),
    (_leave, 2),
    (_decide, 6),
    (_void, 1),
    (_nonsense, 1),
)


def _enrol(phone: Phone, person: Record, now: datetime) -> list[Draft]:
    """Return consent, choice and slip for this year, as far as the plan and the lease go."""
    fen = _fen(phone)
    body: Record = {
        "year": phone.plan["payment_year"],
        "kind": "normal",
        "tier_fen": fen,
        "resident_fen": fen,
        "government_fen": 0,
        "estimate": {"monthly_fen": 6000},
    }
    drafts = [
        _consent(phone, person, "enrol", fen),
        Draft(kind="choice", subject=person["id"], body=body),
    ]
    slip = phone.mint(
        person["id"], year=body["year"], amount_fen=fen, today=phone.clock(now).date()
    )
    if slip is None:
        return drafts
    demand = {
        "person": person["id"],
        "year": slip.year,
        "kind": "normal",
        "tier_fen": fen,
        "amount_fen": fen,
        "code": slip.code,
    }
    return [*drafts, Draft(kind="slip.issue", subject=slip.reference, body=demand)]


def _fen(phone: Phone) -> int:
    tiers = [tier["yuan"] for tier in phone.plan["tiers"] if not tier.get("only_for")]
    return int(phone.random.choice(tiers)) * 100


def _consent(phone: Phone, person: Record, act_: str, fen: int | None = None) -> Draft:
    name = "privacy_notice" if act_ == "privacy" else f"consent_{act_}"
    (text,) = [one for one in phone.plan["texts"] if one["name"] == name]
    body = {
        "act": act_,
        "text_version": text["version"],
        "text_locale": "zh_Hans",
        "text_digest": hashlib.sha256(text["zh"].encode()).hexdigest(),
        "given_by": "self",
        "method": "signature",
        "signature": SIGNATURE,
        "is_read_aloud": True,
        "tier_fen": fen,
        "amount_fen": fen,
    }
    return Draft(kind="consent", subject=person["id"], body=body)


def _amend(phone: Phone, what: str, record: Record, now: Record) -> Draft:
    """Return an amendment from what the phone shows now, its own waiting entries counted."""
    changes = {}
    for fact, value in now.items():
        mark = "identity_mark" if fact == "identity" else fact
        changes[fact] = [_value(phone, record, mark), value]
        if fact != "identity":  # its mark comes with the door
            phone.said[record["id"], fact] = value
    return Draft(kind=f"{what}.amend", subject=record["id"], body={"changes": changes})


def _value(phone: Phone, record: Record, fact: str) -> Any:
    return phone.said.get((record["id"], fact), record[fact])


def _may_contribute(phone: Phone, person: Record, now: datetime) -> bool:
    """Tell whether somebody is of an age that contributes and has nothing against it."""
    if person["left_reason"] or person["scheme"] or person["is_student"] or not person["born_on"]:
        return False
    age = phone.clock(now).year - int(person["born_on"][:4])
    return YOUNGEST <= age <= OLDEST and not person["special_groups"]


def _number(random: Random, born_on: str, sex: str) -> str:
    """Return an invented identity number: a prefix that GB/T 2260 does not have."""
    serial = f"{random.randrange(10, 12)}{'13579'[random.randrange(5)] if sex == '1' else '2'}"
    body = f"9901{random.randrange(10, 13)}{born_on.replace('-', '')}{serial}"
    rest = sum(int(digit) * 2 ** (17 - place) for place, digit in enumerate(body)) % 11
    return body + "10X98765432"[rest]
