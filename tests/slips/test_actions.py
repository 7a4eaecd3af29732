"""Slips are minted under a leased key, issued once, and void for good."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.world import NOON, TODAY, World, make_world
from webapp import ids
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.rules import Authorship, Role
from webapp.accounts.tables import Device, User
from webapp.areas.actions import tick
from webapp.plans.kind_rules import PaymentKind
from webapp.refusals import Missing, Refusal
from webapp.register.tables import Person
from webapp.slips.actions import IssueSlip, VoidSlip, issue_slip, mint_slip, stop_slips, void_slip
from webapp.slips.code_rules import read_code
from webapp.slips.guess_actions import GUESSES_ALLOWED, has_guesses_left, note_guess
from webapp.slips.tables import Slip, SlipKey


@pytest.fixture
def world(session: Session) -> World:
    world = make_world(session)
    tick(session, world.village)
    person = session.get_one(Person, world.head_person)
    person.consent_act, person.tier_fen = "enrol", 10000
    return world


def device_of(session: Session, world: World, role: Role = Role.CANVASSER) -> Device:
    return ensure_browser(session, session.get_one(User, world.users[role]), at=NOON)


def author(device: Device) -> Authorship:
    return Authorship(
        entry_id=ids.new_id(NOON),
        user_id=device.user_id,
        device_id=device.id,
        at=NOON,
        received_at=NOON,
        on=TODAY,
    )


def minted(session: Session, world: World, device: Device, amount_fen: int = 10000) -> IssueSlip:
    reference, code = mint_slip(session, device, year=2012, amount_fen=amount_fen, at=NOON)
    return IssueSlip(
        reference=reference,
        person_id=world.head_person,
        year=2012,
        kind=PaymentKind.NORMAL,
        tier_fen=amount_fen,
        amount_fen=amount_fen,
        code=code,
    )


def issued(session: Session, world: World) -> Slip:
    device = device_of(session, world)
    command = minted(session, world, device)
    issue_slip(session, command, by=author(device))
    return session.get_one(Slip, command.reference)


def test_a_slip_knows_whose_it_is_and_until_when(session: Session, world: World) -> None:
    slip = issued(session, world)

    person = session.get_one(Person, world.head_person)
    assert (slip.person_id, slip.household_id) == (person.id, person.household_id)
    assert (slip.issued_on, slip.expires_on.isoformat(), slip.state) == (
        TODAY,
        "2012-12-31",
        "due",
    )


def test_every_mint_is_another_number_under_the_same_key(session: Session, world: World) -> None:
    device = device_of(session, world)

    commands = [minted(session, world, device) for _ in range(3)]

    assert len({command.reference for command in commands}) == 3
    assert len({read_code(command.code).key_number for command in commands}) == 1


def test_a_lease_that_has_run_out_is_renewed_at_the_server(session: Session, world: World) -> None:
    device = device_of(session, world)
    first = minted(session, world, device)
    session.scalars(select(SlipKey)).one().until = TODAY - timedelta(days=1)

    second = minted(session, world, device)

    assert read_code(first.code).key_number != read_code(second.code).key_number


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"amount_fen": 9000}, "slip_amount"),
        ({"tier_fen": 20000, "amount_fen": 20000}, "slip_forged"),  # the code says 100 yuan
        ({"year": 2011}, "slip_forged"),
        ({"code": "A" * 32}, "code_unreadable"),
        ({"reference": "RF81000001000042"}, "slip_forged"),
        ({"tier_fen": 12300, "amount_fen": 12300}, "tier_not_open"),
    ],
)
def test_what_does_not_belong_together_is_refused(
    session: Session, world: World, changes: dict[str, object], code: str
) -> None:
    device = device_of(session, world)
    command = replace(minted(session, world, device), **changes)  # type: ignore[arg-type]

    with pytest.raises(Refusal) as refused:
        issue_slip(session, command, by=author(device))

    assert refused.value.code == code
    assert session.scalars(select(Slip)).all() == []


def test_another_phones_number_is_refused(session: Session, world: World) -> None:
    command = minted(session, world, device_of(session, world))
    other = device_of(session, world, Role.HEAD)

    with pytest.raises(Refusal) as refused:
        issue_slip(session, command, by=author(other))

    assert refused.value.code == "slip_forged"


def test_beyond_the_lease_nothing_is_taken_in(session: Session, world: World) -> None:
    device = device_of(session, world)
    command = minted(session, world, device)
    session.scalars(select(SlipKey)).one().most_slips = 0

    with pytest.raises(Refusal) as refused:
        issue_slip(session, command, by=author(device))

    assert refused.value.code == "slip_lease"


@pytest.mark.parametrize("act", [None, "decline", "later", "withdraw"])
def test_without_consent_there_is_no_slip(session: Session, world: World, act: str | None) -> None:
    session.get_one(Person, world.head_person).consent_act = act
    device = device_of(session, world)

    with pytest.raises(Refusal) as refused:
        issue_slip(session, minted(session, world, device), by=author(device))

    assert refused.value.code == "slip_no_consent"


def test_whom_the_government_pays_for_gets_no_slip(session: Session, world: World) -> None:
    session.get_one(Person, world.head_person).special_groups = ["severely_disabled"]
    device = device_of(session, world)

    with pytest.raises(Refusal) as refused:
        issue_slip(session, minted(session, world, device), by=author(device))

    assert refused.value.code == "slip_nothing_due"


def test_a_year_has_one_slip_until_it_is_void(session: Session, world: World) -> None:
    slip = issued(session, world)
    device = device_of(session, world)

    with pytest.raises(Refusal) as refused:
        issue_slip(session, minted(session, world, device), by=author(device))
    void_slip(session, VoidSlip(reference=slip.reference, reason="写错"), by=author(device))
    issue_slip(session, minted(session, world, device), by=author(device))

    assert refused.value.code == "slip_exists"
    assert sorted(session.scalars(select(Slip.state))) == ["due", "void"]


@pytest.mark.parametrize(
    ("state", "reason", "code"),
    [
        ("due", " ", "slip_reason_missing"),
        ("paid", "写错", "slip_not_due"),
        ("void", "写错", "slip_not_due"),
    ],
)
def test_only_a_due_slip_is_voided_and_with_a_reason(
    session: Session, world: World, state: str, reason: str, code: str
) -> None:
    slip = issued(session, world)
    slip.state = state
    by = author(device_of(session, world))

    with pytest.raises(Refusal) as refused:
        void_slip(session, VoidSlip(reference=slip.reference, reason=reason), by=by)

    assert (refused.value.code, slip.state) == (code, state)


def test_an_unknown_slip_is_not_voided(session: Session, world: World) -> None:
    by = author(device_of(session, world))

    with pytest.raises(Missing):
        void_slip(session, VoidSlip(reference="RF81000001000042", reason="写错"), by=by)


@pytest.mark.parametrize(
    ("values", "state", "after"),
    [
        ({"consent_act": "enrol"}, "due", ("due", "")),
        ({"consent_act": "withdraw"}, "due", ("void", "withdraw")),
        ({"left_reason": "dead"}, "due", ("void", "dead")),
        ({"left_reason": "dead"}, "paid", ("paid", "")),
    ],
)
def test_slips_stop_with_consent_and_with_leaving(
    session: Session, world: World, values: dict[str, str], state: str, after: tuple[str, str]
) -> None:
    slip = issued(session, world)
    slip.state = state
    for name, value in values.items():
        setattr(session.get_one(Person, world.head_person), name, value)

    stop_slips(session, world.head_person)

    assert (slip.state, slip.void_reason) == after


def test_guesses_are_counted_by_address_and_forgotten(session: Session) -> None:
    for _ in range(GUESSES_ALLOWED):
        note_guess(session, "10.0.0.1", at=NOON)
    later = NOON + timedelta(minutes=16)

    left = [
        has_guesses_left(session, address, at=at)
        for address, at in (("10.0.0.1", NOON), ("10.0.0.2", NOON), ("10.0.0.1", later))
    ]

    assert left == [False, True, True]
