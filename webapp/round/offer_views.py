"""What a person is offered: tiers to choose from, who adds what, and the estimate as told."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from flask_babel import gettext as _

from webapp.plans.benefit_rules import Estimate
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import Bill, on_time_bonus_fen, tiers_open_to
from webapp.round.offer_rules import bill_of_person, estimate_of
from webapp.round.word_views import Reader
from webapp.round.words_rules import say_full_day, say_month, say_yuan

Record = Mapping[str, Any]


def tier_cards(person: Record, reader: Reader) -> list[dict[str, Any]]:
    """Return a card for each tier open to the person, lowest first."""
    plan, on = reader.plan, reader.today
    return [
        _card(bill_of_person(person, plan, tier.fen), estimate_of(person, plan, tier.fen, on=on))
        for tier in tiers_open_to(plan, person["special_groups"])
    ]


def offer(person: Record, tier_fen: int, reader: Reader) -> dict[str, Any]:
    """Return the numbers and the picture of one tier."""
    bill = bill_of_person(person, reader.plan, tier_fen)
    found = estimate_of(person, reader.plan, tier_fen, on=reader.today)
    return {
        "pays": say_yuan(bill.resident_fen),
        "is_paid_for": bill.resident_fen == 0,
        "facts": [
            *_shares(bill, reader),
            *_bonus(person, reader),
            *_sums(found, reader.locale),
        ],
        "picture": _picture(bill, found, reader.locale),
    }


def _card(bill: Bill, found: Estimate) -> dict[str, Any]:
    added = say_yuan(bill.subsidy_fen)
    add = _("Government adds %(amount)s", amount=added)
    if bill.government_fen:
        paid = say_yuan(bill.government_fen)
        add = _("Government pays %(amount)s and adds %(added)s", amount=paid, added=added)
    return {
        "value": str(bill.tier_fen),
        "amount": say_yuan(bill.tier_fen),
        "add": add,
        "result": _("about %(amount)s a month", amount=say_yuan(found.total_fen)),
        "is_disabled": False,
    }


def _shares(bill: Bill, reader: Reader) -> Iterator[dict[str, str]]:
    yield {"label": _("The person pays a year"), "text": say_yuan(bill.resident_fen)}
    for share in bill.government:
        who = reader.plan.funder_name(share.funder, reader.locale)
        yield {
            "label": _("%(who)s pays for the person", who=who),
            "text": say_yuan(share.amount_fen),
        }
    for share in bill.subsidy:
        who = reader.plan.funder_name(share.funder, reader.locale)
        yield {"label": _("%(who)s adds a year", who=who), "text": say_yuan(share.amount_fen)}


def _bonus(person: Record, reader: Reader) -> Iterator[dict[str, str]]:
    plan, bonus = reader.plan, reader.plan.on_time_bonus
    if bonus is None:
        return
    due = on_time_bonus_fen(
        plan,
        year=plan.payment_year,
        kind=PaymentKind.NORMAL,
        paid_on=bonus.until_on,
        born_on=date.fromisoformat(person["born_on"]),
    )
    if due:
        day = say_full_day(bonus.until_on.isoformat(), reader.locale)
        yield {"label": _("Bonus if paid by %(day)s", day=day), "text": say_yuan(due)}


def _sums(found: Estimate, locale: str) -> Iterator[dict[str, str]]:
    total, years = say_yuan(found.pays_total_fen), str(found.years_to_pay)
    yield {
        "label": _("Pays in all"),
        "text": _("%(amount)s in %(years)s years", amount=total, years=years),
    }
    if found.years_back:
        years = _("%(years)s years", years=str(found.years_back))
        yield {"label": _("Of these for earlier years"), "text": years}
    yield {
        "label": _("Pension from"),
        "text": say_month(found.first_pension_on.isoformat(), locale),
    }
    yield {
        "label": _("Pension a month, about"),
        "text": say_yuan(found.total_fen),
    }
    if found.pays_total_fen:
        months = _("%(months)s months of pension", months=str(found.months_to_recover))
        yield {"label": _("Has it back after"), "text": months}


def _picture(bill: Bill, found: Estimate, locale: str) -> dict[str, Any]:
    years = str(found.years_to_pay)
    pays, helps = bill.resident_fen, bill.government_fen + bill.subsidy_fen
    month = say_month(found.first_pension_on.isoformat(), locale)
    pension = say_yuan(found.total_fen)
    return {
        "title": "",
        "years": found.years_to_pay,
        "pay": pays // 100,
        "add": helps // 100,
        "pension": found.total_fen * 12 // 100,
        "pay_text": _(
            "Pays %(amount)s a year for %(years)s years", amount=say_yuan(pays), years=years
        )
        if pays
        else "",
        "add_text": _("Government adds %(amount)s", amount=say_yuan(helps)),
        "get_text": _(
            "From %(month)s about %(amount)s a month for life", month=month, amount=pension
        ),
    }
