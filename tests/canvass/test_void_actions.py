"""What was recorded by mistake is taken back by an entry of its own, and stays in the journal."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.canvass.deeds import amend, say
from tests.world import NOON, World, make_world
from webapp import ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.canvass.tables import Consent, Visit
from webapp.plans.queries import get_plan
from webapp.refusals import Refusal
from webapp.register.tables import Household, Person
from webapp.sync.browser_actions import record
from webapp.sync.tables import Entry

LATER = timedelta(minutes=5)


def hear(session: Session, world: World, act: str, minutes: int = 0) -> str:
    """Record what the head of the household answers; return the entry."""
    text = get_plan("gongyelu-2012").text_of(
        "privacy_notice" if act == "privacy" else f"consent_{act}"
    )
    body = {
        "act": act, "text_version": text.version, "text_locale": "zh_Hans",
        "text_digest": text.sha256("zh_Hans"), "given_by": "self", "method": "spoken",
        "witness": "赵四", "is_read_aloud": True,
    }  # fmt: skip
    at = NOON + timedelta(minutes=minutes)
    entry_id = ids.new_id(at)
    user = session.get_one(User, world.users[Role.CANVASSER])
    record(session, user, "consent", world.head_person, body, entry_id=entry_id, at=at)
    return entry_id


def test_the_visit_before_counts_again(session: Session) -> None:
    world = make_world(session)
    say(session, world, "visit", world.household, {"outcome": "met"})
    say(session, world, "visit", world.household, {"outcome": "refused"}, at=NOON + LATER)
    wrong = session.scalars(select(Visit.id).where(Visit.outcome == "refused")).one()

    say(session, world, "visit.void", wrong, {"household": world.household}, at=NOON + 2 * LATER)

    household = session.get_one(Household, world.household)
    assert (household.visit_outcome, household.door_state) == ("met", "part")
    assert session.scalars(select(Visit.outcome)).all() == ["met"]
    kinds = session.scalars(select(Entry.kind).order_by(Entry.seq)).all()
    assert kinds == ["visit", "visit", "visit.void"]


def test_a_door_without_any_other_visit_is_not_visited(session: Session) -> None:
    world = make_world(session)
    say(session, world, "visit", world.household, {"outcome": "vacant"})
    wrong = session.scalars(select(Visit.id)).one()

    say(session, world, "visit.void", wrong, {"household": world.household})

    household = session.get_one(Household, world.household)
    state = (household.visit_outcome, household.visited_on, household.door_state)
    assert state == (None, None, "not_visited")


@pytest.mark.parametrize(("before", "left"), [("", None), ("later", "later")])
def test_the_answer_before_counts_again(session: Session, before: str, left: str | None) -> None:
    world = make_world(session)
    hear(session, world, "privacy")
    if before:
        hear(session, world, before, 1)
    wrong = hear(session, world, "decline", 2)

    say(session, world, "consent.void", wrong, {"person": world.head_person}, at=NOON + LATER)

    person = session.get_one(Person, world.head_person)
    assert person.consent_act == left
    assert person.consented_on == (NOON.date() if before else None)
    assert wrong not in session.scalars(select(Consent.id)).all()
    assert session.get(Entry, wrong) is not None


def test_who_was_seen_by_mistake_is_not_seen(session: Session) -> None:
    world = make_world(session)
    amend(session, world, world.head_person)

    amend(session, world, world.head_person, seen_on=["2012-05-14", None])

    assert session.get_one(Person, world.head_person).seen_on is None


def test_nobody_takes_back_what_is_not_theirs_or_not_of_today(session: Session) -> None:
    world = make_world(session)
    say(session, world, "visit", world.household, {"outcome": "refused"})
    notice = hear(session, world, "privacy")
    visit = session.scalars(select(Visit.id).where(Visit.outcome == "refused")).one()
    body, person = {"household": world.household}, {"person": world.head_person}

    def code(kind: str, subject: str, said: dict[str, str], **more: object) -> str:
        with pytest.raises(Refusal) as refused:
            say(session, world, kind, subject, said, **more)  # type: ignore[arg-type]
        return refused.value.code

    assert code("visit.void", visit, body, role=Role.HEAD) == "void_late"
    assert code("visit.void", visit, body, at=NOON + timedelta(days=1)) == "void_late"
    assert code("visit.void", world.household, body) == "void_unknown"
    assert code("consent.void", notice, person) == "void_unknown"
