"""The first register of a township, from file to doors."""

import json
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from tests.register import listing
from tests.register.listing import FAMILY, check, find, keep, number, person, take, workbook
from tests.world import NOON
from webapp import db
from webapp.areas.actions import ensure_child
from webapp.areas.tables import Area
from webapp.audit.queries import list_breaks
from webapp.audit.tables import AuditLine
from webapp.refusals import Refusal, Stale
from webapp.register.queries import list_base, list_oddities
from webapp.register.tables import Household, Person, Question, Register, RegisterLine

ASKED = {
    "noid": "noid", "badcheck": "badcheck", "dup": "duplicate",
    "birthmismatch": "birthmismatch", "sexmismatch": "sexmismatch",
}  # fmt: skip


@pytest.fixture(autouse=True)
def township(engine: Engine) -> str:
    with db.transaction(engine) as session:
        return listing.make_township(session)


def test_the_sample_is_taken_in_as_expected(engine: Engine, session: Session) -> None:
    expected = json.loads(listing.SAMPLE.with_suffix(".expected.json").read_text())

    tally = take(engine, listing.SAMPLE.read_bytes())

    rows = {
        id_: row
        for id_, row in session.execute(select(RegisterLine.person_id, RegisterLine.row))
        if id_
    }
    questions = session.scalars(select(Question)).all()
    asked = Counter((rows[str(one.person_id)], one.kind) for one in questions)
    wanted = Counter(
        (odd["row"], ASKED[odd["kind"]]) for odd in expected["oddities"] if odd["kind"] in ASKED
    )
    twins = {row for row, kind in asked if kind == "duplicate"}
    assert (tally["households"], tally["persons"]) == (expected["households"], expected["persons"])
    assert [place[:2] for place in tally["places"]] == expected["places"]
    assert listing.counts(tally) == {"added": 631, "held": 4}
    assert {at for at in asked if at[1] != "duplicate"} == {
        at for at in wanted if at[1] != "duplicate"
    }
    assert len(twins) == 4
    assert asked.total() == wanted.total()
    assert [
        (one.row, one.kind) for one in list_oddities(session, _only(session).id, page=None).rows
    ] == [(odd["row"], odd["kind"]) for odd in expected["oddities"]]


def _only(session: Session) -> Register:
    return session.scalars(select(Register)).one()


def test_the_doors_stand_in_walking_order(engine: Engine, session: Session) -> None:
    take(engine, listing.SAMPLE.read_bytes())

    groups = session.execute(
        select(Area.id, Area.name).where(Area.level == "group").order_by(Area.id)
    ).all()
    doors = session.execute(
        select(Household.position, Household.number, Household.door, Household.people_count)
        .where(Household.group_id == groups[1].id)
        .order_by(Household.position)
        .limit(3)
    ).all()
    assert [tuple(group) for group in groups][:3] == [
        ("410106.01.001.01", "1号院"),
        ("410106.01.001.02", "2号院"),
        ("410106.01.002.01", "家属院"),
    ]
    assert [tuple(door) for door in doors] == [
        (1, "0025", "1号", 1),
        (2, "0026", "2号", 3),
        (3, "0027", "3号", 6),
    ]


def test_a_household_is_there_with_everything(engine: Engine, session: Session) -> None:
    take(engine, workbook(FAMILY))

    head = find(session, "王建国")
    door = head.household
    assert (door.number, door.door, door.head_name, door.position) == ("1", "1号", "王建国", 1)
    assert (door.door_state, door.people_count, door.open_count) == ("not_visited", 2, 2)
    assert (door.origin, door.marks, door.clock, head.clock) == ("register", {}, 1, 1)
    assert (head.identity, head.identity_key) == (
        number("1960-01-01"),
        db.vault().name(number("1960-01-01")),
    )
    assert (head.relation, head.sex, head.hukou_kind, head.phone) == (
        "0", "1", "rural", "13800000001",
    )  # fmt: skip
    assert (head.eligibility, find(session, "李大勇").eligibility) == (
        "in_contributor",
        "in_recipient",
    )


def test_no_number_lies_readable_in_the_database(engine: Engine) -> None:
    take(engine, workbook(FAMILY))

    known = number("1960-01-01")
    with engine.connect() as connection:
        for table in ("people", "register_lines", "register_parts", "questions", "registers"):
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}"):
                assert known.encode() not in b"".join(_raw(value) for value in row)


def _raw(value: Any) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


def test_of_a_child_no_number_and_no_telephone_are_kept(engine: Engine, session: Session) -> None:
    take(engine, workbook([person("王小小", "2005-05-05", phone="13800000001")]))

    child = find(session, "王小小")
    line = json.loads(session.scalars(select(RegisterLine.listed)).one())
    assert (child.identity, child.phone, child.eligibility) == (None, "", "later")
    assert child.identity_key == db.vault().name(number("2005-05-05"))
    assert {"identity", "phone"} & line.keys() == set()


def test_a_row_without_a_name_is_held_and_the_others_go_in(
    engine: Engine, session: Session
) -> None:
    tally = take(engine, workbook([*FAMILY, person("", "1970-01-01", door="3")]))

    held = session.scalars(select(RegisterLine).where(RegisterLine.kind == "held")).one()
    assert listing.counts(tally) == {"added": 3, "held": 1}
    assert (held.row, held.person_id, held.oddities) == (5, None, ["noname"])


def test_a_row_of_another_township_is_held(engine: Engine, session: Session) -> None:
    rows = [
        [place, *cells]
        for place, cells in zip(("工业路街道办事处", "中心路街道"), FAMILY, strict=False)
    ]

    tally = take(engine, workbook(rows, ("乡镇(街道)", *listing.HEADINGS)))

    odd = list_oddities(session, _only(session).id).rows
    assert listing.counts(tally) == {"added": 1, "held": 1}
    assert [(one.row, one.kind, one.written) for one in odd] == [(3, "township", "中心路街道")]


def test_two_people_with_one_number_go_in_and_are_asked_about(
    engine: Engine, session: Session
) -> None:
    same = number("1960-01-01")
    rows = [*FAMILY, person("赵德胜", "1960-01-01", door="3", head="赵德胜", identity=same)]

    take(engine, workbook(rows))

    question = session.scalars(select(Question)).one()
    assert (question.kind, question.person_id, question.other_id) == (
        "duplicate",
        find(session, "赵德胜").id,
        find(session, "王建国").id,
    )


def test_a_number_known_in_another_township_is_asked_about(
    engine: Engine, session: Session
) -> None:
    with db.transaction(engine) as other:
        ensure_child(other, "410106", "中心路街道")
    take(engine, workbook(FAMILY[:1]))
    register_id = keep(engine, workbook(FAMILY), area="410106.02")
    check(engine, register_id)
    listing.apply(engine, register_id)

    question = session.scalars(select(Question)).one()
    people = session.scalars(
        select(Person.id).where(Person.name == "王建国").order_by(Person.village_id)
    ).all()
    assert (question.kind, question.other_id, question.person_id) == ("duplicate", *people)


def test_rows_of_a_household_may_stand_apart(engine: Engine, session: Session) -> None:
    rows = [FAMILY[0], FAMILY[2], FAMILY[1]]

    take(engine, workbook(rows))

    doors = session.execute(
        select(Household.number, Household.people_count, Household.open_count).order_by(
            Household.position
        )
    ).all()
    assert [tuple(door) for door in doors] == [("1", 2, 2), ("2", 1, 1)]
    assert find(session, "王小明").position == 2


def test_a_register_is_taken_in_once(engine: Engine) -> None:
    register_id = keep(engine, workbook(FAMILY))
    check(engine, register_id)
    listing.apply(engine, register_id)
    before = listing.everything(engine)

    with pytest.raises(Stale):
        listing.apply(engine, register_id)

    assert listing.everything(engine) == before


def test_the_same_file_is_the_same_register(engine: Engine) -> None:
    content = workbook(FAMILY)

    assert keep(engine, content) == keep(engine, content)


def test_an_unchecked_register_is_not_taken_in(engine: Engine) -> None:
    register_id = keep(engine, workbook(FAMILY))

    with pytest.raises(Refusal) as caught:
        listing.apply(engine, register_id)

    assert caught.value.code == "register_unchecked"


def test_it_is_logged_without_a_name(engine: Engine, session: Session) -> None:
    take(engine, workbook(FAMILY))

    lines = session.execute(
        select(AuditLine.chain, AuditLine.verb, AuditLine.at, AuditLine.detail).order_by(
            AuditLine.number
        )
    ).all()
    assert [line[:3] for line in lines] == [
        ("410106.01", "register.keep", NOON),
        ("410106.01", "register.apply", NOON),
    ]
    assert json.loads(lines[1].detail) == {
        "digest": _only(session).digest, "persons": 3, "households": 2, "doors": 2, "added": 3,
        "changed": 0, "moved": 0, "same": 0, "held": 0, "unlisted": 0, "conflicts": 0,
    }  # fmt: skip
    assert list_breaks(session) == []


def test_a_village_ticks_once(engine: Engine, session: Session) -> None:
    take(engine, listing.SAMPLE.read_bytes())

    clocks = session.execute(
        select(func.min(Area.clock), func.max(Area.clock)).where(Area.level == "village")
    ).one()
    assert tuple(clocks) == (1, 1)


def test_the_base_list_is_what_the_first_register_listed(engine: Engine, session: Session) -> None:
    take(engine, workbook(FAMILY))
    take(engine, workbook([*FAMILY, person("陈杰", "1990-09-09", door="2", head="李大勇")]))

    names = [json.loads(line.listed)["name"] for line in list_base(session, "410106.01")]

    assert names == ["王建国", "王小明", "李大勇"]
