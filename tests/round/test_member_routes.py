from datetime import date
from typing import Any

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select

from tests.canvass.deeds import asked
from tests.round.pages import Canvasser, forms_of, start
from webapp.register.identity_rules import make_identity
from webapp.register.tables import Person
from webapp.sync.tables import Entry

NUMBER = make_identity("410106", date(1970, 5, 20), "999")
CHILDS = make_identity("410106", date(2003, 5, 20), "998")
NEW = {"identity": NUMBER, "name": "李明", "relation": "7"}


@pytest.fixture
def canvasser(app: Flask, engine: Engine) -> Canvasser:
    return start(app, engine)


def newest(canvasser: Canvasser) -> Person:
    with canvasser.look() as session:
        people = select(Person).where(Person.household_id == canvasser.world.household)
        return session.scalars(people.order_by(Person.position.desc())).first() or Person()


def add(canvasser: Canvasser, query: str = "", **typed: Any) -> Any:
    action = f"{canvasser.door}/people"
    return canvasser.send(f"{action}/new{query}", action, **typed)


def test_the_number_alone_tells_birth_and_sex(canvasser: Canvasser) -> None:
    done = add(canvasser, **NEW)

    person = newest(canvasser)
    assert done.location == canvasser.door
    assert (person.name, person.born_on, person.sex) == ("李明", date(1970, 5, 20), "1")
    assert (person.identity, person.hukou_here) == (NUMBER, True)
    assert canvasser.kinds() == ["visit", "person.add"]


def test_checking_the_number_shows_what_it_tells_and_records_nothing(canvasser: Canvasser) -> None:
    page = add(canvasser, identity=NUMBER.lower(), step="check")

    form = forms_of(page.text)[f"{canvasser.door}/people"]
    assert page.status_code == 200
    assert (form["born_on"], form["sex"]) == ("1970-05-20", "1")
    assert canvasser.kinds() == []


def test_a_form_sent_twice_adds_once(canvasser: Canvasser) -> None:
    action = f"{canvasser.door}/people"
    form = {**canvasser.form(f"{action}/new", action), **NEW}

    answers = [canvasser.client.post(action, data=form).status_code for _ in range(2)]

    assert answers == [303, 303]
    assert canvasser.kinds() == ["visit", "person.add"]


def test_no_card_yet_is_an_answer(canvasser: Canvasser) -> None:
    typed = {**NEW, "identity": "", "no_card": "1", "born_on": "19700520", "sex": "2"}

    done = add(canvasser, **typed)

    with canvasser.look() as session:
        assert asked(session) == [("noid", newest(canvasser).id)]
    assert (done.status_code, newest(canvasser).identity) == (303, None)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"identity": ""}, "identity"),
        ({"identity": "110105194912310021"}, "identity"),
        ({"name": ""}, "name"),
        ({"relation": ""}, "relation"),
        ({"identity": "", "no_card": "1"}, "born_on"),
        ({"born_on": "1970-05-21"}, "born_on"),
        ({"born_on": "tomorrow"}, "born_on"),
        ({"sex": "2"}, "sex"),
        ({"phone": "1" * 31}, "phone"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
    canvasser: Canvasser, typed: dict[str, str], field: str
) -> None:
    sent = {**NEW, "residence": "后院", "special_groups": "low_income", **typed}

    page = add(canvasser, **sent)

    form = forms_of(page.text)[f"{canvasser.door}/people"]
    assert page.status_code == 422
    assert f'id="f-{field}-error"' in page.text
    assert {name: form[name] for name in ("name", "identity", "residence", "relation")} == {
        name: sent[name] for name in ("name", "identity", "residence", "relation")
    }
    assert form["special_groups"] == ["low_income"]
    assert canvasser.kinds() == []


def test_papers_against_each_other_may_both_stand_for_the_head(canvasser: Canvasser) -> None:
    done = add(canvasser, **NEW, born_on="1970-05-21", keep_both="1")

    with canvasser.look() as session:
        assert asked(session) == [("birthmismatch", newest(canvasser).id)]
    assert done.status_code == 303


def test_a_child_is_counted_and_its_number_goes_nowhere(canvasser: Canvasser) -> None:
    done = add(canvasser, identity=CHILDS, name="李小", relation="4")

    child = newest(canvasser)
    with canvasser.look() as session:
        texts = session.scalars(select(Entry.text)).all()
    assert done.status_code == 303
    assert (child.name, child.identity, child.relation) == ("", None, "4")
    assert child.born_on == date(2003, 5, 1)
    assert [text for text in texts if CHILDS in text or "李小" in text] == []


def test_a_checked_number_of_a_child_is_dropped_from_the_form(canvasser: Canvasser) -> None:
    page = add(canvasser, identity=CHILDS, step="check")

    form = forms_of(page.text)[f"{canvasser.door}/people"]
    assert form["born_in"] == "2003-05"
    assert CHILDS not in page.text


@pytest.mark.parametrize("month", ["2003-05", "200305", "2003年5月"])
def test_a_child_is_counted_by_relation_and_month(canvasser: Canvasser, month: str) -> None:
    done = add(canvasser, "?child=1", relation="2", born_in=month)

    assert done.status_code == 303
    assert newest(canvasser).born_on == date(2003, 5, 1)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"relation": "2"}, "born_in"),
        ({"relation": "2", "born_in": "May"}, "born_in"),
        ({"relation": "2", "born_in": "2012-06"}, "born_in"),
        ({"born_in": "2003-05"}, "relation"),
    ],
)
def test_a_head_count_needs_relation_and_month(
    canvasser: Canvasser, typed: dict[str, str], field: str
) -> None:
    page = add(canvasser, "?child=1", **typed)

    assert page.status_code == 422
    assert f'id="f-{field}-error"' in page.text


def test_a_correction_names_only_what_changed(canvasser: Canvasser) -> None:
    here = f"/round/people/{canvasser.world.spouse}"

    done = canvasser.send(f"{here}/edit", here, phone="123", hukou="elsewhere")

    person = canvasser.person(canvasser.world.spouse)
    assert done.location == here
    assert (person.phone, person.hukou_here, person.name) == ("123", False, "李建国")
    assert sorted(person.marks) == ["hukou_here", "phone"]


def test_a_correction_of_nothing_says_that_all_is_right(canvasser: Canvasser) -> None:
    here = f"/round/people/{canvasser.world.spouse}"

    canvasser.send(f"{here}/edit", here)

    person = canvasser.person(canvasser.world.spouse)
    assert (person.marks, person.seen_on) == ({}, date(2012, 5, 14))


def test_a_number_is_typed_anew_to_change_it(canvasser: Canvasser) -> None:
    here = f"/round/people/{canvasser.world.head_person}"
    number = make_identity("410106", date(1958, 3, 2), "998")

    canvasser.send(f"{here}/edit", here, identity=number)

    assert canvasser.person(canvasser.world.head_person).identity == number


@pytest.mark.parametrize(
    "typed",
    [{"name": ""}, {"born_on": "2012-05-15"}, {"identity": "1"}, {"was": "{}"}, {"sex": "9"}],
)
def test_a_bad_correction_keeps_what_was_typed(canvasser: Canvasser, typed: dict[str, str]) -> None:
    here = f"/round/people/{canvasser.world.spouse}"

    page = canvasser.send(f"{here}/edit", here, **({"residence": "后院"} | typed))

    assert page.status_code == 422
    assert "后院" in page.text
    assert canvasser.kinds() == []


FIELDS = ("identity", "name", "born_on", "born_in", "sex", "relation", "child", "no_card", "was",
          "seed", "person", "special_groups", "step", "hukou", "scheme", "phone")  # fmt: skip


TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30)


def test_whatever_is_typed_is_an_answer_or_a_message(canvasser: Canvasser) -> None:
    here = f"/round/people/{canvasser.world.spouse}"
    form = canvasser.form(f"{here}/edit", here)

    @settings(max_examples=80)
    @given(typed=st.dictionaries(st.sampled_from(FIELDS), TEXTS))
    def type_anything(typed: dict[str, str]) -> None:
        for action in (here, f"{canvasser.door}/people"):
            answer = canvasser.client.post(action, data={**form, **NEW, **typed})
            assert answer.status_code in {200, 303, 422}

    type_anything()
