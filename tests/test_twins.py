"""The rules in JavaScript answer as the rules in Python do."""

import json
import subprocess
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.plans.vectors import cases, load
from tests.twin_cases import MAKERS, plan_data
from tests.twin_form_cases import FORM_MAKERS
from tests.twins import RULES, answer
from tools.codes import list_codes
from webapp.canvass.eligibility_rules import REASONS
from webapp.plans.rules import Plan, plan_from
from webapp.round.id_rules import is_seed
from webapp.sync.rules import Envelope, digest_of, read_envelope

ANSWERS = Path(__file__).parent / "js" / "rules" / "answers.mjs"
TABLES = (
    "ages",
    "amounts",
    "anew",
    "ids",
    "round",
    "texts",
    "words",
)  # the others have tests of their own
TIMES = 2_000  # cases of each rule
SEED = 20120514
ALL = MAKERS | FORM_MAKERS
DEVICE = "01372c43-5c00-7000-8000-000000000001"

Case = dict[str, Any]


def ask_node(asked: list[Case], plans: Any = None) -> list[Any]:
    """Return the answers of the JavaScript rules."""
    said = json.dumps({"plans": plans or load("plans.json"), "cases": asked})
    done = subprocess.run(
        ["node", str(ANSWERS)], input=said, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    answers: list[Any] = json.loads(done.stdout)
    return answers


@pytest.mark.parametrize("table", TABLES)
def test_the_answers_of_a_table_are_those_of_python(table: str) -> None:
    known = cases(f"{table}.json")

    found = [answer(case["rule"], case["args"]) for case in known]

    assert found == [case["answer"] for case in known]


def test_every_rule_has_random_cases() -> None:
    assert set(ALL) == set(RULES)


@pytest.mark.parametrize("rule", ALL)
def test_both_languages_agree(rule: str) -> None:
    data = plan_data()
    plans: dict[str, Plan] = {key: plan_from(plan) for key, plan in data.items()}
    random = Random(f"{SEED} {rule}")
    asked: list[Case] = [{"rule": rule, "args": ALL[rule](random)} for _ in range(TIMES)]

    found = ask_node(asked, data)

    differing = [
        (case["args"], ours, theirs)
        for case, theirs in zip(asked, found, strict=True)
        if theirs != (ours := answer(rule, case["args"], plans))
    ]
    assert differing[:3] == []


def test_a_text_has_one_wording_in_both_languages() -> None:
    known = {**dict(list_codes()), **{str(reason): text for reason, text in REASONS.items()}}

    [found] = ask_node([{"rule": "messages", "args": {}}])

    assert found == {code: known.get(code) for code in found}
    assert len(found) > len(REASONS)


def test_an_entry_made_by_javascript_is_read() -> None:
    random = Random(SEED)
    envelopes = [_envelope(random, number) for number in range(200)]

    texts = ask_node([{"rule": "write_envelope", "args": {"envelope": one}} for one in envelopes])
    digests = ask_node([{"rule": "digest_of", "args": {"text": text}} for text in texts])

    read = [read_envelope(text) for text in texts]
    made_at = [datetime.fromisoformat(one["made_at"]) for one in envelopes]
    assert read == [
        Envelope(**{**one, "made_at": at}) for one, at in zip(envelopes, made_at, strict=True)
    ]
    assert digests == [digest_of(text) for text in texts]


def test_an_id_made_by_javascript_is_one_of_ours() -> None:
    random = Random(SEED)
    nows = [0, 1, 2**48 - 1, *(random.randrange(2**41) for _ in range(200))]
    seeds = [{"now": now, "random": f"{random.getrandbits(80):020x}"} for now in nows]

    made = ask_node([{"rule": "new_id", "args": seed} for seed in seeds])

    assert [is_seed(one) for one in made] == [True] * len(nows)
    assert [int(one.replace("-", "")[:12], 16) for one in made] == nows
    assert len(set(made)) == len(nows)


def test_instants_of_javascript_are_read() -> None:
    random = Random(SEED)
    clocks = [
        {"now": random.randrange(2**41), "offset": random.choice([480, 0, -90, 345])}
        for _ in range(200)
    ]

    found = ask_node([{"rule": "instant", "args": one} for one in clocks])

    read = [(datetime.fromisoformat(text), day) for text, day in found]
    assert [round(at.timestamp() * 1000) for at, _ in read] == [one["now"] for one in clocks]
    assert [at.date().isoformat() for at, _ in read] == [day for _, day in read]


def _envelope(random: Random, number: int) -> Case:
    body = ALL["entry_id_of"](random)["body"]
    return {
        "id": f"01372c43-5c00-7000-8000-{number:012x}",
        "device": DEVICE,
        "seq": number + 1,
        "prev": f"{random.getrandbits(256):064x}" if number else "",
        "kind": "visit",
        "subject": DEVICE,
        "made_at": "2012-05-14T09:30:00.000+08:00",
        "by": DEVICE,
        "body": body,
    }
