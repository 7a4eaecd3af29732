"""A slip for paper, from the records of slip, person and door and from the plan; Chinese only."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from webapp.plans.amount_rules import capitals, yuan
from webapp.plans.kind_rules import PaymentKind
from webapp.plans.money_rules import Bill, Share, bill_of, on_time_bonus_fen
from webapp.plans.rules import Plan
from webapp.slips.code_rules import slip_url
from webapp.slips.reference_rules import grouped
from webapp.slips.sheet_print import SlipSheet
from webapp.slips.wording_rules import KINDS_ON_PAPER, Issuer, amount, full_day, mask_name

Record = Mapping[str, Any]
_ZH = "zh_Hans"


def slip_sheet(
    slip: Record, person: Record, household: Record, plan: Plan, *, issuer: Issuer
) -> SlipSheet:
    """Return what is printed of a slip."""
    kind = PaymentKind(slip["kind"])
    bill = bill_of(plan, tier_fen=slip["tier_fen"], groups=person["special_groups"], kind=kind)
    return SlipSheet(
        title=plan.text("slip_title", _ZH),
        second_line=plan.text("slip_title", "en"),
        place=plan.agency.zh,
        reference=grouped(slip["reference"]),
        url=slip_url(issuer.public_url, slip["reference"], slip["code"]),
        name=mask_name(person["name"]),
        identity=person["identity"] or "",
        door=" ".join(filter(None, (issuer.village, issuer.group, household["door"]))),
        year=f"{slip['year']}年度",
        kind=KINDS_ON_PAPER[kind],
        tier=f"{slip['tier_fen'] // 100}元档",
        amount=amount(slip["amount_fen"]),
        amount_capitals=f"人民币{capitals(slip['amount_fen'])}",
        payee=plan.payee.account_name,
        banks="、".join(_banks(plan)),
        pay_by=f"{full_day(slip['expires_on'], _ZH)}（含当日）",
        subsidies=tuple(_helps(plan, bill)),
        bonus=_bonus(slip, person, plan, kind),
        notes=(plan.text("slip_wrong_tier", _ZH),),
        hotline=plan.payee.hotline,
        issued_by=f"{plan.role_title('canvasser', _ZH)} {issuer.name}",
        issued_on=full_day(slip["issued_on"], _ZH),
    )


def _banks(plan: Plan) -> Iterator[str]:
    for bank in plan.banks:
        branches = "、".join(branch.zh for branch in bank.branches)
        yield f"{bank.name.zh} {branches}".strip()


def _helps(plan: Plan, bill: Bill) -> Iterator[str]:
    """Say who else pays: of the contribution, and on top of it."""
    if bill.government:
        yield f"本人只缴本单金额，另由{_shares(plan, bill.government)}代缴"
    if bill.subsidy:
        yield f"缴费后另有补贴记入个人账户：{_shares(plan, bill.subsidy)}"


def _shares(plan: Plan, shares: tuple[Share, ...]) -> str:
    return "、".join(
        f"{plan.funder_name(share.funder, _ZH)}{yuan(share.amount_fen).removesuffix('.00')}元"
        for share in shares
    )


def _bonus(slip: Record, person: Record, plan: Plan, kind: PaymentKind) -> str:
    bonus = plan.on_time_bonus
    born_on = date.fromisoformat(person["born_on"]) if person["born_on"] else None
    if bonus is None or not on_time_bonus_fen(
        plan, year=slip["year"], kind=kind, paid_on=bonus.until_on, born_on=born_on
    ):
        return ""
    until = full_day(bonus.until_on.isoformat(), _ZH)
    return f"{until}前缴费另补助{bonus.yuan}元，名单公示后发放，不在本单扣减"
