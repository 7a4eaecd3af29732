"""One deed done to several accounts: all of them or none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from webapp.accounts.actions import ChangeUser, Maker, change_user, close_user, open_user
from webapp.accounts.queries import list_by_id
from webapp.accounts.rules import (
    NOBODY_CHOSEN,
    NOT_YOURS,
    ONLY_CANVASSERS,
    OWN_ACCOUNT,
    USER_UNKNOWN,
    Role,
)
from webapp.accounts.tables import User
from webapp.areas.rules import is_within
from webapp.refusals import Forbidden, Missing, Refusal


class Deed(StrEnum):
    """What is done to several accounts at once."""

    CLOSE = "close"
    OPEN = "open"
    MOVE = "move"  # canvassers, to another village


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSeveral:
    """Which accounts, what is done to them, and where they move."""

    user_ids: tuple[str, ...]
    deed: Deed
    area_id: str = ""


def change_several(session: Session, command: ChangeSeveral, *, by: Maker, at: datetime) -> int:
    """Close, open or move accounts and return how many; each is logged for itself.

    One that cannot be changed refuses them all, so that nobody wonders which were.
    """
    users = _chosen(session, command, by)
    if command.deed is Deed.MOVE:
        _refuse_others(users)
    for user in users:
        if command.deed is Deed.CLOSE:
            close_user(session, user, by=by, at=at)
        elif command.deed is Deed.OPEN:
            open_user(session, user, by=by, at=at)
        else:
            moved = ChangeUser(name=user.name, role=user.role, area_id=command.area_id)
            change_user(session, user, moved, by=by, at=at)
    return len(users)


def _chosen(session: Session, command: ChangeSeveral, by: Maker) -> Sequence[User]:
    wanted = set(command.user_ids)
    if not wanted:
        raise Refusal(NOBODY_CHOSEN)
    users = list_by_id(session, wanted)
    if len(users) < len(wanted):
        raise Missing(USER_UNKNOWN)
    if not all(is_within(user.area_id, by.inside) for user in users):
        raise Forbidden(NOT_YOURS)
    if command.deed is not Deed.OPEN and by.user_id in wanted:
        raise Refusal(OWN_ACCOUNT)
    return users


def _refuse_others(users: Sequence[User]) -> None:
    others = [user.name for user in users if user.role != Role.CANVASSER]
    if others:
        raise Refusal(ONLY_CANVASSERS.of(names="、".join(others)))
