"""What became of an entry, and how that is remembered for when it comes again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from webapp.problems import Problem
from webapp.sync.rules import turn_of

SET_ASIDE = "set_aside"  # of a held entry: it waits for nobody any more, and is not worked in


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What became of one entry.

    `status` is `applied`, `held` or `repeated`; a held one says why (`problems`) and whose `turn`
    it is. `journal` is `gap` or `broken` when the entry does not follow the one before it. Of a
    repeated one `first` is what became of it so far: `applied`, `held` or `set_aside`.
    """

    id: str
    status: str
    problems: tuple[Problem, ...] = ()
    turn: str = ""
    journal: str = ""
    first: str = field(default="", compare=False)


def answer_of(entry_id: str, problems: tuple[Problem, ...], journal: str = "") -> Answer:
    """Return `applied` where there is no problem, else `held` with whose turn it is."""
    if not problems:
        return Answer(id=entry_id, status="applied", journal=journal)
    turn = turn_of(problems[0].code)
    return Answer(id=entry_id, status="held", problems=problems, turn=turn, journal=journal)


def remember(answer: Answer) -> dict[str, Any]:
    """Return an answer as JSON."""
    return {
        "id": answer.id,
        "status": answer.status,
        "turn": answer.turn,
        "journal": answer.journal,
        "problems": [
            {
                "code": problem.code,
                "message": problem.message,
                "field": problem.field,
                "params": dict(problem.params),
            }
            for problem in answer.problems
        ],
    }


def put_aside(stored: Mapping[str, Any], *, why: str = "", anew: str = "") -> dict[str, Any]:
    """Return the answer of a held entry that waits for nobody any more.

    `why` are the head's words, `anew` is the entry by which its author said it once more.
    """
    return {**stored, "status": SET_ASIDE, "turn": "", "why": why, "anew": anew}


def recall(stored: Mapping[str, Any]) -> Answer:
    """Return the remembered answer, now as `repeated`."""
    return Answer(
        id=stored["id"],
        status="repeated",
        first=stored["status"],
        problems=tuple(Problem(**problem) for problem in stored["problems"]),
        turn=stored["turn"],
        journal=stored["journal"],
    )
