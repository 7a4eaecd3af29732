"""Random cases for the rules of the round's lists and forms."""

import json
from random import Random
from typing import Any

from tests.twin_cases import (
    GROUPS,
    HANZI,
    PLANS,
    Args,
    Make,
    a_day,
    a_signature,
    each,
    long_text,
    maybe,
    number,
    pick,
    scrambled,
    text,
    tier,
)
from webapp.canvass.door_rules import DoorState
from webapp.canvass.rules import Act, Giver, LeaveReason, Method, Outcome
from webapp.round.enrol_rules import FIELDS
from webapp.round.form_rules import ANSWERS
from webapp.round.list_rules import FILTERS

SCHEMES = ["", "", "", "employee", "elsewhere", "pension"]
ANSWERED = ["method", "given_by", "tier", "text_enrol", "text_decline"]
WRITTEN = [
    "1978-5-4",
    "1978年5月4日",
    "２０１２/２/30",
    "5/4/1978",
    "78-5-4",
    "2012-13",
    "2003年5月",
    "0",
]


def written_day(r: Random) -> str:
    day = a_day(r)
    joined = r.choice([day, day.replace("-", ""), day.replace("-", " / "), day[:7], ""])
    return r.choice([joined, joined, f" {joined}\u3000", *WRITTEN, text(r)])


def blank_or(*choices: str) -> Any:
    return pick("", " ", *choices)


def door(r: Random) -> Args:
    return {
        "id": f"{r.randrange(10**6):06}",
        "group": r.choice(["410106.01.01", "410106.01.02", "410106.01.0𠮷", "410106.01.0ｚ"]),
        "position": r.randint(1, 4),
        "door_state": r.choice([*DoorState]),
        "return_on": maybe(a_day)(r),
    }


def doors(r: Random) -> list[Args]:
    found = {one["id"]: one for one in (door(r) for _ in range(r.randint(0, 12)))}
    return list(found.values())


def person(r: Random) -> Args:
    flag = pick(True, False, False)
    return {
        "id": "p",
        "born_on": maybe(a_day)(r),
        "sex": r.choice(["", "1", "2"]),
        "hukou_here": r.random() < 0.9,
        "is_student": flag(r),
        "scheme": r.choice(SCHEMES),
        "left_reason": r.choice([None, None, None, None, *LeaveReason]),
        "special_groups": r.sample(GROUPS, r.choice([0, 0, 1])),
        "seen_on": maybe(a_day)(r),
        "informed_on": r.choice([None, "2012-05-01"]),
        "consent_act": r.choice([None, *Act]),
        "tier_fen": r.choice([None, tier(r)]),
    }


def contributor(r: Random) -> Args:
    """Return somebody of whom most may pay."""
    ready = {"born_on": f"{r.randint(1950, 1996)}-03-02", "left_reason": None, "hukou_here": True}
    return {**person(r), **ready, "is_student": False, "scheme": ""}


def anybody(r: Random) -> Args:
    return r.choice([person, contributor, contributor])(r)


def slips(r: Random) -> list[Args]:
    def slip() -> Args:
        states = {"state": r.choice(["due", "paid", "void"]), "year": r.choice([2011, 2012, 2012])}
        return {"person": r.choice(["p", "p", "q"]), **states}

    return [slip() for _ in range(r.randint(0, 3))]


def tampered(r: Random) -> Args:
    current = {"door": "1", "phone": text(r)}
    was = {"door": "2", "phone": ""}
    texts = [json.dumps(was, ensure_ascii=r.random() < 0.5), json.dumps(current)]
    wrong = ["", " ", "{", "[]", "null", "1", '{"door": 1}', '{"door": 1, "phone": [], "x": 0}']
    return {"typed": {"was": r.choice([*texts, *texts, *wrong])}, "current": current}


def sought(r: Random) -> Args:
    """Return a query, and a text that mostly holds it."""
    words = [text(r).strip() for _ in range(r.randint(0, 3))]
    parts = r.sample(words, r.choice([len(words), len(words), r.randint(0, len(words))]))
    return {"query": " ".join(words), "text": text(r) + r.choice(["", " "]).join(parts).upper()}


def visit_form(r: Random) -> Args:
    answer = r.choice([*ANSWERS, *ANSWERS, "", "nonsense"])
    return {"answer": answer, "return_on": written_day(r), "note": r.choice(["", long_text(r)])}


def leave_form(r: Random) -> Args:
    reason = r.choice([*LeaveReason, "", "tired"])
    return {"reason": reason, "on": written_day(r), "note": r.choice(["", long_text(r)])}


def household_form(r: Random) -> Args:
    made = {name: r.choice(["", "3", long_text(r), text(r)]) for name in ("door", "head_name")}
    return {**made, "phone": r.choice(["", "139", long_text(r)])}


def member_form(r: Random) -> Args:
    fields: dict[str, Any] = {
        "identity": lambda r: r.choice(["", "", number(r), scrambled(number)(r)]),
        "no_card": blank_or("1"),
        "name": pick("", "王秀英", long_text(r)),
        "relation": pick("0", "1", "2", "8", "", "9"),
        "sex": pick("", "1", "2", "3"),
        "born_on": written_day,
        "born_in": written_day,
        "hukou_kind": pick("", "rural", "odd"),
        "hukou": pick("here", "elsewhere", ""),
        "scheme": pick(*SCHEMES),
        "is_student": blank_or("1"),
        "is_enrolled": blank_or("1"),
        "special_groups": lambda r: r.choice(["low_income", r.choices([*GROUPS, *HANZI], k=3)]),
        "keep_both": blank_or("1"),
        "child": pick("", "", "1"),
        "phone": pick("", "139"),
    }
    return {name: make(r) for name, make in fields.items() if r.random() < 0.85}


def good_member_form(r: Random) -> Args:
    """Return a form in which little is wrong."""
    day = r.choice(["1970-2-3", "1951年6月30日", "19961231", "2009-1-1"])
    plain = {"name": "王秀英", "relation": "1", "sex": "2", "born_on": day, "no_card": "1"}
    own = {"identity": "34102219510630998X"} if r.random() < 0.5 else {"identity": ""}
    return {**member_form(r), **plain, **own, "hukou_kind": "rural", "scheme": ""}


def any_member_form(r: Random) -> Args:
    return r.choice([member_form, good_member_form, good_member_form])(r)


def listed(r: Random) -> Args:
    return {"name": r.choice(["", "王秀英"]), "identity": r.choice([None, "41***"])}


def answer_form(r: Random) -> Args:
    form = {name: r.choice(["", " ", "王", text(r)]) for name in FIELDS}
    fitting = {
        "method": r.choice(["", *Method]),
        "given_by": r.choice([*Giver, "nobody"]),
        "tier": r.choice(["10000", "", "1e4", "1" * 9, "1" * 10, "²", "-1"]),
        "text_enrol": "consent-enrol/1 " + "a" * 64,
        "text_decline": r.choice(["x", "x y z", " "]),
        "is_read_aloud": r.choice(["", "1", "on"]),
        "signature_path": r.choice(["", a_signature(r)]),
    }
    return {**form, **{name: fitting[name] for name in fitting if r.random() < 0.9}}


CASES: dict[str, dict[str, Make]] = {
    "door_list": {"households": doors, "state": pick(*FILTERS, "nonsense"), "today": a_day},
    "implies_meeting": {
        "household": lambda r: {
            "visited_on": r.choice([None, "2012-05-14", "2012-05-13"]),
            "visit_outcome": r.choice([None, *Outcome]),
        },
        "kind": pick("person.leave", "person.add", "consent"),
        "on": pick("2012-05-14"),
    },
    "outcome_of": {
        "person": anybody,
        "slips": slips,
        "plan": pick(*PLANS),
        "on": pick("2012-05-14"),
    },
    "needs_telling": {"person": anybody, "plan": pick(*PLANS), "on": a_day},
    "day_of": {"text": written_day},
    "month_of": {"text": written_day},
    "return_days": {"today": a_day},
    "visit_body": {"typed": visit_form, "today": a_day},
    "leave_body": {"typed": leave_form, "today": a_day},
    "household_facts": {"typed": household_form, "was": pick({}, {"door": "", "head_name": "王"})},
    "changes_of": {
        "was": pick({}, {"door": "1", "phone": "", "list": ["a"], "flag": True, "on": None}),
        "now": lambda r: {
            "door": r.choice(["", "1"]),
            "phone": r.choice(["", "1"]),
            "list": r.choice([[], ["a"], ["a", "b"]]),
            "flag": r.random() < 0.5,
            "on": r.choice([None, "2012-05-14"]),
        },
    },
    "is_child": {"typed": any_member_form, "today": pick("2012-05-14")},
    "as_child": {"typed": any_member_form, "today": pick("2012-05-14")},
    "child_facts": {"typed": any_member_form, "today": pick("2012-05-14")},
    "new_facts": {"typed": any_member_form, "today": pick("2012-05-14")},
    "amended_facts": {"typed": any_member_form, "was": listed, "today": pick("2012-05-14")},
    "tier_of": {
        "person": anybody,
        "plan": pick(*PLANS),
        "text": pick("", "10000", "20000", "1", "x"),
    },
    "earlier_years": {"person": anybody, "plan": pick(*PLANS)},
    "read_answer": {"act": pick(*Act, *Act, "", "nonsense"), "form": answer_form},
}
FORM_MAKERS = {rule: each(makers) for rule, makers in CASES.items()} | {
    "finder": sought,
    "was_of": tampered,
}
