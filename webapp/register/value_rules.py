"""Read what people write into the cells of a register: names, dates, relations, telephones."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from webapp.register.identity_rules import Sex

_KNOWN = 1 << 15  # different texts remembered; names, dates and places come again and again
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

HEAD = "0"
OTHER_RELATION = "8"


@lru_cache(maxsize=_KNOWN)
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


@lru_cache(maxsize=_KNOWN)
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
_SERIALS = range(61, 80_000)  # to the year 2119
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


@lru_cache(maxsize=_KNOWN)
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
    days = text.partition(".")[0]
    if not (days.isascii() and days.isdigit() and len(days) <= len("80000")):
        return None
    return _FIRST_SERIAL + timedelta(days=int(days)) if int(days) in _SERIALS else None


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


@lru_cache(maxsize=_KNOWN)
def read_sex(text: str) -> Sex | Literal[""] | None:
    """Return the sex, "" when nothing is said (also by codes 0 and 9), None when unreadable."""
    said = plain(text).casefold()
    return "" if said in NOTHING or said in {"9", "未说明"} else _SEXES.get(said)


_RELATIONS = {  # GB/T 4761-2008, one digit
    "0": "户主 本人 本人或户主 户主本人 head self householder headofhousehold",
    "1": "配偶 妻 夫 妻子 丈夫 爱人 老伴 夫妻 老婆 老公 媳妇 夫人 spouse wife husband",
    "2": "子 儿 儿子 长子 大儿子 次子 二子 二儿子 三子 三儿子 四子 五子 六子 七子 独生子 独子 养子 继子 女婿 "
    "婿 上门女婿 长婿 幼子 小儿子 养子或继子 男 大子 非婚生子 之子 son soninlaw stepson",
    "3": "女 女儿 长女 大女儿 次女 二女 二女儿 三女 三女儿 四女 五女 六女 七女 独生女 独女 养女 继女 儿媳 "
    "儿媳妇 儿妻 长媳 次媳 三媳 大儿媳 二儿媳 幼女 小女儿 小女 养女或继女 大女 之女 daughter daughterinlaw",
    "4": "孙 孙子 孙女 孙子女 外孙 外孙子 外孙女 外孙子女 孙辈 长孙 次孙 长孙女 次孙女 孙媳 孙媳妇 孙女婿 "
    "外孙媳妇 外孙女婿 曾孙 曾孙子 曾孙女 外曾孙 外曾孙女 重孙 重孙子 重孙女 玄孙 孙儿 养孙 养孙子 养孙女 "
    "孙子或孙女 孙子孙女 孙子孙女外孙子外孙女 孙子孙女或外孙子外孙女 "
    "grandchild grandson granddaughter",
    "5": "父母 父 母 父亲 母亲 爸爸 妈妈 公公 婆婆 公婆 岳父 岳母 岳父母 继父 继母 养父 养母 养父母 生父 生母 "
    "家公 家婆 丈母娘 丈人 父母亲 parent father mother fatherinlaw motherinlaw",
    "6": "祖父母 祖父 祖母 爷爷 奶奶 外祖父 外祖母 外祖父母 姥爷 姥姥 外公 外婆 曾祖父 曾祖母 曾祖父母 太爷 "
    "祖父母或外祖父母 养祖父 养祖母 grandparent grandfather grandmother",
    "7": "兄弟姐妹 兄 弟 姐 妹 哥哥 弟弟 姐姐 妹妹 哥 兄弟 姐妹 长兄 胞兄 胞弟 胞姐 胞妹 嫂 嫂子 弟媳 弟妹 "
    "弟媳妇 姐夫 妹夫 大哥 二哥 大姐 二姐 brother sister sibling",
    "8": "其他 其它 其他亲属 非亲属 亲属 伯父 伯母 叔父 叔叔 婶母 婶婶 舅父 舅舅 舅母 姨父 姨母 姑父 姑母 姑姑 "
    "堂兄 堂弟 堂姐 堂妹 堂兄弟 堂姐妹 表兄 表弟 表姐 表妹 表兄弟 表姐妹 侄子 侄女 侄儿 侄 侄媳 侄孙 外甥 "
    "外甥女 内弟 内兄 内侄 小姑 小叔 保姆 寄居 寄养 集体户成员 干亲 妯娌 连襟 "
    "other relative nonrelative nephew niece uncle aunt cousin",
}
_RELATION_OF = {word: code for code, words in _RELATIONS.items() for word in words.split()}
_NOT_LETTERS = re.compile(r"[\W_]+")
_CODE = re.compile(r"\d\d?")
_NINETIES = "9"  # 90 to 99 of the two-digit code: more distant relatives, and none


@lru_cache(maxsize=_KNOWN)
def read_relation(text: str) -> str | None:
    """Return the one-digit code of GB/T 4761; "" when nothing is said, None when unreadable.

    The first digit of a two-digit code (20 son, 38 daughter-in-law, 51 father) is that code.

    >>> read_relation("长子"), read_relation("儿媳"), read_relation("02"), read_relation("邻居")
    ('2', '3', '0', None)
    """
    said = _NOT_LETTERS.sub("", plain(text).casefold())
    if _CODE.fullmatch(said):
        return OTHER_RELATION if said[0] == _NINETIES else said[0]
    if said in NOTHING:
        return ""
    said = said.removeprefix("户主的").removeprefix("之") or said
    return _RELATION_OF.get(said) or _RELATION_OF.get(said.removesuffix("户主") or said)


_HUKOU = (  # in this order: 非农业 holds 农业
    (re.compile(r"非农|城镇|城市|市民|urban|non.?farm|^城$|^1[0-2]$|^非$"), "urban"),
    (re.compile(r"农业|农村|农民|粮农|rural|farm|^农$|^农户|^2[0-2]$|^农家"), "rural"),
    (re.compile(r"居民|统一|家庭户|unified|resident|^5[0-2]$"), "unified"),
)


@lru_cache(maxsize=_KNOWN)
def read_hukou(text: str) -> str | None:
    """Return urban, rural or unified; "" when nothing is said, None when unreadable."""
    said = plain(text).casefold()
    if said in NOTHING:
        return ""
    return next((kind for pattern, kind in _HUKOU if pattern.search(said)), None)


_PHONE = re.compile(r"1[3-9]\d{9}|0\d{2,3}\d{7,8}|[2-9]\d{6,7}|[48]00\d{7}")
_BETWEEN = re.compile(r"[\s\-()—－.+转]")
_PHONES = re.compile(r"[/、,,;;或和|]|\s{1,}(?=1[3-9]\d)")


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


_LIST = re.compile(r"[、,,;;/|\s]+")


def read_list(text: str) -> tuple[str, ...]:
    """Return the items of a cell that lists several.

    >>> read_list("低保、重残")
    ('低保', '重残')
    """
    return tuple(item for item in _LIST.split(text) if item.casefold() not in NOTHING)
