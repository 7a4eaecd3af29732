import doctest
import json
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webapp.refusals import Refusal
from webapp.slips import code_rules
from webapp.slips.code_rules import (
    CodeFields,
    is_genuine,
    make_code,
    read_code,
    slip_url,
    split_slip_url,
)
from webapp.slips.qr_print import qr_rows

Case = dict[str, Any]

VECTORS: dict[str, list[Case]] = json.loads(
    (Path(__file__).parents[1] / "vectors" / "code.json").read_text(encoding="utf-8")
)
REFERENCE = "RF81000001000042"
KEY = bytes(range(32))
CODE = make_code(REFERENCE, amount_fen=50_000, year=2012, key_number=7, key=KEY)
VERSION_5 = 37  # modules


@pytest.mark.parametrize("case", VECTORS["make"], ids=itemgetter("reference"))
def test_makes_and_reads_the_pinned_code(case: Case) -> None:
    key = bytes.fromhex(case["key_hex"])
    told = {name: case[name] for name in ("amount_fen", "year", "key_number")}

    code = make_code(case["reference"], key=key, **told)

    assert code == case["code"]
    assert read_code(code) == CodeFields(version=1, mac=bytes.fromhex(case["mac_hex"]), **told)
    assert is_genuine(case["reference"], read_code(code), key)


@pytest.mark.parametrize("case", VECTORS["same"], ids=itemgetter("case"))
def test_reads_a_code_however_it_is_written(case: Case) -> None:
    assert read_code(case["typed"]) == read_code(case["code"])


@pytest.mark.parametrize("case", VECTORS["unreadable"], ids=itemgetter("case"))
def test_refuses_what_is_not_a_code(case: Case) -> None:
    with pytest.raises(Refusal) as refused:
        read_code(case["typed"])

    assert refused.value.problems == (code_rules.CODE_UNREADABLE,)


@pytest.mark.parametrize("case", VECTORS["forged"], ids=itemgetter("case"))
def test_knows_a_forged_code(case: Case) -> None:
    fields = read_code(case["code"])

    assert not is_genuine(case["reference"], fields, bytes.fromhex(case["key_hex"]))


@pytest.mark.parametrize(
    "told",
    [
        {"amount_fen": 2**32, "year": 2012, "key_number": 7},
        {"amount_fen": -1, "year": 2012, "key_number": 7},
        {"amount_fen": 1, "year": 2**16, "key_number": 7},
        {"amount_fen": 1, "year": 2012, "key_number": 2**24},
    ],
)
def test_makes_no_code_that_would_say_another_number(told: dict[str, int]) -> None:
    with pytest.raises(OverflowError):
        make_code(REFERENCE, key=KEY, **told)


@pytest.mark.parametrize("place", range(32))
def test_a_code_altered_in_any_place_is_not_genuine(place: int) -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    altered = [CODE[:place] + c + CODE[place + 1 :] for c in letters if c != CODE[place]]

    assert [code for code in altered if _is_accepted(code)] == []


@given(st.text() | st.text(alphabet="ABCDEFGHabcdef234567", min_size=32, max_size=32))
def test_any_text_is_a_forgery_or_refused(text: str) -> None:
    assert not _is_accepted(text)


@pytest.mark.parametrize("case", VECTORS["url"], ids=itemgetter("public_url"))
def test_the_address_goes_together_and_apart(case: Case) -> None:
    url = slip_url(case["public_url"], case["reference"], case["code"])

    assert url == case["url"]
    assert split_slip_url(url) == (case["reference"], case["code"])
    assert split_slip_url(url.lower()) == (case["reference"], case["code"])


@pytest.mark.parametrize("text", [REFERENCE, "HTTPS://A.CN/S/RF81 0000 0100 0042/"])
def test_an_address_may_lack_the_code(text: str) -> None:
    assert split_slip_url(text) == (REFERENCE, None)


def test_an_address_with_a_wrong_reference_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        split_slip_url(f"HTTPS://A.CN/S/RF81000001000043/{CODE}")

    assert refused.value.code == "reference_check"


@pytest.mark.parametrize(
    ("host", "side"),
    [
        ("bulou.cn", VERSION_5),
        ("shebao.huludao.gov.cn:80", VERSION_5),
        ("pension.huangshan.gov.cn:80", VERSION_5),
        ("pension.huangshan.gov.cn:443", VERSION_5 + 4),
    ],
    ids=["8", "24", "27, the longest", "28, one too long"],
)
def test_the_address_fits_version_5_for_hosts_up_to_27_characters(host: str, side: int) -> None:
    assert len(qr_rows(slip_url(f"https://{host}", REFERENCE, CODE))) == side


def test_the_example_in_the_docstring_holds() -> None:
    assert doctest.testmod(code_rules).failed == 0


def _is_accepted(code: str) -> bool:
    try:
        return is_genuine(REFERENCE, read_code(code), KEY)
    except Refusal:
        return False
