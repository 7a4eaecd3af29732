/** Who is in, out or later, why in plain words, and the day on which that changes. */

import { ageOn, birthday } from "./age.js";
import { requiredYears } from "./benefit.js";
import { paysNothing } from "./money.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {{
 *   born_on: string | null, sex?: string | null, hukou_here?: boolean | null, student?: boolean,
 *   employee_scheme?: boolean, other_pension?: boolean, left_reason?: string | null,
 *   groups?: string[],
 * }} Facts what is known of a person; null where it must still be asked
 * @typedef {{state: string, reason: string, changes_on: string | null, required_years: number}} Eligibility
 */

/** What the plan says of a person on a day. */
export const State = Object.freeze({
  IN_CONTRIBUTOR: "in_contributor",
  IN_RECIPIENT: "in_recipient",
  LATER: "later",
  OUT: "out",
  UNKNOWN: "unknown",
});

/**
 * Why, as English msgids by permanent code; `reasonParams` fills the places.
 * @type {Readonly<Record<string, string>>}
 */
export const REASONS = Object.freeze({
  dead: "Has died",
  moved: "Has moved away",
  duplicate: "Is listed twice; the other entry counts",
  elsewhere: "Belongs to another place's list",
  hukou_elsewhere: "Is registered elsewhere and joins there",
  hukou_unknown: "Ask where the person is registered",
  birth_unknown: "Ask for the date of birth",
  too_young: "Under %(age)s; may join from %(day)s",
  student: "At school; may join after leaving school",
  employee_scheme: "Is in the employees' scheme",
  other_pension: "Already draws another pension",
  pension_age_at_launch: "Was %(age)s when the scheme began; pays nothing and draws",
  pension_age_reached: "Is %(age)s; draws once %(years)s years are paid",
  contributes_to_pension_age: "Pays yearly, %(years)s years by %(day)s, then draws",
  contributes: "Pays yearly, at least %(years)s years, and draws from %(day)s",
});

/**
 * Return whether a person is in, out or later on the day `on`; the first reason counts.
 * @param {Plan} plan
 * @param {Facts} facts
 * @param {{on: string}} day
 * @returns {Eligibility}
 */
export function eligibility(plan, facts, { on }) {
  const { joining } = plan;
  const { hukou_here = true, born_on } = facts;
  if (facts.left_reason) return verdict(State.OUT, facts.left_reason);
  if (joining.hukou_required && !hukou_here) return notRegisteredHere(hukou_here);
  if (born_on === null) return verdict(State.UNKNOWN, "birth_unknown");
  if (ageOn(born_on, on) < joining.min_age) {
    return verdict(State.LATER, "too_young", { changes_on: birthday(born_on, joining.min_age) });
  }
  return exclusion(facts, plan) ?? byAge(born_on, plan, on);
}

/**
 * Tell whether the person belongs on the list of those who should join.
 * @param {Eligibility} found
 */
export function mayEnrol(found) {
  return found.state === State.IN_CONTRIBUTOR || found.state === State.IN_RECIPIENT;
}

/**
 * Return what fills the reason's places: age, years, and the day in ISO form or "".
 * @param {Plan} plan
 * @param {Eligibility} found
 * @returns {Record<string, string>}
 */
export function reasonParams(plan, found) {
  const { min_age, pension_age } = plan.joining;
  return {
    age: String(found.reason === "too_young" ? min_age : pension_age),
    years: String(found.required_years),
    day: found.changes_on ?? "",
  };
}

/** @param {boolean | null} hukouHere */
function notRegisteredHere(hukouHere) {
  if (hukouHere === null) return verdict(State.UNKNOWN, "hukou_unknown");
  return verdict(State.OUT, "hukou_elsewhere");
}

/**
 * @param {Facts} facts
 * @param {Plan} plan
 */
function exclusion(facts, { joining }) {
  if (facts.student && joining.student_excluded) return verdict(State.LATER, "student");
  if (facts.employee_scheme && joining.employee_scheme_excluded) return verdict(State.OUT, "employee_scheme");
  if (facts.other_pension && joining.other_pension_excluded) return verdict(State.OUT, "other_pension");
  return null;
}

/**
 * @param {string} bornOn
 * @param {Plan} plan
 * @param {string} on
 */
function byAge(bornOn, plan, on) {
  const required_years = requiredYears(plan, bornOn);
  const changes_on = birthday(bornOn, plan.joining.pension_age);
  if (changes_on <= on) {
    const reason = paysNothing(plan, bornOn) ? "pension_age_at_launch" : "pension_age_reached";
    return verdict(State.IN_RECIPIENT, reason, { required_years });
  }
  const isWhole = required_years === plan.contribution.years;
  const reason = isWhole ? "contributes" : "contributes_to_pension_age";
  return verdict(State.IN_CONTRIBUTOR, reason, { changes_on, required_years });
}

/**
 * @param {string} state
 * @param {string} reason
 * @param {{changes_on?: string | null, required_years?: number}} [more]
 * @returns {Eligibility}
 */
function verdict(state, reason, { changes_on = null, required_years = 0 } = {}) {
  return { state, reason, changes_on, required_years };
}
