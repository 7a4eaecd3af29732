"""A code is said by one Problem only, for ever, and docs/protocol.md lists them all."""

import re
from collections import Counter

from tools import codes


def test_no_two_problems_share_a_code() -> None:
    counts = Counter(code for code, _ in codes.list_codes())

    assert [code for code, count in counts.items() if count > 1] == []


def test_every_problem_is_written_out() -> None:
    assert codes.list_unwritten() == []


def test_codes_are_snake_case() -> None:
    assert [code for code, _ in codes.list_codes() if not re.fullmatch(r"[a-z0-9_]+", code)] == []


def test_the_protocol_lists_every_code() -> None:
    document = codes.DOCUMENT.read_text()
    is_current = document == codes.write_codes(document)

    assert is_current, "run `make codes`"
