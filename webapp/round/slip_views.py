"""The slip on the canvasser's screen: code, amount, where to pay, and what comes next."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from flask_babel import gettext as _

from webapp.errors import say
from webapp.plans.amount_rules import capitals
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import Share
from webapp.problems import Problem
from webapp.round.offer_rules import bill_of_person, earlier_years
from webapp.round.outcome_rules import Step, outcome_of
from webapp.round.queries import Door
from webapp.round.word_views import Reader, person_name
from webapp.round.words_rules import say_full_day, say_yuan
from webapp.slips.code_rules import slip_url
from webapp.slips.qr_print import qr_svg
from webapp.slips.reference_rules import grouped
from webapp.slips.wording_rules import Issuer, amount, mask_name

Record = Mapping[str, Any]


def slip_page(
    door: Door,
    slip: Record,
    reader: Reader,
    issuer: Issuer,
    *,
    paid_on: str,
    seed: str,
    reason: str = "",
    problems: Sequence[Problem] = (),
) -> dict[str, Any]:
    """Return the context of a slip's page."""
    person = next(it for it in door.people if it["id"] == slip["person"])
    home = f"/round/slips/{slip['reference']}"
    url = slip_url(issuer.public_url, slip["reference"], slip["code"])
    return {
        "back": {"label": _("Back to the door"), "href": f"/round/doors/{slip['household']}"},
        "title": _("Payment slip for %(year)s", year=str(slip["year"])),
        "state": slip["state"],
        "said": state_text(slip, paid_on, reader.locale),
        "qr": qr_svg(url, _("Code of the slip")),
        "url": url,
        "reference": grouped(slip["reference"]).split(" "),
        "name": mask_name(person["name"]),
        "amount": amount(slip["amount_fen"]),
        "capitals": capitals(slip["amount_fen"]),
        "facts": list(_facts(slip, reader)),
        "helps": list(_helps(slip, person, reader)),
        "no_cash": reader.plan.text("slip_no_cash", reader.locale),
        "ways": _ways(door, slip, person, reader, home),
        "next": next_step(door, person, reader),
        "seed": seed,
        "reason": reason,
        "messages": [{"text": say(problem), "href": "#f-reason"} for problem in problems],
    }


def state_text(slip: Record, paid_on: str, locale: str) -> dict[str, str]:
    """Return how a slip stands, in words."""
    if slip["state"] == "paid":
        return {"text": _("Paid on %(day)s", day=say_full_day(paid_on, locale)), "kind": "good"}
    if slip["state"] == "void":
        why = void_reasons().get(slip["void_reason"], slip["void_reason"])
        return {"text": _("Void: %(why)s", why=why), "kind": "bad"}
    day = say_full_day(slip["expires_on"], locale)
    return {"text": _("To be paid by %(day)s", day=day), "kind": "warn"}


def void_reasons() -> dict[str, str]:
    """Return the reasons that are recorded as codes, in words."""
    return {
        "replaced": _("another slip took its place"),
        "withdraw": _("the consent was taken back"),
        "decline": _("the person does not join"),
        "later": _("the person decides later"),
        "undone": _("it was recorded by mistake"),
        "dead": _("Has died"),
        "moved": _("Has moved away"),
        "duplicate": _("Is listed twice"),
        "elsewhere": _("Belongs to another place"),
    }


def kinds() -> dict[str, str]:
    """Return why a year is paid, in words."""
    return {
        PaymentKind.NORMAL: _("This year's contribution"),
        PaymentKind.CATCH_UP_AT_LAUNCH: _("An earlier year, paid afterwards"),
        PaymentKind.GAP: _("A missed year, paid afterwards"),
        PaymentKind.SHORT_AT_60: _("A year still short at 60"),
    }


def next_step(door: Door, person: Record, reader: Reader) -> dict[str, str]:
    """Return the way on: to the next member who has not answered, else back to the door."""
    ids = [member["id"] for member in door.people]
    place = ids.index(person["id"])
    for member in (*door.people[place + 1 :], *door.people[:place]):
        found = outcome_of(member, door.slips, reader.plan, on=reader.today)
        if found.step is not Step.NOTHING:
            tail = "/consents/new" if found.step in {Step.DECIDE, Step.SLIP} else ""
            label = _("Next: %(name)s", name=person_name(member, reader))
            return {"label": label, "href": f"/round/people/{member['id']}{tail}", "icon": "person"}
    href = f"/round/doors/{door.household['id']}"
    return {"label": _("Back to the door"), "href": href, "icon": "door"}


def _facts(slip: Record, reader: Reader) -> Iterator[dict[str, str]]:
    locale, plan = reader.locale, reader.plan
    yield {"label": _("Tier"), "text": say_yuan(slip["tier_fen"])}
    if slip["kind"] != PaymentKind.NORMAL:
        yield {"label": _("Kind"), "text": kinds()[slip["kind"]]}
    yield {"label": _("Where to pay"), "text": banks(reader)}
    yield {"label": _("Payee"), "text": plan.payee.account_name}
    yield {"label": _("Pay by"), "text": say_full_day(slip["expires_on"], locale)}
    yield {"label": _("Issued on"), "text": say_full_day(slip["issued_on"], locale)}
    yield {"label": _("Hotline"), "text": plan.payee.hotline}


def banks(reader: Reader) -> str:
    """Return where people pay."""
    return str(_(", ")).join(bank.name.said(reader.locale) for bank in reader.plan.banks)


def _helps(slip: Record, person: Record, reader: Reader) -> Iterator[str]:
    """Say what others pay and add, and the bonus: for information, never taken off."""
    kind = PaymentKind(slip["kind"])
    bill = bill_of_person(person, reader.plan, slip["tier_fen"], kind)
    for share in bill.government:
        yield _("%(who)s pays %(amount)s of the tier.", **_share(share, reader))
    for share in bill.subsidy:
        yield _("%(who)s adds %(amount)s to the account.", **_share(share, reader))
    bonus = reader.plan.on_time_bonus
    if bonus and slip["year"] == bonus.year and kind in bonus.kinds:
        day = say_full_day(bonus.until_on.isoformat(), reader.locale)
        paid = say_yuan(bonus.yuan * 100)
        yield _("Paid by %(day)s, a bonus of %(amount)s follows. It is not taken off.",
                day=day, amount=paid)  # fmt: skip


def _share(share: Share, reader: Reader) -> dict[str, str]:
    who = reader.plan.funder_name(share.funder, reader.locale)
    return {"who": who, "amount": say_yuan(share.amount_fen)}


def _ways(door: Door, slip: Record, person: Record, reader: Reader, home: str) -> dict[str, str]:
    due = [it for it in door.slips if it["state"] == "due"]
    people = f"/round/people/{person['id']}"
    is_normal = slip["kind"] == PaymentKind.NORMAL
    again = f"consents/new?replaces={slip['reference']}" if is_normal else "arrears/new"
    return {
        "pdf": f"{home}.pdf",
        "door_pdf": f"/round/doors/{slip['household']}/slips.pdf" if len(due) > 1 else "",
        "void": f"{home}/voids",
        "again": f"{people}/{again}",
        "withdraw": f"{people}/consents/new?act=withdraw",
        "earlier": f"{people}/arrears/new" if earlier_years(person, reader.plan) else "",
    }
