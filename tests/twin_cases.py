"""Random cases for the rules that exist in two languages, the same ones for a seed."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from random import Random
from typing import Any

from tests.plans.vectors import load
from webapp.canvass.fact_rules import (
    HOUSEHOLD_FACTS,
    HUKOU_KINDS,
    PERSON_FACTS,
    RELATIONS,
    SCHEMES,
    SEXES,
)
from webapp.canvass.rules import Act, Giver, LeaveReason, Method, Outcome
from webapp.plans.kind_rules import PaymentKind, Rounding
from webapp.register.identity_rules import make_identity
from webapp.slips.code_rules import make_code
from webapp.slips.reference_rules import grouped, mint_reference

Args = dict[str, Any]
Make = Callable[[Random], Any]

GROUPS = ["severely_disabled", "low_income", "family_planning", "unheard_of"]
HANZI = "王李张刘陈杨黄赵周吴秀英建国𠮷㐂䶮"
NOISE = ["", " ", " ", "\t", "\n", "\x1c", "\x85", "\xa0", "\u200b", "\u3000", "\ufeff", "'", "‘"]
STRANGE = [*"aXxRFsS019.-_/·¥元,，。、?#%'\"\\×Х½①٣Ⅳß字𠮷👵", "\0", "\u2028", "\u0301", "\u00ad"]
LOCALES = ["zh_Hans", "zh", "en", "ZH-hans", ""]
HOSTS = ["https://bulou.cn", "http://localhost:8000/", "HTTPS://A.cn/Pay//", "https://a.cn/x?y#z"]
ACTS = [*Act]
PERSON_FIELDS = [*PERSON_FACTS, *HOUSEHOLD_FACTS, "__proto__", "constructor"]


@cache
def plan_data() -> dict[str, Any]:
    """Return the plans of the tables, and one of each changed where a plan may differ."""
    plans: dict[str, Any] = load("plans.json")
    return plans | {f"{key}, other": _changed(data) for key, data in plans.items()}


def _changed(data: dict[str, Any]) -> dict[str, Any]:
    """Return a plan with a kept tier, a generous county, and every switch the other way."""
    flags = {name: not value for name, value in data["joining"].items() if value in (True, False)}
    pays = {"county": 70, "state": 60, "village": 500}
    first = {**data["special_groups"][0], "government_pays": pays, "extra_subsidy": {"city": 7}}
    return {
        **data,
        "joining": {**data["joining"], **flags},
        "tiers": [{**data["tiers"][0], "only_for": GROUPS[1:3]}, *data["tiers"][1:]],
        "special_groups": [first, *data["special_groups"][1:]],
    }


PLANS = [*plan_data()]


def pick(*choices: Any) -> Make:
    return lambda r: r.choice(choices)


def whole(least: int, most: int) -> Make:
    """Return a maker of whole numbers, of every length alike."""
    return lambda r: r.randint(least, min(most, least + 10 ** r.randint(0, len(str(most)))))


def a_day(r: Random) -> str:
    near = date(r.choice([1951, 1952, 1996, 2011, 2012]), r.randint(1, 12), r.randint(1, 28))
    far = date(1881, 1, 1) + timedelta(days=r.randrange(110_000))
    odd = r.choice([date(1996, 2, 29), date(2012, 2, 29), date(1952, 2, 29), date(2000, 12, 31)])
    return r.choice([near, near + timedelta(days=r.randint(0, 5)), far, odd]).isoformat()


def maybe(make: Make) -> Make:
    return lambda r: make(r) if r.random() < 0.8 else None


def text(r: Random) -> str:
    return "".join(r.choice([*NOISE, *STRANGE, *HANZI]) for _ in range(r.randint(0, 12)))


def long_text(r: Random) -> str:
    return r.choice(NOISE) + r.choice(HANZI) * r.choice([0, 1, 30, 60, 61, 80, 81, 400, 401])


def number(r: Random) -> str:
    area = r.choice(["410106", "341022", "999999"])
    return make_identity(area, date.fromisoformat(a_day(r)), f"{r.randint(0, 999):03}")


def scrambled(make: Make) -> Make:
    """Return a maker of texts with noise in them, here and there with a wrong character."""

    def scramble(r: Random) -> str:
        made = list(make(r))
        for _ in range(r.choice([0, 0, 1, 2])):
            made.insert(r.randint(0, len(made)), r.choice(NOISE))
        if made and r.random() < 0.3:
            made[r.randrange(len(made))] = r.choice([*"0123456789", *STRANGE])
        written = "".join(made)
        wide = {ord(it): ord(it) + 0xFEE0 for it in "0123456789XRFabc"}
        return r.choice([written, written, written.lower(), written.translate(wide), text(r)])

    return scramble


def old_number(r: Random) -> str:
    long = number(r)
    return f"{long[:6]}{long[8:17]}"


def reference(r: Random) -> str:
    return mint_reference(r.randrange(10**6), r.randrange(10**6))


def typed_reference(r: Random) -> str:
    plain = reference(r)
    address = f"{r.choice(HOSTS)}/s/{plain}/{r.choice(['', 'AEAA'])}"
    return r.choice([plain, grouped(plain), plain[2:], f"No. {plain}。", address])


def key(r: Random) -> str:
    return r.choice(["00" * 32, "ff" * 32, sha256(str(r.random()).encode()).hexdigest()])


def code(r: Random) -> str:
    made = slip(r)
    return make_code(
        made["reference"],
        amount_fen=made["amount_fen"],
        year=made["year"],
        key_number=made["key_number"],
        key=bytes.fromhex(made["key"]),
    )


def slip(r: Random) -> Args:
    sizes = {
        "amount_fen": whole(0, 2**32 - 1),
        "year": whole(0, 65535),
        "key_number": whole(0, 2**24 - 1),
    }
    return {"reference": reference(r), "key": key(r), **{n: make(r) for n, make in sizes.items()}}


def genuine(r: Random) -> Args:
    made = slip(r)
    text_made = make_code(**{**made, "key": bytes.fromhex(made["key"])})
    other = r.choice([made["reference"], made["reference"], reference(r)])
    return {"reference": other, "text": text_made, "key": r.choice([made["key"], key(r)])}


def groups(r: Random) -> list[str]:
    return r.sample(GROUPS, r.choice([0, 0, 1, 2]))


def tier(r: Random) -> int:
    tiers: list[int] = [*range(10_000, 110_000, 10_000), 0, 15_000]
    return r.choice(tiers)


def facts(r: Random) -> Args:
    flag = pick(True, False, False, False, False)
    more = {
        "hukou_here": pick(True, True, True, False, None),
        "student": flag,
        "employee_scheme": flag,
        "other_pension": flag,
        "left_reason": pick(None, None, None, None, *LeaveReason),
    }
    given = {name: make(r) for name, make in more.items() if r.random() < 0.7}
    return {"born_on": maybe(a_day)(r), **given}


def one_scheme(r: Random) -> Args:
    """Return facts as a record tells them: one scheme at most."""
    found = facts(r)
    if found.get("employee_scheme"):
        found["other_pension"] = False
    return found


def fact_value(r: Random) -> Any:
    odd: list[Any] = [
        None,
        True,
        False,
        0,
        1,
        1.5,
        "",
        " ",
        {},
        {"a": 1},
        [],
        "2012-02-30",
        "0001-01-01",
    ]
    codes = ["0", "8", "9", "1", "2", "rural", "pension", "employee", *LeaveReason]
    many = [[r.choice([*GROUPS, *HANZI]) for _ in range(r.randint(0, 22))], ["a" * 41], ["a", 1]]
    made = [a_day(r), number(r), scrambled(number)(r), text(r), long_text(r)]
    return r.choice([r.choice(odd), r.choice(codes), r.choice(many), *made])


FITTING: dict[str, Make] = {
    "name": pick("王秀英", " 阿依古丽·买买提 ", "𠮷" * 60, "𠮷" * 61),
    "relation": pick(*RELATIONS),
    "sex": pick(*SEXES),
    "hukou_kind": pick(*HUKOU_KINDS),
    "scheme": pick(*SCHEMES),
    "special_groups": lambda r: r.choices([*GROUPS, *HANZI], k=r.randint(0, 20)),
    "identity": scrambled(number),
    "left_reason": pick(None, *LeaveReason),
    **dict.fromkeys(["born_on", "informed_on", "left_on"], maybe(a_day)),
    **dict.fromkeys(["hukou_here", "is_student", "is_enrolled"], pick(True, False)),
    **dict.fromkeys(["residence", "phone", "note", "door", "head_name"], long_text),
}


def given_facts(r: Random) -> Args:
    names = r.sample(PERSON_FIELDS, r.randint(0, 5))
    fitting = r.choice([FITTING, FITTING, {}])
    return {name: fitting.get(name, fact_value)(r) for name in names}


def person_values(r: Random) -> Args:
    fields = {
        "name": pick("", "王秀英", None),
        "sex": pick("", "1", "2"),
        "born_on": maybe(a_day),
        "left_on": maybe(a_day),
        "informed_on": maybe(a_day),
        "identity": pick(None, number(r)),
    }
    return {name: make(r) for name, make in fields.items() if r.random() < 0.8}


def a_signature(r: Random) -> str:
    return r.choice(["M1 1", "M1 1l1 1", "M1 1L2 2\n", "M10,10 l-5.5 3H7", "L1 1l2 2", "<svg/>"])


def consent(r: Random) -> Args:
    blank = pick("", " ", "\u3000", "张三", "12")
    return {
        "act": r.choice(ACTS),
        "text_version": "1",
        "text_locale": "en",
        "text_digest": "",
        "given_by": r.choice([*Giver]),
        "relation": blank(r),
        "method": r.choice([*Method]),
        "archive_number": blank(r),
        "witness": blank(r),
        "is_read_aloud": True,
        "tier_fen": r.choice([None, 0, 10_000]),
        "signature": r.choice([None, "", a_signature(r), a_signature(r)]),
    }


def cited(r: Random) -> Args:
    key_of_plan = r.choice(PLANS[:3])
    acts = {f"consent_{act}" for act in Act}
    cited_text = r.choice([it for it in plan_data()[key_of_plan]["texts"] if it["name"] in acts])
    locale = r.choice(LOCALES)
    wording = cited_text["zh" if locale.lower().startswith("zh") else "en"]
    words = {
        "act": r.choice([cited_text["name"].removeprefix("consent_"), *ACTS]),
        "text_version": r.choice([cited_text["version"], "x"]),
        "text_locale": r.choice([locale, "en"]),
        "text_digest": sha256(wording.encode()).hexdigest(),
    }
    return {"plan": key_of_plan, "consent": {**consent(r), **words}}


def one_plan_text(r: Random) -> Args:
    key_of_plan = r.choice(PLANS[:3])
    names = [it["name"] for it in plan_data()[key_of_plan]["texts"]]
    return {"plan": key_of_plan, "name": r.choice([*names, "nothing"]), "locale": r.choice(LOCALES)}


def said(r: Random) -> Args:
    facts = {name: ["", "1"] for name in ("phone", "note", "name") if r.random() < 0.4}
    paid = {"person": r.choice("ab"), "year": r.choice((2012, 2013)), "kind": "normal"}
    return {
        "kind": r.choice(("person.amend", "person.amend", "slip.issue", "visit")),
        "subject": r.choice("ab"),
        "body": {**paid, "changes": r.choice((facts, facts, None, [], "phone"))},
    }


def fact(r: Random) -> Any:
    return r.choice([None, True, False, "", "1", "2", "王", [], ["a"], ["a", "b"], ["b", "a"]])


def body(r: Random) -> Any:
    values: list[Any] = [
        None,
        True,
        0,
        12_345,
        -1,
        "",
        text(r).replace("\0", ""),
        [1, "王", []],
        {},
    ]
    names = r.sample(["outcome", "note", "𠮷", "字", "ｚ", "a b", '"', "born_on"], r.randint(0, 6))
    return {
        name: r.choice([*values, {"z": 1, "a": [None, {"y": "\u2028", "b": "é"}]}])
        for name in names
    }


def an_id(r: Random) -> str:
    made = f"{r.getrandbits(128):032x}"
    seven = f"{made[:12]}7{made[13:16]}{r.choice('89ab')}{made[17:]}"
    digits = r.choice([made, seven, seven])
    parts = "-".join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])
    return r.choice([parts, parts, parts, parts.upper(), parts + "\n", parts[1:], digits])


def visit(r: Random) -> Args:
    found = {"outcome": r.choice([*Outcome]), "return_on": maybe(a_day)(r)}
    return found if r.random() < 0.8 else {"outcome": found["outcome"]}


def lease(r: Random) -> Args:
    counts = {
        name: r.randint(0, 3) for name in ("most_slips", "used_slips", "most_fen", "used_fen")
    }
    return {"until": a_day(r), **counts}


CASES: dict[str, dict[str, Make]] = {
    "read_identity": {
        "text": lambda r: scrambled(r.choice([number, old_number]))(r),
        "on": maybe(a_day),
    },
    "normalise_identity": {"text": scrambled(number)},
    "mask_identity": {"number": lambda r: r.choice([number(r), text(r)])},
    "contradictions": {"text": number, "born_on": maybe(a_day), "sex": pick(None, "1", "2")},
    "yuan": {"fen": whole(-(10**4), 10**15)},
    "read_yuan": {
        "text": scrambled(lambda r: r.choice(["100", "¥1,000.5元", "0.01", str(r.random())]))
    },
    "capitals": {"fen": whole(-(10**4), 10**15)},
    "birthday": {"born_on": a_day, "years": pick(0, 1, 16, 17, 60, 100, 7900, 8120)},
    "age_on": {"born_on": a_day, "day": a_day},
    "month_after": {"day": a_day},
    "bill_of": {
        "plan": pick(*PLANS),
        "tier_fen": tier,
        "groups": groups,
        "kind": pick(*PaymentKind),
    },
    "tiers_open_to": {"plan": pick(*PLANS), "groups": groups},
    "helping_group": {"plan": pick(*PLANS), "groups": groups},
    "pays_nothing": {"plan": pick(*PLANS), "born_on": a_day},
    "on_time_bonus_fen": {
        "plan": pick(*PLANS),
        "year": pick(2011, 2012, 2012, 2013),
        "kind": pick(*PaymentKind),
        "paid_on": a_day,
        "born_on": maybe(a_day),
    },
    "interest_fen": {
        "principal_fen": whole(0, 10**9),
        "months": whole(0, 12),
        "rate_per_10000": whole(0, 1000),
        "rounding": pick(*Rounding),
    },
    "divide_half_up": {"amount": whole(0, 10**14), "divisor": whole(1, 10**6)},
    "required_years": {"plan": pick(*PLANS), "born_on": a_day},
    "years_to_pay": {"plan": pick(*PLANS), "born_on": a_day, "paid_years": whole(0, 20)},
    "monthly_pension": {
        "plan": pick(*PLANS),
        "balance_fen": whole(0, 10**9),
        "basic_fen": maybe(whole(0, 10**5)),
    },
    "estimate": {
        "plan": pick(*PLANS),
        "born_on": a_day,
        "tier_fen": tier,
        "groups": groups,
        "on": a_day,
        "paid_years": whole(0, 20),
        "paid_balance_fen": whole(0, 10**7),
    },
    "eligibility": {"plan": pick(*PLANS), "facts": facts, "on": a_day},
    "is_decided": {
        "eligibility": pick("in_contributor", "in_recipient", "later", "out", "unknown"),
        "is_seen": pick(True, False),
        "has_left": pick(True, False, False),
        "act": pick(None, *Act),
    },
    "door_state": {
        "outcome": pick(None, *Outcome),
        "people": pick(0, 1, 4),
        "undecided": pick(0, 1, 4),
    },
    "settle": {
        "field": pick("phone", "name", "special_groups", "tier_fen", "note", "hukou_here"),
        "current": fact,
        "was": fact,
        "now": fact,
        "is_later": pick(True, False),
    },
    "is_said_anew": {"held": said, "anew": said},
    "read_facts": {"of": pick("household", "person", "person", "amendable"), "given": given_facts},
    "is_only_counted": {"born_on": maybe(a_day), "min_age": pick(16), "on": a_day},
    "head_count": {
        "values": lambda r: {"name": "王", "relation": "2", "born_on": a_day(r), "phone": "1"}
    },
    "check_visit": {"visit": visit, "on": a_day},
    "check_household": {"values": lambda r: {n: pick("", "1")(r) for n in ("door", "head_name")}},
    "check_person": {"values": person_values, "on": a_day},
    "check_dates": {"values": person_values, "on": a_day},
    "check_consent": {"consent": consent},
    "check_enrolling": {"plan": pick(*PLANS), "facts": one_scheme, "on": a_day},
    "role_title": {
        "plan": pick(*PLANS),
        "key": pick("head", "canvasser", "king"),
        "locale": pick(*LOCALES),
    },
    "mint_reference": {"block": whole(0, 999_999), "counter": whole(0, 999_999)},
    "read_reference": {"text": scrambled(typed_reference)},
    "read_code": {"text": scrambled(code)},
    "slip_url": {"public_url": pick(*HOSTS), "reference": reference, "code": code},
    "split_slip_url": {"text": lambda r: f"{r.choice(HOSTS)}/S/{typed_reference(r)}/{text(r)}"},
    "lease_covers": {"lease": lease, "amount_fen": whole(0, 3), "on": a_day},
    "is_seed": {"text": an_id},
    "is_id": {"text": an_id},
    "entry_id_of": {
        "seed": an_id,
        "kind": pick("visit", "consent"),
        "subject": an_id,
        "body": body,
    },
    "digest_of": {"text": text},
    "say_day": {"iso": pick(None, "", "2012-05-04", "1958-12-31"), "locale": pick(*LOCALES)},
    "say_full_day": {"iso": maybe(a_day), "locale": pick(*LOCALES)},
    "say_month": {"iso": maybe(a_day), "locale": pick(*LOCALES)},
    "say_yuan": {"fen": whole(0, 10**15)},
}
WHOLE_CASES: dict[str, Callable[[Random], Args]] = {
    "check_text": cited,
    "text_digest": one_plan_text,
    "make_code": slip,
    "is_genuine": genuine,
}


def each(makers: dict[str, Make]) -> Callable[[Random], Args]:
    """Return a maker of arguments from the makers of each."""
    return lambda r: {name: make(r) for name, make in makers.items()}


MAKERS = {rule: each(makers) for rule, makers in CASES.items()} | WHOLE_CASES
