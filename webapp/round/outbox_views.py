"""The outbox in a browser that keeps nothing: what somebody must look at, what has arrived."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from webapp.problems import Problem
from webapp.round.list_views import door_label
from webapp.round.outbox_queries import Told
from webapp.round.word_views import Reader, leave_reasons, outcomes, person_name
from webapp.round.words_rules import say_day, say_yuan

Context = dict[str, Any]
WHERE = {"visit": "/visits/new", "household.amend": "/edit"}
ASKED = {"consent", "choice", "slip.issue"}


def outbox_view(
    held: Sequence[Told], applied: Sequence[Told], reader: Reader, say: Callable[[Problem], str]
) -> Context:
    """Return the context of the outbox page in a browser that keeps nothing itself."""
    return {
        "host": "server",
        "waiting_count": 0,
        "held_count": len(held),
        "held": [entry_row(one, reader) | _remedy(one, say) for one in held],
        "waiting": [],
        "answered": [entry_row(one, reader) | {"href": _door(one)} for one in applied],
        "more": 0,
        "synced": "",
        "why": "",
        "next": "",
        "leaving": False,
        "keeping": "",
        "lease": None,
        "is_set_back": False,
        "is_revoked": False,
        "skew": "",
    }


def entry_row(told: Told, reader: Reader) -> Context:
    """Return an entry as a row."""
    who = person_name(told.person, reader) if told.person else ""
    where = door_label(told.door) if told.door else ""
    when = f"{say_day(told.made_at[:10], reader.locale)}\N{NO-BREAK SPACE}{told.made_at[11:16]}"
    return {
        "kind": told.kind,
        "act": _act(told.kind, told.body),
        "detail": _detail(told.kind, told.body),
        "about": " · ".join(part for part in (who, where, when) if part),
        "reason": "",
        "turn": "",
        "href": "",
        "again": "",
    }


def _remedy(told: Told, say: Callable[[Problem], str]) -> Context:
    """Return why somebody must look, whose turn it is, and where it is recorded once more."""
    href = _right_place(told) if told.turn == "canvasser" else _door(told)
    reason = " ".join(say(problem) for problem in told.problems)
    return {"reason": reason, "turn": told.turn, "href": href}


def _right_place(told: Told) -> str:
    if told.door is None:
        return ""
    here = f"/round/doors/{told.door['id']}"
    if told.kind in WHERE:
        return here + WHERE[told.kind]
    if told.person is None:
        return here
    there = f"/round/people/{told.person['id']}"
    if told.kind in ASKED:
        return f"{there}/consents/new"
    return f"{there}/edit" if told.kind == "person.amend" else there


def _door(told: Told) -> str:
    return f"/round/doors/{told.door['id']}" if told.door else ""


def _act(kind: str, body: Mapping[str, Any]) -> str:
    if kind == "consent":
        return str(body.get("act", ""))
    changes = body.get("changes")
    if kind != "person.amend" or not isinstance(changes, Mapping):
        return ""
    if not changes:
        return "seen"
    if "seen_on" in changes or changes.get("informed_on", [None, ""])[1] is None:
        return "undone"
    return "informed" if set(changes) == {"informed_on"} else ""


def _detail(kind: str, body: Mapping[str, Any]) -> str:
    if kind == "visit":
        return outcomes().get(str(body.get("outcome")), "")
    if kind == "person.leave":
        return leave_reasons().get(str(body.get("reason")), "")
    fen = body.get({"choice": "resident_fen", "slip.issue": "amount_fen"}.get(kind, ""))
    return say_yuan(fen) if isinstance(fen, int) else ""
