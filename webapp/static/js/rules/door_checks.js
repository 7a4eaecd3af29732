/** What must be true of a visit, a household, a person and a consent before anybody believes it. */

import { strip } from "./characters.js";
import {
  AGREEING,
  ARCHIVE_MISSING,
  Act,
  BIRTH_FUTURE,
  BIRTH_MISSING,
  DOOR_MISSING,
  Giver,
  HEAD_NAME_MISSING,
  LEAVE_DATE_FUTURE,
  Method,
  NAME_MISSING,
  NOT_ELIGIBLE,
  Outcome,
  PERSON_LEFT,
  RELATION_MISSING,
  RETURN_MISSING,
  RETURN_PAST,
  SEX_MISSING,
  SIGNATURE_MISSING,
  TEXT_STALE,
  TIER_MISSING,
  VALUE_WRONG,
  WITNESS_MISSING,
} from "./door_words.js";
import { State, eligibility } from "./eligibility.js";
import { IDENTITY_FUTURE, readIdentity } from "./identity.js";
import { textDigest, textOf } from "./plan.js";
import { Refusal, at, refuseIf } from "./problem.js";

/**
 * @typedef {import("./eligibility.js").Facts} Facts
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./problem.js").Problem} Problem
 * @typedef {Record<string, any>} Values
 */

/**
 * The body of a `consent`.
 * @typedef {{
 *   act: string, text_version: string, text_locale: string, text_digest: string, given_by: string,
 *   relation?: string, method: string, archive_number?: string, witness?: string,
 *   is_read_aloud: boolean, tier_fen?: number | null, amount_fen?: number | null,
 *   signature?: string | null,
 * }} Consent
 */

const STROKES = /^M[MLCQHVmlcqhv0-9 ,.-]{6,}$/; // SVG path data that draws something

/** @type {[string, Problem][]} */
const PAST = [["born_on", BIRTH_FUTURE], ["left_on", LEAVE_DATE_FUTURE], ["informed_on", VALUE_WRONG]];

/**
 * Refuse a "nobody home" without a day to come back, and a day that has passed.
 * @param {{outcome: string, return_on?: string | null}} visit
 * @param {{on: string}} day
 */
export function checkVisit({ outcome, return_on = null }, { on }) {
  if (outcome === Outcome.NOBODY_HOME && return_on === null) throw new Refusal(RETURN_MISSING);
  if (return_on !== null && return_on < on) throw new Refusal(RETURN_PAST);
}

/**
 * Refuse a household that nobody could find again.
 * @param {Values} values
 */
export function checkHousehold(values) {
  refuseIf(findMissing(values, [["door", DOOR_MISSING], ["head_name", HEAD_NAME_MISSING]]));
}

/**
 * Refuse a person of whom too little is known to say whether the scheme is for them.
 * @param {Values} values
 * @param {{on: string}} day
 */
export function checkPerson(values, { on }) {
  const missing = findMissing(values, [["name", NAME_MISSING], ["sex", SEX_MISSING], ["born_on", BIRTH_MISSING]]);
  refuseIf([...missing, ...findFuture(values, { on })]);
}

/**
 * Refuse dates that still lie ahead of the day on which they were said.
 * @param {Values} values
 * @param {{on: string}} day
 */
export function checkDates(values, { on }) {
  refuseIf(findFuture(values, { on }));
}

/**
 * Refuse a leaving that is still to come.
 * @param {{on: string}} leaving the body of a `person.leave`
 * @param {{on: string}} day
 */
export function checkLeave(leaving, { on }) {
  checkDates({ left_on: leaving.on }, { on });
}

/**
 * Return a problem for each date of the past that lies ahead.
 * @param {Values} values
 * @param {{on: string}} day
 * @returns {Problem[]}
 */
export function findFuture(values, { on }) {
  const ahead = PAST.filter(([name]) => values[name] && values[name] > on);
  const isUnborn = values.identity && readIdentity(values.identity).born_on > on;
  return [...ahead.map(([name, said]) => at(said, name)), ...(isUnborn ? [IDENTITY_FUTURE] : [])];
}

/**
 * Refuse a consent that proves nothing: each way of giving it needs its own trace.
 * @param {Consent} consent
 */
export function checkConsent(consent) {
  const { act, method } = consent;
  const lacks = /** @type {[boolean, Problem][]} */ ([
    [AGREEING.includes(act) && (consent.tier_fen ?? null) === null, TIER_MISSING],
    [consent.given_by !== Giver.SELF && isBlank(consent.relation), RELATION_MISSING],
    [method === Method.SIGNATURE && !STROKES.test(consent.signature ?? ""), SIGNATURE_MISSING],
    [method === Method.FINGERPRINT && isBlank(consent.archive_number), ARCHIVE_MISSING],
    [method === Method.SPOKEN && isBlank(consent.witness), WITNESS_MISSING],
  ]);
  refuseIf(lacks.filter(([isLacking]) => isLacking).map(([, said]) => said));
}

/**
 * Refuse a consent to another wording than the plan has now.
 * @param {Consent} consent
 * @param {Plan} plan
 */
export async function checkText(consent, plan) {
  const text = textOf(plan, textName(consent.act));
  const digest = await textDigest(text, consent.text_locale);
  if (text.version !== consent.text_version || digest !== consent.text_digest) throw new Refusal(TEXT_STALE);
}

/**
 * Return the name of the plan's text that an act answers.
 * @param {string} act
 */
export function textName(act) {
  return act === Act.PRIVACY ? "privacy_notice" : `consent_${act}`;
}

/**
 * Refuse the agreement of somebody who is gone or may not pay in.
 * @param {Plan} plan
 * @param {Facts} facts
 * @param {{on: string}} day
 */
export function checkEnrolling(plan, facts, { on }) {
  if (facts.left_reason) throw new Refusal(PERSON_LEFT);
  if (eligibility(plan, facts, { on }).state !== State.IN_CONTRIBUTOR) throw new Refusal(NOT_ELIGIBLE);
}

/**
 * @param {Values} values
 * @param {[string, Problem][]} wanted
 */
function findMissing(values, wanted) {
  return wanted.filter(([name]) => !values[name]).map(([, said]) => said);
}

/** @param {string | undefined} text */
function isBlank(text) {
  return !strip(text ?? "");
}
