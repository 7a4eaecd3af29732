"""The words for codes, in the reader's language, and what every page of the round is told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask_babel import gettext as _

from webapp.canvass.eligibility_rules import REASONS, Eligibility, reason_params
from webapp.errors import say
from webapp.plans.age_rules import age_on
from webapp.plans.rules import Plan
from webapp.problems import Problem
from webapp.round.outcome_rules import Outcome, Standing
from webapp.round.words_rules import say_full_day, say_month

Record = Mapping[str, Any]
Context = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """For whom a page is written: the plan, the day, the language."""

    plan: Plan
    today: date
    locale: str


def relations() -> dict[str, str]:
    """Return the relations of GB/T 4761 in words."""
    return {
        "0": _("Head of household"),
        "1": _("Spouse"),
        "2": _("Son"),
        "3": _("Daughter"),
        "4": _("Grandchild"),
        "5": _("Parent"),
        "6": _("Grandparent"),
        "7": _("Brother or sister"),
        "8": _("Other"),
    }


def sexes() -> dict[str, str]:
    """Return the sexes in words."""
    return {"2": _("Woman"), "1": _("Man")}


def hukou_kinds() -> dict[str, str]:
    """Return the kinds of registration in words."""
    return {
        "": _("Not known"),
        "rural": _("Rural"),
        "urban": _("Urban"),
        "unified": _("Unified resident"),
    }


def schemes() -> dict[str, str]:
    """Return the other schemes that somebody may be in."""
    return {
        "": _("None"),
        "employee": _("Employees' scheme"),
        "civil": _("Government or institution"),
        "elsewhere": _("Resident pension elsewhere"),
        "pension": _("Draws another pension"),
    }


def leave_reasons() -> dict[str, str]:
    """Return why somebody is not here, as it is chosen and as it is shown."""
    return {
        "dead": _("Has died"),
        "moved": _("Has moved away"),
        "duplicate": _("Is listed twice"),
        "elsewhere": _("Belongs to another place"),
    }


def outcomes() -> dict[str, str]:
    """Return how a visit ended."""
    return {
        "met": _("Somebody was home"),
        "nobody_home": _("Nobody home"),
        "refused": _("Did not want to talk"),
        "vacant": _("Nobody lives here"),
        "moved": _("The whole household moved away"),
        "demolished": _("The house is gone"),
    }


def standings() -> dict[Standing, tuple[str, str]]:
    """Return the badge of each standing: words, and kind."""
    return {
        Standing.LEFT: (_("Not here"), ""),
        Standing.TO_CONFIRM: (_("To confirm"), "warn"),
        Standing.FACTS_MISSING: (_("Facts missing"), "bad"),
        Standing.TO_DECIDE: (_("To ask"), "warn"),
        Standing.DECIDES_LATER: (_("Decides later"), "warn"),
        Standing.AGREED: (_("Joins, no slip yet"), "warn"),
        Standing.AGREED_FREE: (_("Joins, pays nothing"), "good"),
        Standing.SLIP_DUE: (_("Slip issued"), "info"),
        Standing.PAID: (_("Paid"), "good"),
        Standing.DECLINED: (_("Does not join"), "good"),
        Standing.WITHDRAWN: (_("Withdrew"), "good"),
        Standing.RECIPIENT: (_("Draws a pension"), "good"),
        Standing.LATER: (_("Later"), "good"),
        Standing.OUT: (_("Not in this scheme"), "good"),
    }


def reason_text(found: Eligibility, reader: Reader) -> str:
    """Return why somebody is in, out or later, in plain words."""
    params = reason_params(reader.plan, found)
    params["day"] = say_full_day(params["day"], reader.locale)
    return str(_(REASONS[found.reason], **params))


def person_name(person: Record, reader: Reader) -> str:
    """Return a person's name; a child of whom no name is kept is told by relation and month."""
    if person["name"]:
        return str(person["name"])
    month = say_month(person["born_on"], reader.locale)
    relation = relations()[person["relation"]]
    return str(_("%(relation)s, born %(month)s", relation=relation, month=month))


def about_person(person: Record, reader: Reader) -> str:
    """Return relation, sex and age in a line; what is not known is left out."""
    parts = [
        relations()[person["relation"]] if person["name"] else "",
        sexes().get(person["sex"], ""),
        age_text(person, reader),
    ]
    return str(_(", ")).join(part for part in parts if part)


def age_text(person: Record, reader: Reader) -> str:
    """Return the age in words, or that it is not known."""
    if not person["born_on"]:
        return str(_("age not known"))
    age = age_on(date.fromisoformat(person["born_on"]), reader.today)
    return str(_("aged %(age)s", age=age))


def left_text(person: Record, reader: Reader) -> str:
    """Return why and when somebody left."""
    reason = leave_reasons().get(person["left_reason"], "")
    day = say_full_day(person["left_on"], reader.locale)
    return str(_("%(reason)s, %(day)s", reason=reason, day=day))


def badge_of(person: Record, outcome: Outcome) -> tuple[str, str]:
    """Return the words and the kind of a person's badge."""
    if outcome.standing is Standing.LEFT:
        return leave_reasons().get(person["left_reason"], ""), ""
    return standings()[outcome.standing]


def options(
    words: Mapping[str, str], note: Callable[[str], str] = lambda _key: ""
) -> list[dict[str, str]]:
    """Return a table of words as options of a field."""
    return [{"value": key, "label": said, "note": note(key)} for key, said in words.items()]


def form_context(
    names: Sequence[str], typed: Mapping[str, Any], problems: Sequence[Problem]
) -> Context:
    """Return a form's values and errors by field, and the messages for its top."""
    said: dict[str, str] = {}
    for problem in problems:
        said.setdefault(problem.field, say(problem))
    return {
        "form": {
            name: {"value": typed.get(name) or "", "error": said.get(name, "")} for name in names
        },
        "messages": [
            {"text": text, "href": f"#f-{field}" if field in names else ""}
            for field, text in said.items()
        ],
    }
