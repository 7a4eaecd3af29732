"""What head, canvassers' groups and bank do meanwhile, through the code of their pages."""

from collections.abc import Sequence
from datetime import datetime
from random import Random
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.sync.chaos.phone import Minted
from tests.sync.chaos.place import Place, Village
from webapp import clock, ids
from webapp.accounts.tables import Assignment, User
from webapp.bank.actions import ConfirmPayment, confirm_payment
from webapp.coverage.assignment_actions import Change, ChangeAssignments, change_assignments
from webapp.refusals import Refusal
from webapp.register.tables import Person
from webapp.sync.browser_actions import record
from webapp.sync.held_actions import set_aside, try_again
from webapp.sync.held_queries import held_in
from webapp.sync.tables import Entry


def head_acts(session: Session, village: Village, *, random: Random, at: datetime) -> None:
    """Let the head look at something held, or change somebody's record in a browser."""
    head = session.get_one(User, village.head)
    held = session.scalars(select(Entry.id).where(held_in(village.id)).order_by(Entry.id)).all()
    if held and random.random() < 0.5:
        entry_id = random.choice(held)
        if random.random() < 0.7:
            try_again(session, entry_id, village.id, by=head, at=at)
        else:
            set_aside(session, entry_id, village.id, why="看过了", by=head, at=at)
        return
    people = session.scalars(
        select(Person).where(Person.village_id == village.id).order_by(Person.id)
    ).all()
    person = random.choice(people)
    changes = {"name": [person.name, random.choice(("王秀花", "王秀兰"))]}
    try:
        record(
            session, head, "person.amend", person.id, {"changes": changes},
            entry_id=ids.new_id(at), at=at,
        )  # fmt: skip
    except Refusal:
        return  # a child has no name to amend


def bank_acts(
    session: Session, place: Place, minted: Sequence[Minted], *, random: Random, at: datetime
) -> bool:
    """Let a teller take money for a slip that somebody brings, uploaded or not."""
    if not minted:
        return False
    slip = random.choice(minted)
    command = ConfirmPayment(
        reference=slip.reference,
        code=slip.code,
        amount_fen=slip.amount_fen,
        branch="工业路支行",
        serial=uuid4().hex.upper()[:20],
        paid_on=clock.china_date(at),
    )
    try:
        with session.begin_nested():
            confirm_payment(session, command, by=session.get_one(User, place.teller), at=at)
    except Refusal:
        return False  # paid before, void, or not payable on this day
    return True


def move_group(session: Session, village: Village, pick: int, *, at: datetime) -> None:
    """Take a group from one canvasser and give it to another."""
    users = sorted(village.groups)
    giver, taker = users[pick % len(users)], users[(pick + 1) % len(users)]
    mine = session.scalars(
        select(Assignment.group_id).where(Assignment.user_id == giver).order_by(Assignment.group_id)
    ).all()
    if not mine:
        return
    group, head = mine[pick % len(mine)], session.get_one(User, village.head)
    for user, change in ((giver, Change.REMOVE), (taker, Change.ADD)):
        command = ChangeAssignments(
            village_id=village.id, group_ids=(group,), user_id=user, change=change
        )
        change_assignments(session, command, by=head, at=at)
