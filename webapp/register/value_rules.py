"""Read what people write into the cells of a register: names, dates, relations, telephones."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from webapp.register.identity_rules import Sex

REMEMBERED = 1 << 15  # different texts remembered; names, dates and places come again and again
_SHOWN = 40  # characters of a cell in a message
_SECRET_DIGITS = 14
_WIDTHS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0xA0: 0x20}
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufff9-\uffff\ud800-\udfff]"
)
_SPACES = re.compile(r"\s+")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_DOTS = re.compile(r"\s*[·•・‧∙⋅.]\s*")
NOTHING = frozenset(
    (
        "",
        "无",
        "-",
        "--",
        "/",
        "\\",
        "—",
        "——",
        "没有",
        "未知",
        "不详",
        "空",
        "null",
        "none",
        "n/a",
        "0",
    )
)


@lru_cache(maxsize=REMEMBERED)
def plain(text: str) -> str:
    """Return text in half width, without unseen characters and needless spaces.

    >>> plain("　１号院 ")
    '1号院'
    """
    if text.isascii() and text.isalnum():
        return text
    return _SPACES.sub(" ", _UNSEEN.sub("", text.translate(_WIDTHS))).strip()


def plain_cell(cell: object) -> str:
    """Return any cell as text; a whole number without a point.

    >>> plain_cell(3), plain_cell(4.5), plain_cell(date(1965, 8, 9)), plain_cell(None)
    ('3', '4.5', '1965-08-09', '')
    """
    if isinstance(cell, str):
        return plain(cell)
    return "" if cell is None else plain(str(cell))


def shown(cell: object) -> str:
    """Return a cell's text for a message; never what may be an identity number, or hold one.

    >>> shown("1965年8月"), shown("410106 19650809 9994")
    ('1965年8月', '…')
    """
    text = plain_cell(cell)
    return "…" if sum(map(str.isdigit, text)) >= _SECRET_DIGITS else text[:_SHOWN]


@lru_cache(maxsize=REMEMBERED)
def read_name(text: str) -> str:
    """Return a name without the spaces that line up two-character names, "" when there is none.

    >>> read_name("张　三"), read_name("阿依古丽・买买提"), read_name("Li  Lei")
    ('张三', '阿依古丽·买买提', 'Li Lei')
    """
    name = plain(text)
    if name in NOTHING:
        return ""
    if _HAN.search(name):
        name = _DOTS.sub("·", name.replace(" ", "")).strip("·")
    return name


_PLAIN_DATE = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: \d{1,2}:\d{2}(?::\d{2})?)?|(\d{8})")
_WRITTEN_DATE = re.compile(
    r"(\d{4})\s*[-年./、,\s]\s*(\d{1,2})\s*[-月./、,\s]\s*(\d{1,2})\s*[日号.]?"
    r"(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?"
)
_FIRST_SERIAL = date(1899, 12, 30)  # day 0 of a spreadsheet, for days after February 1900
_SERIAL = re.compile(r"\d{4,5}|\d{5}\.\d+")  # 1965.8 is a month
_SERIALS = range(1000, 80_000)  # from 1902 to 2119
_YEARS = range(1850, 2120)  # a year alone is no count of days
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_TENS = re.compile(r"([二三廿]?)十([一二三四五六七八九]?)")
EARLIEST = date(1850, 1, 1)
LATEST = date(2119, 1, 1)


def read_date(cell: object) -> tuple[date | None, bool]:
    """Return the date and whether it was written as text of its own kind.

    ISO dates, Excel's own 1965/8/9 and eight digits are plain; 1965年8月9日, 1965.8.9, Chinese
    numerals and a spreadsheet's count of days are text. A month without a day is no date.

    >>> read_date("1965年8月9日"), read_date("1965-08-09"), read_date("1965年8月")
    ((datetime.date(1965, 8, 9), True), (datetime.date(1965, 8, 9), False), (None, True))
    """
    if isinstance(cell, date):
        return (cell if EARLIEST <= cell <= LATEST else None), False
    return read_written_date(cell if isinstance(cell, str) else str(cell))


@lru_cache(maxsize=REMEMBERED)
def read_written_date(text: str) -> tuple[date | None, bool]:
    """Read a date from its text."""
    text = plain(text).removeprefix("'")
    if found := _PLAIN_DATE.fullmatch(text):
        digits = found[4]
        parts = (digits[:4], digits[4:6], digits[6:]) if digits else found.group(1, 2, 3)
        return _date(*parts), False
    if found := _WRITTEN_DATE.fullmatch(_arabic(text)):
        return _date(*found.group(1, 2, 3)), True
    return _serial_date(text), True


def _arabic(text: str) -> str:
    """Turn 一九六五年十月二十一日 into 1965年10月21日."""
    if not re.search("[一二三四五六七八九十〇○零]", text):
        return text
    tens = _TENS.sub(lambda at: f"{at[1] or '一'}{at[2] or '〇'}", text.replace("廿", "二十"))
    return tens.translate(_DIGITS)


def _serial_date(text: str) -> date | None:
    if not _SERIAL.fullmatch(text):
        return None
    days = int(text.partition(".")[0])
    return _FIRST_SERIAL + timedelta(days=days) if days in _SERIALS and days not in _YEARS else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None


_SEXES = {
    **dict.fromkeys(["男", "男性", "m", "male", "1", "男士", "♂"], Sex.MALE),
    **dict.fromkeys(["女", "女性", "f", "female", "2", "女士", "♀"], Sex.FEMALE),
}


@lru_cache(maxsize=REMEMBERED)
def read_sex(text: str) -> Sex | Literal[""] | None:
    """Return the sex, "" when nothing is said (also by codes 0 and 9), None when unreadable."""
    said = plain(text).casefold()
    return "" if said in NOTHING or said in {"9", "未说明"} else _SEXES.get(said)


_HUKOU = (  # in this order: 非农业 holds 农业
    (re.compile(r"非农|城镇|城市|市民|urban|non.?farm|^城$|^1[0-2]$|^非$"), "urban"),
    (re.compile(r"农业|农村|农民|粮农|rural|farm|^农$|^农户|^2[0-2]$|^农家"), "rural"),
    (re.compile(r"居民|统一|家庭户|unified|resident|^5[0-2]$"), "unified"),
)


@lru_cache(maxsize=REMEMBERED)
def read_hukou(text: str) -> str | None:
    """Return urban, rural or unified; "" when nothing is said, None when unreadable."""
    said = plain(text).casefold()
    if said in NOTHING:
        return ""
    return next((kind for pattern, kind in _HUKOU if pattern.search(said)), None)


_PHONE = re.compile(r"1[3-9]\d{9}|0\d{2,3}\d{7,8}|[2-9]\d{6,7}|[48]00\d{7}")
_BETWEEN = re.compile(r"[\s\-()—－.+转]")
_PHONES = re.compile(r"[/、,;或和|]|\s{1,}(?=1[3-9]\d)")


def read_phone(text: str) -> str | None:
    """Return the first telephone number as digits; "" for none, None when unreadable.

    >>> read_phone("0371-68923333"), read_phone("138 0013 8000/68923333"), read_phone("123")
    ('037168923333', '13800138000', None)
    """
    if _PHONE.fullmatch(text) and text.isascii():
        return text
    text = plain(text).removeprefix("'")
    if text.casefold() in NOTHING:
        return ""
    first = _PHONES.split(text, maxsplit=1)[0]
    for said in (first, text):
        digits = _BETWEEN.sub("", said).removeprefix("86")
        if _PHONE.fullmatch(digits):
            return digits
    return None


_NO = frozenset(
    ("否", "不是", "不在校", "非学生", "no", "n", "false", "f", "×", "x", "毕业", "已毕业")
)


def read_yes(text: str) -> bool:
    """Tell whether a cell says yes: anything but empty and the usual noes.

    >>> read_yes("是"), read_yes("郑州大学"), read_yes("否"), read_yes("")
    (True, True, False, False)
    """
    said = text.casefold()
    return said not in NOTHING and said not in _NO


_LIST = re.compile(r"[、,;/|\s]+")


def read_list(text: str) -> tuple[str, ...]:
    """Return the items of a cell that lists several.

    >>> read_list("低保、重残")
    ('低保', '重残')
    """
    return tuple(item for item in _LIST.split(text) if item.casefold() not in NOTHING)
