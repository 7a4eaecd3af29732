"""A slip is paid once and for exactly its amount; money that came early finds its slip."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tests.bank.till import BRANCH, FEN, Till, add_slip, make_foreign_teller, make_till, mint
from tests.world import NOON, TODAY
from webapp import ids
from webapp.accounts.rules import Role
from webapp.accounts.tables import Device
from webapp.areas.tables import Area
from webapp.audit.queries import list_breaks
from webapp.audit.tables import AuditLine
from webapp.bank.tables import Payment
from webapp.refusals import Refusal
from webapp.register.tables import Person
from webapp.slips.tables import Slip


def code_of(refused: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as found:
        refused()
    return found.value.code


def states(session: Session) -> list[tuple[str, int]]:
    rows = session.execute(
        select(Payment.state, Payment.amount_fen).order_by(Payment.amount_fen.desc(), Payment.state)
    )
    return [(state, amount_fen) for state, amount_fen in rows]


def test_a_payment_settles_the_slip_moves_the_village_and_is_logged(session: Session) -> None:
    till = make_till(session)
    before = session.get_one(Area, till.world.village).clock

    payment = till.confirm(session, serial=" ａ 1")

    slip = till.slip(session)
    session.expire_all()
    line = session.scalars(select(AuditLine).where(AuditLine.verb == "payment.confirm")).one()
    assert (payment.state, payment.serial, payment.branch) == ("matched", "A1", BRANCH)
    assert (slip.state, slip.payment_id, slip.clock) == ("paid", payment.id, before + 1)
    assert session.get_one(Area, till.world.village).clock == before + 1
    assert (line.chain, line.by, line.subject) == (till.world.county, till.teller, till.reference)
    assert list_breaks(session) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"amount_fen": FEN + 1}, "payment_amount"),
        ({"amount_fen": -FEN}, "payment_amount"),
        ({"serial": " "}, "payment_serial_missing"),
        ({"serial": "号1"}, "payment_serial_wrong"),
        ({"serial": "1" * 41}, "payment_serial_wrong"),
        ({"serial": "http://x/S/RF81000001000042/A"}, "payment_serial_slip"),
        ({"branch": "  "}, "payment_branch_missing"),
        ({"branch": "行" * 61}, "payment_branch_long"),
        ({"paid_on": TODAY + timedelta(1)}, "payment_day_future"),
        ({"paid_on": TODAY - timedelta(1)}, "payment_day_before_slip"),
        ({"paid_on": TODAY - timedelta(32)}, "payment_day_old"),
        ({"code": "A" * 32}, "payment_refused"),
        ({"reference": "RF81000001000042", "code": None}, "payment_refused"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_wrong_is_refused_and_keeps_nothing(
    session: Session, changes: dict[str, Any], code: str
) -> None:
    till = make_till(session)

    assert code_of(lambda: till.confirm(session, **changes)) == code
    assert (states(session), till.slip(session).state) == ([], "due")


def test_a_slip_is_paid_once(session: Session) -> None:
    till = make_till(session)
    till.confirm(session)

    assert code_of(lambda: till.confirm(session, serial="A2")) == "payment_refused"
    assert states(session) == [("matched", FEN)]


def test_a_form_sent_twice_pays_once_and_answers_alike(session: Session) -> None:
    till = make_till(session)
    payment_id = ids.new_id(NOON)

    first = till.confirm(session, payment_id=payment_id)
    again = till.confirm(session, payment_id=payment_id)

    assert (first.id, again.id) == (payment_id, payment_id)
    assert states(session) == [("matched", FEN)]


def test_a_form_of_somebody_elses_payment_is_refused(session: Session) -> None:
    till = make_till(session)
    payment = till.confirm(session)
    other = add_slip(session, till, 1)

    refused = lambda: till.confirm(  # noqa: E731 -- said once
        session, reference=other, code=None, serial="B", payment_id=payment.id
    )

    assert code_of(refused) == "payment_form_used"


def test_a_serial_number_serves_one_payment_of_its_branch(session: Session) -> None:
    till = make_till(session)
    till.confirm(session)
    other = add_slip(session, till, 1)
    used: dict[str, Any] = {"reference": other, "code": None, "serial": "a1"}

    assert code_of(lambda: till.confirm(session, **used)) == "payment_serial_used"
    assert till.confirm(session, **used, branch="铝厂支行").state == "matched"


def test_money_for_a_slip_not_uploaded_yet_waits_and_matches_by_itself(session: Session) -> None:
    till = make_till(session, is_uploaded=False)

    payment = till.confirm(session)
    waiting = payment.state
    till.upload(session)

    slip = till.slip(session)
    verbs = session.scalars(select(AuditLine.verb).where(AuditLine.subject == till.reference))
    assert (waiting, payment.state) == ("suspense", "matched")
    assert (slip.state, slip.payment_id) == ("paid", payment.id)
    assert slip.clock == session.get_one(Area, till.world.village).clock
    assert list(verbs) == ["payment.confirm", "payment.match"]
    assert list_breaks(session) == []


def test_a_slip_in_suspense_takes_no_second_payment(session: Session) -> None:
    till = make_till(session, is_uploaded=False)
    till.confirm(session)

    assert code_of(lambda: till.confirm(session, serial="A2")) == "payment_refused"
    assert states(session) == [("suspense", FEN)]


def test_money_of_another_amount_than_the_uploaded_slip_waits_and_makes_it_red(
    session: Session,
) -> None:
    till = make_till(session, is_uploaded=False)
    payment = till.confirm(session)
    payment.amount_fen = FEN * 2  # only a broken phone makes two codes for one number
    session.flush()

    till.upload(session)

    assert (payment.state, till.slip(session).state) == ("suspense", "due")
    assert code_of(lambda: till.confirm(session, serial="A2")) == "payment_refused"
    till.reverse(session, payment)
    assert till.confirm(session, serial="A2").state == "matched"


def test_a_slip_paid_before_it_came_in_cannot_be_voided_any_more(session: Session) -> None:
    till = make_till(session, is_uploaded=False)
    till.confirm(session)
    till.upload(session)

    assert code_of(lambda: till.void(session)) == "slip_not_due"
    assert till.slip(session).state == "paid"


def test_a_void_slip_takes_no_money(session: Session) -> None:
    till = make_till(session)
    till.void(session)

    assert code_of(lambda: till.confirm(session)) == "payment_refused"
    assert states(session) == []


def test_money_reversed_before_its_slip_came_in_settles_nothing(session: Session) -> None:
    till = make_till(session, is_uploaded=False)
    till.reverse(session, till.confirm(session))

    till.upload(session)

    assert till.slip(session).state == "due"
    assert states(session) == [("reversed", FEN), ("reversal", -FEN)]


def test_a_reversed_slip_is_due_again_and_can_be_paid_again(session: Session) -> None:
    till = make_till(session)
    first = till.confirm(session)
    till.reverse(session, first)
    due = till.slip(session).state

    second = till.confirm(session)
    till.reverse(session, second)
    third = till.confirm(session, serial="A2")

    slip = till.slip(session)
    assert (due, slip.state, slip.payment_id) == ("due", "paid", third.id)
    assert states(session) == [
        ("matched", FEN),
        ("reversed", FEN),
        ("reversed", FEN),
        ("reversal", -FEN),
        ("reversal", -FEN),
    ]
    assert session.scalar(select(func.sum(Payment.amount_fen))) == FEN
    assert list_breaks(session) == []


def test_the_serial_of_a_reversed_payment_is_not_free_for_another_slip(session: Session) -> None:
    till = make_till(session)
    till.reverse(session, till.confirm(session))
    other = add_slip(session, till, 1)

    refused = code_of(lambda: till.confirm(session, reference=other, code=None))

    assert refused == "payment_serial_used"


def test_a_payment_is_reversed_once(session: Session) -> None:
    till = make_till(session)
    payment = till.confirm(session)
    reversal = till.reverse(session, payment)

    assert code_of(lambda: till.reverse(session, payment)) == "payment_reversed"
    assert code_of(lambda: till.reverse(session, reversal)) == "payment_reversed"


def test_a_teller_reverses_their_own_on_the_same_day_and_the_agency_any(session: Session) -> None:
    till = make_till(session)
    payment = till.confirm(session)
    tomorrow = NOON + timedelta(days=1)
    canvasser, agency = till.world.users[Role.CANVASSER], till.world.users[Role.AGENCY]
    foreign = make_foreign_teller(session)

    assert code_of(lambda: till.reverse(session, payment, at=tomorrow)) == "reversal_late"
    assert code_of(lambda: till.reverse(session, payment, by=foreign)) == "payment_unknown"
    assert code_of(lambda: till.reverse(session, payment, by=canvasser)) == "payment_unknown"
    assert till.reverse(session, payment, by=agency, at=tomorrow).state == "reversal"


def test_the_slip_of_somebody_who_withdrew_is_void_when_its_payment_is_reversed(
    session: Session,
) -> None:
    till = make_till(session)
    payment = till.confirm(session)
    session.get_one(Person, till.world.head_person).consent_act = "withdraw"

    till.reverse(session, payment)

    slip = till.slip(session)
    assert (slip.state, slip.void_reason, slip.payment_id) == ("void", "withdraw", None)


def test_a_slip_of_another_county_is_unknown(session: Session) -> None:
    till = make_till(session)
    foreign = make_foreign_teller(session)

    assert code_of(lambda: till.confirm(session, by=foreign)) == "payment_refused"


def test_a_genuine_code_from_another_county_is_unknown(session: Session) -> None:
    till = make_till(session, is_uploaded=False)
    foreign = make_foreign_teller(session)

    assert code_of(lambda: till.confirm(session, by=foreign)) == "payment_refused"


def test_a_slip_of_a_lost_phone_is_not_taken_before_it_is_uploaded(session: Session) -> None:
    till = make_till(session, is_uploaded=False)
    session.scalars(select(Device)).one().revoked_at = NOON
    session.flush()

    assert code_of(lambda: till.confirm(session)) == "payment_refused"


def test_an_amount_no_plan_knows_is_forged_even_with_a_key(session: Session) -> None:
    till = make_till(session)
    reference, code = mint(session, till, fen=100_000_001)

    refused = code_of(
        lambda: till.confirm(session, reference=reference, code=code, amount_fen=100_000_001)
    )

    assert refused == "payment_refused"


def test_an_expired_slip_takes_what_was_paid_in_time(session: Session) -> None:
    till = make_till(session)
    slip = till.slip(session)
    after = NOON + (slip.expires_on - TODAY) + timedelta(days=2)

    late = code_of(
        lambda: till.confirm(session, at=after, paid_on=slip.expires_on + timedelta(days=1))
    )
    in_time = till.confirm(session, at=after, paid_on=slip.expires_on)

    assert (late, in_time.state) == ("payment_refused", "matched")


def test_two_payments_can_never_stand_for_one_slip(session: Session) -> None:
    till: Till = make_till(session)
    payment = till.confirm(session)
    session.get_one(Slip, till.reference).state = "due"  # as if a check had been forgotten
    session.flush()

    assert code_of(lambda: till.confirm(session, serial="A2")) == "payment_twice"
    assert states(session) == [("matched", payment.amount_fen)]
