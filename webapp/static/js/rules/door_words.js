/** Words of the door: outcomes, reasons, acts, and what each needs to be believed. */

import { problem } from "./problem.js";

/** How a visit ended. */
export const Outcome = Object.freeze({
  MET: "met",
  NOBODY_HOME: "nobody_home",
  REFUSED: "refused",
  VACANT: "vacant",
  MOVED: "moved",
  DEMOLISHED: "demolished",
});

/** @type {readonly string[]} */
export const CLOSING = Object.freeze([Outcome.VACANT, Outcome.MOVED, Outcome.DEMOLISHED]);

/** Why a listed person does not belong to the household (any more). */
export const LeaveReason = Object.freeze({
  DEAD: "dead",
  MOVED: "moved",
  DUPLICATE: "duplicate",
  ELSEWHERE: "elsewhere",
});

/** What a consent does. Declining is as good an answer as enrolling. */
export const Act = Object.freeze({
  ENROL: "enrol",
  RENEW: "renew",
  DECLINE: "decline",
  LATER: "later",
  WITHDRAW: "withdraw",
  PRIVACY: "privacy",
});

/** @type {readonly string[]} */
export const AGREEING = Object.freeze([Act.ENROL, Act.RENEW]);

/** @type {readonly string[]} */
export const DECIDED = Object.freeze([Act.ENROL, Act.RENEW, Act.DECLINE, Act.WITHDRAW]);

/** Who gave the consent. */
export const Giver = Object.freeze({
  SELF: "self",
  GUARDIAN: "guardian",
  PROXY: "proxy",
});

/** How the consent was given. */
export const Method = Object.freeze({
  SIGNATURE: "signature",
  FINGERPRINT: "fingerprint",
  SPOKEN: "spoken",
});

export const OUTCOME_MISSING = problem("outcome_missing", "Choose how the visit ended", "outcome");
export const RETURN_MISSING = problem(
  "return_missing",
  "Nobody was home. Write the day when you will come back",
  "return_on",
);
export const RETURN_PAST = problem("return_past", "The day to come back must be today or later", "return_on");
export const LEAVE_REASON_MISSING = problem(
  "leave_reason_missing",
  "Choose why the person is not here",
  "reason",
);
export const LEAVE_DATE_MISSING = problem(
  "leave_date_missing",
  "Write the date, as well as it is known",
  "on",
);
export const LEAVE_DATE_FUTURE = problem(
  "leave_date_future",
  "This date lies ahead. Write when it happened",
  "on",
);
export const NAME_MISSING = problem("name_missing", "Write the name as on the household book", "name");
export const NAME_LONG = problem("name_long", "This name is too long. Write at most 60 characters", "name");
export const SEX_MISSING = problem("sex_missing", "Choose the sex", "sex");
export const BIRTH_MISSING = problem(
  "birth_missing",
  "Write the date of birth, as well as it is known",
  "born_on",
);
export const BIRTH_FUTURE = problem(
  "birth_future",
  "This date lies ahead. Check the date of birth",
  "born_on",
);
export const IDENTITY_MISSING = problem(
  "identity_missing",
  "Write the identity number, or choose that there is no card yet",
  "identity",
);
export const DOOR_MISSING = problem("door_missing", "Write the door number or where the house is", "door");
export const HEAD_NAME_MISSING = problem(
  "head_name_missing",
  "Write the name of the head of household",
  "head_name",
);
export const ACT_MISSING = problem("act_missing", "Choose what the person said", "act");
export const SIGNATURE_MISSING = problem(
  "signature_missing",
  "Ask for a signature in the box, or choose another way",
  "signature",
);
export const ARCHIVE_MISSING = problem(
  "archive_missing",
  "Write the archive number on the paper with the fingerprint",
  "archive_number",
);
export const WITNESS_MISSING = problem(
  "witness_missing",
  "Write the name of the witness who heard it",
  "witness",
);
export const RELATION_MISSING = problem(
  "relation_missing",
  "Write how the person who answered is related",
  "giver_relation",
);
export const METHOD_MISSING = problem("method_missing", "Choose how the consent was given", "method");
export const TEXT_STALE = problem(
  "text_stale",
  "The text that was read out is not one of this plan. Read out the present one",
  "text",
);
export const TIER_MISSING = problem("tier_missing", "Choose how much to pay a year", "tier");
export const TIER_UNKNOWN = problem(
  "tier_unknown",
  "This tier is not open to this person. Choose another",
  "tier",
);
export const NOT_ELIGIBLE = problem(
  "not_eligible",
  "This person cannot enrol now. The page of the person says why",
  "act",
);
export const PERSON_LEFT = problem("person_left", "This person was recorded as gone. Take that back first");
export const VOID_UNKNOWN = problem(
  "void_unknown",
  "What was to be taken back is not here any more. Look at the door",
);
export const VOID_LATE = problem(
  "void_late",
  "Only what you recorded yourself today can be taken back. Record what is right instead",
);
export const CONSENT_NEEDED = problem("consent_needed", "There is no consent to enrol yet. Take it first");
export const FIELD_UNKNOWN = problem("amend_field_unknown", "This fact cannot be amended here");
export const VALUE_WRONG = problem("amend_value_wrong", "This value does not fit. Correct it");
