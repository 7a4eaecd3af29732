"""What happens at the same moment at two counters, or at a counter and on a phone."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from tests.bank.till import FEN, add_slip, make_till, open_till
from tests.world import NOON, make_user
from webapp import db, ids
from webapp.accounts.rules import Role
from webapp.areas.queries import get_area
from webapp.areas.tables import Area
from webapp.audit.queries import list_breaks
from webapp.bank.tables import Payment
from webapp.refusals import Refusal
from webapp.slips.tables import Slip

Deed = Callable[[Session], object]


@dataclass
class Together:
    """Deeds done at once, each in its own transaction, and what came of each."""

    engine: Engine
    outcomes: list[str] = field(default_factory=list)

    def run(self, *deeds: Deed) -> list[str]:
        gate = threading.Barrier(len(deeds))
        threads = [threading.Thread(target=self._do, args=(deed, gate)) for deed in deeds]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return sorted(self.outcomes)

    def _do(self, deed: Deed, gate: threading.Barrier) -> None:
        gate.wait()
        try:
            with db.transaction(self.engine) as session:
                deed(session)
            self.outcomes.append("done")
        except Refusal as refusal:
            self.outcomes.append(refusal.code)
        except Exception as error:  # noqa: BLE001 -- a thread's error would be lost
            self.outcomes.append(repr(error))


@pytest.fixture
def together(engine: Engine) -> Together:
    return Together(engine)


def test_eight_tellers_confirm_one_slip_once(engine: Engine, together: Together) -> None:
    till = open_till(engine)
    deeds = [
        lambda session, serial=serial: till.confirm(session, serial=f"A{serial}")
        for serial in range(8)
    ]

    outcomes = together.run(*deeds)

    with db.open_session(engine) as session:
        assert outcomes == ["done"] + ["payment_refused"] * 7
        assert session.execute(select(Payment.state, Payment.amount_fen)).all() == [
            ("matched", FEN)
        ]
        assert list_breaks(session) == []


def test_eight_tellers_take_one_unknown_slip_once(engine: Engine, together: Together) -> None:
    till = open_till(engine, is_uploaded=False)
    deeds = [
        lambda session, serial=serial: till.confirm(session, serial=f"A{serial}")
        for serial in range(8)
    ]

    outcomes = together.run(*deeds)

    assert outcomes == ["done"] + ["payment_refused"] * 7


def test_a_form_sent_eight_times_at_once_pays_once(engine: Engine, together: Together) -> None:
    till = open_till(engine)
    payment_id = ids.new_id(NOON)

    outcomes = together.run(*[lambda session: till.confirm(session, payment_id=payment_id)] * 8)

    with db.open_session(engine) as session:
        assert outcomes == ["done"] * 8
        assert session.scalars(select(Payment.id)).all() == [payment_id]


def test_one_serial_for_two_slips_at_once_serves_one(engine: Engine, together: Together) -> None:
    with db.transaction(engine) as session:
        till = make_till(session)
        others = [add_slip(session, till, number) for number in range(3)]

    outcomes = together.run(
        *[
            lambda session, other=other: till.confirm(session, reference=other, code=None)
            for other in others
        ]
    )

    assert outcomes == ["done"] + ["payment_serial_used"] * 2


@pytest.mark.parametrize("turn", range(4))
def test_a_payment_and_the_upload_of_its_slip_always_meet(
    engine: Engine, together: Together, turn: int
) -> None:
    till = open_till(engine, is_uploaded=False)
    deeds: list[Deed] = [till.confirm, till.upload]

    outcomes = together.run(*(deeds if turn % 2 else reversed(deeds)))

    with db.open_session(engine) as session:
        slip, payment = session.scalars(select(Slip)).one(), session.scalars(select(Payment)).one()
        assert outcomes == ["done", "done"]
        assert (slip.state, slip.payment_id, payment.state) == ("paid", payment.id, "matched")
        assert slip.clock == get_area(session, till.world.village).clock
        assert list_breaks(session) == []


def test_a_payment_unseen_by_the_upload_of_its_slip_still_settles_it(engine: Engine) -> None:
    """The upload comes while the teller's transaction is open, and waits for it."""
    till = open_till(engine, is_uploaded=False)
    came_in = threading.Event()

    def upload() -> None:
        with db.transaction(engine) as session:
            till.upload(session)
        came_in.set()

    with db.transaction(engine) as session:
        till.confirm(session)
        session.flush()
        thread = threading.Thread(target=upload)
        thread.start()
        was_waiting = not came_in.wait(0.5)
    thread.join()

    with db.open_session(engine) as session:
        assert was_waiting
        assert session.scalars(select(Slip.state)).all() == ["paid"]
        assert session.scalars(select(Payment.state)).all() == ["matched"]


def test_a_payment_and_a_void_at_once_leave_no_paid_void_slip(
    engine: Engine, together: Together
) -> None:
    till = open_till(engine)

    outcomes = together.run(till.confirm, till.void)

    with db.open_session(engine) as session:
        state, paid = till.slip(session).state, session.scalar(select(func.count(Payment.id)))
        assert (outcomes, state, paid) in [
            (["done", "slip_not_due"], "paid", 1),
            (["done", "payment_refused"], "void", 0),
        ]


def test_a_payment_is_reversed_once_by_teller_and_agency_at_once(
    engine: Engine, together: Together
) -> None:
    till = open_till(engine)
    with db.transaction(engine) as session:
        payment_id = till.confirm(session).id
    agency = till.world.users[Role.AGENCY]

    outcomes = together.run(
        *[
            lambda session, by=by: till.reverse(
                session, session.get_one(Payment, payment_id), by=by
            )
            for by in (till.teller, agency, till.teller, agency)
        ]
    )

    with db.open_session(engine) as session:
        assert outcomes == ["done"] + ["payment_reversed"] * 3
        assert session.scalar(select(func.sum(Payment.amount_fen))) == 0
        assert till.slip(session).state == "due"


def test_a_reversal_and_the_upload_at_once_never_block_each_other(
    engine: Engine, together: Together
) -> None:
    till = open_till(engine, is_uploaded=False)
    with db.transaction(engine) as session:
        payment_id = till.confirm(session).id

    outcomes = together.run(
        till.upload,
        lambda session: till.reverse(session, session.get_one(Payment, payment_id)),
    )

    with db.open_session(engine) as session:
        slip = till.slip(session)
        assert outcomes == ["done", "done"]
        assert (slip.state, slip.payment_id) == ("due", None)


def test_many_tellers_of_one_village_never_block_each_other(
    engine: Engine, together: Together
) -> None:
    with db.transaction(engine) as session:
        till = make_till(session)
        county = session.get_one(Area, till.world.county)
        tellers = [make_user(session, Role.TELLER, county, f"teller-{n}") for n in range(6)]
        references = [add_slip(session, till, number) for number in range(6)]

    def serve(session: Session, number: int) -> None:
        payment = till.confirm(
            session,
            by=tellers[number],
            reference=references[number],
            code=None,
            serial=f"B{number}",
        )
        if number % 2:
            till.reverse(session, payment, by=tellers[number])

    outcomes = together.run(
        *[lambda session, number=number: serve(session, number) for number in range(6)]
    )

    with db.open_session(engine) as session:
        paid = session.scalar(select(func.count()).where(Slip.state == "paid"))
        standing = session.scalar(select(func.sum(Payment.amount_fen)))
        assert outcomes == ["done"] * 6
        assert (paid, standing) == (3, 3 * FEN)
        assert list_breaks(session) == []
