"""The parts of a plan that words and lists are made of: places, people, dates, texts."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from webapp.plans.kind_rules import Funder, Measure, Residence, Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The paper a plan comes from."""

    title: Said
    number: str = ""
    dated_on: date | None = None
    basis: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A place by its GB/T 2260 code."""

    code: str
    name: Said
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelName:
    """What a level of the tree is called here: city, county, township, village, group."""

    key: str
    name: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One pair of village and group: 村 with 村民组, or 社区 with 楼院."""

    key: str
    village: Said
    group: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """The local title of one of Bulou's roles."""

    key: str
    title: Said
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FunderName:
    """The local name of a funder."""

    key: Funder
    name: Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One promise of the plan, by rate (whole per cent) and/or count, with its denominator.

    Ages are whole years on the due date: `age_from` and older, younger than `age_before`.
    """

    key: str
    measure: Measure
    words: Said
    area_code: str
    residence: Residence = Residence.ANY
    age_from: int = 0
    age_before: int = 999
    percent: int = 0
    count: int = 0
    due_on: date | None = None
    denominator: Said
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One stretch of the calendar and what it must be able to show at its end."""

    key: str
    name: Said
    from_on: date
    to_on: date | None = None
    proves: tuple[Said, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """Where people pay."""

    key: str
    name: Said
    branches: tuple[Said, ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Payee:
    """Whose account the money goes to, and whom to ring."""

    account_name: str
    hotline: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipRule:
    """Between which days slips of this plan are paid; the code that they carry."""

    payable_from_on: date
    payable_until_on: date
    qr: str  # "url", or "emvco" where a national QR exists
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """An office that owes a list: what, and how often."""

    key: str
    name: Said
    gives: Said
    every: str  # once, month, year
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A wording people are shown or asked to sign; a changed wording is a new version."""

    name: str
    version: str
    zh: str
    en: str
    source: str

    def said(self, locale: str) -> str:
        """Return the wording for a locale."""
        return Said(zh=self.zh, en=self.en).said(locale)

    def sha256(self, locale: str) -> str:
        """Return the hex digest of the wording, as UTF-8, for the consent that cites it."""
        return sha256(self.said(locale).encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenItem:
    """What the paper leaves open or contradicts, and the default taken until it is confirmed."""

    key: str
    about: str  # the place in this file, like "on_time_bonus.until_on"
    question: Said
    taken: Said
    source: str
