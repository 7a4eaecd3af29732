"""Roles, what each may do, and the rules of passwords and of signing in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from webapp.areas.rules import Level
from webapp.problems import Problem

PASSWORD_SHORTEST = 10  # characters; NIST SP 800-63B asks at least 8
DEMO_PASSWORD = "demo"  # noqa: S105 -- everybody knows it; refused outside the demo
NAME_LONGEST = 60  # characters, of a sign-in name and of a person's name
FAILURES_ALLOWED = 5  # wrong passwords before a pause
PAUSE = timedelta(minutes=15)
ADDRESS_FAILURES_ALLOWED = 100  # a village office shares one address

LOGIN_WRONG = Problem(
    "login_wrong", "The name or the password is wrong. Check both and try again", "password"
)
LOGIN_PAUSED = Problem(
    "login_paused",
    "Too many wrong passwords. Wait %(minutes)s minutes, or ask the agency for a new password",
    "password",
)
LOGIN_TAKEN = Problem(
    "login_taken", "Somebody signs in with this name already. Choose another", "login"
)
LOGIN_MISSING = Problem(
    "login_missing", "Write a sign-in name of letters, digits, dots or dashes", "login"
)
NAME_MISSING = Problem("user_name_missing", "Write the person's name", "name")
NAME_LONG = Problem("user_name_long", "Write the name in at most %(count)s characters", "name")
OWN_ACCOUNT = Problem(
    "own_account",
    "Nobody closes or moves their own account. Ask another person of the agency",
)
NOBODY_CHOSEN = Problem("nobody_chosen", "Tick the accounts first, then say what to do", "user")
ONLY_CANVASSERS = Problem(
    "only_canvassers",
    "Only canvassers move to another village together. Leave %(names)s out",
    "user",
)
USER_UNKNOWN = Problem("user_unknown", "There is no such account")
PASSWORD_SHORT = Problem(
    "password_short", "Choose a password of at least %(count)s characters", "password"
)
PASSWORD_WRONG = Problem(
    "password_wrong", "This is not your present password. Write the one you sign in with", "present"
)
PASSWORDS_DIFFER = Problem(
    "passwords_differ", "The two are not the same. Write the new password twice", "again"
)
PASSWORD_OF_DEMO = Problem(
    "password_of_demo", "In the demo all share one password, so it stays as it is", "chosen"
)
ROLE_UNKNOWN = Problem("role_unknown", "Choose a role from the list", "role")
AREA_WRONG_LEVEL = Problem(
    "area_wrong_level",
    "This role looks after another kind of place. Choose one from the list",
    "area_id",
)
NOT_YOURS = Problem("not_yours", "You do not look after this place. Ask whoever assigns you")
NOT_YOUR_ROLE = Problem("not_your_role", "This page belongs to another role")


class Role(StrEnum):
    """Who somebody is in the campaign (design §1)."""

    CANVASSER = "canvasser"
    HEAD = "head"
    CLERK = "clerk"
    AGENCY = "agency"
    INSPECTOR = "inspector"
    TELLER = "teller"


LEVEL_OF_ROLE = {
    Role.CANVASSER: Level.VILLAGE,
    Role.HEAD: Level.VILLAGE,
    Role.CLERK: Level.TOWNSHIP,
    Role.AGENCY: Level.COUNTY,
    Role.INSPECTOR: Level.COUNTY,
    Role.TELLER: Level.COUNTY,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorship:
    """Who made an entry, with what and when: pinned to what it changes.

    `at` is the phone's word; `received_at` the server's. `on` is the civil date of `at`.
    """

    entry_id: str
    user_id: str
    device_id: str
    at: datetime
    received_at: datetime
    on: date


def pause_until(
    failures: Sequence[datetime], now: datetime, *, allowed: int = FAILURES_ALLOWED
) -> datetime | None:
    """Return until when a name or an address may not try again, or None.

    `failures` are newest first; `allowed` are borne with before the pause.
    """
    recent = [at for at in failures if at > now - PAUSE]
    return recent[allowed - 1] + PAUSE if len(recent) >= allowed else None


def check_password(text: str) -> list[Problem]:
    """Return what is wrong with a new password."""
    if len(text) >= PASSWORD_SHORTEST:
        return []
    return [PASSWORD_SHORT.of(count=str(PASSWORD_SHORTEST))]
