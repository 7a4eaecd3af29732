import re

from argon2 import PasswordHasher, extract_parameters

from webapp.accounts.password_actions import (
    _nobodys,
    hash_password,
    invent_password,
    is_outdated,
    is_password,
)


def test_a_password_is_known_by_its_hash_only() -> None:
    stored = hash_password("kf7m-29wq-tx4r")

    assert "kf7m" not in stored
    assert is_password("kf7m-29wq-tx4r", stored)
    assert not is_password("kf7m-29wq-tx4s", stored)


def test_nobodys_password_is_never_right_and_takes_as_long() -> None:
    assert not is_password("", None)
    assert extract_parameters(_nobodys()) == extract_parameters(hash_password("x"))


def test_a_hash_that_is_none_is_never_right() -> None:
    assert not is_password("", "!")


def test_hashes_of_other_parameters_are_outdated() -> None:
    assert is_outdated(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("x"))
    assert not is_outdated(hash_password("x"))


def test_invented_passwords_are_easy_to_read_out_and_never_alike() -> None:
    invented = {invent_password() for _ in range(100)}

    assert len(invented) == 100
    assert all(
        re.fullmatch(r"(?:[a-hj-kmnp-z2-9]{4}-){2}[a-hj-kmnp-z2-9]{4}", it) for it in invented
    )
