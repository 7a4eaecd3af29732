from hashlib import sha256

import pytest

from webapp.plans.kind_rules import Funder
from webapp.plans.queries import get_plan, get_plan_data
from webapp.plans.rules import PLAN_BROKEN, TEXT_MISSING, plan_from
from webapp.refusals import Missing, Refusal

GONGYELU = get_plan("gongyelu-2012")


@pytest.mark.parametrize(
    ("locale", "wording"),
    [
        ("zh_Hans", "请到银行缴纳，勿将现金交给任何人。"),
        ("zh-Hans", "请到银行缴纳，勿将现金交给任何人。"),
        ("en", "Pay at the bank. Never give cash to anybody."),
        ("fr", "Pay at the bank. Never give cash to anybody."),
    ],
)
def test_text(locale: str, wording: str) -> None:
    assert GONGYELU.text("slip_no_cash", locale) == wording


def test_the_names_of_the_plan_are_filled_into_its_texts() -> None:
    wordings = [text.said(locale) for text in GONGYELU.texts for locale in ("zh", "en")]

    assert [wording for wording in wordings if "{" in wording] == []
    assert GONGYELU.text("slip_title", "zh") == "工业路街道城乡居民社会养老保险缴费单（2012年度）"


def test_no_text_of_that_name() -> None:
    with pytest.raises(Missing) as missing:
        GONGYELU.text("anthem", "zh")

    assert missing.value.problems == (TEXT_MISSING.of(name="anthem"),)


def test_the_digest_of_a_text_is_of_its_wording() -> None:
    text = GONGYELU.text_of("consent_enrol")

    assert text.sha256("zh_Hans") == sha256(text.zh.encode()).hexdigest()


def test_local_names() -> None:
    found = (
        GONGYELU.role_title("canvasser", "zh_Hans"),
        GONGYELU.role_title("king", "zh_Hans"),
        GONGYELU.funder_name(Funder.TOWNSHIP, "zh_Hans"),
        GONGYELU.shapes[1].group.said("zh_Hans"),
    )

    assert found == ("协办员", "", "办事处", "楼院")


def test_a_broken_plan_is_refused_with_its_first_fault() -> None:
    data = {**get_plan_data("gongyelu-2012"), "demo_on": "May"}

    with pytest.raises(Refusal) as refused:
        plan_from(data)

    what = "is not a date like 2012-05-31"
    assert refused.value.problems == (PLAN_BROKEN.of(where="demo_on", what=what),)
