from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.canvass.deeds import say
from tests.world import NOON, make_world
from webapp.canvass.consent_actions import text_name
from webapp.canvass.rules import Act
from webapp.canvass.tables import Consent
from webapp.plans.queries import get_plan
from webapp.refusals import Refusal
from webapp.register.tables import Household, Person

PLAN = get_plan("gongyelu-2012")


def consent(act: str, **more: Any) -> dict[str, Any]:
    text = PLAN.text_of(text_name(Act(act)))
    return {
        "act": act,
        "text_version": text.version,
        "text_locale": "zh_Hans",
        "text_digest": text.sha256("zh_Hans"),
        "given_by": "self",
        "method": "spoken",
        "witness": "刘芳",
        "is_read_aloud": True,
        **more,
    }


@pytest.mark.parametrize(
    ("act", "more", "open_count"),
    [
        ("enrol", {"tier_fen": 10000}, 2),
        ("renew", {"tier_fen": 10000}, 2),
        ("decline", {}, 2),
        ("withdraw", {}, 2),
        ("later", {}, 3),
        ("privacy", {}, 3),
    ],
)
def test_a_yes_and_a_no_decide_alike(
    session: Session, act: str, more: dict[str, Any], open_count: int
) -> None:
    world = make_world(session)

    say(session, world, "consent", world.head_person, consent(act, **more))

    person = session.get_one(Person, world.head_person)
    assert person.consent_act == (None if act == "privacy" else act)
    assert session.get_one(Household, world.household).open_count == open_count


def test_what_was_said_last_counts_in_whatever_order_it_comes(session: Session) -> None:
    world = make_world(session)
    early = NOON - timedelta(hours=1)

    say(session, world, "consent", world.head_person, consent("decline"))
    say(session, world, "consent", world.head_person, consent("later"), at=early)

    assert session.get_one(Person, world.head_person).consent_act == "decline"
    assert session.scalar(select(func.count()).select_from(Consent)) == 2


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (consent("enrol"), "tier_missing"),
        (consent("decline", witness=" "), "witness_missing"),
        (consent("decline", method="fingerprint"), "archive_missing"),
        (consent("decline", method="signature"), "signature_missing"),
        (consent("decline", given_by="proxy"), "relation_missing"),
        (consent("decline", text_version="other"), "text_stale"),
    ],
)
def test_a_consent_that_proves_nothing_is_refused(
    session: Session, body: dict[str, Any], code: str
) -> None:
    world = make_world(session)

    with pytest.raises(Refusal) as refused:
        say(session, world, "consent", world.head_person, body)

    assert refused.value.code == code


def test_whoever_draws_already_cannot_enrol(session: Session) -> None:
    world = make_world(session)

    with pytest.raises(Refusal) as refused:
        say(session, world, "consent", world.spouse, consent("enrol", tier_fen=10000))

    assert refused.value.code == "not_eligible"
