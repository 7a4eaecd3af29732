"""Ages and months by the calendar."""

from datetime import MAXYEAR, date


def birthday(born_on: date, years: int) -> date:
    """Return the day on which somebody turns `years`; born on 29 February, often 1 March.

    >>> birthday(date(1996, 2, 29), 17)
    datetime.date(2013, 3, 1)
    """
    year = born_on.year + years
    if year >= MAXYEAR:  # a slip of the pen such as 9990 must not break anybody's page
        return date(MAXYEAR, 1, 1)
    try:
        return born_on.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def age_on(born_on: date, day: date) -> int:
    """Return the age in whole years; below zero before birth.

    >>> age_on(date(1996, 2, 29), date(2013, 2, 28)), age_on(date(1996, 2, 29), date(2013, 3, 1))
    (16, 17)
    """
    is_before = (day.month, day.day) < (born_on.month, born_on.day)
    return day.year - born_on.year - is_before


def month_after(day: date) -> date:
    """Return the first day of the next month.

    >>> month_after(date(2012, 12, 31))
    datetime.date(2013, 1, 1)
    """
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
