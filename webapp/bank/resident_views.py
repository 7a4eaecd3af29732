"""The page a resident sees after scanning a slip: how it stands, in large type."""

from typing import Any

from flask_babel import gettext as _

from webapp import clock
from webapp.bank.resident_queries import Proven, Standing
from webapp.plans.amount_rules import capitals
from webapp.slips.reference_rules import grouped
from webapp.slips.wording_rules import amount, full_day, mask_name

PAYABLE = frozenset({Standing.DUE, Standing.REVERSED, Standing.NOT_UPLOADED})
KINDS = {
    Standing.DUE: "warn",
    Standing.PAID: "good",
    Standing.WAITING: "good",
    Standing.NOT_UPLOADED: "info",
}


def status_page(proven: Proven, standing: Standing, locale: str) -> dict[str, Any]:
    """Return the context of the page; the name is masked."""
    word, advice = _words(proven, standing, locale)
    fen, name = proven.fields.amount_fen, mask_name(proven.name)
    return {
        "standing": standing.value,
        "kind": KINDS.get(standing, "bad"),
        "word": word,
        "advice": advice,
        "no_cash": proven.plan.text("slip_no_cash", locale) if standing in PAYABLE else "",
        "name": name,
        "amount": amount(fen),
        "capitals": capitals(fen),
        "reference": grouped(proven.reference).split(" "),
        "facts": _facts(proven, standing, locale),
        "hotline": proven.plan.payee.hotline,
        "language": "zh-Hans" if locale.startswith("zh") else "en",
    }


def _words(proven: Proven, standing: Standing, locale: str) -> tuple[str, str]:
    """Return the state in a word, and what to do."""
    day = _day_of(proven, standing, locale)
    return {
        Standing.DUE: lambda: (_("To be paid"), _("Take the slip to the bank and pay there.")),
        Standing.PAID: lambda: (
            _("Paid on %(day)s", day=day),
            _("The bank has the money. You need do nothing more."),
        ),
        Standing.WAITING: lambda: (
            _("Paid on %(day)s", day=day),
            _("The bank has the money. It will be booked as soon as your worker uploads the slip."),
        ),
        Standing.VOID: lambda: (_("Void"), _("Do not pay this slip. Ask for a new one.")),
        Standing.EXPIRED: lambda: (
            _("Too late"),
            _("This slip cannot be paid any more. Ask for a new one."),
        ),
        Standing.REVERSED: lambda: (
            _("To be paid again"),
            _("The bank took the payment back on %(day)s. Ask at the bank why, then pay again.",
              day=day),
        ),
        Standing.NOT_UPLOADED: lambda: (
            _("Valid, not uploaded yet"),
            _("The slip is genuine. Your worker has not uploaded it yet; you may pay it."),
        ),
        Standing.BLOCKED: lambda: (
            _("Do not pay"),
            _("The phone that made this slip was reported lost. Ask for a new slip."),
        ),
    }[standing]()  # fmt: skip


def _day_of(proven: Proven, standing: Standing, locale: str) -> str:
    if standing is Standing.REVERSED and proven.reversal is not None:
        return full_day(clock.china_date(proven.reversal.at).isoformat(), locale)
    return full_day(proven.payment.paid_on.isoformat(), locale) if proven.payment else ""


def _facts(proven: Proven, standing: Standing, locale: str) -> list[dict[str, str]]:
    facts = [{"label": _("Year"), "text": str(proven.fields.year)}]
    if proven.slip is not None:
        tier = amount(proven.slip.tier_fen).removesuffix(".00")
        facts.append({"label": _("Tier"), "text": tier})
    if standing in PAYABLE:
        plan, slip = proven.plan, proven.slip
        until = slip.expires_on if slip else plan.slip.payable_until_on
        banks = str(_(", ")).join(bank.name.said(locale) for bank in plan.banks)
        facts += [
            {"label": _("Where to pay"), "text": banks},
            {"label": _("Payee"), "text": plan.payee.account_name},
            {"label": _("Pay by"), "text": full_day(until.isoformat(), locale)},
        ]
    return facts
