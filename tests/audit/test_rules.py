import dataclasses
from dataclasses import replace
from typing import Any

import pytest

from webapp.audit.rules import GENESIS, Break, Line, find_break, link

FIRST = Line(
    chain="410106", number=1, at="2012-05-14", by="u", verb="sign_in", subject="u", detail="{}"
)


def _chain(length: int) -> list[tuple[Line, str]]:
    chain, digest = [], GENESIS
    for number in range(1, length + 1):
        line = replace(FIRST, number=number)
        digest = link(digest, line)
        chain.append((line, digest))
    return chain


def _last(chain: list[tuple[Line, str]]) -> tuple[int, str]:
    return chain[-1][0].number, chain[-1][1]


def test_a_whole_chain_has_no_break() -> None:
    chain = _chain(3)

    assert find_break(chain, last=_last(chain)) is None
    assert find_break([], last=(0, GENESIS)) is None


@pytest.mark.parametrize("name", [field.name for field in dataclasses.fields(Line)])
def test_no_word_of_a_line_can_be_altered(name: str) -> None:
    chain = _chain(3)
    last = _last(chain)
    changed: Any = 7 if name == "number" else "another"
    chain[1] = (replace(chain[1][0], **{name: changed}), chain[1][1])

    found = find_break(chain, last=last)

    assert found
    assert found.number == 2


def test_a_missing_line_is_named() -> None:
    chain = _chain(3)

    assert find_break([chain[0], chain[2]], last=_last(chain)) == Break("410106", 2, "missing")


def test_lines_cut_off_or_added_at_the_end_are_named() -> None:
    chain = _chain(3)

    assert find_break(chain[:2], last=_last(chain)) == Break("410106", 3, "cut off")
    assert find_break(chain, last=_last(chain[:2])) == Break("410106", 4, "cut off")


def test_a_digest_made_fit_breaks_the_next_line() -> None:
    chain = _chain(3)
    last = _last(chain)
    altered = replace(chain[1][0], by="another")
    chain[1] = (altered, link(chain[0][1], altered))

    assert find_break(chain, last=last) == Break("410106", 3, "altered")
