"""The counter's page and the receipt, as texts for their templates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask_babel import gettext as _

from webapp.bank.queries import Face, Judged
from webapp.bank.rules import Light, Reason
from webapp.bank.tables import Payment
from webapp.bank.tally_rules import State
from webapp.bank.words_views import (
    KINDS,
    REASONS,
    STATE_KINDS,
    STATES,
    WORDS,
    moment,
    money,
    void_reason,
)
from webapp.errors import say
from webapp.plans.amount_rules import capitals
from webapp.plans.kind_rules import PaymentKind
from webapp.problems import Problem
from webapp.register.name_rules import mask_name
from webapp.slips.reference_rules import grouped
from webapp.slips.tables import Slip

FIELDS = ("serial", "amount", "branch", "paid_on")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the confirmation's fields, and what is wrong with it."""

    payment_id: str
    values: Mapping[str, str]
    problems: tuple[Problem, ...] = ()


def empty_view(*, text: str = "", problem: Problem | None = None) -> dict[str, Any]:
    """Return the counter before a scan, or after one that held no slip number."""
    scan = {"value": text, "error": say(problem) if problem else ""}
    return {"scan": scan, "verdict": None, "form": None}


def counter_view(
    judged: Judged, face: Face | None, typed: Typed, *, code: str | None, until: date
) -> dict[str, Any]:
    """Return the verdict on a slip and, unless it is red, the form that confirms its payment.

    `until` is the last day of a slip that is not uploaded.
    """
    amount_fen = judged.amount_fen
    return {
        "scan": {"value": "", "error": ""},
        "verdict": {
            "light": judged.light.value,
            "word": _(WORDS[judged.reason]),
            "reason": _reason(judged, until),
        },
        "reference": grouped(judged.reference).split(),
        "amount": money(amount_fen) if amount_fen else "",
        "capitals": capitals(amount_fen) if amount_fen else "",
        "facts": [*_slip_facts(judged, face), *_payment_facts(judged.payment)],
        "receipt": f"/payments/{judged.payment.id}" if judged.payment else "",
        "form": _form(judged, typed, code) if judged.light is not Light.RED else None,
        "errors": [{"text": say(problem), "href": ""} for problem in _general(typed)],
    }


def receipt_view(
    payment: Payment, slip: Slip | None, face: Face | None, reversal: Payment | None
) -> dict[str, Any]:
    """Return a payment as its receipt says it."""
    state = State(payment.state)
    return {
        "id": payment.id,
        "state": {"text": _(STATES[state]), "kind": STATE_KINDS[state], "key": state.value},
        "reference": grouped(payment.reference).split(),
        "amount": money(payment.amount_fen),
        "capitals": capitals(payment.amount_fen),
        "facts": [
            *_person_facts(slip, face),
            *_payment_facts(payment),
            _fact(_("Entered at"), moment(payment.at)),
        ],
        "reversal": {
            "text": _(
                "Reversed at %(moment)s: %(why)s", moment=moment(reversal.at), why=reversal.why
            )
        }
        if reversal
        else None,
    }


def _reason(judged: Judged, until: date) -> str:
    paid, slip = judged.payment, judged.slip
    if judged.reason is Reason.VOID and slip is not None:
        advice = _("The person needs a new slip from the village.")
        why = void_reason(slip.void_reason)
        return f"{_(REASONS[Reason.VOID], why=why)} {advice}"
    if judged.reason is Reason.EXPIRED:
        advice = _("The person needs a new slip from the village.")
        day = (slip.expires_on if slip else until).isoformat()
        return f"{_(REASONS[Reason.EXPIRED], day=day)} {advice}"
    if judged.reason in {Reason.PAID, Reason.WAITING}:
        return str(_(REASONS[judged.reason], day=paid.paid_on.isoformat() if paid else ""))
    return str(_(REASONS[judged.reason]))


def _slip_facts(judged: Judged, face: Face | None) -> list[dict[str, str]]:
    if judged.slip is None and judged.fields is not None:
        return [_fact(_("Contribution year"), str(judged.fields.year))]
    return _person_facts(judged.slip, face)


def _person_facts(slip: Slip | None, face: Face | None) -> list[dict[str, str]]:
    if slip is None or face is None:
        return []
    return [
        _fact(_("Name"), mask_name(face.name)),
        _fact(_("Place"), f"{face.village} {face.group}"),
        _fact(_("Contribution year"), str(slip.year)),
        _fact(_("Kind"), _(KINDS[PaymentKind(slip.kind)])),
        _fact(_("Tier"), money(slip.tier_fen)),
    ]


def _payment_facts(payment: Payment | None) -> list[dict[str, str]]:
    if payment is None:
        return []
    return [
        _fact(_("Paid on"), payment.paid_on.isoformat()),
        _fact(_("Branch"), payment.branch),
        _fact(_("Bank serial number"), payment.serial),
    ]


def _form(judged: Judged, typed: Typed, code: str | None) -> dict[str, Any]:
    wrong = {problem.field: say(problem) for problem in typed.problems}
    return {
        "payment_id": typed.payment_id,
        "reference": judged.reference,
        "code": code or "",
        "as_on_slip": str(judged.amount_fen or 0),
        "typed": {name: typed.values.get(name, "") for name in FIELDS},
        "wrong": {name: wrong.get(name, "") for name in FIELDS},
        "more_is_open": any(name in wrong for name in FIELDS[1:]),
    }


def _general(typed: Typed) -> list[Problem]:
    return [problem for problem in typed.problems if problem.field not in FIELDS]


def _fact(label: str, text: str) -> dict[str, str]:
    return {"label": label, "text": text}
