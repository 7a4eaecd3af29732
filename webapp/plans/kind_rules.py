"""The words a plan is written with, and one thing said in two languages."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing in Chinese and in English."""

    zh: str
    en: str

    def said(self, locale: str) -> str:
        """Return the Chinese for a locale that begins with zh, else the English."""
        return self.zh if locale.lower().startswith("zh") else self.en


class Funder(StrEnum):
    """Who pays a share of public money."""

    STATE = "state"
    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"
    TOWNSHIP = "township"
    VILLAGE = "village"


class PaymentKind(StrEnum):
    """Why a year is paid: as due, or afterwards."""

    NORMAL = "normal"
    CATCH_UP_AT_LAUNCH = "catch_up_at_launch"  # 45 to 59 at launch: years before enrolment
    GAP = "gap"  # a year missed after enrolment
    SHORT_AT_60 = "short_at_60"  # years still short when 60 is reached


class Rounding(StrEnum):
    """How interest ends: at the nearest fen, or 见分进角, any fen up to the next jiao."""

    HALF_UP_FEN = "half_up_fen"
    UP_TO_JIAO = "up_to_jiao"


class Measure(StrEnum):
    """What a target counts."""

    REGISTERED = "registered"
    ENROLLED = "enrolled"
    RENEWED = "renewed"
    BASIC_PENSION_PAID = "basic_pension_paid"
    COVERED = "covered"  # persons with an outcome
    INFORMED = "informed"
    PAID = "paid"


class Residence(StrEnum):
    """Which side of the household register a target means."""

    ANY = "any"
    URBAN = "urban"
    RURAL = "rural"
