"""The only place that reads the time."""

from datetime import UTC, date, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8), "CST")  # one civil time for the whole country since 1949


def now() -> datetime:
    """Return the instant, in UTC."""
    return datetime.now(UTC)


def china_date(instant: datetime) -> date:
    """Return the civil date in China at `instant`."""
    return instant.astimezone(CHINA).date()
