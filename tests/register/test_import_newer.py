"""A newer register of a township that is being canvassed."""

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from tests.register import listing
from tests.register.listing import FAMILY, counts, find, number, person, take, workbook
from tests.world import NOON, TODAY
from webapp import db
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.register.tables import Household, Person, Question, RegisterLine

VILLAGE = "410106.01.001"
LATER = NOON + timedelta(days=1)


@pytest.fixture(autouse=True)
def listed(engine: Engine) -> None:
    with db.transaction(engine) as session:
        listing.make_township(session)
    take(engine, workbook(FAMILY))


def _replace(index: int, **changes: str) -> list[Any]:
    rows = [list(row) for row in FAMILY]
    for name, text in changes.items():
        rows[index][listing.HEADINGS.index(name)] = text
    return rows


def _mark(session: Session, record: Household | Person, **values: Any) -> None:
    """Change a record as the canvass does."""
    tick(session, VILLAGE)
    for name, value in values.items():
        setattr(record, name, value)
    mark = {"entry": "e", "by": "u", "at": NOON.isoformat()}
    record.marks = {**record.marks, **dict.fromkeys(values, mark)}
    session.commit()


def test_the_same_rows_in_another_file_change_nothing(engine: Engine) -> None:
    before = listing.everything(engine)

    tally = take(engine, workbook(FAMILY, by="another"))

    assert counts(tally) == {"same": 3}
    assert listing.everything(engine) == before


def test_the_sample_in_another_file_changes_nothing(engine: Engine) -> None:
    header, rows = listing.sample_rows()
    first = take(engine, listing.SAMPLE.read_bytes())
    before = listing.everything(engine)

    second = take(engine, workbook(rows, header))

    assert counts(first) == {"added": 631, "held": 4, "unlisted": 3}
    assert counts(second) == {"same": 631, "held": 4}
    assert listing.everything(engine) == before


def test_who_is_new_is_added_to_the_door(engine: Engine, session: Session) -> None:
    tally = take(engine, workbook([*FAMILY, person("李新", "1990-09-09", door="2", head="李大勇")]))

    new = find(session, "李新")
    assert counts(tally) == {"added": 1, "same": 3}
    assert new.household_id == find(session, "李大勇").household_id
    assert (new.position, new.household.people_count, new.household.open_count) == (2, 2, 2)


def test_what_is_new_is_taken(engine: Engine, session: Session) -> None:
    tally = take(engine, workbook(_replace(0, 联系电话="13900000000", 姓名="王建国")))

    head = find(session, "王建国")
    line = session.scalars(select(RegisterLine).where(RegisterLine.kind == "changed")).one()
    assert counts(tally) == {"changed": 1, "same": 2}
    assert (head.phone, head.clock, head.marks) == ("13900000000", 2, {})
    assert (line.person_id, json.loads(line.listed)["phone"]) == (head.id, "13900000000")


def test_an_empty_cell_says_nothing(engine: Engine, session: Session) -> None:
    tally = take(engine, workbook(_replace(0, 联系电话="")))

    assert counts(tally) == {"same": 3}
    assert find(session, "王建国").phone == "13800000001"


def test_a_number_found_answers_the_question(engine: Engine, session: Session) -> None:
    unknown = person("赵德胜", "1970-07-07", door="3", head="赵德胜", identity="")
    take(engine, workbook([*FAMILY, unknown]))
    known = person("赵德胜", "1970-07-07", door="3", head="赵德胜")

    tally = take(engine, workbook([*FAMILY, known]))

    settled = session.scalars(select(Question)).one()
    assert counts(tally) == {"changed": 1, "same": 3}
    assert find(session, "赵德胜").identity == number("1970-07-07")
    assert (settled.kind, settled.choice) == ("noid", "number_given")


def test_a_name_written_otherwise_is_a_change(engine: Engine, session: Session) -> None:
    tally = take(engine, workbook(_replace(1, 姓名="王晓明")))

    assert counts(tally) == {"changed": 1, "same": 2}
    assert find(session, "王晓明").identity == number("1985-02-02")


def test_what_the_canvass_changed_is_asked_about(engine: Engine, session: Session) -> None:
    _mark(session, find(session, "王建国"), phone="13700000000")

    tally = take(engine, workbook(_replace(0, 联系电话="13900000000")))

    session.expire_all()
    question = session.scalars(select(Question)).one()
    detail = json.loads(question.detail)
    assert counts(tally) == {"changed": 1, "same": 2, "conflicts": 1}
    assert find(session, "王建国").phone == "13700000000"
    assert question.kind == "conflict"
    assert {name: detail[name] for name in ("field", "base", "mine", "theirs", "kept")} == {
        "field": "phone",
        "base": "13800000001",
        "mine": "13900000000",
        "theirs": "13700000000",
        "kept": "theirs",
    }
    assert (detail["mine_by"], detail["theirs_by"]) == ("system", "u")


def test_a_register_that_repeats_itself_contradicts_nobody(
    engine: Engine, session: Session
) -> None:
    _mark(session, find(session, "王建国"), phone="13700000000")

    again = take(engine, workbook(FAMILY, by="another"))
    take(engine, workbook(_replace(0, 联系电话="13900000000")))
    once_more = take(engine, workbook(_replace(0, 联系电话="13900000000"), by="another"))

    assert (counts(again), counts(once_more)) == ({"same": 3}, {"same": 3})
    assert len(session.scalars(select(Question)).all()) == 1


def test_a_door_that_the_canvass_corrected_is_asked_about(engine: Engine, session: Session) -> None:
    _mark(session, find(session, "李大勇").household, door="2号西")

    tally = take(engine, workbook(_replace(2, 门牌号="2号东")))

    session.expire_all()
    question = session.scalars(select(Question)).one()
    assert counts(tally) == {"same": 3, "conflicts": 1}
    assert find(session, "李大勇").household.door == "2号西"
    assert (question.kind, question.person_id, json.loads(question.detail)["mine"]) == (
        "conflict",
        None,
        "2号东",
    )


def test_whom_the_canvass_found_is_listed_from_now_on(engine: Engine, session: Session) -> None:
    head = find(session, "李大勇")
    tick(session, VILLAGE)
    session.add(
        Person(
            id="found",
            household_id=head.household_id,
            village_id=VILLAGE,
            group_id=head.group_id,
            name="李新",
            sex="1",
            position=2,
            born_on=TODAY.replace(year=1990, month=9, day=9),
            origin="canvass",
            phone="13600000000",
        )
    )
    session.commit()
    row = person("李新", "1990-09-09", door="2", head="李大勇", phone="13611111111", relation="子")

    tally = take(engine, workbook([*FAMILY, row]))

    session.expire_all()
    found = find(session, "李新")
    assert counts(tally) == {"changed": 1, "same": 3, "conflicts": 2}
    assert (found.id, found.origin, found.phone) == ("found", "canvass", "13600000000")
    assert (found.identity, found.register_id is None) == (number("1990-09-09"), False)


def test_who_is_left_out_is_marked_and_stays(engine: Engine, session: Session) -> None:
    tally = take(engine, workbook(FAMILY[:2]))

    gone = find(session, "李大勇")
    line = session.scalars(select(RegisterLine).where(RegisterLine.kind == "unlisted")).one()
    assert counts(tally) == {"same": 2, "unlisted": 1}
    assert gone.unlisted_id == gone.household.unlisted_id == line.register_id
    assert (gone.left_reason, gone.clock, gone.household.people_count) == (None, 2, 1)


def test_who_is_listed_again_is_unmarked(engine: Engine, session: Session) -> None:
    take(engine, workbook(FAMILY[:2]))

    tally = take(engine, workbook(FAMILY, by="another"))

    back = find(session, "李大勇")
    assert counts(tally) == {"changed": 1, "same": 2}
    assert (back.unlisted_id, back.household.unlisted_id) == (None, None)


def test_a_file_of_one_village_says_nothing_of_the_others(engine: Engine, session: Session) -> None:
    there = person("周永生", "1970-01-01", place=("夏侯村", "一组"), head="周永生")

    tally = take(engine, workbook([there]))

    assert counts(tally) == {"added": 1}
    assert find(session, "李大勇").unlisted_id is None


def test_who_lives_in_another_household_now_is_asked_about(
    engine: Engine, session: Session
) -> None:
    moved = person("王小明", "1985-02-02", door="9", head="王小明")
    wife = person("刘红霞", "1986-06-06", door="9", head="王小明", relation="配偶")
    before = find(session, "王小明").household_id
    session.commit()

    tally = take(engine, workbook([FAMILY[0], FAMILY[2], moved, wife]))
    again = take(engine, workbook([FAMILY[2], FAMILY[0], moved, wife], by="another"))

    session.expire_all()
    question = session.scalars(select(Question)).one()
    assert counts(tally) == {"added": 1, "moved": 1, "same": 2}
    assert counts(again) == {"same": 4}
    assert find(session, "王小明").household_id == before
    assert (question.kind, question.person_id) == ("moved", find(session, "王小明").id)
    detail = json.loads(question.detail)
    del detail["register"], detail["row"]
    assert detail == {
        "place": "东柏村 一组 9 王小明",
        "household": find(session, "刘红霞").household_id,
        "group": find(session, "刘红霞").group_id,
        "door": "9号",
        "head_name": "王小明",
    }


def test_a_newer_sample_with_a_bit_of_everything(engine: Engine) -> None:
    header, rows = listing.sample_rows()
    take(engine, listing.SAMPLE.read_bytes())
    column = header.index("联系电话")
    rows[0][column] = "13912345678"
    newer = [row for index, row in enumerate(rows) if index not in {10, 11}]
    newer.append(["x", *person("新来的", "1991-01-01", door="9999", place=("夏侯村", "三组"))])

    tally = take(engine, workbook(newer, header))

    assert counts(tally) == {"added": 1, "changed": 1, "same": 628, "held": 4, "unlisted": 2}
    assert [place for place in tally["places"] if place[3]] == [["夏侯村", "三组", 1, True]]


def test_a_door_that_gets_somebody_new_is_not_done_any_more(
    engine: Engine, session: Session
) -> None:
    door = find(session, "李大勇").household
    tick(session, VILLAGE)
    door.visit_outcome, door.visited_on = "met", TODAY
    find(session, "李大勇").seen_on = TODAY
    door.door_state, door.open_count = "done", 0
    session.commit()

    take(engine, workbook([*FAMILY, person("李新", "1990-09-09", door="2", head="李大勇")]))

    session.expire_all()
    assert (door.door_state, door.people_count, door.open_count) == ("part", 2, 1)
    assert session.get_one(Area, VILLAGE).clock == door.clock
