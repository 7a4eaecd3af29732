import doctest
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plans.vectors import Case, case_id, cases, load
from webapp.refusals import Refusal
from webapp.register import identity_rules
from webapp.register.identity_rules import (
    BIRTH_MISMATCH,
    IDENTITY_AREA,
    IDENTITY_LENGTH,
    SEX_MISMATCH,
    Identity,
    Sex,
    area_warning,
    contradictions,
    is_demo_identity,
    lengthen_identity,
    make_identity,
    mask_identity,
    read_identity,
)

SCHEME = load("scheme.json")
SEXES = {"M": Sex.MALE, "F": Sex.FEMALE}
WOMAN = Identity("34102219510630998X", date(1951, 6, 30), Sex.FEMALE)


def test_examples() -> None:
    assert doctest.testmod(identity_rules).failed == 0


@pytest.mark.parametrize("case", cases("identity.json"), ids=case_id)
def test_read_identity(case: Case) -> None:
    on = date.fromisoformat(case["on"]) if "on" in case else None

    if "problem" in case:
        with pytest.raises(Refusal) as refused:
            read_identity(case["text"], on=on)
        assert [problem.code for problem in refused.value.problems] == [case["problem"]]
        return

    born_on = date.fromisoformat(case["born_on"])
    assert read_identity(case["text"], on=on) == Identity(case["number"], born_on, Sex(case["sex"]))


@pytest.mark.parametrize("case", SCHEME["id_fixtures"], ids=lambda case: case["id"])
def test_people_we_invented(case: Case) -> None:
    found = read_identity(case["id"])

    assert found == Identity(case["id"], date.fromisoformat(case["dob"]), SEXES[case["sex"]])
    assert is_demo_identity(case["id"])
    assert area_warning(case["area"]) is None


@pytest.mark.parametrize("case", SCHEME["id_standard_examples"], ids=str)
def test_examples_of_the_standard(case: Case) -> None:
    if "id15" in case:
        assert lengthen_identity(case["id15"]) == case["id18"]
        return
    assert _is_readable(case["id"]) == case["valid"]


def test_a_length_is_told() -> None:
    with pytest.raises(Refusal) as refused:
        read_identity("123")

    assert refused.value.problems == (IDENTITY_LENGTH.of(count="3"),)


def test_an_area_nobody_has_is_a_warning() -> None:
    assert area_warning("999999") == IDENTITY_AREA


@pytest.mark.parametrize(
    ("born_on", "sex", "problems"),
    [
        (None, None, ()),
        (date(1951, 6, 30), Sex.FEMALE, ()),
        (date(1951, 6, 3), Sex.FEMALE, (BIRTH_MISMATCH.of(day="1951-06-30"),)),
        (None, Sex.MALE, (SEX_MISMATCH,)),
        (
            date(1960, 1, 1),
            Sex.MALE,
            (BIRTH_MISMATCH.of(day="1951-06-30"), SEX_MISMATCH),
        ),
    ],
    ids=["nothing stated", "agrees", "birth", "sex", "both"],
)
def test_contradictions(
    born_on: date | None, sex: Sex | None, problems: tuple[object, ...]
) -> None:
    assert contradictions(WOMAN, born_on=born_on, sex=sex) == problems


@pytest.mark.parametrize(
    ("number", "masked"),
    [("410106194102129998", "41************9998"), ("12345", "*****"), ("", "")],
)
def test_mask_identity(number: str, masked: str) -> None:
    assert mask_identity(number) == masked


@pytest.mark.parametrize(
    ("number", "is_demo"), [(WOMAN.number, True), ("11010519491231002X", False), ("998", False)]
)
def test_is_demo_identity(number: str, *, is_demo: bool) -> None:
    assert is_demo_identity(number) is is_demo


@given(
    st.from_regex(r"[1-9][0-9]{5}", fullmatch=True),
    st.dates(date(1880, 1, 1), date(2012, 5, 14)),
    st.from_regex(r"[0-9]{3}", fullmatch=True),
)
def test_a_number_made_is_a_number_read(area: str, born_on: date, serial: str) -> None:
    number = make_identity(area, born_on, serial)

    sex = Sex.MALE if int(serial) % 2 else Sex.FEMALE
    assert read_identity(f" {number.lower()}", on=date(2012, 5, 14)) == Identity(
        number, born_on, sex
    )


@given(st.text() | st.text("0123456789Xx  ", max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    assert _is_readable(text) in (True, False)


def _is_readable(text: str) -> bool:
    try:
        return bool(read_identity(text).number)
    except Refusal:
        return False
