import codecs
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from webapp.refusals import Refusal
from webapp.register.columns_rules import find_columns
from webapp.register.process_reading import Process
from webapp.register.reading import MAX_BYTES, MAX_UNPACKED, Record, open_table
from webapp.register.row_rules import read_rows

SAMPLES = Path(__file__).parents[1] / "samples"
SAMPLE = SAMPLES / "register-gongyelu.xlsx"
ON = date(2012, 4, 20)
SLOW = settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def workbook(fill: Callable[[Any], object]) -> bytes:
    book = openpyxl.Workbook()
    fill(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def rows(data: bytes | Path, sheet: str | None = None) -> list[Record]:
    file = data if isinstance(data, Path) else io.BytesIO(data)
    with open_table("register", file, sheet=sheet) as table:
        return list(table)


def refusal(data: bytes, sheet: str | None = None) -> str:
    with pytest.raises(Refusal) as caught:
        rows(data, sheet)
    return caught.value.code


def test_sample_is_read_with_its_own_row_numbers() -> None:
    with open_table("register.xlsx", SAMPLE) as table:
        records = list(table)

    assert (table.sheet, table.row_count, len(records)) == ("人口底册", 639, 639)
    assert table.sheets == (("人口底册", 639), ("说明", 1))
    assert records[3] == (
        4,
        (
            1,
            "东路社区",
            "1号院",
            "0001",
            "1号",
            "袁秀兰",
            "袁秀兰",
            "户主",
            "男",
            date(1941, 2, 12),
            "410106194102129998",
            "非农业",
            "13318609139",
            None,
        ),
    )


def test_old_xls_is_read() -> None:
    expected = [
        (2, ("村", "组", "户号", "姓名", "出生日期", "身份证号")),
        (3, ("东柏村", "一组", 1, "张三", date(1965, 8, 9), "410106196508099994")),
    ]

    assert rows(SAMPLES / "small.xls") == expected


def test_cells_become_plain_values_and_blank_rows_keep_their_number() -> None:
    def fill(book: Any) -> None:
        sheet = book.active
        sheet["B2"] = "名"
        sheet["C2"] = True
        sheet["D2"] = datetime(1965, 8, 9, 10, 30)  # noqa: DTZ001 -- a cell knows no zone
        sheet["E2"] = 410106196508099994.0
        sheet["B5"] = 3.0
        sheet["C5"] = 2.5

    assert rows(workbook(fill)) == [
        (2, (None, "名", "True", date(1965, 8, 9), 4.10106196508099994e17)),
        (5, (None, 3, 2.5, None, None)),
    ]


def test_fullest_visible_sheet_is_chosen_unless_one_is_named() -> None:
    def fill(book: Any) -> None:
        book.active.append(["说明"])
        book.create_sheet("名单").append(["村", "组", "姓名"])
        hidden = book.create_sheet("字典")
        hidden.append(list("abcdefgh"))
        hidden.sheet_state = "hidden"

    data = workbook(fill)

    assert rows(data) == [(1, ("村", "组", "姓名"))]
    assert rows(data, "Sheet") == [(1, ("说明",))]
    assert refusal(data, "没有") == "file_sheet"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"], ids=lambda name: name
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_text_is_read_in_every_encoding_and_delimiter(encoding: str, delimiter: str) -> None:
    lines = [
        ["村", "姓名", "户号"],
        ["东柏村", "张䶮", "'0001"],
        [],
        ["东柏村", '"李,四"', '="02"'],
    ]
    text = "\r\n".join(delimiter.join(cells) for cells in lines)

    assert rows(text.encode(encoding)) == [
        (1, ("村", "姓名", "户号")),
        (2, ("东柏村", "张䶮", "0001")),
        (4, ("东柏村", "李,四", "02")),
    ]


def test_quoted_line_ends_stay_in_their_cell() -> None:
    assert rows('村,备注\n东,"一\n二"\n'.encode()) == [(1, ("村", "备注")), (2, ("东", "一\n二"))]


def test_rows_after_the_head_are_read_from_a_long_file() -> None:
    data = "\n".join(f"东柏村,{number}" for number in range(1, 101)).encode()

    assert rows(data) == [(number, ("东柏村", str(number))) for number in range(1, 101)]


def zipped(*names: str, size: int = 1) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, b"0" * size)
    return file.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def locked_zip() -> bytes:
    data = bytearray(zipped("xl/workbook.xml"))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(b"", "file_empty", id="nothing"),
        pytest.param(b" \r\n\t", "file_empty", id="blanks"),
        pytest.param(b"\xef\xbb\xbf,,,\n,,", "file_empty", id="delimiters only"),
        pytest.param(workbook(lambda _: None), "file_empty", id="empty workbook"),
        pytest.param(b"%PDF-1.7", "file_type", id="pdf"),
        pytest.param(b"\x89PNG\r\n", "file_type", id="picture"),
        pytest.param(b"<html><table>", "file_type", id="web page called xls"),
        pytest.param(b"a\0b", "file_type", id="binary"),
        pytest.param(zipped("word/document.xml"), "file_type", id="letter"),
        pytest.param(b"a,b\n\xff\xff\xff", "file_encoding", id="no encoding"),
        pytest.param(b"\xff\xfea", "file_encoding", id="half of a UTF-16 character"),
        pytest.param(b'a,"' + b"x" * 200_000, "file_quotes", id="endless cell"),
        pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), "file_encrypted", id="locked"),
        pytest.param(locked_zip(), "file_encrypted", id="locked zip"),
        pytest.param(OLE + b"rest", "file_broken", id="broken xls"),
        pytest.param(b"PK\x03\x04rest", "file_broken", id="broken zip"),
        pytest.param(zipped("xl/workbook.xml"), "file_broken", id="no workbook in it"),
        pytest.param(b"x" * (MAX_BYTES + 1), "file_too_large", id="too many bytes"),
    ],
)
def test_what_is_no_register_is_refused_in_words(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("webapp.register.reading.MAX_UNPACKED", 1000)

    assert refusal(zipped("xl/workbook.xml", size=2000)) == "file_too_large"
    assert MAX_UNPACKED == 1 << 30


def test_stray_cell_in_the_last_corner_is_refused_and_breaks_nothing() -> None:
    def fill(book: Any) -> None:
        book.active["A1"] = "村"
        book.active["XFD1048576"] = "x"

    assert refusal(workbook(fill)) == "file_too_large"


def test_closing_early_ends_the_reader() -> None:
    table = open_table("register", SAMPLE)
    process = table._rest

    table.close()

    assert isinstance(process, Process)
    assert process.has_ended
    assert list(table) == list(table.head)


def test_rows_read_beside_are_the_rows_read_here() -> None:
    with open_table("register", SAMPLE) as table:
        mapping, records = find_columns(table.head), list(table)

    with open_table("register", SAMPLE) as table:
        assert list(table.read(mapping, on=ON)) == list(read_rows(records, mapping, on=ON))


def test_fault_of_a_rule_is_heard_of() -> None:
    with open_table("register", SAMPLE) as table, pytest.raises(TypeError):
        list(table.read(find_columns(table.head), on="2012"))  # type: ignore[arg-type]


@given(st.binary(max_size=400))
@settings(deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        rows(data)
    except Refusal:
        return


@given(st.sampled_from([b"PK\x03\x04", OLE, codecs.BOM_UTF16_LE]), st.binary(max_size=200))
@SLOW
def test_any_bytes_behind_a_known_mark_are_read_or_refused(mark: bytes, data: bytes) -> None:
    try:
        rows(mark + data)
    except Refusal:
        return


@given(st.integers(0, SAMPLE.stat().st_size - 1), st.binary(min_size=1, max_size=8), st.booleans())
@SLOW
def test_damaged_workbook_is_read_or_refused(at: int, patch: bytes, is_cut: bool) -> None:  # noqa: FBT001 -- hypothesis
    whole = SAMPLE.read_bytes()
    damaged = whole[:at] if is_cut else whole[:at] + patch + whole[at + len(patch) :]

    try:
        rows(damaged)
    except Refusal:
        return
