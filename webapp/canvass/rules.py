"""Words of the door: outcomes, reasons, acts, and what each needs to be believed."""

from enum import StrEnum

from webapp.problems import Problem


class Outcome(StrEnum):
    """How a visit ended."""

    MET = "met"
    NOBODY_HOME = "nobody_home"
    REFUSED = "refused"
    VACANT = "vacant"
    MOVED = "moved"
    DEMOLISHED = "demolished"


CLOSING = frozenset({Outcome.VACANT, Outcome.MOVED, Outcome.DEMOLISHED})


class LeaveReason(StrEnum):
    """Why a listed person does not belong to the household (any more)."""

    DEAD = "dead"
    MOVED = "moved"
    DUPLICATE = "duplicate"
    ELSEWHERE = "elsewhere"


class Act(StrEnum):
    """What a consent does. Declining is as good an answer as enrolling."""

    ENROL = "enrol"
    RENEW = "renew"
    DECLINE = "decline"
    LATER = "later"
    WITHDRAW = "withdraw"
    PRIVACY = "privacy"


AGREEING = frozenset({Act.ENROL, Act.RENEW})
DECIDED = frozenset({Act.ENROL, Act.RENEW, Act.DECLINE, Act.WITHDRAW})


class Giver(StrEnum):
    """Who gave the consent."""

    SELF = "self"
    GUARDIAN = "guardian"
    PROXY = "proxy"


class Method(StrEnum):
    """How the consent was given."""

    SIGNATURE = "signature"
    FINGERPRINT = "fingerprint"
    SPOKEN = "spoken"


OUTCOME_MISSING = Problem("outcome_missing", "Choose how the visit ended", "outcome")
RETURN_MISSING = Problem(
    "return_missing", "Nobody was home. Write the day when you will come back", "return_on"
)
RETURN_PAST = Problem("return_past", "The day to come back must be today or later", "return_on")
LEAVE_REASON_MISSING = Problem(
    "leave_reason_missing", "Choose why the person is not here", "reason"
)
LEAVE_DATE_MISSING = Problem("leave_date_missing", "Write the date, as well as it is known", "on")
LEAVE_DATE_FUTURE = Problem(
    "leave_date_future", "This date lies ahead. Write when it happened", "on"
)
NAME_MISSING = Problem("name_missing", "Write the name as on the household book", "name")
NAME_LONG = Problem("name_long", "This name is too long. Write at most 60 characters", "name")
SEX_MISSING = Problem("sex_missing", "Choose the sex", "sex")
BIRTH_MISSING = Problem(
    "birth_missing", "Write the date of birth, as well as it is known", "born_on"
)
BIRTH_FUTURE = Problem("birth_future", "This date lies ahead. Check the date of birth", "born_on")
IDENTITY_MISSING = Problem(
    "identity_missing", "Write the identity number, or choose that there is no card yet", "identity"
)
DOOR_MISSING = Problem("door_missing", "Write the door number or where the house is", "door")
HEAD_NAME_MISSING = Problem(
    "head_name_missing", "Write the name of the head of household", "head_name"
)
ACT_MISSING = Problem("act_missing", "Choose what the person said", "act")
SIGNATURE_MISSING = Problem(
    "signature_missing", "Ask for a signature in the box, or choose another way", "signature"
)
ARCHIVE_MISSING = Problem(
    "archive_missing",
    "Write the archive number on the paper with the fingerprint",
    "archive_number",
)
WITNESS_MISSING = Problem(
    "witness_missing", "Write the name of the witness who heard it", "witness"
)
RELATION_MISSING = Problem(
    "relation_missing", "Write how the person who answered is related", "giver_relation"
)
METHOD_MISSING = Problem("method_missing", "Choose how the consent was given", "method")
TEXT_STALE = Problem(
    "text_stale",
    "The text that was read out is not one of this plan. Read out the present one",
    "text",
)
TIER_MISSING = Problem("tier_missing", "Choose how much to pay a year", "tier")
TIER_UNKNOWN = Problem(
    "tier_unknown", "This tier is not open to this person. Choose another", "tier"
)
NOT_ELIGIBLE = Problem(
    "not_eligible", "This person cannot enrol now. The page of the person says why", "act"
)
PERSON_LEFT = Problem("person_left", "This person was recorded as gone. Take that back first")
VOID_UNKNOWN = Problem(
    "void_unknown", "What was to be taken back is not here any more. Look at the door"
)
VOID_LATE = Problem(
    "void_late",
    "Only what you recorded yourself today can be taken back. Record what is right instead",
)
CONSENT_NEEDED = Problem("consent_needed", "There is no consent to enrol yet. Take it first")
FIELD_UNKNOWN = Problem("amend_field_unknown", "This fact cannot be amended here")
VALUE_WRONG = Problem("amend_value_wrong", "This value does not fit. Correct it")
