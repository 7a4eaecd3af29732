"""Where an answer leads: to the next who was not asked yet, then to the slips, then to the door."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from webapp.plans.rules import Plan
from webapp.round.outcome_rules import Standing, outcome_of

Record = Mapping[str, Any]


def next_to_ask(
    people: Sequence[Record], slips: Sequence[Record], plan: Plan, *, on: date, after: str = ""
) -> Record | None:
    """Return who was seen and not asked yet, the first after a person in the list's order.

    Whoever said "later" is not asked twice in one go.
    """
    ids = [person["id"] for person in people]
    place = ids.index(after) + 1 if after in ids else 0
    return next(
        (
            person
            for person in (*people[place:], *people[:place])
            if outcome_of(person, slips, plan, on=on).standing is Standing.TO_DECIDE
        ),
        None,
    )


def after_answer(
    household_id: str, people: Sequence[Record], slips: Sequence[Record], plan: Plan, *,
    on: date, person_id: str, reference: str | None,
) -> str:  # fmt: skip
    """Return the address of the page that follows a person's answer, which made a slip or none.

    The last answer of a household shows today's slips together, to be handed over.
    """
    asked = next_to_ask(people, slips, plan, on=on, after=person_id)
    if asked is not None:
        return f"/round/people/{asked['id']}/consents/new"
    due = [slip for slip in slips if slip["state"] == "due"]
    made = [slip["reference"] for slip in due if slip["issued_on"] == on.isoformat()]
    if made and len(due) > 1:
        return f"/round/doors/{household_id}/slips"
    shown = next(iter(made), reference)
    return f"/round/slips/{shown}" if shown else f"/round/doors/{household_id}"
