"""Finding slips and keys."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from webapp.refusals import Missing
from webapp.slips.rules import SLIP_UNKNOWN, Lease
from webapp.slips.tables import Slip, SlipKey


def find_slip(session: Session, reference: str) -> Slip | None:
    """Return a slip, or None."""
    return session.get(Slip, reference)


def get_slip(session: Session, reference: str) -> Slip:
    """Return a slip; raise Missing."""
    slip = session.get(Slip, reference)
    if slip is None:
        raise Missing(SLIP_UNKNOWN)
    return slip


def find_open_slip(session: Session, person_id: str, year: int, kind: str) -> Slip | None:
    """Return the slip of a person, year and kind that is due or paid, or None."""
    return session.scalars(
        select(Slip).where(
            Slip.person_id == person_id,
            Slip.year == year,
            Slip.kind == kind,
            Slip.state != "void",
        )
    ).first()


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
    return session.get(SlipKey, number)


def get_lease(session: Session, key: SlipKey) -> Lease:
    """Return how far a key reaches and how much of it is used."""
    used = session.execute(
        select(func.count(), func.coalesce(func.sum(Slip.amount_fen), 0)).where(
            Slip.key_number == key.number
        )
    ).one()
    return Lease(
        until=key.until,
        most_slips=key.most_slips,
        most_fen=key.most_fen,
        used_slips=used[0],
        used_fen=int(used[1]),
    )
