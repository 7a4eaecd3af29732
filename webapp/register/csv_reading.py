"""Read rows from text with commas, semicolons or tabs between the cells, as Excel writes it."""

import codecs
import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

from webapp.problems import Problem
from webapp.refusals import Refusal

FILE_ENCODING = Problem(
    "file_encoding",
    "The characters of the file cannot be read. Open it in Excel and save it as an Excel workbook "
    "or as CSV UTF-8.",
)
FILE_QUOTES = Problem(
    "file_quotes",
    "A cell near row %(row)s never ends. Look for a quotation mark too many, "
    "or save the file as an Excel workbook.",
)

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_DELIMITERS = ",;\t"
_SAMPLE = 30  # lines that tell the delimiter
_CHUNK = 1 << 20
_FORMULA = re.compile(r'=\s*"(.*)"\s*', re.DOTALL)

Record = tuple[int, tuple[str | None, ...]]


def guess_encoding(data: bytes) -> str:
    """Return the first of UTF-16 or UTF-8 with a mark, UTF-8, GB 18030 that the bytes are in."""
    marked = next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)
    for name in (marked,) if marked else ("utf-8", "gb18030"):
        if _is_readable(data, name):
            return name
    raise Refusal(FILE_ENCODING)


def _is_readable(data: bytes, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for start in range(0, len(data), _CHUNK):
            decoder.decode(data[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def read_text(data: bytes) -> Iterator[Record]:
    """Yield the rows that hold something, each with its number."""
    encoding = guess_encoding(data)

    def lines() -> io.TextIOWrapper:
        return io.TextIOWrapper(io.BytesIO(data), encoding=encoding, newline="")

    delimiter = guess_delimiter(list(islice(lines(), _SAMPLE)))
    number = 0
    try:
        for number, cells in enumerate(csv.reader(lines(), delimiter=delimiter), 1):
            values = tuple(map(plain_cell, cells))
            if any(values):
                yield number, values
    except csv.Error:
        raise Refusal(FILE_QUOTES.of(row=str(number + 1))) from None


def guess_delimiter(lines: list[str]) -> str:
    """Return the delimiter that these lines hold most of; a comma when they hold none."""
    return max(_DELIMITERS, key=lambda mark: sum(line.count(mark) for line in lines))


def plain_cell(text: str) -> str | None:
    """Take away what Excel puts before a number to keep it text: `'0001` or `="0001"`.

    >>> plain_cell("'0001"), plain_cell('="0001"'), plain_cell("  ")
    ('0001', '0001', None)
    """
    if text.startswith("'"):
        text = text[1:]
    elif text.startswith("=") and (formula := _FORMULA.fullmatch(text)):
        text = formula[1]
    return text if text.strip() else None
