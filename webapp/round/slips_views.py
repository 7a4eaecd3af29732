"""All slips of a door that wait for payment, together, as they are handed over."""

from collections.abc import Sequence
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from webapp.plans.amount_rules import capitals
from webapp.round.door_views import main_action, where
from webapp.round.queries import Door
from webapp.round.slip_views import banks, state_text
from webapp.round.word_views import Context, Reader, Record
from webapp.slips.code_rules import slip_url
from webapp.slips.qr_print import qr_svg
from webapp.slips.reference_rules import grouped
from webapp.slips.wording_rules import amount, mask_name


def slips_page(
    door: Door, around: Sequence[Record], reader: Reader, public_url: str
) -> dict[str, Any]:
    """Return the context of the page; `around` are the doors of the group."""
    due = [slip for slip in door.slips if slip["state"] == "due"]
    here = f"/round/doors/{door.household['id']}"
    count = len(due)
    return {
        "back": {"label": _("Back to the door"), "href": here},
        "title": ngettext("%(num)s slip to hand over", "%(num)s slips to hand over", count),
        "kicker": where(door)["title"],
        "slips": [_slip(door, slip, reader, public_url) for slip in due],
        "banks": banks(reader),
        "no_cash": reader.plan.text("slip_no_cash", reader.locale),
        "pdf": f"{here}/slips.pdf" if due else "",
        "next": _next(door, around, reader, here),
    }


def _slip(door: Door, slip: Record, reader: Reader, public_url: str) -> Context:
    person = next(it for it in door.people if it["id"] == slip["person"])
    url = slip_url(public_url, slip["reference"], slip["code"])
    return {
        "href": f"/round/slips/{slip['reference']}",
        "name": mask_name(person["name"]),
        "title": _("Payment slip for %(year)s", year=str(slip["year"])),
        "said": state_text(slip, "", reader.locale),
        "qr": qr_svg(url, _("Code of the slip")),
        "reference": grouped(slip["reference"]).split(" "),
        "amount": amount(slip["amount_fen"]),
        "capitals": capitals(slip["amount_fen"]),
    }


def _next(door: Door, around: Sequence[Record], reader: Reader, here: str) -> Context:
    """Return the way on: the next door when nobody here is open, else back to this one."""
    main = main_action(door, around, reader)
    if main["action"]:
        return {"label": _("Back to the door"), "href": here, "icon": "door"}
    return {name: main[name] for name in ("label", "href", "icon")}
