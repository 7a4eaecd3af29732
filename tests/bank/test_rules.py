"""Every verdict, every unreadable field, and sums that notice when something fell between them."""

from datetime import date, timedelta

import pytest

from webapp.bank.payment_rules import OLDEST, check_day, read_branch, read_serial
from webapp.bank.rules import Light, Proof, Reason, SlipSeen, verdict
from webapp.bank.tally_rules import State, Tally
from webapp.problems import Problem

TODAY = date(2012, 5, 14)


def due(**changes: object) -> SlipSeen:
    known = {"is_known": True, "state": "due", "proof": Proof.GENUINE, **changes}
    return SlipSeen(**known)  # type: ignore[arg-type]


def unknown(**changes: object) -> SlipSeen:
    return due(**{"is_known": False, "state": "", **changes})


@pytest.mark.parametrize(
    ("seen", "reason"),
    [
        (due(), Reason.DUE),
        (due(proof=Proof.NONE), Reason.DUE),
        (due(proof=Proof.FORGED), Reason.FORGED),
        (due(proof=Proof.UNREADABLE), Reason.UNREADABLE),
        (due(state="paid", is_expired=True), Reason.PAID),
        (due(is_waiting=True), Reason.WAITING),
        (due(state="void", is_expired=True), Reason.VOID),
        (due(is_expired=True), Reason.EXPIRED),
        (due(is_blocked=True), Reason.DUE),
        (unknown(), Reason.NOT_UPLOADED),
        (unknown(proof=Proof.NONE), Reason.UNKNOWN),
        (unknown(proof=Proof.NONE, is_waiting=True), Reason.UNKNOWN),
        (unknown(is_waiting=True), Reason.WAITING),
        (unknown(is_blocked=True), Reason.BLOCKED),
        (unknown(is_expired=True), Reason.EXPIRED),
        (unknown(proof=Proof.FORGED), Reason.FORGED),
    ],
    ids=str,
)
def test_a_verdict_has_one_reason(seen: SlipSeen, reason: Reason) -> None:
    lights = {Reason.DUE: Light.GREEN, Reason.NOT_UPLOADED: Light.YELLOW}

    assert verdict(seen) == (lights.get(reason, Light.RED), reason)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (" 2012 0514 ", "20120514"),
        ("ａｂ－１", "AB-1"),
        ("1/2_3.4", "1/2_3.4"),
        ("\u200b", "payment_serial_missing"),
        ("-1", "payment_serial_wrong"),
        ("9" * 41, "payment_serial_wrong"),
        ("RF81 0000 0100 0042", "payment_serial_slip"),
        ("HTTP://X/S/RF81000001000042", "payment_serial_slip"),
    ],
)
def test_a_serial_number_has_one_spelling(typed: str, read: str) -> None:
    found = read_serial(typed)

    assert (found.code if isinstance(found, Problem) else found) == read


def test_a_branch_has_one_spelling() -> None:
    assert read_branch(" 工业路　支行（１） ") == "工业路 支行(1)"


@pytest.mark.parametrize(
    ("paid_on", "issued_on", "code"),
    [
        (TODAY, TODAY, ""),
        (TODAY - OLDEST, None, ""),
        (TODAY - OLDEST - timedelta(1), None, "payment_day_old"),
        (TODAY + timedelta(1), None, "payment_day_future"),
        (TODAY - timedelta(1), TODAY, "payment_day_before_slip"),
    ],
)
def test_a_payment_has_a_day_that_can_be(paid_on: date, issued_on: date | None, code: str) -> None:
    found = check_day(paid_on, today=TODAY, issued_on=issued_on)

    assert (found.code if found else "") == code


def test_a_tally_notices_a_reversal_without_its_payment() -> None:
    whole = Tally.of([("matched", 3, 300), ("reversed", 1, 100), ("reversal", 1, -100)])
    broken = Tally.of([("matched", 3, 300), ("suspense", 1, 50), ("reversal", 1, -100)])

    assert (whole.taken_fen, whole.net_fen, whole.standing_fen, whole.adds_up) == (
        400,
        300,
        300,
        True,
    )
    assert (broken.net_fen, broken.standing_fen, broken.adds_up) == (250, 350, False)
    assert set(whole.parts) == set(State)
