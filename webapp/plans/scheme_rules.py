"""The scheme in a plan: who joins, tiers, subsidies, helped groups, pension, interest, bonus."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from webapp.plans.kind_rules import Funder, PaymentKind, Rounding, Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Joining:
    """Who may join, and when the scheme began in the county."""

    launch_on: date
    launch_source: str
    min_age: int
    pension_age: int
    student_excluded: bool
    employee_scheme_excluded: bool
    other_pension_excluded: bool
    hukou_required: bool
    child_tie: bool  # a parent's basic pension waits for the children to pay
    pension_age_on_launch_day_pays: bool
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contribution:
    """How contributions are paid; `years` are wanted of whoever has that long to 60."""

    years: int
    subsidised_kinds: tuple[PaymentKind, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier:
    """One step of the yearly contribution and the subsidy by funder; yuan."""

    yuan: int
    subsidy: Mapping[Funder, int]
    only_for: tuple[str, ...] = ()  # special groups; empty is everybody
    source: str

    @property
    def fen(self) -> int:
        """The yearly contribution in fen."""
        return self.yuan * 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialGroup:
    """People the government helps; of several groups the first in the plan's order counts."""

    key: str
    name: Said
    department: str
    proof: Said
    government_pays: Mapping[Funder, int]  # of the contribution; yuan
    extra_subsidy: Mapping[Funder, int]  # on top of it; yuan
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """The monthly pension: basic yuan, and the account spread over `divisor` months."""

    basic_yuan: int
    divisor: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """Yearly interest on an account, in ten-thousandths, and how a sum is rounded."""

    rate_per_10000: int
    rounding: Rounding
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonus:
    """Money for whoever pays on time, once, kept in a list and never taken off the slip; yuan."""

    yuan: int
    year: int
    kinds: tuple[PaymentKind, ...]
    until_on: date
    funder: Funder
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VillageExtra:
    """Whether villages or groups may add a subsidy of their own; 0 yuan is none decided."""

    allowed: bool
    yuan: int
    source: str
