from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.canvass.deeds import amend, asked, details, say
from tests.world import NOON, World, make_person, make_world
from webapp import ids
from webapp.accounts.rules import Role
from webapp.areas.actions import tick
from webapp.refusals import Refusal
from webapp.register.identity_rules import make_identity
from webapp.register.records import mark_identity
from webapp.register.tables import Household, Person, Question

NUMBER = make_identity("410106", date(1970, 5, 20), "999")
FACTS = {"name": "李明", "sex": "1", "born_on": "1970-05-20", "relation": "2", "identity": NUMBER}
GONE = {"reason": "moved", "on": "2012-05-01"}


def add(session: Session, world: World, facts: dict[str, Any]) -> Person:
    person_id = ids.new_id(NOON)
    body = {"household": world.household, "facts": facts}
    say(session, world, "person.add", person_id, body)
    return session.get_one(Person, person_id)


def test_an_added_person_is_seen_and_opens_the_door(session: Session) -> None:
    world = make_world(session)

    person = add(session, world, FACTS)

    household = session.get_one(Household, world.household)
    assert (person.position, person.origin, person.seen_on) == (4, "canvass", date(2012, 5, 14))
    assert (person.identity, person.eligibility) == (NUMBER, "in_contributor")
    assert (household.people_count, household.open_count) == (4, 4)
    assert asked(session) == []


def test_no_card_yet_is_a_real_answer_that_the_head_follows_up(session: Session) -> None:
    world = make_world(session)

    person = add(session, world, {**FACTS, "identity": None})

    assert asked(session) == [("noid", person.id)]


def test_a_number_given_later_settles_the_question(session: Session) -> None:
    world = make_world(session)
    person = add(session, world, {**FACTS, "identity": None})

    amend(session, world, person.id, identity=[None, NUMBER])

    settled = session.scalars(select(Question)).one()
    assert (settled.choice, settled.settled_by) == ("number_given", world.users[Role.CANVASSER])
    assert session.get_one(Person, person.id).identity == NUMBER


def test_a_second_person_with_one_number_is_kept_and_asked_about(session: Session) -> None:
    world = make_world(session)
    tick(session, world.village)
    born_on = date(1970, 5, 20)
    known = make_person(session, world.household, "李明", "1", born_on, identity=NUMBER)

    person = add(session, world, FACTS)

    question = session.scalars(select(Question)).one()
    assert (question.kind, question.person_id, question.other_id) == ("duplicate", person.id, known)


@pytest.mark.parametrize(
    ("facts", "kind"),
    [({"born_on": "1970-05-02"}, "birthmismatch"), ({"sex": "2"}, "sexmismatch")],
)
def test_papers_against_each_other_are_asked_about(
    session: Session, facts: dict[str, Any], kind: str
) -> None:
    world = make_world(session)

    person = add(session, world, FACTS | facts)

    assert asked(session) == [(kind, person.id)]


def test_of_a_child_relation_and_month_are_kept_and_nothing_else(session: Session) -> None:
    world = make_world(session)
    born_on = date(2003, 5, 20)
    facts = {
        **FACTS,
        "born_on": "2003-05-20",
        "identity": make_identity("410106", born_on, "998"),
        "phone": "123",
        "note": "x",
    }

    child = add(session, world, facts)

    kept = (child.name, child.sex, child.identity, child.identity_key, child.phone, child.note)
    assert kept == ("", "", None, None, "", "")
    assert (child.relation, child.born_on, child.eligibility) == ("2", date(2003, 5, 1), "later")
    assert asked(session) == []


def test_a_number_typed_for_a_listed_child_is_not_kept(session: Session) -> None:
    world = make_world(session)
    number = make_identity("410106", date(1999, 1, 20), "999")

    amend(session, world, world.child, identity=[None, number], relation=["2", "4"])

    child = session.get_one(Person, world.child)
    assert (child.identity, child.relation, asked(session)) == (None, "4", [])


@pytest.mark.parametrize(
    ("facts", "codes"),
    [
        ({"name": " "}, ["name_missing"]),
        ({"name": ""}, ["name_missing"]),
        ({"sex": ""}, ["sex_missing"]),
        ({"born_on": None}, ["birth_missing"]),
        ({"born_on": "2012-05-15"}, ["birth_future"]),
        ({"informed_on": "2012-05-15"}, ["amend_value_wrong"]),
        ({"identity": "110105194912310021"}, ["identity_check"]),
        ({"identity": 12}, ["amend_value_wrong"]),
        ({"relation": "9"}, ["amend_value_wrong"]),
    ],
)
def test_a_person_of_whom_too_little_is_known_is_refused(
    session: Session, facts: dict[str, Any], codes: list[str]
) -> None:
    world = make_world(session)

    with pytest.raises(Refusal) as refused:
        add(session, world, FACTS | facts)

    assert [problem.code for problem in refused.value.problems] == codes


def test_nothing_amended_is_seen_and_right(session: Session) -> None:
    world = make_world(session)

    amend(session, world, world.spouse)

    person = session.get_one(Person, world.spouse)
    assert (person.seen_on, person.marks) == (date(2012, 5, 14), {})
    assert session.get_one(Household, world.household).open_count == 2


def test_a_number_is_amended_by_its_mark(session: Session) -> None:
    world = make_world(session)
    tick(session, world.village)
    old = make_identity("410106", date(1948, 7, 9), "999")
    new = make_identity("410106", date(1948, 7, 9), "998")
    person_id = make_person(session, world.household, "李老", "2", date(1948, 7, 9), identity=old)

    amend(session, world, person_id, identity=[mark_identity(old), new])

    assert session.get_one(Person, person_id).identity == new
    assert asked(session) == []


def test_a_legal_fact_that_somebody_else_changed_is_kept_and_asked_about(session: Session) -> None:
    world = make_world(session)

    amend(session, world, world.spouse, born_on=["1948-07-09", "1948-07-10"])
    amend(session, world, world.spouse, Role.HEAD, born_on=["1948-07-09", "1948-07-11"])

    detail = details(session)[0]
    assert session.get_one(Person, world.spouse).born_on == date(1948, 7, 10)
    assert (detail["theirs"], detail["mine"], detail["kept"]) == (
        "1948-07-10",
        "1948-07-11",
        "theirs",
    )


def test_of_other_facts_the_later_made_is_taken_even_when_it_comes_first(session: Session) -> None:
    world = make_world(session)
    early = NOON - timedelta(hours=2)

    amend(session, world, world.spouse, phone=["", "222"])
    amend(session, world, world.spouse, Role.HEAD, early, phone=["", "111"])

    assert session.get_one(Person, world.spouse).phone == "222"
    assert [kind for kind, _person in asked(session)] == ["conflict"]


def test_the_same_value_said_twice_is_no_conflict(session: Session) -> None:
    world = make_world(session)

    amend(session, world, world.spouse, phone=["", "111"])
    amend(session, world, world.spouse, Role.HEAD, phone=["", "111"])

    assert asked(session) == []


def test_a_person_leaves_and_comes_back(session: Session) -> None:
    world = make_world(session)

    say(session, world, "person.leave", world.spouse, {**GONE, "note": "住女儿家"})
    left = session.get_one(Person, world.spouse)
    gone = (left.left_reason, left.left_on, left.note, left.eligibility)
    amend(session, world, world.spouse, left_reason=["moved", None])

    back = session.get_one(Person, world.spouse)
    assert gone == ("moved", date(2012, 5, 1), "住女儿家", "out")
    assert (back.left_reason, back.left_on, back.eligibility) == (None, None, "in_recipient")
    assert session.get_one(Household, world.household).people_count == 3


def test_a_note_of_leaving_stands_behind_what_was_noted_before(session: Session) -> None:
    world = make_world(session)
    amend(session, world, world.spouse, note=["", "耳背"])

    say(session, world, "person.leave", world.spouse, {**GONE, "note": "住女儿家"})

    assert session.get_one(Person, world.spouse).note == "耳背\n住女儿家"


def test_two_who_tell_a_leaving_differently_are_asked_about(session: Session) -> None:
    world = make_world(session)

    say(session, world, "person.leave", world.spouse, GONE)
    dead = {"reason": "dead", "on": "2012-05-02"}
    say(session, world, "person.leave", world.spouse, dead, role=Role.HEAD)

    assert session.get_one(Person, world.spouse).left_reason == "moved"
    assert [kind for kind, _person in asked(session)] == ["conflict", "conflict"]


@pytest.mark.parametrize(
    ("kind", "body", "code"),
    [
        ("person.leave", {"reason": "dead", "on": "2012-05-15"}, "leave_date_future"),
        ("person.leave", {"reason": "bored", "on": "2012-05-01"}, "field_wrong"),
        ("person.leave", {"reason": "dead"}, "field_missing"),
        ("person.amend", {"changes": {"left_reason": [None, "dead"]}}, "amend_value_wrong"),
        ("person.amend", {"changes": {"born_on": ["1948-07-09", "2012-05-15"]}}, "birth_future"),
        ("person.amend", {"changes": {"name": ["李建国", ""]}}, "name_missing"),
    ],
)
def test_what_cannot_be_is_refused(
    session: Session, kind: str, body: dict[str, Any], code: str
) -> None:
    world = make_world(session)

    with pytest.raises(Refusal) as refused:
        say(session, world, kind, world.spouse, body)

    assert refused.value.code == code


VALUE = st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.lists(st.text())
NAMES = st.sampled_from(
    ["name", "born_on", "identity", "sex", "left_reason", "left_on", "special_groups", "x"]
)
DAY = st.dates().map(str)


def test_whatever_is_said_is_applied_or_refused(session: Session) -> None:
    world = make_world(session)

    @settings(max_examples=60)
    @given(
        changes=st.dictionaries(NAMES, st.lists(VALUE | DAY | st.just(NUMBER), max_size=3)),
        facts=st.dictionaries(NAMES, VALUE | DAY | st.just(NUMBER)),
    )
    def say_anything(changes: dict[str, Any], facts: dict[str, Any]) -> None:
        body = {"household": world.household, "facts": FACTS | facts}
        answers = [
            _code_of(session, world, "person.amend", world.spouse, {"changes": changes}),
            _code_of(session, world, "person.add", ids.new_id(NOON), body),
        ]

        assert "entry_fault" not in answers

    say_anything()


def _code_of(session: Session, world: World, kind: str, subject: str, body: dict[str, Any]) -> str:
    """Return the code of the refusal, "" when it was applied."""
    try:
        say(session, world, kind, subject, body)
    except Refusal as refusal:
        return refusal.code
    return ""
