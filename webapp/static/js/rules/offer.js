/** What a person may choose: this year's tier, and earlier years that may still be paid. */

import { estimate, yearsToPay } from "./benefit.js";
import { billOf, tiersOpenTo } from "./money.js";
import { PaymentKind, tierFen } from "./plan.js";
import { problem } from "./problem.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {{born_on: string | null, special_groups: string[], tier_fen: number | null}} Person
 */

export const YEAR_NOT_OPEN = problem(
  "year_not_open",
  "This year is not one that the person may still pay. Choose another",
  "year",
);

/**
 * Return the tier (fen) that is chosen, else last year's, else the lowest open one.
 * @param {Person} person
 * @param {Plan} plan
 * @param {string} typed
 * @returns {number}
 */
export function tierOf(person, plan, typed) {
  const tiers = tiersOpenTo(plan, person.special_groups).map(tierFen);
  const wished = [numberOf(typed), person.tier_fen];
  return wished.find((fen) => fen !== null && tiers.includes(fen)) ?? tiers[0];
}

/**
 * Return who pays what for one year of a person.
 * @param {Person} person
 * @param {Plan} plan
 * @param {number} tier_fen
 * @param {string} [kind]
 */
export function billOfPerson(person, plan, tier_fen, kind = PaymentKind.NORMAL) {
  return billOf(plan, { tier_fen, groups: person.special_groups, kind });
}

/**
 * Return the estimate for a person whose date of birth is known, as it is kept with the choice.
 * @param {Person & {born_on: string}} person
 * @param {Plan} plan
 * @param {number} tier_fen
 * @param {{on: string}} day
 */
export function estimateOf(person, plan, tier_fen, { on }) {
  return estimate(plan, { born_on: person.born_on, tier_fen, groups: person.special_groups, on });
}

/**
 * Return the years before the plan's that a person may pay afterwards, the latest first.
 *
 * Those who were near pension age at launch pay as many as their years ahead fall short.
 * @param {Person} person
 * @param {Plan} plan
 * @returns {number[]}
 */
export function earlierYears({ born_on }, plan) {
  if (!born_on) return [];
  const [, back] = yearsToPay(plan, { born_on });
  return Array.from({ length: back }, (_, number) => plan.payment_year - number - 1);
}

/**
 * Return a typed whole number that any column holds, or null.
 * @param {string} text
 */
export function numberOf(text) {
  return /^[0-9]{1,9}$/.test(text) ? Number(text) : null;
}
