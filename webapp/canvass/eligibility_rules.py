"""Who is in, out or later, why in plain words, and the day on which that changes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from webapp.canvass.rules import LeaveReason
from webapp.plans.age_rules import age_on, birthday
from webapp.plans.benefit_rules import required_years
from webapp.plans.money_rules import pays_nothing
from webapp.plans.rules import Plan
from webapp.problems import msgid
from webapp.register.identity_rules import Sex


class State(StrEnum):
    """What the plan says of a person on a day."""

    IN_CONTRIBUTOR = "in_contributor"
    IN_RECIPIENT = "in_recipient"
    LATER = "later"
    OUT = "out"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a person is in, out or later; permanent codes."""

    DEAD = "dead"
    MOVED = "moved"
    DUPLICATE = "duplicate"
    ELSEWHERE = "elsewhere"
    HUKOU_ELSEWHERE = "hukou_elsewhere"
    HUKOU_UNKNOWN = "hukou_unknown"
    BIRTH_UNKNOWN = "birth_unknown"
    TOO_YOUNG = "too_young"
    STUDENT = "student"
    EMPLOYEE_SCHEME = "employee_scheme"
    OTHER_PENSION = "other_pension"
    PENSION_AGE_AT_LAUNCH = "pension_age_at_launch"
    PENSION_AGE_REACHED = "pension_age_reached"
    CONTRIBUTES_TO_PENSION_AGE = "contributes_to_pension_age"
    CONTRIBUTES = "contributes"


# English msgids; `reason_params` fills the places. Hosts format %(day)s themselves.
REASONS: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.DEAD: msgid("Has died"),
        Reason.MOVED: msgid("Has moved away"),
        Reason.DUPLICATE: msgid("Is listed twice; the other entry counts"),
        Reason.ELSEWHERE: msgid("Belongs to another place's list"),
        Reason.HUKOU_ELSEWHERE: msgid("Is registered elsewhere and joins there"),
        Reason.HUKOU_UNKNOWN: msgid("Ask where the person is registered"),
        Reason.BIRTH_UNKNOWN: msgid("Ask for the date of birth"),
        Reason.TOO_YOUNG: msgid("Under %(age)s; may join from %(day)s"),
        Reason.STUDENT: msgid("At school; may join after leaving school"),
        Reason.EMPLOYEE_SCHEME: msgid("Is in the employees' scheme"),
        Reason.OTHER_PENSION: msgid("Already draws another pension"),
        Reason.PENSION_AGE_AT_LAUNCH: msgid(
            "Was %(age)s when the scheme began; pays nothing and draws"
        ),
        Reason.PENSION_AGE_REACHED: msgid("Is %(age)s; draws once %(years)s years are paid"),
        Reason.CONTRIBUTES_TO_PENSION_AGE: msgid(
            "Pays yearly, %(years)s years by %(day)s, then draws"
        ),
        Reason.CONTRIBUTES: msgid("Pays yearly, at least %(years)s years, and draws from %(day)s"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a person; None where it must still be asked."""

    born_on: date | None
    sex: Sex | None = None
    hukou_here: bool | None = True
    student: bool = False
    employee_scheme: bool = False
    other_pension: bool = False
    left_reason: LeaveReason | None = None
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility:
    """The verdict on a day: `changes_on` is when age alone will change it."""

    state: State
    reason: Reason
    changes_on: date | None = None
    required_years: int = 0

    @property
    def may_enrol(self) -> bool:
        """Whether the person belongs on the list of those who should join."""
        return self.state in (State.IN_CONTRIBUTOR, State.IN_RECIPIENT)


def eligibility(plan: Plan, facts: Facts, *, on: date) -> Eligibility:
    """Return whether a person is in, out or later on the day `on`; the first reason counts."""
    if facts.left_reason:
        return Eligibility(state=State.OUT, reason=Reason(facts.left_reason.value))
    if plan.joining.hukou_required and not facts.hukou_here:
        return _not_registered_here(facts)
    if facts.born_on is None:
        return Eligibility(state=State.UNKNOWN, reason=Reason.BIRTH_UNKNOWN)
    if age_on(facts.born_on, on) < plan.joining.min_age:
        joins_on = birthday(facts.born_on, plan.joining.min_age)
        return Eligibility(state=State.LATER, reason=Reason.TOO_YOUNG, changes_on=joins_on)
    excluded = next(_exclusions(facts, plan), None)
    return excluded or _by_age(facts.born_on, plan, on)


def _not_registered_here(facts: Facts) -> Eligibility:
    if facts.hukou_here is None:
        return Eligibility(state=State.UNKNOWN, reason=Reason.HUKOU_UNKNOWN)
    return Eligibility(state=State.OUT, reason=Reason.HUKOU_ELSEWHERE)


def _exclusions(facts: Facts, plan: Plan) -> Iterator[Eligibility]:
    if facts.student and plan.joining.student_excluded:
        yield Eligibility(state=State.LATER, reason=Reason.STUDENT)
    if facts.employee_scheme and plan.joining.employee_scheme_excluded:
        yield Eligibility(state=State.OUT, reason=Reason.EMPLOYEE_SCHEME)
    if facts.other_pension and plan.joining.other_pension_excluded:
        yield Eligibility(state=State.OUT, reason=Reason.OTHER_PENSION)


def _by_age(born_on: date, plan: Plan, on: date) -> Eligibility:
    years = required_years(plan, born_on)
    draws_on = birthday(born_on, plan.joining.pension_age)
    if draws_on <= on:
        return Eligibility(
            state=State.IN_RECIPIENT,
            reason=Reason.PENSION_AGE_AT_LAUNCH
            if pays_nothing(plan, born_on)
            else Reason.PENSION_AGE_REACHED,
            required_years=years,
        )
    return Eligibility(
        state=State.IN_CONTRIBUTOR,
        reason=Reason.CONTRIBUTES
        if years == plan.contribution.years
        else Reason.CONTRIBUTES_TO_PENSION_AGE,
        changes_on=draws_on,
        required_years=years,
    )


def reason_params(plan: Plan, found: Eligibility) -> dict[str, str]:
    """Return what fills the reason's places: age, years, and the day in ISO form or ""."""
    too_young = found.reason is Reason.TOO_YOUNG
    return {
        "age": str(plan.joining.min_age if too_young else plan.joining.pension_age),
        "years": str(found.required_years),
        "day": found.changes_on.isoformat() if found.changes_on else "",
    }
