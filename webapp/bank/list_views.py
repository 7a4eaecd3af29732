"""Lists of payments as texts for their templates and files: a teller's day, a county's money."""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Any

from flask_babel import gettext as _

from webapp.bank.bonus_print import BonusWords
from webapp.bank.list_queries import Listed
from webapp.bank.tally_rules import Part, State, Tally
from webapp.bank.words_views import STATE_KINDS, STATES, moment, money
from webapp.listing import Address, Column
from webapp.plans.amount_rules import yuan
from webapp.plans.rules import Plan
from webapp.slips.reference_rules import grouped

FILTERS: dict[str, tuple[State, ...]] = {
    "all": tuple(State),
    "confirmed": (State.MATCHED,),
    "suspense": (State.SUSPENSE,),
    "duplicate": (State.DUPLICATE,),
    "reversed": (State.REVERSED, State.REVERSAL),
}


def tally_view(tally: Tally) -> dict[str, Any]:
    """Return the sums and the sentence that proves them."""
    parts = tally.parts
    return {
        "taken": money(tally.taken_fen),
        "rows": [_part(_(STATES[state]), parts[state], STATE_KINDS[state]) for state in State],
        "standing": money(tally.standing_fen),
        "proof": _(
            "Taken %(taken)s, less reversed %(reversed)s, is %(net)s; "
            "confirmed, in suspense and paid twice are together %(standing)s",
            taken=money(tally.taken_fen),
            reversed=money(-parts[State.REVERSAL].sum_fen),
            net=money(tally.net_fen),
            standing=money(tally.standing_fen),
        ),
        "adds_up": tally.adds_up and tally.net_fen == tally.standing_fen,
    }


def slips_view(tally: Tally, paid: Part) -> dict[str, Any]:
    """Return the second proof: confirmed payments against paid slips."""
    matched = tally.parts[State.MATCHED]
    return {
        "proof": _(
            "%(payments)s confirmed payments of %(sum)s settle %(slips)s paid slips of %(owed)s",
            payments=str(matched.count),
            sum=money(matched.sum_fen),
            slips=str(paid.count),
            owed=money(paid.sum_fen),
        ),
        "adds_up": matched == paid,
    }


def filters_view(
    chosen: str, tally: Tally, address: Address, *, is_county: bool
) -> list[dict[str, Any]]:
    """Return the filters with their counts."""
    labels = {
        "all": _("All"),
        "confirmed": _("Confirmed"),
        "suspense": _("In suspense"),
        "duplicate": _("Paid twice"),
        "reversed": _("Reversed"),
    }
    shown = [key for key in labels if is_county or key != "duplicate"]
    return [
        {
            "label": labels[key],
            "count": str(sum(tally.parts[state].count for state in FILTERS[key])),
            "href": address.to(state=key),
            "is_current": key == chosen,
        }
        for key in shown
    ]


def payment_columns() -> list[Column]:
    """Return the columns of a list of payments."""
    return [
        Column(label=_("Slip"), key="slip"),
        Column(label=_("State"), key="state"),
        Column(label=_("Paid on"), key="paid"),
        Column(label=_("Branch"), key="branch"),
        Column(label=_("Bank serial number"), key="serial"),
        Column(label=_("Amount"), key="amount", is_number=True),
        Column(label=_("Taken by"), key="by"),
        Column(label=_("Entered at"), key="at"),
    ]


def rows_view(payments: Iterable[Listed]) -> list[list[dict[str, str]]]:
    """Return the rows of a list of payments."""
    return [_row(listed) for listed in payments]


def payments_csv(payments: Iterable[Listed]) -> bytes:
    """Return the list as CSV, UTF-8 with a byte order mark, because Excel asks for one."""
    out = StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([column.label for column in payment_columns()] + [_("Reason")])
    for listed in payments:
        cells = [cell["text"] for cell in _row(listed)]
        cells[0], cells[5] = listed.payment.reference, yuan(listed.payment.amount_fen)
        texts = [_not_a_formula(cell) for cell in cells]
        texts[5] = cells[5]
        writer.writerow([*texts, _not_a_formula(listed.payment.why)])
    return ("\ufeff" + out.getvalue()).encode()


def bonus_words(plan: Plan, locale: str) -> BonusWords:
    """Return the texts of the list of who paid on time."""
    bonus = plan.on_time_bonus
    return BonusWords(
        title=_("Paid on time"),
        note=_(
            "%(plan)s: %(yuan)s yuan for whoever paid by %(day)s",
            plan=plan.short_name.said(locale),
            yuan=str(bonus.yuan if bonus else 0),
            day=bonus.until_on.isoformat() if bonus else "-",
        ),
        heads=(
            _("Village or community"),
            _("Group"),
            _("Name"),
            _("Identity number"),
            _("Slip"),
            _("Paid on"),
            _("Bonus, yuan"),
            _("Paid by"),
        ),
        total=_("Total"),
    )


def _part(label: str, part: Part, kind: str) -> dict[str, str]:
    return {"label": label, "count": str(part.count), "sum": money(part.sum_fen), "kind": kind}


def _row(listed: Listed) -> list[dict[str, str]]:
    payment = listed.payment
    state = State(payment.state)
    words = _(STATES[state])
    is_other = listed.slip_fen not in {None, payment.amount_fen}
    if state is State.SUSPENSE and is_other:
        words = _("Slip says %(amount)s", amount=money(listed.slip_fen or 0))
    original = payment.reverses_id or payment.id
    return [
        {"text": grouped(payment.reference), "href": f"/payments/{original}"},
        {"text": words, "kind": STATE_KINDS[state]},
        {"text": payment.paid_on.isoformat()},
        {"text": payment.branch},
        {"text": payment.serial},
        {"text": money(payment.amount_fen)},
        {"text": listed.teller},
        {"text": moment(payment.at)},
    ]


def _not_a_formula(text: str) -> str:
    """Return a text that a spreadsheet shows and never works out."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text
