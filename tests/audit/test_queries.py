from datetime import timedelta

import pytest
from sqlalchemy import Engine, delete, update
from sqlalchemy.orm import Session

from tests.world import NOON
from webapp import db
from webapp.audit import check_actions, queries
from webapp.audit.actions import write_line
from webapp.audit.check_actions import Check, check_log
from webapp.audit.queries import Search, count_lines, find_newest, list_breaks, list_lines
from webapp.audit.rules import Break
from webapp.audit.tables import AuditHead, AuditLine

COUNTY, VILLAGE, ABROAD = "410106", "410106.01.001", "4101060"  # the last only looks alike


@pytest.fixture(autouse=True)
def _lines(session: Session) -> None:
    for number in range(3):
        for chain in (COUNTY, VILLAGE, ABROAD):
            by = f"u{number}"
            at = NOON + timedelta(minutes=number)
            write_line(session, chain, f"deed.{number}", subject="x", by=by, at=at)
    session.commit()


def _find(session: Session, search: Search) -> list[tuple[str, int]]:
    return [(line.chain, line.number) for line in list_lines(session, search)]


def test_the_newest_lines_of_an_area_come_first(session: Session) -> None:
    assert _find(session, Search(inside=COUNTY)) == [
        (VILLAGE, 3), (COUNTY, 3), (VILLAGE, 2), (COUNTY, 2), (VILLAGE, 1), (COUNTY, 1),
    ]  # fmt: skip


def test_lines_are_found_by_place_person_and_deed(session: Session) -> None:
    assert _find(session, Search(inside=COUNTY, by=("u1",))) == [(VILLAGE, 2), (COUNTY, 2)]
    assert _find(session, Search(inside=VILLAGE, verb="deed.0")) == [(VILLAGE, 1)]


def test_pages_follow_one_another_without_gap_or_overlap(session: Session) -> None:
    whole = list_lines(session, Search(inside=COUNTY))

    for number, line in enumerate(whole, start=1):
        before = (line.at, line.chain, line.number)
        rest = list_lines(session, Search(inside=COUNTY, before=before))
        assert rest == whole[number:]


def test_lines_are_counted_by_what_the_chains_say(session: Session) -> None:
    assert count_lines(session) == (3, 9)
    assert count_lines(session, COUNTY) == (2, 6)
    assert count_lines(session, "nowhere") == (0, 0)


def test_the_newest_deed_of_a_chain_is_found(session: Session) -> None:
    found = find_newest(session, COUNTY, "deed.1")

    assert found
    assert found.number == 2
    assert find_newest(session, COUNTY, "nothing") is None


def test_a_whole_log_has_no_breaks(engine: Engine) -> None:
    check = check_log(engine, COUNTY)

    assert check == Check(counties=(COUNTY,), chains=2, lines=6, breaks=())


def test_each_broken_chain_names_its_first_break(session: Session, engine: Engine) -> None:
    line = update(AuditLine).where(AuditLine.chain == VILLAGE, AuditLine.number == 2)
    session.execute(line.values(by="another"))
    session.execute(delete(AuditLine).where(AuditLine.chain == ABROAD, AuditLine.number == 3))
    session.execute(delete(AuditHead).where(AuditHead.chain == COUNTY))
    session.commit()

    assert list_breaks(session, VILLAGE) == [Break(VILLAGE, 2, "altered")]
    assert check_log(engine).breaks == (
        Break(COUNTY, 1, "head missing"),
        Break(VILLAGE, 2, "altered"),
        Break(ABROAD, 3, "cut off"),
    )


def test_a_line_written_while_the_log_is_walked_is_no_break(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:

    count = queries.count_lines

    def count_and_write(session: Session, inside: str) -> tuple[int, int]:
        counted = count(session, inside)
        with db.transaction(engine) as other:
            write_line(other, VILLAGE, "deed", by="u", at=NOON)
        return counted

    monkeypatch.setattr(check_actions, "count_lines", count_and_write)

    assert check_log(engine).breaks == ()
