"""Amounts of money in figures and in Chinese capitals; always whole fen."""

import re
import unicodedata

from webapp.problems import Problem

AMOUNT_UNREADABLE = Problem("amount_unreadable", "Write the amount in yuan, like 100 or 100.00")

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_SECTIONS = ((10**8, "亿"), (10**4, "万"), (1000, "仟"), (100, "佰"), (10, "拾"))


def yuan(fen: int) -> str:
    """Return yuan with two decimals.

    >>> yuan(10000), yuan(-5)
    ('100.00', '-0.05')
    """
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100}.{abs(fen) % 100:02}"


def read_yuan(text: str) -> int | Problem:
    """Return the fen of an amount as people type it: full width, ¥, 元 and commas are fine."""
    plain = re.sub(r"[\s,¥元]", "", unicodedata.normalize("NFKC", text))
    found = re.fullmatch(r"([0-9]{1,13})(?:\.([0-9]{1,2}))?", plain)
    if not found:
        return AMOUNT_UNREADABLE
    return int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))


def capitals(fen: int) -> str:
    """Return the amount in capitals, as 《支付结算办法》 annex 1 writes it on a bill.

    零 stands where a place is skipped, 整 after whole yuan only.

    >>> capitals(140950), capitals(600714), capitals(32504)
    ('壹仟肆佰零玖元伍角', '陆仟零柒元壹角肆分', '叁佰贰拾伍元零肆分')
    """
    sign = "负" if fen < 0 else ""
    whole, jiao, rest = abs(fen) // 100, abs(fen) // 10 % 10, abs(fen) % 10
    front = f"{_number(whole)}元" if whole or not jiao + rest else ""
    if not jiao + rest:
        return f"{sign}{front}整"
    gap = "零" if front and not jiao else ""
    tail = (f"{_DIGITS[jiao]}角" if jiao else "") + (f"{_DIGITS[rest]}分" if rest else "")
    return f"{sign}{front}{gap}{tail}"


def _number(number: int) -> str:
    """Write a whole number section by section; 亿 nests, so that no size is too large."""
    for unit, name in _SECTIONS:
        head, rest = divmod(number, unit)
        if head:
            gap = "零" if 0 < rest < unit // 10 else ""
            return f"{_number(head)}{name}{gap}{_number(rest) if rest else ''}"
    return _DIGITS[number]
