"""The forms at a door: how a visit ended, a household, somebody leaving."""

from collections.abc import Sequence

from flask_babel import gettext as _

from webapp.canvass.rules import Outcome
from webapp.problems import Problem
from webapp.round.door_views import where
from webapp.round.form_rules import (
    EVENING,
    HOUSEHOLD_FIELDS,
    SATURDAY,
    TOMORROW,
    return_days,
)
from webapp.round.list_views import door_label
from webapp.round.queries import Door
from webapp.round.word_views import (
    Context,
    Reader,
    Record,
    form_context,
    leave_reasons,
    options,
    outcomes,
    person_name,
)
from webapp.round.words_rules import say_day

VISIT_FIELDS = ("answer", "return_on", "note")
LEAVE_FIELDS = ("reason", "on", "note")


def visit_view(door: Door, reader: Reader, typed: Context, problems: Sequence[Problem]) -> Context:
    """Return the form that asks how a visit ended: when to come back, or why not."""
    words = {EVENING: _("This evening"), TOMORROW: _("Tomorrow"), SATURDAY: _("Saturday")}
    place = where(door)
    return {
        **place,
        **form_context(VISIT_FIELDS, typed, problems),
        "back": {"href": place["here"], "label": place["title"]},
        "action": f"{place['here']}/visits",
        "returns": [
            {"value": key, "label": words[key], "note": say_day(day.isoformat(), reader.locale)}
            for key, day in return_days(reader.today).items()
        ],
        "others": [
            {"value": key, "label": said}
            for key, said in outcomes().items()
            if key != Outcome.NOBODY_HOME
        ],
        "seed": typed["seed"],
    }


def household_view(door: Door, typed: Context, problems: Sequence[Problem]) -> Context:
    """Return the form that puts a household right."""
    place = where(door)
    return {
        **form_context(HOUSEHOLD_FIELDS, typed, problems),
        "heading": _("Correct the household"),
        "kicker": place["kicker"],
        "back": {"href": place["here"], "label": place["title"]},
        "action": place["here"],
        "save": _("Save"),
        "afters": [],
        "after": "",
        "hidden": _hidden(typed, "seed", "was"),
    }


def new_household_view(
    group: Record, around: Sequence[Record], typed: Context, problems: Sequence[Problem]
) -> Context:
    """Return the form for a household that no list has: `around` are the doors of its group."""
    afters = [{"value": one["id"], "label": door_label(one)} for one in around]
    return {
        **form_context((*HOUSEHOLD_FIELDS, "group"), typed, problems),
        "heading": _("Add a household"),
        "kicker": " · ".join(part for part in (group["village"], group["name"]) if part),
        "back": {"href": f"/round?group={group['id']}", "label": group["name"]},
        "action": "/round/doors",
        "save": _("Save, then who lives here"),
        "afters": [{"value": "", "label": _("At the end")}, *afters],
        "after": typed.get("after", ""),
        "hidden": _hidden(typed, "seed", "household", "group"),
    }


def choose_group_view(groups: Sequence[Record]) -> Context:
    """Return the question in which group a new household stands."""
    return {
        "heading": _("Add a household"),
        "back": {"href": "/round", "label": _("All my doors")},
        "groups": [
            {
                "href": f"/round/doors/new?group={group['id']}",
                "name": group["name"],
                "village": group["village"],
            }
            for group in groups
        ],
    }


def leave_view(
    person: Record, door: Door, reader: Reader, typed: Context, problems: Sequence[Problem]
) -> Context:
    """Return the form that says why somebody is not here."""
    here = f"/round/people/{person['id']}"
    notes = {
        "dead": _("Write the day as the family says it"),
        "moved": _("The registration moved too, or the person left for good"),
        "duplicate": _("The other entry stays; the village head looks at both"),
        "elsewhere": _("Lives and is registered in another place"),
    }
    name = person_name(person, reader)
    return {
        **form_context(LEAVE_FIELDS, typed, problems),
        "heading": _("%(name)s is not here", name=name),
        "kicker": where(door)["kicker"],
        "back": {"href": here, "label": name},
        "action": f"{here}/leavings",
        "reasons": options(leave_reasons(), lambda key: str(notes[key])),
        "hidden": _hidden(typed, "seed"),
    }


def _hidden(typed: Context, *names: str) -> list[dict[str, str]]:
    return [{"name": name, "value": str(typed.get(name, ""))} for name in names]
