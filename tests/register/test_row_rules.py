import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from webapp.register.columns_rules import Mapping, find_columns
from webapp.register.header_rules import Field
from webapp.register.oddity_rules import ODDITIES, Kind, Oddity
from webapp.register.place_rules import Place
from webapp.register.reading import open_table
from webapp.register.row_rules import Row, read_row, read_rows
from webapp.register.tally_rules import Tally, tally_rows

SAMPLES = Path(__file__).parents[1] / "samples"
COLUMNS = (
    Field.VILLAGE,
    Field.GROUP,
    Field.HOUSEHOLD_NO,
    Field.DOOR,
    Field.HEAD_NAME,
    Field.NAME,
    Field.RELATION,
    Field.SEX,
    Field.BORN_ON,
    Field.IDENTITY,
    Field.HUKOU_KIND,
    Field.PHONE,
    Field.NOTE,
    Field.STUDENT,
    Field.GROUPS,
)
HEADINGS = (
    "村",
    "组",
    "户号",
    "门牌",
    "户主姓名",
    "姓名",
    "与户主关系",
    "性别",
    "出生日期",
    "身份证号",
    "户口性质",
    "电话",
    "备注",
    "在校",
    "特殊群体",
)
MAPPING = Mapping(
    header_row=1,
    columns={name: column for column, name in enumerate(COLUMNS)},
    headers=HEADINGS,
)
NUMBER = "410106196508099994"
PERSON: dict[Field, object] = {
    Field.VILLAGE: "东柏村",
    Field.GROUP: "一组",
    Field.HOUSEHOLD_NO: "0001",
    Field.DOOR: "1号",
    Field.HEAD_NAME: "张三",
    Field.NAME: "张三",
    Field.RELATION: "户主",
    Field.SEX: "男",
    Field.BORN_ON: date(1965, 8, 9),
    Field.IDENTITY: NUMBER,
    Field.HUKOU_KIND: "农业",
    Field.PHONE: "13800138000",
}
NOTHING: dict[Field, object] = {}


def cells(changes: dict[Field, object]) -> tuple[object, ...]:
    person = PERSON | changes
    return tuple(person.get(name) for name in COLUMNS)


def read(changes: dict[Field, object] = NOTHING) -> Row:
    return read_row(cells(changes), MAPPING, row_number=7)


def read_all(*rows: dict[Field, object] | tuple[object, ...]) -> list[Row]:
    records = [
        (number, cells(row) if isinstance(row, dict) else row) for number, row in enumerate(rows, 2)
    ]
    return list(read_rows(records, MAPPING))


def test_sample_comes_out_as_expected() -> None:
    expected = json.loads((SAMPLES / "register-gongyelu.expected.json").read_text("utf-8"))

    with open_table("register.xlsx", SAMPLES / "register-gongyelu.xlsx") as table:
        tally = tally_rows(read_rows(table, find_columns(table.head)))

    assert {
        "households": tally.households,
        "persons": tally.persons,
        "places": [list(place) for place in tally.places],
        "oddities": [{"row": oddity.row, "kind": oddity.kind} for oddity in tally.oddities],
    } == expected
    assert (tally.held, tally.taken, tally.skipped) == (4, 631, 1)


def test_plain_row() -> None:
    assert read() == Row(
        row=7,
        place=Place("", "东柏村", "一组", "0001", "1号", "张三"),
        name="张三",
        relation="0",
        sex="1",
        born_on=date(1965, 8, 9),
        identity=NUMBER,
        identity_born_on=date(1965, 8, 9),
        identity_sex="1",
        hukou_kind="rural",
        phone="13800138000",
    )


@pytest.mark.parametrize(
    ("changes", "kinds"),
    [
        pytest.param(
            {Field.IDENTITY: "４１０１０６１９６５０８０９９９９４"}, ["fullwidth"], id="full"
        ),
        pytest.param({Field.IDENTITY: " 410106 19650809 9994 "}, ["spaces"], id="spaces"),
        pytest.param({Field.IDENTITY: "'" + NUMBER}, [], id="apostrophe"),
        pytest.param({Field.IDENTITY: "410106650809999"}, ["id15"], id="15 digits"),
        pytest.param({Field.IDENTITY: 410106650809999}, ["id15"], id="15 digits as a number"),
        pytest.param(
            {
                Field.IDENTITY: "41010619831105998x",
                Field.BORN_ON: None,
                Field.SEX: None,
            },
            ["lowerx"],
            id="small x",
        ),
        pytest.param({Field.BORN_ON: "1965年8月9日"}, ["textdate"], id="date as text"),
        pytest.param({Field.IDENTITY: None}, ["noid"], id="no number"),
        pytest.param({Field.IDENTITY: "无"}, ["noid"], id="number none"),
        pytest.param({Field.IDENTITY: "410106196508099991"}, ["badcheck"], id="check digit"),
        pytest.param({Field.IDENTITY: "41010619650809999"}, ["identity_length"], id="17"),
        pytest.param({Field.IDENTITY: "41010619650809999李"}, ["identity_characters"], id="han"),
        pytest.param({Field.IDENTITY: "410106196513099994"}, ["identity_birth"], id="month 13"),
        pytest.param({Field.IDENTITY: 4.10106196508099e17}, ["identity_float"], id="float"),
        pytest.param({Field.IDENTITY: "4.10106E+17"}, ["identity_float"], id="float as text"),
        pytest.param({Field.IDENTITY: "410106196508099000"}, ["identity_float"], id="rounded"),
        pytest.param({Field.BORN_ON: date(1966, 8, 9)}, ["birthmismatch"], id="birth differs"),
        pytest.param({Field.SEX: "女"}, ["sexmismatch"], id="sex differs"),
        pytest.param({Field.NAME: None}, ["noname"], id="no name"),
        pytest.param({Field.NAME: "123"}, ["badname"], id="digits for a name"),
        pytest.param({Field.NAME: "长" * 61}, ["badname"], id="long name"),
        pytest.param({Field.VILLAGE: None}, ["noplace"], id="no village"),
        pytest.param({Field.GROUP: " "}, ["noplace"], id="no group"),
        pytest.param(
            {
                Field.HOUSEHOLD_NO: None,
                Field.DOOR: None,
                Field.HEAD_NAME: None,
                Field.RELATION: "子",
            },
            ["nohousehold"],
            id="no household",
        ),
        pytest.param({Field.BORN_ON: "1965年8月"}, ["badbirth"], id="no day"),
        pytest.param({Field.BORN_ON: None, Field.IDENTITY: None}, ["noid", "nobirth"], id="no age"),
        pytest.param({Field.SEX: "男女"}, ["badsex"], id="sex unreadable"),
        pytest.param({Field.RELATION: "邻居"}, ["badrelation"], id="relation unknown"),
        pytest.param({Field.HUKOU_KIND: "蓝印"}, ["badhukou"], id="hukou unknown"),
        pytest.param({Field.PHONE: "12345"}, ["badphone"], id="phone"),
        pytest.param({Field.NOTE: "长" * 401}, ["toolong"], id="long note"),
        pytest.param({Field.HEAD_NAME: "李四"}, ["headname"], id="head's name"),
    ],
)
def test_every_oddity_of_a_row(changes: dict[Field, object], kinds: list[str]) -> None:
    row = read(changes)

    assert [str(oddity.kind) for oddity in row.oddities] == kinds
    assert row.is_held == bool({"noname", "badname", "noplace", "nohousehold"} & set(kinds))


@pytest.mark.parametrize(
    "written",
    [
        "４１０１０６１９６５０８０９９９９４",
        " 410106 19650809 9994 ",
        "410106650809999",
        "\u200b410106196508099994",
        "410106\u3000196508099994",
    ],
)
def test_number_is_the_same_however_written(written: str) -> None:
    assert read({Field.IDENTITY: written}).identity == NUMBER


def test_untrusted_number_is_kept_for_correction() -> None:
    row = read({Field.IDENTITY: "410106196508099991", Field.SEX: None})

    assert (row.identity, row.identity_given, row.sex) == ("", "410106196508099991", "")


def test_number_fills_birth_and_sex_that_the_columns_leave_open() -> None:
    row = read({Field.BORN_ON: None, Field.SEX: ""})

    assert (row.born_on, row.sex, row.oddities) == (date(1965, 8, 9), "1", ())


def test_contradiction_keeps_both_words() -> None:
    row = read({Field.BORN_ON: date(1966, 1, 1), Field.SEX: "女"})

    assert (row.born_on, row.identity_born_on) == (date(1966, 1, 1), date(1965, 8, 9))
    assert (row.sex, row.identity_sex) == ("2", "1")


def test_birth_still_to_come_is_odd_when_the_day_is_known() -> None:
    record = (2, cells({Field.BORN_ON: date(2013, 1, 1), Field.IDENTITY: None}))

    rows = list(read_rows([record], MAPPING, on=date(2012, 4, 20)))

    assert [oddity.kind for oddity in rows[0].oddities] == ["badbirth", "noid", "nobirth"]


def test_identity_number_in_another_column_is_not_shown() -> None:
    shown = [(oddity.kind, oddity.written) for oddity in read({Field.NAME: NUMBER}).oddities]

    assert shown == [(Kind.BADNAME, "…")]
    assert read({Field.BORN_ON: NUMBER}).oddities[0].written == "…"


def test_every_kind_has_its_words() -> None:
    assert set(ODDITIES) == set(Kind)
    assert all(len(kind) <= 20 for kind in Kind)
    problem = Oddity(8, Kind.DUP, Field.IDENTITY, other=45).problem()
    assert (problem.code, problem.field, problem.params["other"]) == ("row_dup", "identity", "45")


def test_merged_cells_are_filled_downwards() -> None:
    blank: dict[Field, object] = {
        Field.VILLAGE: None,
        Field.GROUP: None,
        Field.HOUSEHOLD_NO: None,
        Field.DOOR: None,
        Field.HEAD_NAME: None,
    }

    first, second = read_all({}, blank | {Field.NAME: "李四", Field.RELATION: "妻"})

    assert second.place == first.place
    assert second.oddities == ()


def test_head_begins_a_household_where_nothing_numbers_them() -> None:
    blank: dict[Field, object] = {
        Field.HOUSEHOLD_NO: None,
        Field.DOOR: None,
        Field.HEAD_NAME: None,
        Field.IDENTITY: None,
    }
    names = (("张三", "户主"), ("李四", "妻"), ("王五", "户主"), ("赵六", "子"))

    rows = read_all(*(blank | {Field.NAME: n, Field.RELATION: r} for n, r in names))

    assert [row.place.head_name for row in rows] == ["张三", "张三", "王五", "王五"]
    assert tally_rows(rows).households == 2


def test_new_group_does_not_inherit_a_household() -> None:
    blank: dict[Field, object] = {
        Field.GROUP: "二组",
        Field.HOUSEHOLD_NO: None,
        Field.DOOR: None,
        Field.HEAD_NAME: None,
        Field.RELATION: "妻",
    }

    assert [oddity.kind for oddity in read_all({}, blank)[1].oddities] == [Kind.NOHOUSEHOLD]


def test_place_below_a_title_in_the_middle_is_not_guessed() -> None:
    title = ("夏侯村二组名单", *(None,) * 14)

    rows = read_all({}, title, {Field.VILLAGE: None, Field.GROUP: None})

    assert [row.is_skipped for row in rows] == [False, True, False]
    assert [oddity.kind for oddity in rows[2].oddities] == [Kind.NOPLACE]


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(("合 计", *(None,) * 4, "635人", *(None,) * 9), id="total"),
        pytest.param(("小计:12人", *(None,) * 14), id="subtotal"),
        pytest.param(HEADINGS, id="header again"),
        pytest.param((None,) * 15, id="blank"),
        pytest.param((), id="no cells"),
        pytest.param((12, *(None,) * 14), id="number prepared"),
        pytest.param(("填表人:张三", None, "审核人:李四", *(None,) * 12), id="signatures"),
        pytest.param(("第2页 共9页", *(None,) * 14), id="page"),
    ],
)
def test_rows_that_hold_no_person_are_skipped(row: tuple[object, ...]) -> None:
    found = read_row(row, MAPPING, row_number=9)

    assert (found.is_skipped, found.oddities) == (True, ())


def test_household_without_a_name_and_name_without_facts_are_not_lost() -> None:
    nobody = (None, None, "0007", *(None,) * 12)
    bare = ("东柏村", "一组", "0007", None, None, "张三", *(None,) * 9)

    rows = [read_row(row, MAPPING, row_number=9) for row in (nobody, bare)]

    assert [(row.is_skipped, row.is_held) for row in rows] == [(False, True), (False, False)]


def test_constants_fill_what_no_column_says() -> None:
    mapping = Mapping(
        header_row=1,
        columns={Field.NAME: 0, Field.HEAD_NAME: 1},
        constants={Field.VILLAGE: "东柏村", Field.GROUP: "一组"},
    )

    row = read_row(("张三", "李四"), mapping, row_number=2)

    assert row.place == Place("", "东柏村", "一组", "", "", "李四")


def test_remaining_columns_are_read() -> None:
    row = read({Field.NOTE: " 在外 ", Field.STUDENT: "是", Field.GROUPS: "低保、重残"})

    assert (row.note, row.is_student, row.groups) == ("在外", True, ("低保", "重残"))


def test_duplicate_is_named_once_for_each_pair_at_the_first_row() -> None:
    others: list[dict[Field, object]] = [
        {Field.NAME: name, Field.HOUSEHOLD_NO: str(at)} for at, name in enumerate("甲乙", 2)
    ]
    tally = Tally()

    found = [
        [(o.row, o.other) for o in tally.add(row) if o.kind is Kind.DUP]
        for row in read_all({}, *others)
    ]

    assert found == [[], [(2, 3)], [(2, 4)]]


def test_households_without_a_head_and_with_two_are_named() -> None:
    son: dict[Field, object] = {Field.RELATION: "子", Field.NAME: "张小", Field.IDENTITY: None}
    lonely = son | {Field.HOUSEHOLD_NO: "2"}
    second: dict[Field, object] = {Field.IDENTITY: None, Field.NAME: "张三"}

    tally = tally_rows(read_all({}, son, second, lonely))

    assert [o for o in tally.oddities if o.kind in (Kind.NOHEAD, Kind.TWOHEADS)] == [
        Oddity(4, Kind.TWOHEADS, Field.RELATION, other=2),
        Oddity(5, Kind.NOHEAD, Field.RELATION),
    ]


def test_head_may_come_after_the_others() -> None:
    son: dict[Field, object] = {Field.RELATION: "子", Field.NAME: "张小", Field.IDENTITY: None}

    assert tally_rows(read_all(son, {})).kinds == {Kind.NOID: 1}


def test_household_number_is_the_same_with_and_without_zeros() -> None:
    rows = read_all({}, {Field.HOUSEHOLD_NO: 1, Field.RELATION: "子", Field.IDENTITY: None})

    assert tally_rows(rows).households == 1


CELL = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.integers(),
    st.floats(),
    st.dates(),
    st.text("0123456789xX年月日.-/ 一二十零户主子男女合计", max_size=20),
)


@given(st.lists(st.tuples(*[CELL] * 15) | st.lists(CELL, max_size=20).map(tuple), max_size=5))
def test_any_cells_are_read_without_error(rows: list[tuple[object, ...]]) -> None:
    found = list(read_rows(enumerate(rows, 2), MAPPING))
    tally = tally_rows(found)

    assert tally.persons + tally.skipped == len(rows)
    assert all(oddity.problem().message for oddity in tally.oddities)
