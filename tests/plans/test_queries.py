import json
from datetime import date
from pathlib import Path

import pytest

from tests.plans.vectors import PLANS_FILE, write_plans
from webapp.plans.queries import (
    PLAN_MISSING,
    get_plan,
    get_plan_data,
    list_plans,
    read_plan_file,
)
from webapp.plans.rules import Plan
from webapp.refusals import Missing


def test_list_plans() -> None:
    found = [(plan.key, plan.payment_year, plan.demo_on) for plan in list_plans()]

    assert found == [
        ("gongyelu-2012", 2012, date(2012, 5, 14)),
        ("huangshan-2011", 2011, date(2011, 11, 23)),
        ("jinzhou", 2012, date(2012, 9, 12)),
    ]


def test_no_plan_of_that_key() -> None:
    with pytest.raises(Missing) as missing:
        get_plan("atlantis")

    assert missing.value.problems == (PLAN_MISSING.of(key="atlantis"),)


@pytest.mark.parametrize("key", ["../rules", "texts", "", "gongyelu-2012.toml"])
def test_only_plans_are_plans(key: str) -> None:
    with pytest.raises(Missing):
        get_plan_data(key)


def test_the_plans_of_the_vectors_are_current() -> None:
    assert PLANS_FILE.read_text(encoding="utf-8") == write_plans(), (
        "run `python -m tests.plans.vectors`"
    )


@pytest.mark.parametrize("plan", list_plans(), ids=lambda plan: plan.key)
def test_plan_data_is_json(plan: Plan) -> None:
    data = get_plan_data(plan.key)

    assert json.loads(json.dumps(data)) == data


def test_a_plan_words_a_text_its_own_way(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text('[[texts]]\nname = "leaflet"\nzh = "甲"\nen = "A"\n', encoding="utf-8")

    texts = read_plan_file(file)["texts"]

    assert [text for text in texts if text["name"] == "leaflet"] == [
        {"name": "leaflet", "zh": "甲", "en": "A"}
    ]


@pytest.mark.parametrize("content", [b"key = ", b"\xff\xfe", None], ids=["cut", "bytes", "no file"])
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "plan.toml"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(Missing) as missing:
        read_plan_file(file)

    assert missing.value.code == "plan_unreadable"
