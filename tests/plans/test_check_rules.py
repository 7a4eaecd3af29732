from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from webapp.plans.check_rules import check_plan, list_open
from webapp.plans.queries import get_plan, get_plan_data, list_plan_keys
from webapp.plans.shape_rules import Finding, Level

KEYS = list_plan_keys()


@pytest.mark.parametrize("key", KEYS)
def test_a_plan_of_ours_has_open_items_and_no_error(key: str) -> None:
    findings = check_plan(get_plan_data(key))

    assert findings == list_open(get_plan(key))
    assert len(findings) > 10


def test_a_finding_is_one_line() -> None:
    finding = check_plan(get_plan_data("jinzhou"))[0]

    assert str(finding) == (
        "open: payment_year: The plan prints the year as 20xx. Which is it? Taken: 2012."
    )


@pytest.mark.parametrize(
    ("path", "value", "where", "message"),
    [
        ("key", None, "key", "is missing"),
        ("name", "工业路", "name", "is not a table"),
        ("payment_year", "2012", "payment_year", "is not a whole number"),
        ("payment_year", True, "payment_year", "is not a whole number"),
        ("demo_on", "2012-02-30", "demo_on", "is not a date like 2012-05-31"),
        ("demo_on", "2019-01-01", "demo_on", "falls in no phase"),
        ("colour", "red", "colour", "is not a known name"),
        ("joining.source", "", "joining.source", "is blank"),
        ("joining.child_tie", 0, "joining.child_tie", "is not true or false"),
        (
            "joining.min_age",
            61,
            "joining",
            "wants min_age above 0 and below pension_age",
        ),
        ("tiers", [], "tiers", "has no tier"),
        ("tiers", {}, "tiers", "is not a list"),
        ("tiers.1.yuan", 100, "tiers.100", "does not come after 100"),
        ("tiers.0.subsidy.province", -1, "tiers.100.subsidy", "takes money from province"),
        (
            "tiers.0.subsidy.state",
            1,
            "tiers.100.subsidy",
            "names state, which funders does not",
        ),
        (
            "tiers.0.only_for",
            ["kings"],
            "tiers.100",
            "is only for kings, which is no special group",
        ),
        (
            "special_groups.0.department",
            "moon",
            "special_groups.severely_disabled",
            "names no department: moon",
        ),
        (
            "targets.0.percent",
            101,
            "targets.T12",
            "wants percent from 0 to 100 and no count below 0",
        ),
        ("targets.1.key", "T12", "targets.T12", "is there twice"),
        ("phases.0.to_on", "2012-04-01", "phases.mobilise", "ends before it begins"),
        ("phases.1.from_on", "2012-04-01", "phases.carry_out", "begins before mobilise"),
        ("slip.payable_until_on", "2012-01-01", "slip", "ends before it begins"),
        ("joining.launch_on", "2013-01-01", "joining.launch_on", "comes after demo_on"),
        ("benefit.divisor", 0, "benefit", "wants a basic_yuan and a divisor above zero"),
        ("contribution.years", 0, "contribution.years", "is not above zero"),
        (
            "open.0.about",
            "moon.colour",
            "open.launch_on",
            "speaks of moon.colour, which is not here",
        ),
        (
            "interest.rounding",
            "down",
            "interest.rounding",
            "is not one of half_up_fen, up_to_jiao",
        ),
    ],
)
def test_a_mistake_is_named(path: str, value: object, where: str, message: str) -> None:
    data = _changed(path, value)

    errors = [finding for finding in check_plan(data) if finding.level is Level.ERROR]

    assert errors == [Finding(Level.ERROR, where, message)]


def test_a_text_that_pages_want_is_missed() -> None:
    data = get_plan_data("jinzhou")
    texts = [text for text in data["texts"] if text["name"] != "declaration"]

    errors = [one for one in check_plan({**data, "texts": texts}) if one.level is Level.ERROR]

    assert errors == [Finding(Level.ERROR, "texts.declaration", "is missing")]


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)


@given(
    st.dictionaries(
        st.sampled_from(sorted(get_plan_data("jinzhou"))), PLAIN, min_size=1, max_size=3
    )
)
@settings(deadline=None)
def test_nonsense_is_found_and_never_raises(nonsense: dict[str, Any]) -> None:
    data = {**get_plan_data("jinzhou"), **nonsense}

    assert isinstance(check_plan(data), list)


def _changed(path: str, value: object) -> dict[str, Any]:
    """Return the Gongyelu plan with one value changed; None takes it away."""
    data = deepcopy(get_plan_data("gongyelu-2012"))
    *way, last = path.split(".")
    place: Any = data
    for name in way:
        place = place[int(name)] if isinstance(place, list) else place[name]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return data
