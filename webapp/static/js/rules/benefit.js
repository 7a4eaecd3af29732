/** What a person pays in all, and gets a month from when: the estimate told at the door. */

import { birthday, monthAfter } from "./age.js";
import { yearOf } from "./day.js";
import { billOf, divideHalfUp, makeBill, paysNothing } from "./money.js";
import { PaymentKind } from "./plan.js";
import { quotientUp } from "./whole.js";

/**
 * @typedef {import("./plan.js").Plan} Plan
 * @typedef {{basic_fen: number, account_fen: number, total_fen: number}} Pension a month, in fen
 */

/**
 * Pay this, get about that: sums in fen, no interest counted, so the truth is a little more.
 * @typedef {{
 *   required_years: number, years_to_pay: number, years_back: number, first_pension_on: string,
 *   pays_total_fen: number, government_total_fen: number, subsidy_total_fen: number,
 *   balance_fen: number, basic_fen: number, account_pension_fen: number, total_fen: number,
 *   months_to_recover: number,
 * }} Estimate
 */

const NO_BILL = makeBill(0, [], []);

/**
 * Return the years of contribution a pension wants of a person.
 *
 * Nothing of those past 60 at launch; of others the years from launch to the year before 60,
 * at least 1 and at most the plan's 15.
 * @param {Plan} plan
 * @param {string} bornOn
 */
export function requiredYears(plan, bornOn) {
  if (paysNothing(plan, bornOn)) return 0;
  const years = yearOf60(plan, bornOn) - launchYear(plan);
  return Math.max(1, Math.min(plan.contribution.years, years));
}

/**
 * @param {Plan} plan
 * @param {string} bornOn
 */
function yearOf60(plan, bornOn) {
  return yearOf(bornOn) + plan.joining.pension_age;
}

/** @param {Plan} plan */
function launchYear(plan) {
  return yearOf(plan.joining.launch_on);
}

/**
 * Return the basic pension plus the account spread over the divisor, rounded to the fen.
 * @param {Plan} plan
 * @param {{balance_fen: number, basic_fen?: number | null}} account
 * @returns {Pension}
 */
export function monthlyPension(plan, { balance_fen, basic_fen = null }) {
  const basic = basic_fen === null ? plan.benefit.basic_yuan * 100 : basic_fen;
  const account = divideHalfUp(balance_fen, plan.benefit.divisor);
  return { basic_fen: basic, account_fen: account, total_fen: basic + account };
}

/**
 * Return the years still to pay: those ahead, beginning with the plan's, and the arrears.
 *
 * The fewest that earn the pension. Who has enough but is not yet 60 still pays this year.
 * @param {Plan} plan
 * @param {{born_on: string, paid_years?: number}} person
 * @returns {[number, number]}
 */
export function yearsToPay(plan, { born_on, paid_years = 0 }) {
  const required = requiredYears(plan, born_on);
  if (required === 0) return [0, 0];
  const lastYear = Math.max(launchYear(plan), yearOf60(plan, born_on) - 1);
  const openYears = Math.max(0, lastYear - plan.payment_year + 1);
  const needed = Math.max(0, required - paid_years);
  const ahead = Math.max(Math.min(needed, openYears), Math.min(1, openYears));
  return [ahead, Math.max(0, needed - ahead)];
}

/**
 * Return what somebody who keeps to one tier pays and gets; refuse a tier not open.
 *
 * Who has nothing to pay gets the basic pension, whatever the tier.
 * @param {Plan} plan
 * @param {{
 *   born_on: string, tier_fen: number, groups: string[], on: string,
 *   paid_years?: number, paid_balance_fen?: number,
 * }} asked `paid_years` and `paid_balance_fen` are what is in the account already
 * @returns {Estimate}
 */
export function estimate(plan, { born_on, tier_fen, groups, on, paid_years = 0, paid_balance_fen = 0 }) {
  const [ahead, back] = yearsToPay(plan, { born_on, paid_years });
  const now = ahead ? billOf(plan, { tier_fen, groups, kind: PaymentKind.NORMAL }) : NO_BILL;
  const then = back ? billOf(plan, { tier_fen, groups, kind: PaymentKind.CATCH_UP_AT_LAUNCH }) : NO_BILL;
  const pays = ahead * now.resident_fen + back * then.resident_fen;
  const balance = paid_balance_fen + ahead * now.account_fen + back * then.account_fen;
  const pension = monthlyPension(plan, { balance_fen: balance });
  const drawsOn = birthday(born_on, plan.joining.pension_age);
  return {
    required_years: requiredYears(plan, born_on),
    years_to_pay: ahead + back,
    years_back: back,
    first_pension_on: monthAfter(drawsOn > on ? drawsOn : on),
    pays_total_fen: pays,
    government_total_fen: ahead * now.government_fen + back * then.government_fen,
    subsidy_total_fen: ahead * now.subsidy_fen + back * then.subsidy_fen,
    balance_fen: balance,
    basic_fen: pension.basic_fen,
    account_pension_fen: pension.account_fen,
    total_fen: pension.total_fen,
    months_to_recover: pension.total_fen ? quotientUp(pays, pension.total_fen) : 0,
  };
}
