"""A person: what is known, what the plan says and why, what is open, and the next thing to do."""

from collections.abc import Sequence

from flask_babel import gettext as _

from webapp.canvass.eligibility_rules import Reason, State
from webapp.canvass.rules import Act
from webapp.round.door_views import where
from webapp.round.outcome_rules import Outcome, Standing, Step, needs_telling, outcome_of
from webapp.round.queries import Door
from webapp.round.word_views import (
    Context,
    Reader,
    Record,
    about_person,
    badge_of,
    hukou_kinds,
    left_text,
    person_name,
    reason_text,
    relations,
    schemes,
    sexes,
)
from webapp.round.words_rules import say_day, say_full_day, say_month, say_yuan


def person_view(person: Record, door: Door, reader: Reader, seed: str, number: str = "") -> Context:
    """Return the context of a person's page; `number` is the identity number, shown once."""
    outcome = outcome_of(person, door.slips, reader.plan, on=reader.today)
    text, kind = badge_of(person, outcome)
    place = where(door)
    here = f"/round/people/{person['id']}"
    return {
        "here": here,
        "title": person_name(person, reader),
        "about": about_person(person, reader),
        "kicker": place["kicker"],
        "back": {"href": place["here"], "label": place["title"]},
        "badge": {"text": text, "kind": kind},
        "has_left": person["left_reason"] is not None,
        "left_text": left_text(person, reader) if person["left_reason"] else "",
        "reason": reason_text(outcome.eligibility, reader),
        "changes": _changes_text(outcome, reader),
        "is_child": outcome.eligibility.reason is Reason.TOO_YOUNG,
        "min_age": str(reader.plan.joining.min_age),
        "is_unlisted": person["is_unlisted"],
        "steps": _steps(person, outcome, here),
        "facts": _facts(person, reader),
        "identity": _identity(person, number),
        "answer": _answer_text(person, reader),
        "slips": [_slip_row(slip, reader) for slip in door.slips if slip["person"] == person["id"]],
        "can_tell": needs_telling(person, outcome.eligibility),
        "told_text": _told_text(person, reader),
        "main": _main(person, outcome, here, place["here"]),
        "can_confirm": outcome.step is Step.CONFIRM
        and outcome.eligibility.state is State.IN_CONTRIBUTOR,
        "edit_href": f"{here}/edit",
        "leave_href": f"{here}/leavings/new",
        "seed": seed,
    }


def _changes_text(outcome: Outcome, reader: Reader) -> str:
    """Return when age alone will change the verdict, unless the reason says it already."""
    found = outcome.eligibility
    says_it = {Reason.TOO_YOUNG, Reason.CONTRIBUTES, Reason.CONTRIBUTES_TO_PENSION_AGE}
    if found.changes_on is None or found.reason in says_it:
        return ""
    day = say_full_day(found.changes_on.isoformat(), reader.locale)
    return str(_("This changes on %(day)s", day=day))


def _steps(person: Record, outcome: Outcome, here: str) -> list[Context]:
    """Return how far somebody who may contribute has come; nobody else takes these steps."""
    if outcome.eligibility.state is not State.IN_CONTRIBUTOR:
        return []
    has_answered = not outcome.is_open
    joins = outcome.standing in _JOINING
    slip = "done" if outcome.standing in _SETTLED else "now" if joins else "todo"
    answer = "done" if has_answered else "now" if person["seen_on"] else "todo"
    steps = [
        {
            "label": _("Person"),
            "step": "done" if person["seen_on"] else "now",
            "href": f"{here}/edit",
        },
        {"label": _("Answer"), "step": answer, "href": f"{here}/consents/new"},
    ]
    if has_answered and not joins:
        return steps
    return [*steps, {"label": _("Slip"), "step": slip, "href": ""}]


_JOINING = {Standing.AGREED, Standing.AGREED_FREE, Standing.SLIP_DUE, Standing.PAID}
_SETTLED = _JOINING - {Standing.AGREED}


def _facts(person: Record, reader: Reader) -> list[Context]:
    """Return what is known as pairs; what is not known or does not apply is left out."""
    is_exact = bool(person["name"])
    born = say_full_day(person["born_on"], reader.locale)
    month = say_month(person["born_on"], reader.locale)
    here = _("here") if person["hukou_here"] else _("elsewhere")
    kind = hukou_kinds().get(person["hukou_kind"], "") if person["hukou_kind"] else ""
    pairs = (
        (_("Relation"), relations()[person["relation"]]),
        (_("Born"), born if is_exact else month),
        (_("Sex"), sexes().get(person["sex"], "")),
        (_("Registered"), " · ".join(part for part in (here, kind) if part)),
        (_("At school"), _("yes") if person["is_student"] else ""),
        (_("Other scheme"), schemes()[person["scheme"]] if person["scheme"] else ""),
        (_("Already in the scheme"), _("yes") if person["is_enrolled"] else ""),
        (_("Special group"), str(_(", ")).join(_groups(person, reader))),
        (_("Telephone"), person["phone"]),
        (_("Lives at"), person["residence"]),
        (_("Note"), person["note"]),
    )
    return [{"label": label, "text": text} for label, text in pairs if text]


def _groups(person: Record, reader: Reader) -> Sequence[str]:
    names = {one.key: one.name.said(reader.locale) for one in reader.plan.special_groups}
    return [names.get(key, key) for key in person["special_groups"]]


def _identity(person: Record, number: str) -> Context:
    return {
        "masked": person["identity"] or "",
        "number": number,
        "is_trusted": person["is_identity_trusted"],
    }


def _answer_text(person: Record, reader: Reader) -> str:
    words = {
        Act.ENROL: _("Joins"),
        Act.RENEW: _("Renews"),
        Act.DECLINE: _("Does not join"),
        Act.LATER: _("Decides later"),
        Act.WITHDRAW: _("Withdrew"),
    }
    said = words.get(person["consent_act"])
    if said is None:
        return ""
    day = say_day(person["consented_on"], reader.locale)
    tier = say_yuan(person["tier_fen"]) if person["tier_fen"] else ""
    return " · ".join(part for part in (said, tier, day) if part)


def _slip_row(slip: Record, reader: Reader) -> Context:
    words = {"due": (_("To pay"), "info"), "paid": (_("Paid"), "good"), "void": (_("Void"), "bad")}
    text, kind = words[slip["state"]]
    return {
        "href": f"/round/slips/{slip['reference']}",
        "name": say_yuan(slip["amount_fen"]),
        "about": " · ".join((str(slip["year"]), say_day(slip["issued_on"], reader.locale))),
        "state_text": text,
        "kind": kind,
    }


def _told_text(person: Record, reader: Reader) -> str:
    if not person["informed_on"]:
        return ""
    return str(
        _(
            "Leaflet given and explained on %(day)s",
            day=say_day(person["informed_on"], reader.locale),
        )
    )


def _main(person: Record, outcome: Outcome, here: str, door: str) -> Context:
    """Return the page's one main action."""
    if person["left_reason"]:
        return {"label": _("Back to the door"), "href": door, "action": "", "icon": "left"}
    if outcome.eligibility.state is State.IN_CONTRIBUTOR and outcome.is_open:
        label = _("Ask whether to join")
        return {"label": label, "href": f"{here}/consents/new", "action": "", "icon": "right"}
    if outcome.step is Step.SLIP:
        return {"label": _("Slip"), "href": f"{here}/consents/new", "action": "", "icon": "slip"}
    if outcome.step is Step.ASK_FACTS:
        return {"label": _("Complete"), "href": f"{here}/edit", "action": "", "icon": "pen"}
    if outcome.step is Step.CONFIRM:
        action = f"{here}/confirmations"
        return {"label": _("Right as listed"), "href": "", "action": action, "icon": "check"}
    return {"label": _("Back to the door"), "href": door, "action": "", "icon": "left"}
