"""Who pays what for one year: the resident, the helpers, the subsidy, the bonus, the interest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from webapp.plans.age_rules import age_on
from webapp.plans.kind_rules import Funder, PaymentKind, Rounding
from webapp.plans.rules import Plan
from webapp.plans.scheme_rules import SpecialGroup, Tier
from webapp.problems import Problem
from webapp.refusals import Refusal

TIER_NOT_OPEN = Problem("tier_not_open", "This tier is not open to this person", "tier_fen")


@dataclass(frozen=True, slots=True)
class Share:
    """What one funder puts in."""

    funder: Funder
    amount_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """One year of one person: `resident_fen` and the `government` shares make up `tier_fen`.

    The `subsidy` comes on top, and all of it goes into the account.
    """

    tier_fen: int
    resident_fen: int
    government: tuple[Share, ...]
    subsidy: tuple[Share, ...]

    @property
    def government_fen(self) -> int:
        """What others pay of the contribution."""
        return sum(share.amount_fen for share in self.government)

    @property
    def subsidy_fen(self) -> int:
        """What is added on top."""
        return sum(share.amount_fen for share in self.subsidy)

    @property
    def account_fen(self) -> int:
        """What reaches the account."""
        return self.tier_fen + self.subsidy_fen


def bill_of(plan: Plan, *, tier_fen: int, groups: Iterable[str], kind: PaymentKind) -> Bill:
    """Return who pays what; refuse a tier that is not open to the person."""
    groups = tuple(groups)
    if tier_fen not in {tier.fen for tier in tiers_open_to(plan, groups)}:
        raise Refusal(TIER_NOT_OPEN)
    helped = helping_group(plan, groups) if kind in plan.contribution.subsidised_kinds else None
    government = _at_most(tier_fen, _shares(helped.government_pays) if helped else ())
    paid_for_fen = sum(share.amount_fen for share in government)
    return Bill(
        tier_fen=tier_fen,
        resident_fen=tier_fen - paid_for_fen,
        government=government,
        subsidy=subsidy_of(plan, tier_fen, kind, helped),
    )


def tiers_open_to(plan: Plan, groups: Iterable[str]) -> tuple[Tier, ...]:
    """Return the tiers a person may choose, lowest first; some are kept for a special group."""
    mine = set(groups)
    return tuple(tier for tier in plan.tiers if not tier.only_for or mine & set(tier.only_for))


def helping_group(plan: Plan, groups: Iterable[str]) -> SpecialGroup | None:
    """Return the one group that counts: the first of the person's in the plan's order."""
    mine = set(groups)
    return next((group for group in plan.special_groups if group.key in mine), None)


def subsidy_of(
    plan: Plan, tier_fen: int, kind: PaymentKind, group: SpecialGroup | None = None
) -> tuple[Share, ...]:
    """Return the subsidy by funder for one year at a tier; none for a kind without subsidy."""
    tier = next((tier for tier in plan.tiers if tier.fen == tier_fen), None)
    if tier is None:
        raise Refusal(TIER_NOT_OPEN)
    if kind not in plan.contribution.subsidised_kinds:
        return ()
    extra = group.extra_subsidy if group else {}
    return _shares({key: tier.subsidy.get(key, 0) + extra.get(key, 0) for key in Funder})


def _shares(by_funder: Mapping[Funder, int]) -> tuple[Share, ...]:
    """Turn yuan by funder into shares, highest level first, leaving out nothings."""
    return tuple(
        Share(funder, by_funder[funder] * 100) for funder in Funder if by_funder.get(funder, 0)
    )


def _at_most(limit_fen: int, shares: tuple[Share, ...]) -> tuple[Share, ...]:
    """Cut the shares, last ones first, so that together they are no more than the limit."""
    kept: list[Share] = []
    for share in shares:
        left_fen = limit_fen - sum(one.amount_fen for one in kept)
        if left_fen > 0:
            kept.append(Share(share.funder, min(share.amount_fen, left_fen)))
    return tuple(kept)


def pays_nothing(plan: Plan, born_on: date) -> bool:
    """Tell whether a person was of pension age when the scheme began: draws, and pays nothing."""
    joining = plan.joining
    age = age_on(born_on, joining.launch_on)
    turns_on_the_day = age_on(born_on, _day_before(joining.launch_on)) < joining.pension_age
    if age == joining.pension_age and turns_on_the_day:
        return not joining.pension_age_on_launch_day_pays
    return age >= joining.pension_age


def _day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def on_time_bonus_fen(
    plan: Plan, *, year: int, kind: PaymentKind, paid_on: date, born_on: date | None = None
) -> int:
    """Return the bonus for a payment, in fen; nothing for people who owe no contribution."""
    bonus = plan.on_time_bonus
    if bonus is None or year != bonus.year or kind not in bonus.kinds or paid_on > bonus.until_on:
        return 0
    return 0 if born_on and pays_nothing(plan, born_on) else bonus.yuan * 100


def interest_fen(
    principal_fen: int, *, months: int, rate_per_10000: int, rounding: Rounding
) -> int:
    """Return simple interest for whole months.

    见分进角 first rounds to the fen and then lifts any fen to the next jiao, as Zhengzhou did.

    >>> interest_fen(13000, months=6, rate_per_10000=275, rounding=Rounding.UP_TO_JIAO)
    180
    """
    fen = divide_half_up(principal_fen * months * rate_per_10000, 12 * 10000)
    return -(-fen // 10) * 10 if rounding is Rounding.UP_TO_JIAO else fen


def divide_half_up(amount: int, divisor: int) -> int:
    """Divide amounts that are not negative and round half up."""
    return (2 * amount + divisor) // (2 * divisor)
