/** Who pays what for one year: the resident, the helpers, the subsidy, the bonus, the interest. */

import { ageOn } from "./age.js";
import { dayBefore } from "./day.js";
import { FUNDERS, tierFen } from "./plan.js";
import { Refusal, problem } from "./problem.js";
import { quotient, quotientUp } from "./whole.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {import("./plan.js").SpecialGroup} SpecialGroup
 * @typedef {{funder: string, amount_fen: number}} Share what one funder puts in
 */

/**
 * One year of one person: `resident_fen` and the `government` shares make up `tier_fen`.
 * The `subsidy` comes on top, and all of it goes into the account.
 * @typedef {{
 *   tier_fen: number, resident_fen: number, government: Share[], subsidy: Share[],
 *   government_fen: number, subsidy_fen: number, account_fen: number,
 * }} Bill
 */

export const TIER_NOT_OPEN = problem("tier_not_open", "This tier is not open to this person", "tier_fen");

/** How interest ends: at the nearest fen, or 见分进角, any fen up to the next jiao. */
export const Rounding = Object.freeze({ HALF_UP_FEN: "half_up_fen", UP_TO_JIAO: "up_to_jiao" });

/**
 * Return who pays what; refuse a tier that is not open to the person.
 * @param {Plan} plan
 * @param {{tier_fen: number, groups: string[], kind: string}} asked
 * @returns {Bill}
 */
export function billOf(plan, { tier_fen, groups, kind }) {
  const isOpen = tiersOpenTo(plan, groups).some((tier) => tierFen(tier) === tier_fen);
  if (!isOpen) throw new Refusal(TIER_NOT_OPEN);
  const helped = isSubsidised(plan, kind) ? helpingGroup(plan, groups) : null;
  const government = atMost(tier_fen, helped ? sharesOf(helped.government_pays) : []);
  return makeBill(tier_fen, government, subsidyOf(plan, tier_fen, kind, helped));
}

/**
 * Return a bill with its sums.
 * @param {number} tier_fen
 * @param {Share[]} government
 * @param {Share[]} subsidy
 * @returns {Bill}
 */
export function makeBill(tier_fen, government, subsidy) {
  const government_fen = sum(government);
  const subsidy_fen = sum(subsidy);
  return {
    tier_fen,
    resident_fen: tier_fen - government_fen,
    government,
    subsidy,
    government_fen,
    subsidy_fen,
    account_fen: tier_fen + subsidy_fen,
  };
}

/**
 * Return the tiers a person may choose, lowest first; some are kept for a special group.
 * @param {Plan} plan
 * @param {string[]} groups
 */
export function tiersOpenTo(plan, groups) {
  return plan.tiers.filter(
    ({ only_for }) => !only_for || !only_for.length || only_for.some((key) => groups.includes(key)),
  );
}

/**
 * Return the one group that counts: the first of the person's in the plan's order.
 * @param {Plan} plan
 * @param {string[]} groups
 * @returns {SpecialGroup | null}
 */
export function helpingGroup(plan, groups) {
  return plan.special_groups.find((group) => groups.includes(group.key)) ?? null;
}

/**
 * Return the subsidy by funder for one year at a tier; none for a kind without subsidy.
 * @param {Plan} plan
 * @param {number} tier_fen
 * @param {string} kind
 * @param {SpecialGroup | null} [group]
 * @returns {Share[]}
 */
export function subsidyOf(plan, tier_fen, kind, group = null) {
  const tier = plan.tiers.find((one) => tierFen(one) === tier_fen);
  if (!tier) throw new Refusal(TIER_NOT_OPEN);
  if (!isSubsidised(plan, kind)) return [];
  const extra = group ? group.extra_subsidy : {};
  const both = FUNDERS.map((key) => [key, (tier.subsidy[key] ?? 0) + (extra[key] ?? 0)]);
  return sharesOf(Object.fromEntries(both));
}

/**
 * Turn yuan by funder into shares, highest level first, leaving out nothings.
 * @param {Record<string, number>} byFunder
 * @returns {Share[]}
 */
function sharesOf(byFunder) {
  const paying = FUNDERS.filter((funder) => byFunder[funder]);
  return paying.map((funder) => ({ funder, amount_fen: byFunder[funder] * 100 }));
}

/**
 * Cut the shares, last ones first, so that together they are no more than the limit.
 * @param {number} limit_fen
 * @param {Share[]} shares
 */
function atMost(limit_fen, shares) {
  /** @type {Share[]} */
  const kept = [];
  for (const { funder, amount_fen } of shares) {
    const left_fen = limit_fen - sum(kept);
    if (left_fen > 0) kept.push({ funder, amount_fen: Math.min(amount_fen, left_fen) });
  }
  return kept;
}

/** @param {Share[]} shares */
function sum(shares) {
  return shares.reduce((total, share) => total + share.amount_fen, 0);
}

/**
 * @param {Plan} plan
 * @param {string} kind
 */
function isSubsidised(plan, kind) {
  return plan.contribution.subsidised_kinds.includes(kind);
}

/**
 * Tell whether a person was of pension age when the scheme began: draws, and pays nothing.
 * @param {Plan} plan
 * @param {string} bornOn
 */
export function paysNothing(plan, bornOn) {
  const { launch_on, pension_age, pension_age_on_launch_day_pays } = plan.joining;
  const age = ageOn(bornOn, launch_on);
  const turnsOnTheDay = ageOn(bornOn, dayBefore(launch_on)) < pension_age;
  if (age === pension_age && turnsOnTheDay) return !pension_age_on_launch_day_pays;
  return age >= pension_age;
}

/**
 * Return the bonus for a payment, in fen; nothing for people who owe no contribution.
 * @param {Plan} plan
 * @param {{year: number, kind: string, paid_on: string, born_on?: string | null}} payment
 */
export function onTimeBonusFen(plan, { year, kind, paid_on, born_on = null }) {
  const bonus = plan.on_time_bonus;
  if (!bonus || year !== bonus.year || !bonus.kinds.includes(kind) || paid_on > bonus.until_on) return 0;
  return born_on && paysNothing(plan, born_on) ? 0 : bonus.yuan * 100;
}

/**
 * Return simple interest for whole months.
 *
 * 见分进角 first rounds to the fen and then lifts any fen to the next jiao, as Zhengzhou did.
 * @param {number} principal_fen
 * @param {{months: number, rate_per_10000: number, rounding: string}} terms
 */
export function interestFen(principal_fen, { months, rate_per_10000, rounding }) {
  const fen = divideHalfUp(principal_fen * months * rate_per_10000, 12 * 10000);
  return rounding === Rounding.UP_TO_JIAO ? quotientUp(fen, 10) * 10 : fen;
}

/**
 * Divide amounts that are not negative and round half up.
 * @param {number} amount
 * @param {number} divisor
 */
export function divideHalfUp(amount, divisor) {
  return quotient(2 * amount + divisor, 2 * divisor);
}
