import doctest
from datetime import date

import pytest

from webapp.register import csv_reading, header_rules, place_rules, relation_rules, value_rules
from webapp.register.relation_rules import read_relation
from webapp.register.value_rules import (
    read_date,
    read_hukou,
    read_name,
    read_phone,
    read_sex,
    read_yes,
)

DAY = date(1965, 8, 9)


@pytest.mark.parametrize(
    "module", [csv_reading, header_rules, place_rules, relation_rules, value_rules]
)
def test_examples(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (DAY, (DAY, False)),
        ("1965-08-09", (DAY, False)),
        ("1965-8-9", (DAY, False)),
        ("1965/8/9", (DAY, False)),
        ("1965-08-09 00:00:00", (DAY, False)),
        ("19650809", (DAY, False)),
        (19650809, (DAY, False)),
        ("1965年8月9日", (DAY, True)),
        ("1965年08月09号", (DAY, True)),
        ("1965 年 8 月 9 日", (DAY, True)),
        ("1965.8.9", (DAY, True)),
        ("1965.08.09", (DAY, True)),
        ("1965、8、9", (DAY, True)),
        ("1965 8 9", (DAY, True)),
        ("１９６５年８月９日", (DAY, True)),
        ("一九六五年八月九日", (DAY, True)),
        ("一九六五年十月二十一日", (date(1965, 10, 21), True)),
        ("二〇〇一年十二月三十日", (date(2001, 12, 30), True)),
        (23963, (DAY, True)),
        ("23963", (DAY, True)),
        (23963.5, (DAY, True)),
        ("1965年8月", (None, True)),
        ("1965.8", (None, True)),
        ("196508", (None, True)),
        (1965, (None, True)),
        ("１９６５", (None, True)),
        ("65.8.9", (None, True)),
        ("1965-02-30", (None, False)),
        ("19651309", (None, False)),
        ("8/9/1965", (None, True)),
        ("不详", (None, True)),
        (date(1600, 1, 1), (None, False)),
        (float("nan"), (None, True)),
    ],
)
def test_dates(written: object, expected: tuple[date | None, bool]) -> None:
    assert read_date(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("张三", "张三"),
        ("张 三", "张三"),
        ("张　三", "张三"),
        (" 张三\n", "张三"),
        ("宋䶮卫", "宋䶮卫"),
        ("阿依古丽•买买提", "阿依古丽·买买提"),
        ("Li  Lei", "Li Lei"),
        ("无", ""),
        ("-", ""),
        ("　", ""),
    ],
)
def test_names(written: str, expected: str) -> None:
    assert read_name(written) == expected


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        ("0", "户主 本人 0 01 02 head"),
        ("1", "配偶 妻 夫 妻子 丈夫 10 11 12 wife"),
        ("2", "子 儿子 长子 次子 女婿 20 28 son"),
        ("3", "女 女儿 长女 儿媳 儿媳妇 30 38 daughter"),
        ("4", "孙子 孙女 外孙 外孙女 孙子女 40 曾孙"),
        ("5", "父亲 母亲 父母 岳父 婆婆 公公 51 52"),
        ("6", "祖父 奶奶 外祖母 外公 61"),
        ("7", "兄 弟 姐姐 妹 嫂子 弟媳 73"),
        ("8", "其他 侄子 外甥女 非亲属 99 81"),
    ],
)
def test_relations(expected: str, words: str) -> None:
    assert {word: read_relation(word) for word in words.split()} == dict.fromkeys(
        words.split(), expected
    )


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("男", "1"),
        ("男性", "1"),
        ("1", "1"),
        ("M", "1"),
        ("女", "2"),
        ("2", "2"),
        ("０", ""),
        ("Female", "2"),
        (" 女 ", "2"),
        ("", ""),
        ("未知", ""),
        ("9", ""),
        ("男女", None),
    ],
)
def test_sexes(written: str, expected: str | None) -> None:
    assert read_sex(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("农业", "rural"),
        ("农业家庭户口", "rural"),
        ("农村", "rural"),
        ("20", "rural"),
        ("非农业", "urban"),
        ("非农", "urban"),
        ("城镇居民", "urban"),
        ("10", "urban"),
        ("居民", "unified"),
        ("居民家庭户", "unified"),
        ("50", "unified"),
        ("", ""),
        ("蓝印", None),
    ],
)
def test_hukou(written: str, expected: str | None) -> None:
    assert read_hukou(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("13800138000", "13800138000"),
        ("138 0013 8000", "13800138000"),
        ("138-0013-8000", "13800138000"),
        ("+86 13800138000", "13800138000"),
        ("１３８００１３８０００", "13800138000"),
        ("13800138000/13900139000", "13800138000"),
        ("13800138000 13900139000", "13800138000"),
        ("0371-68923333", "037168923333"),
        ("(0371)68923333", "037168923333"),
        ("68923333", "68923333"),
        ("'13800138000", "13800138000"),
        ("无", ""),
        ("", ""),
        ("1380013800", None),
        ("张三", None),
    ],
)
def test_phones(written: str, expected: str | None) -> None:
    assert read_phone(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [("是", True), ("在校", True), ("√", True), ("否", False), ("", False), ("无", False)],
)
def test_yes(written: str, expected: bool) -> None:  # noqa: FBT001 -- a case
    assert read_yes(written) is expected
