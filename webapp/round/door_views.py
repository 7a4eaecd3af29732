"""A door: where one stands, who is listed, what became of each, and the one thing to do next."""

from collections.abc import Sequence

from flask_babel import gettext as _

from webapp.canvass.rules import Outcome as VisitOutcome
from webapp.round.list_rules import neighbours, next_door
from webapp.round.list_views import door_label, door_row
from webapp.round.outcome_rules import Outcome, Step, needs_telling, outcome_of
from webapp.round.queries import Door
from webapp.round.word_views import (
    Context,
    Reader,
    Record,
    about_person,
    badge_of,
    left_text,
    outcomes,
    person_name,
    reason_text,
)
from webapp.round.words_rules import say_day

Standings = Sequence[tuple[Record, Outcome]]


def door_view(door: Door, around: Sequence[Record], reader: Reader, seed: str) -> Context:
    """Return the context of a door's page: `around` are the doors of its group."""
    household = door.household
    known = _known(door, reader)
    present = _present(door, reader)
    before, behind = neighbours(around, household)
    place = where(door)
    return {
        **place,
        "door": door_row(household, reader),
        "state": household["door_state"],
        "is_unlisted": household["is_unlisted"],
        "note": household["note"],
        "phone": household["phone"],
        "before": _way(before),
        "behind": _way(behind),
        "people": [_row(person, outcome, reader) for person, outcome in present],
        "left": [_row(one, outcome, reader) for one, outcome in known if one["left_reason"]],
        "told": _told(present, reader),
        "main": main_action(door, around, reader),
        "visits": [_visit_row(visit, door, reader) for visit in door.visits],
        "visit_href": f"{place['here']}/visits/new",
        "edit_href": f"{place['here']}/edit",
        "seed": seed,
    }


def where(door: Door) -> Context:
    """Return where one is: address, title, the place over it, and the way back to the list."""
    household, group = door.household, door.group
    number = _("Household %(number)s", number=household["number"]) if household["number"] else ""
    return {
        "here": f"/round/doors/{household['id']}",
        "title": door_label(household),
        "kicker": " · ".join(part for part in (group["village"], group["name"], number) if part),
        "back": {"href": f"/round?group={group['id']}", "label": group["name"]},
    }


def visit_text(visit: Record, reader: Reader) -> str:
    """Return one visit in a line."""
    said = outcomes()[visit["outcome"]]
    if visit["outcome"] == VisitOutcome.NOBODY_HOME and visit["return_on"]:
        day = say_day(visit["return_on"], reader.locale)
        return str(_("%(outcome)s, come back on %(day)s", outcome=said, day=day))
    return said


def main_action(door: Door, around: Sequence[Record], reader: Reader) -> Context:
    """Return the one thing to do next at a door: add, confirm, ask, or go on to the next door."""
    here = f"/round/doors/{door.household['id']}"
    present = _present(door, reader)
    if not door.people:
        return _link(_("Add who lives here"), f"{here}/people/new", "plus")
    unseen = sum(outcome.step is Step.CONFIRM for _person, outcome in present)
    if unseen:
        label = _("All as listed (%(count)s)", count=unseen)
        return {"label": label, "action": f"{here}/confirmations", "href": "", "icon": "check"}
    for person, outcome in present:
        if outcome.step is not Step.NOTHING:
            return _person_link(person, outcome, reader)
    following = next_door(around, reader.today, door.household)
    if following is None or following["id"] == door.household["id"]:
        return _link(_("Back to the doors"), f"/round?group={door.group['id']}", "list")
    label = _("Next door: %(door)s", door=door_label(following))
    return _link(label, f"/round/doors/{following['id']}", "next")


def _known(door: Door, reader: Reader) -> Standings:
    return [
        (person, outcome_of(person, door.slips, reader.plan, on=reader.today))
        for person in door.people
    ]


def _present(door: Door, reader: Reader) -> Standings:
    return [(one, outcome) for one, outcome in _known(door, reader) if not one["left_reason"]]


def _row(person: Record, outcome: Outcome, reader: Reader) -> Context:
    text, kind = badge_of(person, outcome)
    return {
        "id": person["id"],
        "href": f"/round/people/{person['id']}",
        "name": person_name(person, reader),
        "about": about_person(person, reader),
        "note": _person_note(person, outcome, reader),
        "state_text": text,
        "kind": kind,
    }


def _person_note(person: Record, outcome: Outcome, reader: Reader) -> str:
    if person["left_reason"]:
        return left_text(person, reader)
    if person["is_unlisted"]:
        return str(_("Not on the newest register"))
    if outcome.eligibility.may_enrol:
        return ""
    return reason_text(outcome.eligibility, reader)


def _told(present: Standings, reader: Reader) -> Context:
    """Return to whom the leaflet was given and explained, and to whom not yet."""
    missing = [person for person, found in present if needs_telling(person, found.eligibility)]
    done = [person_name(person, reader) for person, _found in present if person["informed_on"]]
    return {
        "people": [
            {
                "name": person_name(person, reader),
                "action": f"/round/people/{person['id']}/explanations",
            }
            for person in missing
        ],
        "has_several": len(missing) > 1,
        "done": str(_(", ")).join(done),
    }


def _person_link(person: Record, outcome: Outcome, reader: Reader) -> Context:
    here, name = f"/round/people/{person['id']}", person_name(person, reader)
    if outcome.step is Step.DECIDE:
        return _link(_("Ask %(name)s", name=name), f"{here}/consents/new", "right")
    if outcome.step is Step.SLIP:
        return _link(_("Slip for %(name)s", name=name), f"{here}/consents/new", "slip")
    return _link(_("Complete %(name)s", name=name), f"{here}/edit", "pen")


def _link(label: str, href: str, icon: str) -> Context:
    return {"label": label, "href": href, "action": "", "icon": icon}


def _way(household: Record | None) -> Context:
    if household is None:
        return {"href": "", "label": ""}
    return {"href": f"/round/doors/{household['id']}", "label": door_label(household)}


def _visit_row(visit: Record, door: Door, reader: Reader) -> Context:
    author = door.authors.get(visit["by"], "")
    day = say_day(visit["on"], reader.locale)
    return {
        "title": visit_text(visit, reader),
        "about": " · ".join(part for part in (day, author, visit["note"]) if part),
    }
