"""The whole flow of consent, tier and slip, by its pages."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, func, select

from tests.round.enrolment import SIGNATURE, SIGNED, Visitor, fields_of, open_door, reference_of
from tests.visitor import TOKEN, visit
from webapp.accounts.rules import Role
from webapp.audit.queries import list_breaks
from webapp.canvass.tables import Choice, Consent, Visit
from webapp.plans.queries import get_plan
from webapp.register.tables import Household, Person
from webapp.slips.tables import Slip
from webapp.sync.tables import Entry


@pytest.fixture
def door(app: Flask, engine: Engine) -> Visitor:
    return open_door(app, engine)


def kinds(door: Visitor) -> list[str]:
    with door.look() as session:
        return [
            kind or ""
            for kind in session.scalars(select(Entry.kind).order_by(Entry.device_id, Entry.seq))
        ]


def states(door: Visitor) -> dict[str, str]:
    with door.look() as session:
        return dict(session.execute(select(Slip.reference, Slip.state)).all())


def test_who_agrees_gets_a_slip_and_everything_is_kept(door: Visitor) -> None:
    woman = door.world.head_person
    text = get_plan("gongyelu-2012").text_of("consent_enrol")

    reference = reference_of(door.answer(woman, "enrol", tier="20000"))

    with door.look() as session:
        consent = session.scalars(select(Consent).where(Consent.act != "privacy")).one()
        choice = session.scalars(select(Choice)).one()
        slip = session.scalars(select(Slip)).one()
        person = session.get_one(Person, woman)
        assert kinds(door) == ["visit", "consent", "consent", "choice", "slip.issue"]
        assert (consent.act, consent.text_version, consent.text_locale) == (
            "enrol",
            text.version,
            "zh_Hans",
        )
        assert consent.text_digest == text.sha256("zh_Hans")
        assert (consent.given_by, consent.method, consent.signature) == (
            "self",
            "signature",
            SIGNATURE,
        )
        assert (consent.is_read_aloud, consent.tier_fen, consent.amount_fen) == (
            True,
            20000,
            20000,
        )
        assert (choice.year, choice.kind, choice.tier_fen) == (2012, "normal", 20000)
        assert (choice.resident_fen, choice.government_fen) == (20000, 0)
        assert choice.estimate["first_pension_on"] == "2018-04-01"
        assert choice.estimate["total_fen"] > choice.estimate["basic_fen"] == 6000
        assert (slip.reference, slip.amount_fen, slip.state) == (reference, 20000, "due")
        assert (person.consent_act, person.tier_fen) == ("enrol", 20000)
        assert list_breaks(session) == []


def test_the_privacy_notice_is_recorded_with_the_first_answer_only(door: Visitor) -> None:
    woman = door.world.head_person
    text = get_plan("gongyelu-2012").text_of("privacy_notice")

    first = door.get(f"/round/people/{woman}/consents/new").text
    door.answer(woman, "later", signature_path="")
    second = door.get(f"/round/people/{woman}/consents/new").text
    door.answer(woman, "decline")

    with door.look() as session:
        told = session.scalars(select(Consent).where(Consent.act == "privacy")).one()
        said = (told.text_version, told.text_digest, told.method, told.witness)
        assert said == (text.version, text.sha256("zh_Hans"), "spoken", "canvasser")
    assert ["text_privacy" in page for page in (first, second)] == [True, False]
    assert text.zh.strip().splitlines()[1] in first


def test_one_answer_leads_to_the_next_who_was_not_asked(door: Visitor) -> None:
    man, son = (door.add("李大山", date(1960, 5, 6)), door.add("李小山", date(1985, 5, 6)))
    home = f"/round/doors/{door.world.household}"
    ask = "/round/people/{}/consents/new"

    door.post(f"{home}/confirmations", {})
    first = door.answer(door.world.head_person, "enrol", tier="20000").location
    second = door.answer(man, "later").location
    third = door.answer(son, "enrol", tier="10000").location
    page = door.get(third).text

    assert [first, second, third] == [ask.format(man), ask.format(son), f"{home}/slips"]
    assert page.count('class="slip-code"') == len(states(door)) == 2
    assert all(f'href="/round/slips/{reference}"' in page for reference in states(door))


def test_a_spouse_inherits_nothing(door: Visitor) -> None:
    husband = door.add("李大山", date(1960, 5, 6))

    door.answer(door.world.head_person, "enrol")

    with door.look() as session:
        person = session.get_one(Person, husband)
        assert (person.consent_act, person.tier_fen, person.seen_on) == (None, None, None)
        assert session.get_one(Household, door.world.household).open_count > 0


@pytest.mark.parametrize(("act", "is_open"), [("decline", False), ("later", True)])
def test_no_and_later_need_no_more_than_being_heard(
    door: Visitor, act: str, *, is_open: bool
) -> None:
    woman = door.world.head_person

    answer = door.answer(woman, act, signature_path="")

    with door.look() as session:
        consent = session.scalars(select(Consent).where(Consent.act != "privacy")).one()
        assert answer.location == f"/round/doors/{door.world.household}"
        assert (consent.act, consent.method, consent.witness) == (act, "spoken", "canvasser")
        assert (consent.tier_fen, consent.amount_fen) == (None, None)
        assert kinds(door) == ["visit", "consent", "consent"]
        assert (session.get_one(Person, woman).consent_act == "later") is is_open
        assert states(door) == {}


def test_who_withdraws_has_no_slip_any_more(door: Visitor) -> None:
    woman = door.world.head_person
    reference = reference_of(door.answer(woman, "enrol"))

    page = door.get(f"/round/people/{woman}/consents/new?act=withdraw")
    answer = door.answer(woman, "withdraw")

    assert page.status_code == 200
    assert 'value="withdraw"' in page.text
    assert answer.status_code == 303
    assert states(door) == {reference: "void"}
    with door.look() as session:
        assert session.get_one(Person, woman).consent_act == "withdraw"


def test_who_has_agreed_sees_what_and_the_slip(door: Visitor) -> None:
    woman = door.world.head_person
    reference = reference_of(door.answer(woman, "enrol"))

    page = door.get(f"/round/people/{woman}/consents/new")

    assert f'href="/round/slips/{reference}"' in page.text
    assert 'value="enrol"' not in page.text


def test_another_tier_voids_the_slip_and_issues_a_new_one(door: Visitor) -> None:
    woman = door.world.head_person
    first = reference_of(door.answer(woman, "enrol", tier="10000"))

    second = reference_of(door.answer(woman, "enrol", tier="50000", replaces=first))

    assert states(door) == {first: "void", second: "due"}
    with door.look() as session:
        assert session.get_one(Slip, first).void_reason == "replaced"
        assert session.get_one(Slip, second).amount_fen == 50000
        assert kinds(door) == [
            "visit", "consent", "consent", "choice", "slip.issue", "slip.void", "consent", "choice",
            "slip.issue",
        ]  # fmt: skip


def test_a_paid_slip_gives_way_to_no_other(door: Visitor) -> None:
    woman = door.world.head_person
    first = reference_of(door.answer(woman, "enrol", tier="10000"))
    form = door.form(woman, f"?replaces={first}")
    with door.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE slips SET state = 'paid'")

    answer = door.post(
        f"/round/people/{woman}/consents",
        {**form, "act": "enrol", "tier": "50000", "method": "signature",
         "signature_path": SIGNATURE},
    )  # fmt: skip

    assert answer.status_code in {409, 422}
    assert states(door) == {first: "paid"}
    assert kinds(door) == ["visit", "consent", "consent", "choice", "slip.issue"]


def test_a_form_sent_twice_makes_one_slip(door: Visitor) -> None:
    woman = door.world.head_person
    form = {
        **door.form(woman),
        "act": "enrol",
        "method": "signature",
        "signature_path": SIGNATURE,
    }

    answers = [door.post(f"/round/people/{woman}/consents", form) for _ in range(2)]

    assert answers[0].location == answers[1].location
    assert len(states(door)) == 1
    assert kinds(door) == ["visit", "consent", "consent", "choice", "slip.issue"]


def test_four_sends_at_once_make_one_slip(app: Flask, door: Visitor) -> None:
    woman = door.world.head_person
    door.answer(woman, "later")
    form = {**door.form(woman), "act": "enrol", **SIGNED, "csrf_token": TOKEN}
    clients = [visit(app, door.world.users[Role.CANVASSER]) for _ in range(4)]
    path = f"/round/people/{woman}/consents"

    with ThreadPoolExecutor(4) as pool:
        sent = [pool.submit(client.post, path, data=form) for client in clients]
        answers = [one.result() for one in sent]

    assert {answer.status_code for answer in answers} == {303}
    assert len({answer.location for answer in answers}) == 1
    assert kinds(door) == ["visit", "consent", "consent", "consent", "choice", "slip.issue"]


def test_a_visit_of_today_is_not_recorded_again(door: Visitor) -> None:
    husband = door.add("李大山", date(1960, 5, 6))

    door.answer(door.world.head_person, "enrol")
    door.answer(husband, "decline")

    with door.look() as session:
        assert session.scalar(select(func.count()).select_from(Visit)) == 1


WRONG = [
    ({"method": "signature", "signature_path": ""}, "f-method"),
    ({"method": "signature", "signature_path": "alert(1)"}, "f-method"),
    ({"method": "", "signature_path": ""}, "f-method"),
    ({"method": "fingerprint", "archive_number": " "}, "f-archive_number"),
    ({"method": "spoken", "witness": ""}, "f-witness"),
    ({"given_by": "proxy", "relation_proxy": ""}, "f-relation_proxy"),
    ({"given_by": "guardian", "relation_guardian": ""}, "f-relation_guardian"),
    ({"tier": "12300"}, "f-tier"),
    ({"tier": ""}, "f-tier"),
    ({"tier": "9" * 40}, "f-tier"),
]


@pytest.mark.parametrize(("typed", "field"), WRONG)
def test_what_is_missing_is_said_at_its_field_and_nothing_is_kept(
    door: Visitor, typed: dict[str, str], field: str
) -> None:
    kept = {"relation_proxy": "", "archive_number": "A-7", "witness": "赵四", "is_read_aloud": "1"}
    sent = {**kept, "signature_path": SIGNATURE, **typed}

    answer = door.answer(door.world.head_person, "enrol", **sent)

    shown = fields_of(answer.text)
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert {name: shown.get(name, "") for name in sent if name != "tier"} == {
        name: value for name, value in sent.items() if name != "tier"
    }
    assert kinds(door) == []
    assert states(door) == {}


TRACES = [
    ({"method": "fingerprint", "archive_number": "A-7"}, ("fingerprint", "A-7", "", None)),
    ({"method": "spoken", "witness": "赵四"}, ("spoken", "", "赵四", None)),
    ({"method": "signature"}, ("signature", "", "", SIGNATURE)),
]


@pytest.mark.parametrize(("typed", "trace"), TRACES)
def test_each_way_of_answering_leaves_its_own_trace(
    door: Visitor, typed: dict[str, str], trace: tuple[str | None, ...]
) -> None:
    door.answer(door.world.head_person, "enrol", **typed)

    with door.look() as session:
        one = session.scalars(select(Consent).where(Consent.act != "privacy")).one()
        assert (one.method, one.archive_number, one.witness, one.signature) == trace


def test_somebody_of_seventeen_answers_with_the_guardian(door: Visitor) -> None:
    girl = door.add("李小红", date(1995, 2, 3), sex="2")

    form = door.form(girl)
    answer = door.answer(girl, "enrol", relation_guardian="母亲")

    assert form["given_by"] == "guardian"
    reference_of(answer)
    with door.look() as session:
        consent = session.scalars(select(Consent).where(Consent.act != "privacy")).one()
        assert (consent.given_by, consent.relation) == ("guardian", "母亲")


def test_the_government_pays_for_the_severely_disabled(door: Visitor) -> None:
    woman = door.world.head_person
    door.change(woman, special_groups=["severely_disabled"])

    answer = door.answer(woman, "enrol", tier="10000")
    page = door.get(f"/round/people/{woman}/consents/new")

    assert answer.location == f"/round/doors/{door.world.household}"
    assert kinds(door) == ["visit", "consent", "consent", "choice"]
    assert states(door) == {}
    assert page.status_code == 200
    assert "f-tier" not in page.text


def test_a_higher_tier_is_paid_in_part(door: Visitor) -> None:
    woman = door.world.head_person
    door.change(woman, special_groups=["severely_disabled"])

    reference = reference_of(door.answer(woman, "enrol", tier="50000"))

    with door.look() as session:
        assert session.get_one(Slip, reference).amount_fen == 40000


def test_who_is_past_sixty_gets_no_form_and_no_slip(door: Visitor) -> None:
    man = door.world.spouse
    typed = fields_of(door.get(f"/round/people/{door.world.head_person}/consents/new").text)

    page = door.get(f"/round/people/{man}/consents/new")
    answer = door.post(
        f"/round/people/{man}/consents",
        {**typed, "act": "enrol", "method": "signature", "signature_path": SIGNATURE},
    )

    assert "enrol-form" not in page.text
    assert answer.status_code == 422
    assert kinds(door) == []


def test_renewal_starts_with_last_years_tier(door: Visitor) -> None:
    woman = door.world.head_person
    door.change(woman, is_enrolled=True, tier_fen=30000)

    form = door.form(woman)
    reference = reference_of(door.answer(woman, "renew"))

    assert form["tier"] == "30000"
    assert {"text_renew", "text_decline", "text_later"} <= form.keys()
    with door.look() as session:
        assert session.get_one(Slip, reference).tier_fen == 30000


def test_a_text_that_was_not_shown_is_refused(door: Visitor) -> None:
    answer = door.answer(door.world.head_person, "enrol", text_enrol=f"consent-enrol/0 {'0' * 64}")

    assert answer.status_code == 422
    assert kinds(door) == []


def test_nothing_is_ticked_before_it_was_done(door: Visitor) -> None:
    form = door.form(door.world.head_person)

    assert {"is_read_aloud", "method", "act"} & form.keys() == set()
    assert form["given_by"] == "self"


def test_working_it_out_again_keeps_what_was_typed(door: Visitor) -> None:
    answer = door.answer(door.world.head_person, "recalculate", tier="90000", witness="赵四")

    shown = fields_of(answer.text)
    assert answer.status_code == 200
    assert (shown["tier"], shown["witness"], shown["signature_path"]) == (
        "90000",
        "赵四",
        SIGNATURE,
    )
    assert kinds(door) == []


def test_the_estimate_changes_with_the_tier(door: Visitor) -> None:
    path = f"/round/people/{door.world.head_person}/estimate"

    low, high = (door.get(f"{path}?tier={tier}").text for tier in ("10000", "100000"))

    assert low.startswith('<div class="card" id="enrol-offer"')
    assert "¥1,000" in high
    assert low != high


def test_in_english_the_english_text_is_the_evidence(door: Visitor) -> None:
    door.client.set_cookie("locale", "en")

    door.answer(door.world.head_person, "enrol")

    with door.look() as session:
        consent = session.scalars(select(Consent).where(Consent.act != "privacy")).one()
        text = get_plan("gongyelu-2012").text_of("consent_enrol")
        assert (consent.text_locale, consent.text_digest) == ("en", text.sha256("en"))


def test_strangers_are_kept_out(app: Flask, door: Visitor) -> None:
    path = f"/round/people/{door.world.head_person}/consents/new"

    codes = [
        visit(app, user).get(path).status_code
        for user in (
            door.world.stranger,
            door.world.users[Role.TELLER],
            door.world.users[Role.HEAD],
        )
    ]

    assert codes == [403, 403, 200]


def test_earlier_years_are_paid_by_their_own_slip(door: Visitor) -> None:
    woman = door.world.head_person  # 60 in 2018: seven years wanted, six ahead
    nothing = door.get(f"/round/people/{woman}/arrears/new")
    door.answer(woman, "enrol", tier="10000")

    form = fields_of(door.get(f"/round/people/{woman}/arrears/new").text)
    wrong = door.post(f"/round/people/{woman}/arrears", {**form, "year": "1999"})
    reference = reference_of(door.post(f"/round/people/{woman}/arrears", {**form, "tier": "20000"}))
    after = door.get(f"/round/people/{woman}/arrears/new")

    assert "arrears-form" not in nothing.text
    assert form["year"] == "2011"
    assert wrong.status_code == 422
    with door.look() as session:
        slip = session.get_one(Slip, reference)
        assert (slip.year, slip.kind, slip.amount_fen) == (2011, "catch_up_at_launch", 20000)
        assert session.get_one(Person, woman).tier_fen == 10000
    assert "arrears-form" not in after.text


FIELDS = (
    "seed", "tier", "given_by", "relation_guardian", "relation_proxy", "method", "archive_number",
    "witness", "is_read_aloud", "signature_path", "text_locale", "replaces", "text_enrol",
    "text_decline", "act",
)  # fmt: skip
ANYTHING = st.text() | st.sampled_from(
    ["enrol", "decline", "withdraw", "privacy", "10000", "proxy", "spoken", "signature", SIGNATURE]
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.dictionaries(st.sampled_from(FIELDS), ANYTHING, max_size=6))
def test_whatever_is_typed_is_answered(door: Visitor, typed: dict[str, str]) -> None:
    form = {**door.form(door.world.head_person), **typed}

    answer = door.post(f"/round/people/{door.world.head_person}/consents", form)
    late = door.post(
        f"/round/people/{door.world.head_person}/arrears", {"year": form.get("tier", ""), **typed}
    )

    assert answer.status_code < 500, json.dumps(typed)
    assert late.status_code < 500
