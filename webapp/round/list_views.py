"""The list of doors: counts first, then the doors in walking order."""

from collections.abc import Mapping, Sequence

from flask_babel import gettext as _
from flask_babel import ngettext

from webapp.canvass.door_rules import DoorState
from webapp.round.list_head_views import (
    GRID,
    Asked,
    address,
    chooser,
    due_notice,
    filters,
    heading,
    stats,
    switch,
)
from webapp.round.list_rules import (
    ALL,
    DUE,
    count_doors,
    door_text,
    finder,
    in_order,
    is_due,
    is_shown,
    next_door,
)
from webapp.round.word_views import Context, Reader, Record
from webapp.round.words_rules import say_day

LONG = 100  # doors; more of them take a slow phone a while to lay out


def list_view(
    groups: Sequence[Record],
    households: Sequence[Record],
    names: Mapping[str, Sequence[str]],
    asked: Asked,
    reader: Reader,
) -> Context:
    """Return the context of `/round`: `households` are those of all own groups."""
    scope = _scope(groups, households, asked, reader)
    inside = [one for one in households if scope in (ALL, one["group"])]
    counts = count_doors(inside, reader.today)
    following = next_door(inside, reader.today)
    return {
        **heading(groups, scope, asked),
        "groups": chooser(groups, households, scope, asked, reader),
        "group": scope if scope != ALL else "",
        "stats": stats(counts, scope, asked),
        "due": due_notice(counts[DUE], scope, asked),
        "next": _next(following),
        "add_href": _add_address(scope),
        **_shown(
            groups,
            households if asked.query else inside,
            names,
            asked,
            reader=reader,
            following=following,
        ),
        "filters": filters(counts, scope, asked),
        "switch": switch(scope, asked),
        "query": asked.query,
        "state": asked.state,
        "show": asked.show,
        "is_grid": asked.show == GRID,
    }


def door_row(household: Record, reader: Reader, found: Sequence[str] = ()) -> Context:
    """Return one door as a row and as a tile; `found` are members who match a search."""
    people, still_open = household["people_count"], household["open_count"]
    return {
        "id": household["id"],
        "href": f"/round/doors/{household['id']}",
        "number": household["door"] or household["number"] or "?",
        "name": household["head_name"],
        "state": household["door_state"],
        "state_text": _promise(household, reader),
        "note": str(_(", ")).join(found) or _people_text(people, still_open),
        "count": f"{people - still_open}/{people}" if people else "",
        "is_next": False,
    }


def door_label(household: Record) -> str:
    """Return a door's number and head as people call it."""
    return f"{household['door'] or household['number']} {household['head_name']}".strip()


def _scope(
    groups: Sequence[Record], households: Sequence[Record], asked: Asked, reader: Reader
) -> str:
    """Return the group shown: the one asked for, else the first with something to do."""
    ids = [group["id"] for group in groups]
    if asked.group in (*ids, ALL):
        return asked.group
    for group_id in ids:
        inside = [one for one in households if one["group"] == group_id]
        if next_door(inside, reader.today) is not None:
            return str(group_id)
    return str(ids[0]) if ids else ALL


def _next(household: Record | None) -> Context:
    if household is None:
        return {"href": "", "label": ""}
    label = _("Next door: %(door)s", door=door_label(household))
    return {"href": f"/round/doors/{household['id']}", "label": label}


def _shown(
    groups: Sequence[Record],
    households: Sequence[Record],
    names: Mapping[str, Sequence[str]],
    asked: Asked,
    *,
    reader: Reader,
    following: Record | None,
) -> Context:
    """Return the doors that filter and search leave, in sections by group."""
    fits = finder(asked.query)
    sections = []
    for group in groups:
        mine = [one for one in households if one["group"] == group["id"]]
        doors = []
        for one in in_order(mine, asked.state):
            found = [name for name in names.get(one["id"], ()) if asked.query and fits(name)]
            if is_shown(one, asked.state, reader.today) and (found or fits(door_text(one))):
                row = door_row(one, reader, found)
                doors.append({**row, "is_next": following is not None and one is following})
        if doors:
            sections.append({"title": group["name"], "doors": doors})
    count = sum(len(section["doors"]) for section in sections)
    found_text = ngettext("%(num)s door", "%(num)s doors", count)
    return {
        "sections": sections,
        "is_split": len(sections) > 1 or bool(asked.query),
        "found_text": found_text,
        "is_long": count > LONG,
        "empty": _empty(groups, households, asked),
    }


def _empty(groups: Sequence[Record], households: Sequence[Record], asked: Asked) -> Context:
    """Return what to say, and what to do, where there is no door to show."""
    everything = address(ALL if len(groups) > 1 else "", ALL, asked.show)
    if not groups:
        text = _("The head of your village or community assigns groups. Ask there and look again.")
        return _nothing(_("No group is assigned to you yet"), text)
    if not households:
        text = _("The agency loads the register. A household that you find can be added at once.")
        return _nothing(_("No door in this group yet"), text)
    if asked.query:
        text = _("Try one word less: a door number, a name, or the household number.")
        return _nothing(_("No door found"), text, everything, _("Show all doors"))
    text = _("Nothing is left in this part of the list.")
    return _nothing(_("No door here"), text, everything, _("Show all doors"), "done")


def _nothing(
    title: str, text: str, href: str = "", label: str = "", state: str = "not_visited"
) -> Context:
    return {"title": title, "text": text, "href": href, "label": label, "state": state}


def _add_address(scope: str) -> str:
    return "/round/doors/new" if scope == ALL else f"/round/doors/new?group={scope}"


def _promise(household: Record, reader: Reader) -> str:
    """Return when to come back, "" where nobody promised."""
    day = household["return_on"]
    if household["door_state"] != DoorState.COME_BACK or not day:
        return ""
    if day == reader.today.isoformat():
        return str(_("Come back today"))
    said = say_day(day, reader.locale)
    if is_due(household, reader.today):
        return str(_("Come back, since %(day)s", day=said))
    return str(_("Come back on %(day)s", day=said))


def _people_text(people: int, still_open: int) -> str:
    if not people:
        return str(_("nobody listed"))
    said = ngettext("%(num)s person", "%(num)s people", people)
    return str(said + _(", %(count)s open", count=still_open) if still_open else said)
