"""How a slip is worded wherever it is read: names masked, days with their year, amounts in yuan."""

import re
from dataclasses import dataclass
from datetime import date

from webapp.plans.amount_rules import yuan
from webapp.plans.kind_rules import PaymentKind

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MOST_STARS = 3
_CHARACTER = re.compile(r".[\u0300-\u036f\ufe00-\ufe0f\U000e0100-\U000e01ef]*", re.DOTALL)

KINDS_ON_PAPER = {
    PaymentKind.NORMAL: "正常缴费",
    PaymentKind.CATCH_UP_AT_LAUNCH: "补缴（参保前年度）",
    PaymentKind.GAP: "补缴（中断年度）",
    PaymentKind.SHORT_AT_60: "补缴（满60周岁不足年限）",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Where a slip is at home: names of village and group, who issued it, and the public address.

    `public_url` is where a resident's phone finds the status page.
    """

    village: str
    group: str
    name: str
    public_url: str


def mask_name(name: str) -> str:
    """Return the first character of a name and a star for each other, at most three.

    >>> mask_name("王秀英"), mask_name("李梅"), mask_name("阿依古丽·买买提")
    ('王**', '李*', '阿***')
    """
    characters = _CHARACTER.findall(name.strip())
    return "".join(characters[:1]) + "*" * min(len(characters) - 1, _MOST_STARS)


def full_day(iso: str, locale: str) -> str:
    """Return a day with its year.

    >>> full_day("2012-05-31", "zh_Hans"), full_day("2012-05-31", "en")
    ('2012年5月31日', '31 May 2012')
    """
    day = date.fromisoformat(iso)
    if locale.lower().startswith("zh"):
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def amount(fen: int) -> str:
    """Return an amount as it stands on a slip, always with its fen.

    >>> amount(50000)
    '¥500.00'
    """
    return f"¥{yuan(fen)}"
