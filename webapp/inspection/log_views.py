"""The log in words: who did what, where and when."""

import json
from collections.abc import Mapping
from typing import Any

from flask_babel import format_datetime
from flask_babel import gettext as _
from flask_babel import lazy_gettext as msgid

from webapp.audit.actions import NOBODY, SYSTEM
from webapp.audit.tables import AuditLine
from webapp.inspection.queries import Names

DEEDS = {
    "sign_in": msgid("Signed in"),
    "sign_out": msgid("Signed out"),
    "user.make": msgid("Made an account"),
    "user.change": msgid("Changed an account"),
    "user.password": msgid("Gave a new password"),
    "user.choose": msgid("Chose another password"),
    "user.close": msgid("Closed an account"),
    "user.open": msgid("Opened an account again"),
    "device.register": msgid("Registered a phone"),
    "device.revoke": msgid("Took a phone out of use"),
    "audit.verify": msgid("Verified the log"),
    "entry.applied": msgid("Recorded at the door"),
    "entry.held": msgid("Recorded at the door, held for a person to look"),
    "entry.retry": msgid("Took up a held record again"),
    "entry.set_aside": msgid("Set a held record aside"),
    "rescue.take": msgid("Took the records of a phone over from a file"),
    "identity.view": msgid("Looked at a whole identity number"),
    "list.download": msgid("Took a list out as a file"),
    "register.apply": msgid("Took a register in"),
    "register.keep": msgid("Uploaded a register"),
    "question.settle": msgid("Settled a question"),
    "payment.confirm": msgid("Confirmed a payment"),
    "payment.reverse": msgid("Reversed a payment"),
    "payment.match": msgid("A waiting payment found its slip"),
}
KINDS = {
    "visit": msgid("Visit"),
    "household.add": msgid("New household"),
    "household.amend": msgid("Household corrected"),
    "person.add": msgid("New person"),
    "person.amend": msgid("Person corrected"),
    "person.leave": msgid("Person left the household"),
    "consent": msgid("Consent or refusal"),
    "choice": msgid("Choice of tier"),
    "slip.issue": msgid("Slip issued"),
    "slip.void": msgid("Slip made void"),
    "visit.void": msgid("Visit taken back"),
    "consent.void": msgid("Answer taken back"),
}
BREAKS = {
    "missing": msgid("a line is missing"),
    "altered": msgid("the line was altered"),
    "cut off": msgid("lines at the end were cut off or added"),
    "head missing": msgid("the end of the chain is missing"),
}


def line_row(line: AuditLine, names: Names) -> list[dict[str, str]]:
    """Return the cells of a line: when, who, what, where, and which line it is."""
    return [
        {"text": str(format_datetime(line.at, "yyyy-MM-dd HH:mm:ss"))},
        {"text": _who(line.by, names)},
        {"text": _what(line, names)},
        {"text": names.places.get(line.chain, line.chain)},
        {"text": f"{line.chain} #{line.number}"},
    ]


def read_detail(line: AuditLine) -> Mapping[str, Any]:
    """Return the detail of a line; nothing where somebody has spoilt it."""
    try:
        detail = json.loads(line.detail)
    except ValueError:
        return {}
    return detail if isinstance(detail, dict) else {}


def break_text(found: Mapping[str, Any], names: Names) -> str:
    """Name a broken link of a chain."""
    chain, why = str(found.get("chain", "")), str(found.get("why", ""))
    return str(
        _(
            "%(place)s, line %(number)s: %(why)s",
            place=f"{names.places.get(chain, '')} {chain}".strip(),
            number=str(found.get("number", "")),
            why=str(BREAKS.get(why, why)),
        )
    )


def _who(by: str, names: Names) -> str:
    known = {NOBODY: _("Nobody signed in"), SYSTEM: _("At the machine itself")}
    return str(known.get(by) or names.people.get(by, by))


def _what(line: AuditLine, names: Names) -> str:
    """Return the deed, with what it was done to where that says something."""
    deed = str(DEEDS.get(line.verb, line.verb))
    kind = str(read_detail(line).get("kind", ""))
    about = str(KINDS.get(kind, kind)) if line.verb.startswith("entry.") else ""
    if line.subject != line.by and line.subject in names.people:
        about = names.people[line.subject]
    if line.verb.startswith(("payment.", "slip.")):
        about = line.subject
    return f"{deed} · {about}" if about else deed
