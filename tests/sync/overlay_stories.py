"""The stories of the overlay's cases: each is what others did, then what one phone says."""

from collections.abc import Callable
from datetime import date
from typing import Any

from tests.sync.overlay_cases import HEAD_NUMBER, MAN_NUMBER, OTHER_NUMBER, Case

STORIES: list[Callable[[Case], None]] = []
DOOR = {"door": "2号", "head_name": "孙大力"}
MAN = {"name": "孙强", "sex": "1", "born_on": "1980-01-01"}
DAY = 24 * 60  # minutes


def story(told: Callable[[Case], None]) -> Callable[[Case], None]:
    """Add a story to those that are told."""
    STORIES.append(told)
    return told


@story
def a_visit_that_met_somebody(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "met"})


@story
def nobody_home_and_a_day_to_come_back(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "nobody_home", "return_on": "2012-05-15"})


@story
def nobody_home_and_no_day(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "nobody_home"})


@story
def a_refusing_household(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "refused", "note": "不开门"})


@story
def a_vacant_house(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "vacant"})


@story
def two_visits_in_the_order_of_their_clocks(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "met"}, minutes=30)
    c.say("visit", c.world.household, {"outcome": "demolished"}, minutes=10)


@story
def a_visit_after_that_of_another(c: Case) -> None:
    c.other("visit", c.world.household, {"outcome": "refused"})
    c.say("visit", c.world.household, {"outcome": "met"}, minutes=5)


@story
def a_visit_before_that_of_another_day(c: Case) -> None:
    c.other("visit", c.world.household, {"outcome": "moved"}, minutes=DAY)
    c.say("visit", c.world.household, {"outcome": "met"})


@story
def a_new_household_at_the_end(c: Case) -> None:
    c.neighbour(2)
    door = c.new_id()
    c.doors.append(door)
    c.say("household.add", door, {"group": c.world.group, "after": None, "facts": DOOR})


@story
def new_households_between_others(c: Case) -> None:
    c.neighbour(2)
    c.neighbour(3)
    for number, name in enumerate(("甲", "乙")):
        door = c.new_id()
        c.doors.append(door)
        body = {"group": c.world.group, "after": c.world.household, "facts": {**DOOR, "note": name}}
        c.say("household.add", door, body, minutes=number)


@story
def a_household_behind_one_of_another_group(c: Case) -> None:
    door = c.new_id()
    c.doors.append(door)
    body = {"group": c.world.group, "after": c.new_id(), "facts": {**DOOR, "phone": "123"}}
    c.say("household.add", door, body)


@story
def a_household_without_a_door(c: Case) -> None:
    facts = {"head_name": "孙"}
    c.say("household.add", c.new_id(), {"group": c.world.group, "after": None, "facts": facts})


@story
def a_new_household_with_people_and_an_answer(c: Case) -> None:
    door, person = c.new_id(), c.new_id()
    c.doors.append(door)
    c.say("household.add", door, {"group": c.world.group, "after": None, "facts": DOOR})
    c.say("visit", door, {"outcome": "met"})
    c.say("person.add", person, {"household": door, "facts": {**MAN, "identity": MAN_NUMBER}})
    c.agree(person)


@story
def a_household_put_right(c: Case) -> None:
    changes = {"door": ["1号", "1号院"], "phone": ["", "6812"], "note": ["", " 后门 "]}
    c.say("household.amend", c.world.household, {"changes": changes})


@story
def a_household_without_a_name(c: Case) -> None:
    c.say("household.amend", c.world.household, {"changes": {"head_name": ["王秀英", ""]}})


@story
def a_household_that_another_changed_too(c: Case) -> None:
    c.other("household.amend", c.world.household, {"changes": {"phone": ["", "1"]}})
    c.say("household.amend", c.world.household, {"changes": {"phone": ["", "2"]}}, minutes=1)


@story
def a_new_person(c: Case) -> None:
    c.say("person.add", c.new_id(), {"household": c.world.household, "facts": MAN})


@story
def a_new_person_with_all_facts(c: Case) -> None:
    facts = {
        **MAN, "relation": "2", "identity": MAN_NUMBER, "hukou_kind": "rural", "hukou_here": False,
        "residence": "郑州", "phone": "139", "is_student": True, "scheme": "employee",
        "is_enrolled": True, "special_groups": ["low_income", "b", "b"], "note": "x",
        "informed_on": "2012-05-01",
    }  # fmt: skip
    c.say("person.add", c.new_id(), {"household": c.world.household, "facts": facts})


@story
def a_new_person_of_whom_too_little_is_known(c: Case) -> None:
    facts = {"name": "孙", "sex": "1", "born_on": None}
    c.say("person.add", c.new_id(), {"household": c.world.household, "facts": facts})


@story
def a_new_child_is_only_counted(c: Case) -> None:
    facts = {**MAN, "born_on": "2003-05-20", "relation": "2", "phone": "1"}
    c.say("person.add", c.new_id(), {"household": c.world.household, "facts": facts})


@story
def a_person_seen_and_right(c: Case) -> None:
    c.say("person.amend", c.world.spouse, {"changes": {}})


@story
def a_person_put_right(c: Case) -> None:
    changes = {"name": ["李建国", "李建业"], "born_on": ["1948-07-09", "1958-07-09"]}
    c.say("person.amend", c.world.spouse, {"changes": {**changes, "hukou_here": [True, False]}})


@story
def a_person_without_a_birthday_any_more(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "met"})
    c.say("person.amend", c.world.head_person, {"changes": {"born_on": ["1958-03-02", None]}})


@story
def a_number_given(c: Case) -> None:
    c.say("person.amend", c.world.head_person, {"changes": {"identity": [None, HEAD_NUMBER]}})


@story
def a_number_put_right(c: Case) -> None:
    person = c.member("周", "2", date(1958, 3, 2), identity=HEAD_NUMBER)
    was = c.mark(person)
    c.say("person.amend", person, {"changes": {"identity": [was, OTHER_NUMBER]}})


@story
def a_number_taken_away(c: Case) -> None:
    person = c.member("周", "2", date(1958, 3, 2), identity=HEAD_NUMBER)
    c.say("person.amend", person, {"changes": {"identity": [c.mark(person), None]}})


@story
def a_number_that_another_put_right_first(c: Case) -> None:
    person = c.member("周", "2", date(1958, 3, 2))
    c.other("person.amend", person, {"changes": {"identity": [None, HEAD_NUMBER]}})
    changes = {"identity": [None, OTHER_NUMBER]}
    c.say("person.amend", person, {"changes": changes}, minutes=1)


@story
def a_name_that_another_changed_stays(c: Case) -> None:
    c.other("person.amend", c.world.spouse, {"changes": {"name": ["李建国", "李国"]}})
    changes = {"name": ["李建国", "李见国"]}
    c.say("person.amend", c.world.spouse, {"changes": changes}, minutes=1)


@story
def a_phone_that_another_changed_is_taken(c: Case) -> None:
    c.other("person.amend", c.world.spouse, {"changes": {"phone": ["", "1"]}})
    c.say("person.amend", c.world.spouse, {"changes": {"phone": ["", "2"]}}, minutes=1)


@story
def the_same_change_as_another_made(c: Case) -> None:
    c.other("person.amend", c.world.spouse, {"changes": {"note": ["", "腿不好"]}})
    c.say("person.amend", c.world.spouse, {"changes": {"note": ["", "腿不好"]}}, minutes=1)


@story
def special_groups_stay_as_another_set_them(c: Case) -> None:
    groups = [[], ["low_income"]]
    c.other("person.amend", c.world.spouse, {"changes": {"special_groups": groups}})
    more = {"special_groups": [[], ["severely_disabled"]], "residence": ["", "洛阳"]}
    c.say("person.amend", c.world.spouse, {"changes": more}, minutes=1)


@story
def two_own_changes_in_the_wrong_order_of_clocks(c: Case) -> None:
    c.say("person.amend", c.world.spouse, {"changes": {"phone": ["", "1"]}}, minutes=9)
    c.say("person.amend", c.world.spouse, {"changes": {"phone": ["", "2"]}}, minutes=3)


@story
def a_childs_number_is_never_kept(c: Case) -> None:
    changes = {"identity": [None, MAN_NUMBER], "phone": ["", "1"], "is_student": [False, True]}
    c.say("person.amend", c.world.child, {"changes": changes})


@story
def a_value_that_does_not_fit(c: Case) -> None:
    c.say("person.amend", c.world.spouse, {"changes": {"sex": ["1", "3"], "note": ["", "x"]}})


@story
def a_birth_that_lies_ahead(c: Case) -> None:
    c.say("person.amend", c.world.spouse, {"changes": {"born_on": ["1948-07-09", "2012-06-01"]}})


@story
def somebody_died(c: Case) -> None:
    body = {"reason": "dead", "on": "2012-03-01", "note": "邻居说"}
    c.say("person.leave", c.world.spouse, body)


@story
def somebody_is_to_move(c: Case) -> None:
    c.say("person.leave", c.world.spouse, {"reason": "moved", "on": "2012-06-01"})


@story
def somebody_left_otherwise_than_another_said(c: Case) -> None:
    c.other("person.leave", c.world.spouse, {"reason": "dead", "on": "2012-03-01"})
    body = {"reason": "moved", "on": "2012-04-01", "note": "去了儿子家"}
    c.say("person.leave", c.world.spouse, body, minutes=1)


@story
def somebody_is_back(c: Case) -> None:
    c.say("person.leave", c.world.spouse, {"reason": "elsewhere", "on": "2012-03-01"})
    changes = {"left_reason": ["elsewhere", None], "left_on": ["2012-03-01", None]}
    c.say("person.amend", c.world.spouse, {"changes": changes}, minutes=2)


@story
def an_amendment_cannot_let_somebody_leave(c: Case) -> None:
    c.say("person.amend", c.world.spouse, {"changes": {"left_reason": [None, "dead"]}})


@story
def an_answer_with_choice_and_slip(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "met"})
    c.say("person.amend", c.world.spouse, {"changes": {}})
    c.say("person.amend", c.world.child, {"changes": {}})
    c.agree(c.world.head_person)


@story
def a_refusal_is_an_answer(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "met"})
    c.consent(c.world.head_person, "decline")


@story
def later_is_none(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "met"})
    c.consent(c.world.head_person, "later")


@story
def the_privacy_notice_decides_nothing(c: Case) -> None:
    c.consent(c.world.head_person, "privacy")


@story
def what_was_said_last_counts(c: Case) -> None:
    c.consent(c.world.head_person, "decline", minutes=20)
    c.consent(c.world.head_person, "enrol", tier_fen=10000, amount_fen=10000, minutes=10)


@story
def a_pensioner_cannot_enrol(c: Case) -> None:
    c.consent(c.world.spouse, "enrol", tier_fen=10000, amount_fen=10000)


@story
def a_consent_that_proves_nothing(c: Case) -> None:
    c.consent(c.world.head_person, "decline", witness=" ")


@story
def whoever_left_cannot_enrol(c: Case) -> None:
    c.say("person.leave", c.world.head_person, {"reason": "moved", "on": "2012-03-01"})
    c.consent(c.world.head_person, "enrol", tier_fen=10000, amount_fen=10000, minutes=1)


@story
def a_withdrawal_stops_the_slip(c: Case) -> None:
    c.agree(c.world.head_person)
    c.consent(c.world.head_person, "withdraw", minutes=5)


@story
def leaving_stops_the_slip(c: Case) -> None:
    c.agree(c.world.head_person)
    body = {"reason": "dead", "on": "2012-05-14"}
    c.say("person.leave", c.world.head_person, body, minutes=5)


@story
def a_slip_void_and_another(c: Case) -> None:
    reference = c.agree(c.world.head_person)
    c.say("slip.void", reference, {"reason": "replaced"})
    c.consent(c.world.head_person, "enrol", tier_fen=20000, amount_fen=20000, minutes=3)
    c.choose(c.world.head_person, tier_fen=20000, resident_fen=20000, minutes=3)
    c.slip(c.world.head_person, 20000)


@story
def a_slip_void_twice(c: Case) -> None:
    reference = c.agree(c.world.head_person)
    c.say("slip.void", reference, {"reason": " 写错 "})
    c.say("slip.void", reference, {"reason": "again"})


@story
def a_slip_void_without_a_reason(c: Case) -> None:
    c.say("slip.void", c.agree(c.world.head_person), {"reason": " "})


@story
def a_slip_without_consent(c: Case) -> None:
    c.slip(c.world.head_person)


@story
def a_second_slip_for_the_year(c: Case) -> None:
    c.agree(c.world.head_person)
    c.slip(c.world.head_person)


@story
def a_slip_over_another_sum(c: Case) -> None:
    c.consent(c.world.head_person, "enrol", tier_fen=10000, amount_fen=10000)
    c.slip(c.world.head_person, 10000, tier_fen=20000)


@story
def a_slip_for_an_earlier_year(c: Case) -> None:
    c.agree(c.world.head_person)
    earlier: dict[str, Any] = {"year": c.plan.payment_year - 1, "kind": "gap"}
    c.choose(c.world.head_person, tier_fen=20000, resident_fen=20000, **earlier)
    c.slip(c.world.head_person, 20000, **earlier)


@story
def a_choice_that_does_not_follow_the_plan(c: Case) -> None:
    c.choose(c.world.head_person, resident_fen=9000, government_fen=1000)


@story
def two_choices_in_the_wrong_order_of_clocks(c: Case) -> None:
    c.choose(c.world.head_person, minutes=9)
    c.choose(c.world.head_person, tier_fen=20000, resident_fen=20000, minutes=3)


@story
def somebody_who_pays_nothing(c: Case) -> None:
    groups = {"special_groups": [[], ["severely_disabled"]]}
    c.say("person.amend", c.world.head_person, {"changes": groups})
    c.consent(c.world.head_person, "enrol", tier_fen=10000, amount_fen=0)
    c.choose(c.world.head_person, resident_fen=0, government_fen=10000)


@story
def a_slip_after_the_last_day_to_pay(c: Case) -> None:
    late = 260 * DAY
    c.consent(c.world.head_person, "renew", tier_fen=10000, amount_fen=10000, minutes=late)


@story
def a_kind_that_nobody_knows(c: Case) -> None:
    c.say("sing", c.world.household, {"song": "x"})


@story
def an_answer_in_another_place(c: Case) -> None:
    c.say("visit", c.world.household, {"outcome": "met"})
    c.agree(c.world.head_person)


@story
def a_student_in_a_third_place(c: Case) -> None:
    facts = {**MAN, "born_on": "1994-01-01", "is_student": True}
    c.say("visit", c.world.household, {"outcome": "met"})
    c.say("person.add", c.new_id(), {"household": c.world.household, "facts": facts})


an_answer_in_another_place.plan_key = "huangshan-2011"  # type: ignore[attr-defined]
a_student_in_a_third_place.plan_key = "jinzhou"  # type: ignore[attr-defined]
