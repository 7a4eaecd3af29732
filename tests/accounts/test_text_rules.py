import pytest
from hypothesis import given
from hypothesis import strategies as st

from webapp.accounts.rules import LOGIN_MISSING, NAME_LONG, NAME_MISSING
from webapp.accounts.text_rules import (
    Cleaned,
    clean_login,
    clean_name,
    fold_login,
    fold_password,
    own_path,
)


@pytest.mark.parametrize(
    ("typed", "login"),
    [
        ("Head", "head"),
        ("  ＨＥＡＤ－２ ", "head-2"),  # an input method left in full-width mode
        ("王建国", "王建国"),
        ("a b", ""),  # a space inside
        ("a\0", ""),
        ("\ud800", ""),
        ("x" * 61, ""),
        ("", ""),
    ],
)
def test_a_sign_in_name_is_folded_or_none(typed: str, login: str) -> None:
    assert fold_login(typed) == login


def test_a_sign_in_name_that_cannot_be_one_is_told() -> None:
    assert clean_login("a b") == Cleaned("", (LOGIN_MISSING,))


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        (" 王  秀英\t", Cleaned("王 秀英", ())),
        ("阿依古丽·买买提", Cleaned("阿依古丽·买买提", ())),
        ("\u202e王\0", Cleaned("王", ())),  # turned text and NUL are dropped
        (" \u200b ", Cleaned("", (NAME_MISSING,))),
        ("长" * 61, Cleaned("长" * 61, (NAME_LONG.of(count="60"),))),
    ],
)
def test_a_name_is_cleaned(typed: str, cleaned: Cleaned) -> None:
    assert clean_name(typed) == cleaned


def test_full_width_and_half_width_letters_are_one_password() -> None:
    assert fold_password("ａｂｃ１２３") == b"abc123"


@given(st.text(st.characters()))
def test_whatever_is_typed_can_be_folded(typed: str) -> None:
    fold_password(typed)
    assert fold_login(fold_login(typed)) == fold_login(typed)


@pytest.mark.parametrize(
    "address",
    [
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "/\n/evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        " /round",
        "round",
        "",
    ],
)
def test_an_address_that_could_lead_elsewhere_is_none(address: str) -> None:
    assert own_path(address) == ""


def test_an_own_address_stays() -> None:
    assert own_path("/round?group=410106.01&q=%E7%8E%8B") == "/round?group=410106.01&q=%E7%8E%8B"
