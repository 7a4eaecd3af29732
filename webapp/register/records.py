"""What stands for an identity number wherever it need not be readable."""

from webapp import db

MARK_LENGTH = 16  # hex digits


def mark_identity(number: str | None) -> str | None:
    """Return the short keyed hash by which an amendment names the number that was."""
    return db.vault().name(number)[:MARK_LENGTH] if number else None
