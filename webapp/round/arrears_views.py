"""The page on which an earlier year is paid."""

from collections.abc import Mapping, Sequence
from typing import Any

from flask_babel import gettext as _

from webapp.canvass.rules import AGREEING
from webapp.errors import say
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import tiers_open_to
from webapp.problems import Problem
from webapp.round.offer_rules import bill_of_person, earlier_years, tier_of
from webapp.round.queries import Door
from webapp.round.word_views import Reader, about_person, person_name
from webapp.round.words_rules import say_yuan

Record = Mapping[str, Any]
KIND = PaymentKind.CATCH_UP_AT_LAUNCH


def arrears_page(
    door: Door,
    person: Record,
    typed: Mapping[str, str],
    reader: Reader,
    *,
    problems: Sequence[Problem] = (),
) -> dict[str, Any]:
    """Return the context of the page; without a year to pay it says so."""
    years = _open_years(door, person, reader)
    texts = [say(problem) for problem in problems]
    home = f"/round/people/{person['id']}"
    return {
        "back": {"label": _("Back to the person"), "href": home},
        "person": {"name": person_name(person, reader), "about": about_person(person, reader)},
        "action": f"{home}/arrears",
        "seed": typed["seed"],
        "years": [{"value": str(year), "label": str(year), "note": ""} for year in years],
        "year": typed.get("year") or (str(years[0]) if years else ""),
        "tiers": [_card(person, reader, tier.fen) for tier in _tiers(person, reader)],
        "tier": str(tier_of(person, reader.plan, typed.get("tier", ""))),
        "is_subsidised": KIND in reader.plan.contribution.subsidised_kinds,
        "messages": [{"text": text, "href": ""} for text in texts],
        "no_slips": False,  # only a phone runs out of them
    }


def _open_years(door: Door, person: Record, reader: Reader) -> list[int]:
    """Return the years that may still be paid and have no slip yet; none without consent."""
    if person["consent_act"] not in AGREEING:
        return []
    mine = (slip for slip in door.slips if slip["person"] == person["id"])
    taken = {slip["year"] for slip in mine if slip["kind"] == KIND and slip["state"] != "void"}
    return [year for year in earlier_years(person, reader.plan) if year not in taken]


def _tiers(person: Record, reader: Reader) -> Sequence[Any]:
    return tiers_open_to(reader.plan, person["special_groups"])


def _card(person: Record, reader: Reader, tier_fen: int) -> dict[str, Any]:
    bill = bill_of_person(person, reader.plan, tier_fen, KIND)
    added = say_yuan(bill.subsidy_fen)
    return {
        "value": str(tier_fen),
        "amount": say_yuan(tier_fen),
        "add": _("Government adds %(amount)s", amount=added) if bill.subsidy_fen else "",
        "result": "",
        "is_disabled": False,
    }
