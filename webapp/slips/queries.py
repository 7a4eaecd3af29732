"""Finding slips and keys."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from webapp.db import among, find
from webapp.refusals import Missing
from webapp.register.tables import Person
from webapp.slips.rules import SLIP_UNKNOWN, Lease
from webapp.slips.tables import Slip, SlipKey


def find_slip(session: Session, reference: str) -> Slip | None:
    """Return a slip, or None."""
    return None if reference in new_references(session) else session.get(Slip, reference)


def new_references(session: Session) -> set[str]:
    """Return the references that this transaction has locked and found to be wholly new.

    Whoever takes in a batch of slips looks for them all at once and notes the outcome here.
    """
    new: set[str] = session.info.setdefault("new_references", set())
    return new


def read_slips(session: Session, people: Sequence[Person]) -> None:
    """Read the slips of many people at once, for `find_open_slip`."""
    slips: dict[str, list[Slip]] = {person.id: [] for person in people}
    for slip in session.scalars(select(Slip).where(among(session, Slip.person_id, slips))):
        slips[slip.person_id].append(slip)
    for person in people:
        set_committed_value(person, "slips", slips[person.id])


def get_slip(session: Session, reference: str) -> Slip:
    """Return a slip; raise Missing."""
    slip = session.get(Slip, reference)
    if slip is None:
        raise Missing(SLIP_UNKNOWN)
    return slip


def find_open_slip(person: Person, year: int, kind: str) -> Slip | None:
    """Return the slip of a person, year and kind that is due or paid, or None."""
    slips: list[Slip] = person.slips  # type: ignore[attr-defined]
    found = (slip for slip in slips if (slip.year, slip.kind) == (year, kind))
    return next((slip for slip in found if slip.state != "void"), None)


def list_slips_of_person(session: Session, person_id: str) -> Sequence[Slip]:
    """Return a person's slips, newest first."""
    return session.scalars(
        select(Slip)
        .where(Slip.person_id == person_id)
        .order_by(Slip.issued_on.desc(), Slip.reference.desc())
    ).all()


def list_slips_of_household(session: Session, household_id: str) -> Sequence[Slip]:
    """Return a household's slips, in the order of their people."""
    return session.scalars(
        select(Slip).where(Slip.household_id == household_id).order_by(Slip.reference)
    ).all()


def find_key(session: Session, number: int) -> SlipKey | None:
    """Return a slip key, or None."""
    return find(session, SlipKey, number)


def get_lease(key: SlipKey) -> Lease:
    """Return how far a key reaches and how much of it is used."""
    return Lease(
        until=key.until,
        most_slips=key.most_slips,
        most_fen=key.most_fen,
        used_slips=key.used_slips,
        used_fen=key.used_fen,
    )
