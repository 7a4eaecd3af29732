"""Answers of the Python rules as plain JSON, to the cases that the JavaScript rules answer too.

`tests/js/rules/answers.mjs` is the twin of this module: the same names, arguments and answers.
A refusal is `{"problems": [{"code", "field", "params"}]}`; `plan` in the arguments is a key.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime
from functools import cache
from types import SimpleNamespace
from typing import Any

from tests.plans.vectors import load
from webapp.accounts.rules import Authorship
from webapp.canvass.child_rules import head_count, is_only_counted
from webapp.canvass.consent_actions import GiveConsent, _check_person, _check_text, check_consent
from webapp.canvass.door_rules import door_state, is_decided
from webapp.canvass.eligibility_rules import Facts, eligibility, reason_params
from webapp.canvass.fact_rules import HOUSEHOLD_FACTS, PERSON_FACTS, read_facts
from webapp.canvass.household_actions import check_household
from webapp.canvass.merge_rules import settle
from webapp.canvass.person_actions import PERSON_AMENDABLE
from webapp.canvass.person_check_rules import check_dates, check_person
from webapp.canvass.rules import Act, Giver, LeaveReason, Method, Outcome
from webapp.canvass.visit_actions import RecordVisit, check_visit
from webapp.plans.age_rules import age_on, birthday, month_after
from webapp.plans.amount_rules import capitals, read_yuan, yuan
from webapp.plans.benefit_rules import estimate, monthly_pension, required_years, years_to_pay
from webapp.plans.kind_rules import PaymentKind, Rounding
from webapp.plans.money_rules import (
    bill_of,
    divide_half_up,
    helping_group,
    interest_fen,
    on_time_bonus_fen,
    pays_nothing,
    tiers_open_to,
)
from webapp.plans.rules import Plan, plan_from
from webapp.problems import Problem
from webapp.refusals import Refusal
from webapp.register.identity_rules import (
    Sex,
    contradictions,
    mask_identity,
    normalise_identity,
    read_identity,
)
from webapp.round.enrol_rules import read_answer, read_typed
from webapp.round.form_rules import (
    changes_of,
    household_facts,
    leave_body,
    return_days,
    visit_body,
)
from webapp.round.id_rules import entry_id_of, is_id, is_seed
from webapp.round.list_rules import (
    count_doors,
    finder,
    in_order,
    is_shown,
    neighbours,
    next_door,
    read_filter,
)
from webapp.round.meeting_rules import implies_meeting
from webapp.round.member_form_rules import amended_facts, as_child, child_facts, is_child, new_facts
from webapp.round.offer_rules import earlier_years, tier_of
from webapp.round.outcome_rules import facts_of, needs_telling, outcome_of
from webapp.round.typed_rules import day_of, month_of, was_of
from webapp.round.words_rules import say_day, say_full_day, say_month, say_yuan
from webapp.slips.code_rules import is_genuine, make_code, read_code, slip_url, split_slip_url
from webapp.slips.reference_rules import (
    grouped,
    mint_reference,
    read_reference,
    split_reference,
)
from webapp.slips.rules import Lease, lease_covers
from webapp.sync.rules import digest_of, is_said_anew

Args = dict[str, Any]
FACTS = {"household": HOUSEHOLD_FACTS, "person": PERSON_FACTS, "amendable": PERSON_AMENDABLE}
DAYS = {"born_on", "left_on", "informed_on"}


def answer(rule: str, args: Mapping[str, Any], plans: Mapping[str, Plan] | None = None) -> Any:
    """Return the answer of a rule, in the form that JSON gives it."""
    known = dict(args)
    if "plan" in known:
        known["plan"] = (plans or stored_plans())[known["plan"]]
    try:
        return told(RULES[rule](known))
    except Refusal as refusal:
        return {"problems": told(refusal.problems)}


@cache
def stored_plans() -> dict[str, Plan]:
    """Return the plans of tests/vectors/plans.json, which JavaScript reads too."""
    return {key: plan_from(data) for key, data in load("plans.json").items()}


def told(value: Any) -> Any:
    """Return a value as JSON would give it back."""
    if isinstance(value, Problem):
        return {"code": value.code, "field": value.field, "params": dict(value.params)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(name): told(item) for name, item in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str | bytes):
        return [told(item) for item in value]
    return value.hex() if isinstance(value, bytes) else value


def day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def must_day(iso: str) -> date:
    return date.fromisoformat(iso)


def _contradictions(args: Args) -> Any:
    sex = Sex(args["sex"]) if args["sex"] else None
    return contradictions(read_identity(args["text"]), born_on=day(args["born_on"]), sex=sex)


def _read_yuan(args: Args) -> Any:
    found = read_yuan(args["text"])
    return {"problems": [found]} if isinstance(found, Problem) else found


def _bill(args: Args) -> Any:
    kind = PaymentKind(args["kind"])
    bill = bill_of(args["plan"], tier_fen=args["tier_fen"], groups=args["groups"], kind=kind)
    sums = {name: getattr(bill, name) for name in ("government_fen", "subsidy_fen", "account_fen")}
    return {**asdict(bill), **sums}


def _helping_group(args: Args) -> Any:
    group = helping_group(args["plan"], args["groups"])
    return group.key if group else None


def _bonus(args: Args) -> Any:
    return on_time_bonus_fen(
        args["plan"],
        year=args["year"],
        kind=PaymentKind(args["kind"]),
        paid_on=must_day(args["paid_on"]),
        born_on=day(args["born_on"]),
    )


def _interest(args: Args) -> Any:
    rounding = Rounding(args["rounding"])
    return interest_fen(
        args["principal_fen"],
        months=args["months"],
        rate_per_10000=args["rate_per_10000"],
        rounding=rounding,
    )


def _estimate(args: Args) -> Any:
    asked = {**args, "born_on": must_day(args["born_on"]), "on": must_day(args["on"])}
    return asdict(estimate(asked.pop("plan"), **asked))


def facts_from(given: Mapping[str, Any]) -> Facts:
    changed = {
        "born_on": day(given["born_on"]),
        "left_reason": LeaveReason(given["left_reason"]) if given.get("left_reason") else None,
        "groups": tuple(given.get("groups", ())),
    }
    return Facts(**{**given, **changed})


def _eligibility(args: Args) -> Any:
    found = eligibility(args["plan"], facts_from(args["facts"]), on=must_day(args["on"]))
    params = reason_params(args["plan"], found)
    return {**asdict(found), "may_enrol": found.may_enrol, "params": params}


def _door_state(args: Args) -> Any:
    outcome = Outcome(args["outcome"]) if args["outcome"] else None
    return door_state(outcome, people=args["people"], undecided=args["undecided"])


def _values(given: Mapping[str, Any]) -> dict[str, Any]:
    """Return facts as the actions have them: days are dates."""
    return {name: day(value) if name in DAYS else value for name, value in given.items()}


def _check_visit(args: Args) -> None:
    visit = args["visit"]
    outcome, return_on = Outcome(visit["outcome"]), day(visit.get("return_on"))
    command = RecordVisit(household_id="", outcome=outcome, return_on=return_on)
    check_visit(command, on=must_day(args["on"]))


def _consent(given: Mapping[str, Any]) -> GiveConsent:
    words: dict[str, Any] = {
        "act": Act(given["act"]),
        "given_by": Giver(given["given_by"]),
        "method": Method(given["method"]),
    }
    return GiveConsent(person_id="", **{**given, **words})


def _check_enrolling(args: Args) -> None:
    facts, noon = args["facts"], datetime(2012, 5, 14, 4, tzinfo=UTC)
    schemes = {"employee_scheme": "employee", "other_pension": "pension"}
    person: Any = SimpleNamespace(
        born_on=day(facts["born_on"]),
        sex="",
        hukou_here=facts.get("hukou_here", True),
        is_student=facts.get("student", False),
        scheme=next((code for name, code in schemes.items() if facts.get(name)), ""),
        left_reason=facts.get("left_reason"),
        special_groups=[],
    )
    by = Authorship(
        entry_id="", user_id="", device_id="", at=noon, received_at=noon, on=must_day(args["on"])
    )
    _check_person(person, args["plan"], by=by)


def _reference(args: Args) -> Any:
    reference = mint_reference(args["block"], args["counter"])
    return [reference, grouped(reference), split_reference(reference)]


def _make_code(args: Args) -> Any:
    key = bytes.fromhex(args["key"])
    return make_code(
        args["reference"],
        amount_fen=args["amount_fen"],
        year=args["year"],
        key_number=args["key_number"],
        key=key,
    )


def _is_genuine(args: Args) -> bool:
    return is_genuine(args["reference"], read_code(args["text"]), bytes.fromhex(args["key"]))


def _lease_covers(args: Args) -> bool:
    lease = Lease(**{**args["lease"], "until": must_day(args["lease"]["until"])})
    return lease_covers(lease, amount_fen=args["amount_fen"], on=must_day(args["on"]))


def _said(given: Mapping[str, Any]) -> Any:
    return SimpleNamespace(**given)


def _door_list(args: Args) -> Any:
    doors, state, today = args["households"], args["state"], must_day(args["today"])
    after = doors[0] if doors else None
    beside = neighbours(doors, after) if after else ()
    return {
        "shown": [one["id"] for one in doors if is_shown(one, read_filter(state), today)],
        "counts": count_doors(doors, today),
        "order": [one["id"] for one in in_order(doors, state)],
        "next": [_id(next_door(doors, today)), _id(next_door(doors, today, after))],
        "neighbours": [_id(one) for one in beside],
    }


def _id(record: Mapping[str, Any] | None) -> Any:
    return record["id"] if record else None


def _outcome(args: Args) -> Any:
    found = outcome_of(args["person"], args["slips"], args["plan"], on=must_day(args["on"]))
    return {name: getattr(found, name) for name in ("standing", "step", "is_open")}


def _needs_telling(args: Args) -> bool:
    found = eligibility(args["plan"], facts_of(args["person"]), on=must_day(args["on"]))
    return needs_telling(args["person"], found)


def _amended_facts(args: Args) -> Any:
    today = must_day(args["today"])
    return amended_facts(args["typed"], args["was"], min_age=16, today=today)


RULES: dict[str, Callable[[Args], Any]] = {
    "read_identity": lambda a: asdict(read_identity(a["text"], on=day(a["on"]))),
    "normalise_identity": lambda a: normalise_identity(a["text"]),
    "mask_identity": lambda a: mask_identity(a["number"]),
    "contradictions": _contradictions,
    "yuan": lambda a: yuan(a["fen"]),
    "read_yuan": _read_yuan,
    "capitals": lambda a: capitals(a["fen"]),
    "birthday": lambda a: birthday(must_day(a["born_on"]), a["years"]),
    "age_on": lambda a: age_on(must_day(a["born_on"]), must_day(a["day"])),
    "month_after": lambda a: month_after(must_day(a["day"])),
    "bill_of": _bill,
    "tiers_open_to": lambda a: [tier.fen for tier in tiers_open_to(a["plan"], a["groups"])],
    "helping_group": _helping_group,
    "pays_nothing": lambda a: pays_nothing(a["plan"], must_day(a["born_on"])),
    "on_time_bonus_fen": _bonus,
    "interest_fen": _interest,
    "divide_half_up": lambda a: divide_half_up(a["amount"], a["divisor"]),
    "required_years": lambda a: required_years(a["plan"], must_day(a["born_on"])),
    "years_to_pay": lambda a: years_to_pay(
        a["plan"], born_on=must_day(a["born_on"]), paid_years=a["paid_years"]
    ),
    "monthly_pension": lambda a: asdict(
        monthly_pension(a["plan"], balance_fen=a["balance_fen"], basic_fen=a["basic_fen"])
    ),
    "estimate": _estimate,
    "eligibility": _eligibility,
    "is_decided": lambda a: is_decided(**a),
    "door_state": _door_state,
    "settle": lambda a: settle(a.pop("field"), **a),
    "is_said_anew": lambda a: is_said_anew(_said(a["held"]), _said(a["anew"])),
    "read_facts": lambda a: read_facts(FACTS[a["of"]], a["given"]),
    "is_only_counted": lambda a: is_only_counted(
        day(a["born_on"]), min_age=a["min_age"], on=must_day(a["on"])
    ),
    "head_count": lambda a: head_count(_values(a["values"])),
    "check_visit": _check_visit,
    "check_household": lambda a: check_household(a["values"]),
    "check_person": lambda a: check_person(_values(a["values"]), on=must_day(a["on"])),
    "check_dates": lambda a: check_dates(_values(a["values"]), on=must_day(a["on"])),
    "check_consent": lambda a: check_consent(_consent(a["consent"])),
    "check_text": lambda a: _check_text(_consent(a["consent"]), a["plan"]),
    "check_enrolling": _check_enrolling,
    "text_digest": lambda a: a["plan"].text_of(a["name"]).sha256(a["locale"]),
    "role_title": lambda a: a["plan"].role_title(a["key"], a["locale"]),
    "mint_reference": _reference,
    "read_reference": lambda a: read_reference(a["text"]),
    "make_code": _make_code,
    "read_code": lambda a: asdict(read_code(a["text"])),
    "is_genuine": _is_genuine,
    "slip_url": lambda a: slip_url(a["public_url"], a["reference"], a["code"]),
    "split_slip_url": lambda a: split_slip_url(a["text"]),
    "lease_covers": _lease_covers,
    "is_seed": lambda a: is_seed(a["text"]),
    "is_id": lambda a: is_id(a["text"]),
    "entry_id_of": lambda a: entry_id_of(a["seed"], a["kind"], a["subject"], a["body"]),
    "digest_of": lambda a: digest_of(a["text"]),
    "say_day": lambda a: say_day(a["iso"], a["locale"]),
    "say_full_day": lambda a: say_full_day(a["iso"], a["locale"]),
    "say_month": lambda a: say_month(a["iso"], a["locale"]),
    "say_yuan": lambda a: say_yuan(a["fen"]),
    "door_list": _door_list,
    "finder": lambda a: finder(a["query"])(a["text"]),
    "implies_meeting": lambda a: implies_meeting(a["household"], a["kind"], on=must_day(a["on"])),
    "outcome_of": _outcome,
    "needs_telling": _needs_telling,
    "day_of": lambda a: day_of(a, "text"),
    "month_of": lambda a: month_of(a, "text"),
    "was_of": lambda a: was_of(a["typed"], a["current"]),
    "return_days": lambda a: return_days(must_day(a["today"])),
    "visit_body": lambda a: visit_body(a["typed"], must_day(a["today"]), "evening"),
    "leave_body": lambda a: leave_body(a["typed"], must_day(a["today"])),
    "household_facts": lambda a: household_facts(a["typed"], a["was"]),
    "changes_of": lambda a: changes_of(a["was"], a["now"]),
    "is_child": lambda a: is_child(a["typed"], 16, must_day(a["today"])),
    "as_child": lambda a: as_child(a["typed"], must_day(a["today"])),
    "child_facts": lambda a: child_facts(a["typed"], must_day(a["today"])),
    "new_facts": lambda a: new_facts(a["typed"], must_day(a["today"])),
    "amended_facts": _amended_facts,
    "tier_of": lambda a: tier_of(a["person"], a["plan"], a["text"]),
    "earlier_years": lambda a: earlier_years(a["person"], a["plan"]),
    "read_answer": lambda a: asdict(
        read_answer("p", a["act"], read_typed(a["form"]), heard_by="王")
    ),
}
