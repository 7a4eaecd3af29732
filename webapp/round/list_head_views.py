"""What stands over the list of doors: which group, how many of what, and the ways to narrow it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from flask_babel import gettext as _
from flask_babel import ngettext

from webapp.canvass.door_rules import DoorState
from webapp.round.list_rules import ALL, DUE, TO_VISIT, is_shown
from webapp.round.word_views import Context, Reader, Record

GRID = "grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an address asks of the list: group ("" is one's own choice), filter, words, shape."""

    group: str = ""
    state: str = ALL
    query: str = ""
    show: str = ""


def heading(groups: Sequence[Record], scope: str, asked: Asked) -> Context:
    """Return whose doors these are."""
    group = next((one for one in groups if one["id"] == scope), None)
    if asked.query or group is None:
        return {"title": _("All my doors"), "kicker": ""}
    return {"title": group["name"], "kicker": group["village"]}


def chooser(
    groups: Sequence[Record],
    households: Sequence[Record],
    scope: str,
    asked: Asked,
    reader: Reader,
) -> list[Context]:
    """Return the groups to choose from, each with how much is left to do there."""
    if len(groups) < 2:  # noqa: PLR2004 -- one group is no choice
        return []
    chips = [(str(group["id"]), str(group["name"])) for group in groups] + [(ALL, str(_("All")))]
    return [
        {
            "href": address(key, ALL, asked.show),
            "label": name,
            "count": sum(
                is_shown(one, TO_VISIT, reader.today)
                for one in households
                if key in (ALL, one["group"])
            ),
            "is_current": key == scope and not asked.query,
        }
        for key, name in chips
    ]


def stats(counts: Mapping[str, int], scope: str, asked: Asked) -> list[Context]:
    """Return the two counts that matter most."""
    return [
        {
            "label": _("Still to do"),
            "count": counts[TO_VISIT],
            "href": address(scope, TO_VISIT, asked.show),
            "state": "part",
        },
        {
            "label": _("Done of %(total)s", total=counts[ALL]),
            "count": counts[DoorState.DONE],
            "href": address(scope, DoorState.DONE, asked.show),
            "state": "done",
        },
    ]


def filters(counts: Mapping[str, int], scope: str, asked: Asked) -> list[Context]:
    """Return the counts that narrow the list; a count of nothing is left out."""
    words = {
        ALL: _("All"),
        TO_VISIT: _("Still to do"),
        DoorState.NOT_VISITED: _("To visit"),
        DoorState.COME_BACK: _("Come back"),
        DoorState.PART: _("Part done"),
        DoorState.DONE: _("Done"),
        DoorState.REFUSED: _("Refused"),
        DoorState.CLOSED: _("Closed"),
    }
    return [
        {
            "href": address(scope, key, asked.show),
            "label": label,
            "count": counts[key],
            "is_current": key == asked.state,
        }
        for key, label in words.items()
        if counts[key] or key in (ALL, TO_VISIT, asked.state)
    ]


def due_notice(count: int, scope: str, asked: Asked) -> Context:
    """Return how many doors were promised for today."""
    text = ngettext("%(num)s door to see again today", "%(num)s doors to see again today", count)
    return {"count": count, "text": text, "href": address(scope, DUE, asked.show)}


def switch(scope: str, asked: Asked) -> Context:
    """Return the way from rows to doors and back."""
    is_grid = asked.show == GRID
    return {
        "href": address(scope, asked.state, "" if is_grid else GRID),
        "label": _("As a list") if is_grid else _("As doors"),
        "icon": "list" if is_grid else "board",
    }


def address(scope: str, state: str, show: str) -> str:
    """Return the address of a list."""
    wanted = {"group": scope, "state": "" if state == ALL else state, "show": show}
    query = urlencode({name: text for name, text in wanted.items() if text})
    return f"/round?{query}" if query else "/round"
