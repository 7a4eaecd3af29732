import pytest
from hypothesis import given
from hypothesis import strategies as st

from webapp.register.columns_rules import Mapping, find_columns, find_header
from webapp.register.header_rules import SYNONYMS, Field, name_field

PLAIN = ("村", "组", "户编号", "户主姓名", "姓名", "与户主关系", "性别", "出生日期", "公民身份号码")
FIELDS = (
    Field.VILLAGE,
    Field.GROUP,
    Field.HOUSEHOLD_NO,
    Field.HEAD_NAME,
    Field.NAME,
    Field.RELATION,
    Field.SEX,
    Field.BORN_ON,
    Field.IDENTITY,
)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [(word, name) for name, words in SYNONYMS.items() for word in words.split()],
)
def test_every_synonym_names_its_field(heading: str, expected: Field) -> None:
    assert name_field(heading) == (expected, 0)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("村(社区)", Field.VILLAGE),
        ("村(社区)名称", Field.VILLAGE),
        ("组(楼院)", Field.GROUP),
        ("姓 名", Field.NAME),
        ("姓名*", Field.NAME),
        ("姓名(必填)", Field.NAME),
        ("公民身份号码(18位)", Field.IDENTITY),
        ("本人身份证号码", Field.IDENTITY),
        ("身份证\n号码", Field.IDENTITY),
        ("出生日期(年月日)", Field.BORN_ON),
        ("户口性质:农业/非农业", Field.HUKOU_KIND),
        ("联系电话1", Field.PHONE),
        ("身份证住址", Field.ADDRESS),
        ("Household No.", Field.HOUSEHOLD_NO),
        ("Date of Birth", Field.BORN_ON),
        ("ID Number", Field.IDENTITY),
        ("SEX", Field.SEX),
        ("监护人姓名", None),
        ("户主身份证号", None),
        ("调查人", None),
        ("银行账号", None),
        ("年龄", None),
        ("序号", None),
        ("", None),
    ],
)
def test_wordings(heading: str, expected: Field | None) -> None:
    assert name_field(heading)[0] == expected


@pytest.mark.parametrize("above", [0, 2, 6], ids=["row 1", "row 3", "row 7"])
def test_header_is_found_below_titles(above: int) -> None:
    titles = [(number, (f"标题{number}", None)) for number in range(1, above + 1)]
    data = (above + 2, ("东柏村", "一组", "1", "张三", "张三", "户主", "男", None, None))

    found = find_columns([*titles, (above + 1, PLAIN), data])

    assert found == Mapping(
        header_row=above + 1,
        columns=dict(zip(FIELDS, range(9), strict=True)),
        headers=PLAIN,
    )


@given(st.permutations(range(9)))
def test_columns_may_stand_in_any_order(order: list[int]) -> None:
    found = find_columns([(1, [PLAIN[column] for column in order])])

    assert found.columns == {FIELDS[column]: at for at, column in enumerate(order)}
    assert found.problems() == ()


def test_header_in_two_rows_is_taken_together() -> None:
    upper = ("村", "组", "户号", "家庭成员情况", None, None)
    lower = (None, None, None, "姓名", "性别", "身份证号")

    assert find_header([(1, ("标题",)), (2, upper), (3, lower)]) == (
        3,
        ("村", "组", "户号", "姓名", "性别", "身份证号"),
    )


def test_exact_heading_wins_over_a_similar_one_and_the_rest_is_unknown() -> None:
    found = find_columns([(1, ("原姓名", "姓名", "姓名", "村", "组", "户号", "血型", "序号"))])

    assert found.columns[Field.NAME] == 1
    assert found.unknown == ("原姓名", "姓名", "血型")


def test_missing_columns_are_named_with_the_headings_found() -> None:
    found = find_columns([(1, ("性别", "民族", "备注", "出生日期"))])

    assert [(problem.code, problem.field) for problem in found.problems()] == [
        ("column_village", "village"),
        ("column_group", "group"),
        ("column_name", "name"),
        ("column_household", "household_no"),
    ]
    assert found.problems()[0].params == {"headers": "性别、民族、备注、出生日期"}


def test_constant_stands_for_a_column() -> None:
    found = find_columns(
        [(1, ("姓名", "户主", "性别"))], constants={Field.VILLAGE: "东柏村", Field.GROUP: "一组"}
    )

    assert found.problems() == ()
    assert found.constants == {Field.VILLAGE: "东柏村", Field.GROUP: "一组"}


def test_user_corrects_the_mapping() -> None:
    found = find_columns(
        [(1, ("村", "组", "户号", "姓名", "户主", "甲"))],
        correction={Field.NAME: 4, Field.NOTE: 5, Field.HOUSEHOLD_NO: None, Field.DOOR: -1},
    )

    assert found.columns == {Field.VILLAGE: 0, Field.GROUP: 1, Field.NAME: 4, Field.NOTE: 5}
    assert found.unknown == ("户号", "姓名")


def test_no_header_is_said() -> None:
    found = find_columns([(1, ("张三", "男")), (2, ("户主", 5))])

    assert [problem.code for problem in found.problems()] == ["header_missing"]


def test_no_rows_have_no_header() -> None:
    assert find_columns([]).header_row == 0


CELLS = st.one_of(st.none(), st.text(max_size=20), st.integers(), st.floats(), st.dates())


@given(st.lists(st.tuples(st.integers(1, 50), st.lists(CELLS, max_size=8)), max_size=8))
def test_any_cells_are_mapped_without_error(head: list[tuple[int, list[object]]]) -> None:
    found = find_columns(head)

    assert set(found.columns.values()) <= set(range(len(found.headers)))
