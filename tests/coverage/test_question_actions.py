"""Settling each kind of question: the choice is recorded, and what follows from it is an entry."""

import json
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.coverage.deeds import Canvasser
from tests.coverage.places import add_door, add_person, person_of
from tests.world import NOON, World, make_world
from webapp import db, ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import User
from webapp.areas.actions import tick
from webapp.areas.tables import Area
from webapp.audit.tables import AuditLine
from webapp.coverage.question_actions import Deed, SettleQuestion, settle_question
from webapp.coverage.question_queries import Asked, list_questions, list_without_card
from webapp.coverage.question_rules import (
    CHOICE_MISSING,
    QUESTION_SETTLED,
    QUESTION_UNKNOWN,
    WHY_MISSING,
    Choice,
)
from webapp.refusals import Missing, Refusal, Stale
from webapp.register.identity_rules import make_identity
from webapp.register.tables import Household, Person, Question
from webapp.sync.browser_actions import record
from webapp.sync.pull_queries import Mark, pull, write_cursor
from webapp.sync.rules import ENTRY_HEADS
from webapp.sync.tables import Entry

NUMBER = make_identity("410106", date(1970, 5, 1), "999")  # a man
OTHER = make_identity("410106", date(1958, 3, 2), "998")  # a woman


@pytest.fixture
def world(session: Session) -> World:
    return make_world(session)


def add_twin(session: Session, world: World) -> str:
    """Add, at the door, somebody with the number of a listed person; return that person."""
    listed = add_person(session, world.household, "甲", identity=NUMBER)
    facts = {"name": "乙", "sex": "1", "born_on": "1970-05-01", "identity": NUMBER}
    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    canvasser.enter("person.add", ids.new_id(NOON), {"household": world.household, "facts": facts})
    return listed


def ask(session: Session, world: World, kind: str, person: str, **detail: Any) -> None:
    """Ask a question as the import of a register does."""
    session.add(
        Question(
            id=ids.new_id(NOON),
            village_id=world.village,
            kind=kind,
            person_id=person,
            household_id=world.household,
            detail=json.dumps(detail),
            asked_at=NOON,
        )
    )
    session.flush()


def open_question(session: Session, world: World) -> Asked:
    (asked,) = list_questions(session, world.village)
    return asked


def ask_about_move(
    session: Session, world: World, person: str, *, household: str = "", group: str = ""
) -> None:
    """Ask as the import does; without a household the register names a door that is not here."""
    where = {"door": "9号", "head_name": "李建国", "place": "东柏村 一组 9号 李建国"}
    ask(
        session, world, "moved", person,
        household=household, group=group or world.group, **where,
    )  # fmt: skip


def settle(
    session: Session,
    world: World,
    question_id: str,
    choice: str,
    *,
    village: str = "",
    **words: str,
) -> Question:
    head = session.get_one(User, world.users[Role.HEAD])

    def write(deed: Deed) -> None:
        kind, subject, body = deed
        record(session, head, kind, subject, body, entry_id=ids.new_id(NOON), at=NOON)

    command = SettleQuestion(
        question_id=question_id, village_id=village or world.village, choice=choice, **words
    )
    return settle_question(session, command, by=head, at=NOON, record=write)


def entries(session: Session) -> list[tuple[str, str]]:
    """Return what was recorded: by the canvasser first, then by the head, each in order."""
    by_the_head = Entry.by == select(User.id).where(User.login == Role.HEAD).scalar_subquery()
    query = select(Entry.kind, Entry.subject).order_by(by_the_head, Entry.seq)
    return [(kind, subject) for kind, subject in session.execute(query)]


def test_a_duplicate_leaves_and_the_choice_is_in_the_log(session: Session, world: World) -> None:
    listed = add_twin(session, world)
    asked = open_question(session, world)
    assert asked.first
    assert asked.second
    assert (asked.first.person.name, asked.second.person.id) == ("乙", listed)

    question = settle(session, world, asked.question.id, Choice.SECOND)

    twin = person_of(session, asked.first.person.id)
    assert (twin.left_reason, person_of(session, listed).left_reason) == ("duplicate", None)
    assert (question.choice, question.settled_by) == ("keep_second", world.users[Role.HEAD])
    assert entries(session)[-1] == ("person.leave", twin.id)
    line = session.scalars(select(AuditLine).where(AuditLine.verb == "question.settle")).one()
    assert (line.subject, json.loads(line.detail)) == (
        question.id,
        {"choice": "keep_second", "entry": "person.leave", "kind": "duplicate"},
    )
    assert list_questions(session, world.village) == []


def test_two_different_people_stay_and_a_reason_is_wanted(session: Session, world: World) -> None:
    listed = add_twin(session, world)
    asked = open_question(session, world)
    with pytest.raises(Refusal) as refusal:
        settle(session, world, asked.question.id, Choice.TWO)
    assert refusal.value.problems == (WHY_MISSING,)

    question = settle(session, world, asked.question.id, Choice.TWO, why="看过两本户口簿")

    assert asked.first
    assert [person_of(session, one).left_reason for one in (listed, asked.first.person.id)] == [
        None,
        None,
    ]
    assert (question.choice, question.why) == ("two_people", "看过两本户口簿")


def test_a_twin_in_another_village_is_not_this_heads_to_leave(
    session: Session, world: World
) -> None:
    tick(session, world.other_village)
    far = Household(
        id=ids.new_id(NOON),
        group_id=world.far_group,
        village_id=world.other_village,
        origin="register",
        marks={},
    )
    session.add(far)
    session.flush()
    add_person(session, far.id, "远", identity=NUMBER)
    facts = {"name": "乙", "sex": "1", "born_on": "1970-05-01", "identity": NUMBER}
    Canvasser(session, world.users[Role.CANVASSER]).enter(
        "person.add", ids.new_id(NOON), {"household": world.household, "facts": facts}
    )

    asked = open_question(session, world)

    assert asked.choices == (Choice.SECOND, Choice.TWO)
    with pytest.raises(Refusal) as refusal:
        settle(session, world, asked.question.id, Choice.FIRST)
    assert refusal.value.problems == (CHOICE_MISSING,)


def test_settling_twice_is_refused_kindly(session: Session, world: World) -> None:
    add_twin(session, world)
    asked = open_question(session, world)
    settle(session, world, asked.question.id, Choice.SECOND)
    before = entries(session)

    with pytest.raises(Stale) as stale:
        settle(session, world, asked.question.id, Choice.FIRST)

    assert stale.value.problems == (QUESTION_SETTLED,)
    assert entries(session) == before


def test_a_question_of_another_village(session: Session, world: World) -> None:
    add_twin(session, world)
    asked = open_question(session, world)

    with pytest.raises(Missing) as missing:
        settle(session, world, asked.question.id, Choice.SECOND, village=world.other_village)

    assert missing.value.problems == (QUESTION_UNKNOWN,)


def test_a_conflict_takes_the_word_that_was_not_taken(session: Session, world: World) -> None:
    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    person = world.head_person
    canvasser.enter("person.amend", person, {"changes": {"name": ["王秀英", "王秀芹"]}})
    canvasser.enter("person.amend", person, {"changes": {"name": ["王秀英", "王秀琴"]}})
    asked = open_question(session, world)
    assert {key: asked.detail[key] for key in ("base", "mine", "theirs", "kept")} == {
        "base": "王秀英",
        "mine": "王秀琴",
        "theirs": "王秀芹",
        "kept": "theirs",
    }
    assert person_of(session, person).name == "王秀芹"

    settle(session, world, asked.question.id, Choice.MINE)

    assert person_of(session, person).name == "王秀琴"
    assert entries(session)[-1] == ("person.amend", person)
    assert list_questions(session, world.village) == []


def test_a_conflict_whose_word_stands_needs_no_entry(session: Session, world: World) -> None:
    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    door = world.household
    canvasser.enter("household.amend", door, {"changes": {"phone": ["", "1"]}})
    canvasser.enter("household.amend", door, {"changes": {"phone": ["", "2"]}})
    asked = open_question(session, world)
    before = entries(session)

    settle(session, world, asked.question.id, Choice.MINE)

    assert session.get_one(Household, door).phone == "2"
    assert entries(session) == before


def test_a_conflict_of_a_household_goes_back_to_what_it_was(session: Session, world: World) -> None:
    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    door = world.household
    canvasser.enter("household.amend", door, {"changes": {"phone": ["", "1"]}})
    canvasser.enter("household.amend", door, {"changes": {"phone": ["0", "2"]}})

    settle(session, world, open_question(session, world).question.id, Choice.BASE)

    assert session.get_one(Household, door).phone == "0"
    assert entries(session)[-1] == ("household.amend", door)


def test_a_conflict_goes_back_to_a_word_that_was_replaced_since(
    session: Session, world: World
) -> None:
    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    person = world.head_person
    canvasser.enter("person.amend", person, {"changes": {"name": ["王秀英", "王秀芹"]}})
    canvasser.enter("person.amend", person, {"changes": {"name": ["王秀英", "王秀琴"]}})
    canvasser.enter("person.amend", person, {"changes": {"name": ["王秀芹", "王秀勤"]}})

    settle(session, world, open_question(session, world).question.id, Choice.THEIRS)

    assert person_of(session, person).name == "王秀芹"


def test_why_somebody_left_is_settled_like_every_conflict(session: Session, world: World) -> None:
    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    for reason in ("moved", "dead"):
        canvasser.enter("person.leave", world.spouse, {"reason": reason, "on": "2012-01-02"})
    asked = open_question(session, world)

    settle(session, world, asked.question.id, Choice.MINE)

    person = person_of(session, world.spouse)
    assert (person.left_reason, person.left_on) == ("dead", date(2012, 1, 2))
    assert list_questions(session, world.village) == []


def test_who_moved_takes_everything_along(session: Session, world: World) -> None:
    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    target = add_door(session, world, "7号", "李建国")
    person = add_person(session, world.household, "李大勇")
    canvasser.say(person, "enrol")
    reference = canvasser.give_slip(person)
    ask_about_move(session, world, person, household=target)
    asked = open_question(session, world)
    before = session.get_one(Area, world.village).clock

    settle(session, world, asked.question.id, Choice.MOVE)

    session.expire_all()
    doors = {
        door["household"]["id"]: door
        for door in pull(
            session, canvasser.user, write_cursor({world.group: Mark(before, "~")})
        ).doors
    }
    assert asked.choices == (Choice.MOVE, Choice.STAYS)
    assert {key: [one["name"] for one in door["people"]] for key, door in doors.items()} == {
        world.household: ["王秀英", "李建国", "李小明"],
        target: ["李大勇"],
    }
    assert [slip["reference"] for slip in doors[target]["slips"]] == [reference]
    assert doors[world.household]["slips"] == []
    assert [door["household"]["people_count"] for door in doors.values()] == [3, 1]
    assert person_of(session, person).consent_act == "enrol"
    assert ("person.move", person) in entries(session)


def test_who_moved_to_a_new_door_opens_it_for_those_who_follow(
    session: Session, world: World
) -> None:
    for person in (world.spouse, world.child):
        ask_about_move(session, world, person)

    for _ in range(2):
        asked = list_questions(session, world.village)[0]
        settle(session, world, asked.question.id, Choice.MOVE)

    session.expire_all()
    (door,) = session.scalars(select(Household).where(Household.origin == "canvass"))
    assert (door.door, door.head_name, door.group_id) == ("9号", "李建国", world.group)
    assert {person.id for person in door.people} == {world.spouse, world.child}
    assert [kind for kind, _ in entries(session)] == ["household.add", "person.move", "person.move"]
    assert list_questions(session, world.village) == []


def test_who_stays_stays_for_a_reason(session: Session, world: World) -> None:
    ask_about_move(session, world, world.spouse)
    asked = open_question(session, world)

    settle(session, world, asked.question.id, Choice.STAYS, why="问过本人")

    assert person_of(session, world.spouse).household_id == world.household
    assert entries(session) == []


def test_nobody_is_moved_into_another_village(session: Session, world: World) -> None:
    ask_about_move(session, world, world.spouse, group=world.far_group)

    assert open_question(session, world).choices == (Choice.STAYS, Choice.LOOKED)


def test_only_a_head_moves_people(session: Session, world: World) -> None:
    target = add_door(session, world, "7号", "李建国")
    canvasser = Canvasser(session, world.users[Role.CANVASSER])

    with pytest.raises(Refusal) as refusal:
        canvasser.enter("person.move", world.spouse, {"household": target})

    assert refusal.value.problems == (ENTRY_HEADS,)


@pytest.mark.parametrize("kind", ["noid", "badcheck", "identity_float"])
def test_a_number_is_written_from_the_card(session: Session, world: World, kind: str) -> None:
    ask(session, world, kind, world.head_person)
    asked = open_question(session, world)
    with pytest.raises(Refusal) as refusal:
        settle(session, world, asked.question.id, Choice.NUMBER, identity=f"{OTHER[:17]}0")
    assert refusal.value.code == "identity_check"

    settle(session, world, asked.question.id, Choice.NUMBER, identity=OTHER.lower())

    person = person_of(session, world.head_person)
    assert (person.identity, person.identity_key) == (OTHER, db.vault().name(OTHER))
    assert list_questions(session, world.village) == []


def test_without_a_card_the_person_stays_on_the_police_list(session: Session, world: World) -> None:
    ask(session, world, "noid", world.head_person)
    asked = open_question(session, world)

    settle(session, world, asked.question.id, Choice.NONE_YET, why="已报派出所")

    names = [person.name for person, *_ in list_without_card(session, world.village)]
    assert names == ["王秀英", "李建国", "李小明"]
    assert list_questions(session, world.village) == []


@pytest.mark.parametrize(
    ("kind", "choice", "expected"),
    [
        ("birthmismatch", Choice.DERIVED, (date(1958, 3, 2), "1")),
        ("birthmismatch", Choice.GIVEN, (date(1960, 1, 1), "1")),
        ("sexmismatch", Choice.DERIVED, (date(1960, 1, 1), "2")),
        ("sexmismatch", Choice.GIVEN, (date(1960, 1, 1), "1")),
    ],
)
def test_which_word_to_believe(
    session: Session, world: World, kind: str, choice: Choice, expected: tuple[date, str]
) -> None:
    person = add_person(session, world.household, "甲", date(1960, 1, 1), identity=OTHER)
    ask(session, world, kind, person)
    asked = open_question(session, world)

    settle(session, world, asked.question.id, choice, why="看过户口簿")

    found = person_of(session, person)
    assert (found.born_on, found.sex) == expected
    assert [entry for entry in entries(session) if entry[1] == person] == (
        [("person.amend", person)] if choice is Choice.DERIVED else []
    )


def test_what_was_answered_meanwhile_needs_only_a_look(session: Session, world: World) -> None:
    person = add_person(session, world.household, "甲", date(1960, 1, 1), identity=NUMBER)
    ask(session, world, "birthmismatch", person)
    canvasser = Canvasser(session, world.users[Role.CANVASSER])
    canvasser.enter("person.amend", person, {"changes": {"born_on": ["1960-01-01", "1970-05-01"]}})
    asked = open_question(session, world)

    settle(session, world, asked.question.id, Choice.LOOKED)

    assert asked.choices == (Choice.LOOKED,)
    assert list_questions(session, world.village) == []


@pytest.mark.parametrize("detail", ["", "[1]", "{", '{"field": 7, "mine": {}}'])
def test_odd_details_break_nothing(session: Session, world: World, detail: str) -> None:
    for kind in ("conflict", "duplicate", "nohead", "moved", "something new"):
        ask(session, world, kind, world.head_person)
    for question in session.scalars(select(Question)):
        question.detail = detail
    session.flush()

    assert len(list_questions(session, world.village)) == 5
    assert session.get_one(Person, world.head_person)
