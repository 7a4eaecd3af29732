import pytest
from sqlalchemy.orm import Session

from tests.coverage.deeds import PLAN
from tests.coverage.places import Village, make_village
from tests.world import TODAY
from webapp.coverage.list_queries import Ask, list_people
from webapp.coverage.target_queries import list_targets, short_of
from webapp.plans.queries import get_plan
from webapp.refusals import Missing
from webapp.register.tables import Person


@pytest.fixture
def village(session: Session) -> Village:
    village = make_village(session)
    session.get_one(Person, village.people["paid"]).is_enrolled = True
    session.get_one(Person, village.people["overdue"]).is_enrolled = True
    return village


def test_targets_of_a_village(session: Session, village: Village) -> None:
    found = list_targets(session, village.world.village, PLAN, on=TODAY)

    assert [
        (one.target.key, one.gap.done, one.gap.base, one.gap.short, one.days_left)
        for one in found
        if one.gap
    ] == [("T12", 3, 10, 7, 17), ("T13", 1, 2, 1, 17), ("T14", 5, 13, 8, 78)]


def test_who_is_missing_is_who_makes_a_target_short(session: Session, village: Village) -> None:
    for seen in list_targets(session, village.world.village, PLAN, on=TODAY):
        short = short_of(PLAN, seen.target.key, on=TODAY)
        ask = Ask(village_id=village.world.village)
        found = list_people(session, ask, year=PLAN.payment_year, extra=short)

        assert seen.gap
        assert found.total == seen.gap.base - seen.gap.done


def test_a_target_that_no_plan_has(session: Session, village: Village) -> None:
    assert session.get_one(Person, village.people["paid"])
    with pytest.raises(Missing):
        short_of(PLAN, "T99", on=TODAY)


def test_targets_of_another_county_do_not_concern_a_village(
    session: Session, village: Village
) -> None:
    plan = get_plan("huangshan-2011")

    assert list_targets(session, village.world.village, plan, on=TODAY) == []
    assert [one.target.key for one in list_targets(session, "341022.01.001", plan, on=TODAY)] == [
        "T1", "T2", "T3", "T4", "T5", "T6", "T7",
    ]  # fmt: skip
    assert [one.target.key for one in list_targets(session, "341023.01.001", plan, on=TODAY)] == [
        "T1", "T2", "T3", "T4", "T6", "T7",
    ]  # fmt: skip
