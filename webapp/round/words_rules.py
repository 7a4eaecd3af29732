"""Dates and money as people read them, in Chinese and English; a phone has the same rules.

Days come in as `YYYY-MM-DD`, the form in which records hold them; "" and None are told as "".

>>> say_day("2012-05-04", "zh_Hans"), say_day("2012-05-04", "en")
('5月4日', '4 May')
"""

from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def say_day(iso: str | None, locale: str) -> str:
    """Return a day of this campaign, without its year."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{day.month}月{day.day}日" if _is_chinese(locale) else f"{day.day} {_month(day)}"


def say_full_day(iso: str | None, locale: str) -> str:
    """Return a day with its year.

    >>> say_full_day("1958-03-02", "zh_Hans"), say_full_day("1958-03-02", "en")
    ('1958年3月2日', '2 Mar 1958')
    """
    if not iso:
        return ""
    year = date.fromisoformat(iso).year
    day = say_day(iso, locale)
    return f"{year}年{day}" if _is_chinese(locale) else f"{day} {year}"


def say_month(iso: str | None, locale: str) -> str:
    """Return a month with its year.

    >>> say_month("1999-01-20", "zh_Hans"), say_month("1999-01-20", "en")
    ('1999年1月', 'Jan 1999')
    """
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{day.year}年{day.month}月" if _is_chinese(locale) else f"{_month(day)} {day.year}"


def say_yuan(fen: int) -> str:
    """Return an amount; whole yuan without fen.

    >>> say_yuan(20000), say_yuan(100000), say_yuan(7982)
    ('¥200', '¥1,000', '¥79.82')
    """
    yuan, rest = divmod(fen, 100)
    return f"¥{yuan:,}.{rest:02}" if rest else f"¥{yuan:,}"


def _month(day: date) -> str:
    return MONTHS[day.month - 1]


def _is_chinese(locale: str) -> bool:
    return locale.lower().startswith("zh")
