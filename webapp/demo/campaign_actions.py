"""Plays the first half of a campaign: visits, consents, slips and payments, all as real entries."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from random import Random

from sqlalchemy import select
from sqlalchemy.orm import Session

from webapp import clock, ids
from webapp.accounts.device_actions import ensure_browser
from webapp.accounts.tables import Assignment, User
from webapp.bank.actions import ConfirmPayment, confirm_payment
from webapp.canvass.consent_actions import text_name
from webapp.canvass.rules import Act, Giver, Method
from webapp.plans.benefit_rules import estimate
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import bill_of, tiers_open_to
from webapp.plans.rules import Plan
from webapp.register.tables import Household, Person
from webapp.slips.actions import mint_slip
from webapp.slips.tables import Slip
from webapp.sync.browser_actions import record

SIGNATURE = "M40 120C90 40 130 160 180 90C210 60 240 150 290 80M320 60L330 140M300 100L420 96"
VISITED = 0.7  # of the doors of a group that somebody canvasses
PAID = 0.55  # of the slips


class Canvass:
    """One canvasser on one day at a time."""

    def __init__(self, session: Session, plan: Plan, random: Random, noon: datetime) -> None:
        self.session, self.plan, self.random, self.noon = session, plan, random, noon
        self.minute = 0

    def play(self, user: User, group_id: str) -> None:
        """Walk a group in order and stop some way before its end."""
        doors = self.session.scalars(
            select(Household).where(Household.group_id == group_id).order_by(Household.position)
        ).all()
        for household in doors[: int(len(doors) * VISITED)]:
            self._knock(user, household)

    def _knock(self, user: User, household: Household) -> None:
        chance = self.random.random()
        if chance < 0.1:  # noqa: PLR2004 -- one in ten is out
            back = clock.china_date(self.noon) + timedelta(days=self.random.randint(-1, 3))
            on = min(clock.china_date(self._now()), back)
            body = {"outcome": "nobody_home", "return_on": max(back, on).isoformat()}
            self._enter(user, "visit", household.id, body)
            return
        if chance < 0.2:  # noqa: PLR2004 -- one in ten is refused or closed
            outcome = self.random.choice(("refused", "vacant", "moved", "demolished"))
            self._enter(user, "visit", household.id, {"outcome": outcome})
            return
        self._enter(user, "visit", household.id, {"outcome": "met"})
        for person in list(household.people):
            self._talk(user, person)

    def _talk(self, user: User, person: Person) -> None:
        chance = self.random.random()
        if chance < 0.03:  # noqa: PLR2004 -- a few have gone
            on = (clock.china_date(self.noon) - timedelta(days=200)).isoformat()
            reason = self.random.choice(("dead", "moved"))
            self._enter(user, "person.leave", person.id, {"reason": reason, "on": on})
            return
        if chance < 0.08:  # noqa: PLR2004 -- somebody is not at home
            return
        today = clock.china_date(self._now()).isoformat()
        self._enter(user, "person.amend", person.id, {"changes": {"informed_on": [None, today]}})
        if person.eligibility == "in_contributor":
            self._decide(user, person)

    def _decide(self, user: User, person: Person) -> None:
        chance = self.random.random()
        if chance < 0.1:  # noqa: PLR2004 -- one in ten says no
            self._consent(user, person, Act.DECLINE, None)
        elif chance < 0.2:  # noqa: PLR2004 -- one in ten wants to think
            self._consent(user, person, Act.LATER, None)
        else:
            tiers = tiers_open_to(self.plan, person.special_groups)
            tier = self.random.choice((*tiers[:1] * 6, *tiers[1:3], *tiers[4:5]))
            self._enrol(user, person, tier.fen)

    def _enrol(self, user: User, person: Person, tier_fen: int) -> None:
        bill = bill_of(
            self.plan, tier_fen=tier_fen, groups=person.special_groups, kind=PaymentKind.NORMAL
        )
        self._consent(user, person, Act.ENROL, tier_fen, bill.resident_fen)
        assert person.born_on is not None
        shown = estimate(
            self.plan,
            born_on=person.born_on,
            tier_fen=tier_fen,
            groups=person.special_groups,
            on=clock.china_date(self._now()),
        )
        year = self.plan.payment_year
        told = asdict(shown) | {"first_pension_on": shown.first_pension_on.isoformat()}
        body = {
            "year": year,
            "kind": PaymentKind.NORMAL,
            "tier_fen": tier_fen,
            "resident_fen": bill.resident_fen,
            "government_fen": bill.government_fen,
            "estimate": told,
        }
        self._enter(user, "choice", person.id, body)
        if not bill.resident_fen:
            return
        device = ensure_browser(self.session, user, at=self._now())
        reference, code = mint_slip(
            self.session, device, year=year, amount_fen=bill.resident_fen, at=self._now()
        )
        slip = {
            "person": person.id,
            "year": year,
            "kind": PaymentKind.NORMAL,
            "tier_fen": tier_fen,
            "amount_fen": bill.resident_fen,
            "code": code,
        }
        self._enter(user, "slip.issue", reference, slip)

    def _consent(
        self, user: User, person: Person, act: Act, tier_fen: int | None, fen: int | None = None
    ) -> None:
        text = self.plan.text_of(text_name(act))
        body = {
            "act": act,
            "text_version": text.version,
            "text_locale": "zh_Hans",
            "text_digest": text.sha256("zh_Hans"),
            "given_by": Giver.SELF,
            "method": Method.SIGNATURE,
            "is_read_aloud": True,
            "tier_fen": tier_fen,
            "amount_fen": fen,
            "signature": SIGNATURE,
        }
        self._enter(user, "consent", person.id, body)

    def _enter(self, user: User, kind: str, subject: str, body: Mapping[str, object]) -> None:
        self.minute += 1
        at = self._now()
        record(self.session, user, kind, subject, body, entry_id=ids.new_id(at), at=at)

    def _now(self) -> datetime:
        """Return an instant of the past ten days, later with every entry."""
        return self.noon - timedelta(days=10) + timedelta(minutes=2 * self.minute)


def play_campaign(session: Session, plan: Plan, teller: User, *, noon: datetime, seed: int) -> None:
    """Let every canvasser walk their groups, and let most people pay."""
    random = Random(seed)  # noqa: S311 -- a demo wants the same campaign every time
    rows = session.execute(
        select(Assignment.user_id, Assignment.group_id)
        .where(Assignment.group_id.like(f"{teller.area_id}.%"))
        .order_by(Assignment.group_id)
    ).all()
    for user_id, group_id in rows:
        Canvass(session, plan, random, noon).play(session.get_one(User, user_id), group_id)
    _pay(session, plan, teller, random, noon)


def _pay(session: Session, plan: Plan, teller: User, random: Random, noon: datetime) -> None:
    due = session.scalars(
        select(Slip)
        .where(Slip.village_id.like(f"{teller.area_id}.%"), Slip.state == "due")
        .order_by(Slip.reference)
    ).all()
    branch = plan.banks[0].branches[0].zh
    for number, slip in enumerate(due):
        if random.random() > PAID:
            continue
        command = ConfirmPayment(
            reference=slip.reference,
            code=slip.code,
            amount_fen=slip.amount_fen,
            branch=branch,
            serial=f"{plan.payment_year}{number:08d}",
            paid_on=min(slip.issued_on + timedelta(days=1), clock.china_date(noon)),
        )
        at = noon - timedelta(hours=3) + timedelta(seconds=number)
        confirm_payment(session, command, by=teller, at=at)
