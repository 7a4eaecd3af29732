from datetime import UTC, datetime, timedelta

from webapp.accounts.rules import (
    FAILURES_ALLOWED,
    PASSWORD_SHORT,
    PAUSE,
    check_password,
    pause_until,
)

NOW = datetime(2012, 5, 14, 4, 0, tzinfo=UTC)


def test_a_name_pauses_from_the_fifth_failure_until_it_is_fifteen_minutes_old() -> None:
    failures = [NOW - timedelta(minutes=minute) for minute in range(FAILURES_ALLOWED)]

    assert pause_until(failures[:-1], NOW) is None
    assert pause_until(failures, NOW) == failures[-1] + PAUSE
    assert pause_until(failures, failures[-1] + PAUSE) is None


def test_an_address_bears_more_failures() -> None:
    failures = [NOW] * 99

    assert pause_until(failures, NOW, allowed=100) is None
    assert pause_until([*failures, NOW], NOW, allowed=100) == NOW + PAUSE


def test_a_short_password_is_told_how_long_it_must_be() -> None:
    assert check_password("123456789") == [PASSWORD_SHORT.of(count="10")]
    assert check_password("1234567890") == []
