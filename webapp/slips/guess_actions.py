"""Counting wrong slip numbers and codes by address, so that guessing leads nowhere."""

from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from webapp.slips.tables import SlipGuess

GUESSES_ALLOWED = 60  # a whole village may share one address
WINDOW = timedelta(minutes=15)


def has_guesses_left(session: Session, address: str, *, at: datetime) -> bool:
    """Tell whether an address may ask once more."""
    recent = select(func.count()).where(SlipGuess.address == address, SlipGuess.at > at - WINDOW)
    return (session.scalar(recent) or 0) < GUESSES_ALLOWED


def note_guess(session: Session, address: str, *, at: datetime) -> None:
    """Count a wrong number or code, and forget those that are too old to matter."""
    session.execute(delete(SlipGuess).where(SlipGuess.at <= at - WINDOW))
    session.add(SlipGuess(address=address[:45], at=at))
