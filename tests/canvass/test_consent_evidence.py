"""A consent is evidence: whose, to which words, how given; the latest one counts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.world import NOON, World, make_world
from webapp import ids
from webapp.accounts.rules import Authorship, Role
from webapp.areas.actions import tick
from webapp.canvass.consent_actions import (
    GiveConsent,
    MakeChoice,
    check_consent,
    give_consent,
    make_choice,
    text_name,
)
from webapp.canvass.rules import Act, Giver, Method
from webapp.canvass.tables import Choice, Consent
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.queries import get_plan
from webapp.refusals import Refusal
from webapp.register.tables import Person

PLAN = get_plan("gongyelu-2012")


@pytest.fixture
def world(session: Session) -> World:
    world = make_world(session)
    tick(session, world.village)
    return world


def author(world: World, at: datetime = NOON) -> Authorship:
    return Authorship(
        entry_id=ids.new_id(at),
        user_id=world.users[Role.CANVASSER],
        device_id="",
        at=at,
        received_at=at,
        on=(at.astimezone(UTC) + timedelta(hours=8)).date(),
    )


def said(person_id: str, act: Act, locale: str = "zh_Hans") -> GiveConsent:
    text = PLAN.text_of(text_name(act))
    is_yes = act in {Act.ENROL, Act.RENEW}
    return GiveConsent(
        person_id=person_id,
        act=act,
        text_version=text.version,
        text_locale=locale,
        text_digest=text.sha256(locale),
        given_by=Giver.SELF,
        method=Method.SPOKEN,
        witness="赵四",
        is_read_aloud=True,
        tier_fen=10000 if is_yes else None,
        amount_fen=10000 if is_yes else None,
    )


def chosen(person_id: str, **changes: object) -> MakeChoice:
    choice = MakeChoice(
        person_id=person_id,
        year=2012,
        kind=PaymentKind.NORMAL,
        tier_fen=10000,
        resident_fen=10000,
        government_fen=0,
        estimate={"total_fen": 6633},
    )
    return replace(choice, **changes)  # type: ignore[arg-type]


def codes(refused: pytest.ExceptionInfo[Refusal]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


@pytest.mark.parametrize("locale", ["zh_Hans", "en"])
@pytest.mark.parametrize("act", list(Act))
def test_every_act_cites_its_own_text(
    session: Session, world: World, act: Act, locale: str
) -> None:
    by = author(world)

    give_consent(session, said(world.head_person, act, locale), by=by)

    kept = session.scalars(select(Consent)).one()
    person = session.get_one(Person, world.head_person)
    assert (kept.id, kept.act, kept.text_locale) == (by.entry_id, act, locale)
    assert person.consent_act == (None if act is Act.PRIVACY else act)


@pytest.mark.parametrize(
    "changes",
    [
        {"text_version": "consent-enrol/0"},
        {"text_digest": "0" * 64},
        {"text_locale": "en"},  # the digest is that of the Chinese words
        {"text_version": PLAN.text_of("consent_renew").version},
    ],
)
def test_words_that_are_not_the_plans_are_refused(
    session: Session, world: World, changes: dict[str, str]
) -> None:
    command = replace(said(world.head_person, Act.ENROL), **changes)  # type: ignore[arg-type]

    with pytest.raises(Refusal) as refused:
        give_consent(session, command, by=author(world))

    assert codes(refused) == ["text_stale"]
    assert session.scalars(select(Consent)).all() == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"tier_fen": None}, "tier_missing"),
        ({"given_by": Giver.PROXY}, "relation_missing"),
        ({"given_by": Giver.GUARDIAN, "relation": "  "}, "relation_missing"),
        ({"method": Method.SIGNATURE}, "signature_missing"),
        ({"method": Method.SIGNATURE, "signature": ""}, "signature_missing"),
        ({"method": Method.SIGNATURE, "signature": "M1 1"}, "signature_missing"),
        ({"method": Method.SIGNATURE, "signature": "M1 1l2 2<script>"}, "signature_missing"),
        ({"method": Method.FINGERPRINT}, "archive_missing"),
        ({"method": Method.SPOKEN, "witness": ""}, "witness_missing"),
    ],
)
def test_a_consent_without_its_trace_is_refused(changes: dict[str, object], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_consent(replace(said("x", Act.ENROL), **changes))  # type: ignore[arg-type]

    assert codes(refused) == [code]


def test_everything_missing_is_said_at_once() -> None:
    command = replace(
        said("x", Act.ENROL), tier_fen=None, given_by=Giver.PROXY, method=Method.FINGERPRINT
    )

    with pytest.raises(Refusal) as refused:
        check_consent(command)

    assert codes(refused) == ["tier_missing", "relation_missing", "archive_missing"]


def test_only_who_may_enrol_enrols_but_everybody_may_decline(
    session: Session, world: World
) -> None:
    for person in (world.spouse, world.child):
        with pytest.raises(Refusal) as refused:
            give_consent(session, said(person, Act.ENROL), by=author(world))
        assert codes(refused) == ["not_eligible"]

    give_consent(session, said(world.spouse, Act.DECLINE), by=author(world))

    assert session.get_one(Person, world.spouse).consent_act == Act.DECLINE


def test_who_has_left_agrees_to_nothing(session: Session, world: World) -> None:
    session.get_one(Person, world.head_person).left_reason = "moved"

    with pytest.raises(Refusal) as refused:
        give_consent(session, said(world.head_person, Act.ENROL), by=author(world))

    assert codes(refused) == ["person_left"]


def test_the_latest_word_counts_whenever_it_arrives(session: Session, world: World) -> None:
    late, early = author(world, NOON), author(world, NOON - timedelta(days=2))

    give_consent(session, said(world.head_person, Act.DECLINE), by=late)
    give_consent(session, said(world.head_person, Act.ENROL), by=early)

    person = session.get_one(Person, world.head_person)
    assert (person.consent_act, person.consented_on) == (Act.DECLINE, date(2012, 5, 14))
    assert len(session.scalars(select(Consent)).all()) == 2


def test_a_spouse_inherits_nothing(session: Session, world: World) -> None:
    give_consent(session, said(world.head_person, Act.ENROL), by=author(world))

    others = [session.get_one(Person, person) for person in (world.spouse, world.child)]
    assert [(person.consent_act, person.tier_fen) for person in others] == [(None, None)] * 2


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"resident_fen": 9000}, "tier_unknown"),
        ({"government_fen": 10000, "resident_fen": 0}, "tier_unknown"),
        ({"tier_fen": 12300, "resident_fen": 12300}, "tier_not_open"),
    ],
)
def test_sums_that_do_not_follow_the_plan_are_refused(
    session: Session, world: World, changes: dict[str, int], code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        make_choice(session, chosen(world.head_person, **changes), by=author(world))

    assert codes(refused) == [code]


def test_a_choice_sets_the_tier_and_an_earlier_year_leaves_it(
    session: Session, world: World
) -> None:
    other = {"year": 2011, "kind": PaymentKind.CATCH_UP_AT_LAUNCH}
    make_choice(session, chosen(world.head_person), by=author(world))
    sums = {"tier_fen": 50000, "resident_fen": 50000}

    make_choice(session, chosen(world.head_person, **other, **sums), by=author(world))

    assert session.get_one(Person, world.head_person).tier_fen == 10000
    assert len(session.scalars(select(Choice)).all()) == 2


def test_the_severely_disabled_pay_only_what_is_above_the_lowest_tier(
    session: Session, world: World
) -> None:
    session.get_one(Person, world.head_person).special_groups = ["severely_disabled"]
    sums = {"tier_fen": 50000, "resident_fen": 40000, "government_fen": 10000}

    make_choice(session, chosen(world.head_person, **sums), by=author(world))

    assert session.scalars(select(Choice)).one().resident_fen == 40000
