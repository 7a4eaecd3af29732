r"""What is typed to sign in or to make an account, cleaned and checked.

>>> fold_login("  Ｈｅａｄ-2 ")
'head-2'
>>> own_path("/village?group=3"), own_path("//elsewhere.example"), own_path("/\\elsewhere")
('/village?group=3', '', '')
"""

import re
import unicodedata
from dataclasses import dataclass

from webapp.accounts.rules import LOGIN_MISSING, NAME_LONG, NAME_LONGEST, NAME_MISSING
from webapp.problems import Problem

_LOGIN = re.compile(rf"[\w.\-]{{1,{NAME_LONGEST}}}")
_NEVER_IN_A_NAME = {"Cc", "Cs", "Cf", "Co", "Cn"}  # controls, lone surrogates, invisible marks
_NEVER_IN_A_PATH = re.compile(r"[\\\x00-\x20\x7f]")  # a browser reads them as slashes or drops them


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What was typed as it will be kept, and what is wrong with it."""

    text: str
    problems: tuple[Problem, ...]


def fold_login(typed: str) -> str:
    """Return a sign-in name as it is stored: half-width, lower case, or "" if it cannot be one."""
    folded = unicodedata.normalize("NFKC", typed.strip()).casefold()
    return folded if _LOGIN.fullmatch(folded) else ""


def clean_login(typed: str) -> Cleaned:
    """Clean the sign-in name of a new account."""
    login = fold_login(typed)
    return Cleaned(login, () if login else (LOGIN_MISSING,))


def clean_name(typed: str) -> Cleaned:
    """Clean a person's name: single spaces, nothing invisible."""
    seen = "".join(
        letter
        for letter in " ".join(typed.split())
        if unicodedata.category(letter) not in _NEVER_IN_A_NAME
    )
    if not seen:
        return Cleaned("", (NAME_MISSING,))
    if len(seen) > NAME_LONGEST:
        return Cleaned(seen, (NAME_LONG.of(count=str(NAME_LONGEST)),))
    return Cleaned(seen, ())


def fold_password(typed: str) -> bytes:
    """Return a password as it is hashed; an input method's full-width letters count as plain."""
    return unicodedata.normalize("NFKC", typed).encode("utf-8", "surrogatepass")


def own_path(address: str) -> str:
    """Return an address of this site to go on to, or "" for anything that could lead elsewhere."""
    is_ours = address.startswith("/") and not address.startswith("//")
    return address if is_ours and not _NEVER_IN_A_PATH.search(address) else ""
