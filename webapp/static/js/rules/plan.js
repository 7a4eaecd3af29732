/** A plan as plain data, the very words of its file, and what is read out of it. */

import { sha256 } from "./digest.js";
import { Refusal, of, problem } from "./problem.js";

/**
 * @typedef {{zh: string, en: string}} Said one thing in Chinese and in English
 * @typedef {Record<string, number>} ByFunder yuan by funder
 * @typedef {{yuan: number, subsidy: ByFunder, only_for?: string[], source: string}} Tier
 * @typedef {{key: string, name: Said, proof: Said, government_pays: ByFunder, extra_subsidy: ByFunder}} SpecialGroup
 * @typedef {{name: string, version: string, zh: string, en: string}} Text
 * @typedef {{
 *   launch_on: string, min_age: number, pension_age: number, student_excluded: boolean,
 *   employee_scheme_excluded: boolean, other_pension_excluded: boolean, hukou_required: boolean,
 *   pension_age_on_launch_day_pays: boolean,
 * }} Joining
 * @typedef {{yuan: number, year: number, kinds: string[], until_on: string, funder: string}} Bonus
 * @typedef {{
 *   key: string, payment_year: number, joining: Joining,
 *   contribution: {years: number, subsidised_kinds: string[]},
 *   funders: {key: string, name: Said}[], roles: {key: string, title: Said}[],
 *   tiers: Tier[], special_groups: SpecialGroup[],
 *   benefit: {basic_yuan: number, divisor: number}, on_time_bonus?: Bonus | null, texts: Text[],
 *   agency: Said, payee: {account_name: string, hotline: string}, banks: {name: Said, branches: Said[]}[],
 * }} Plan
 */

export const TEXT_MISSING = problem("plan_text_missing", "The plan has no text named %(name)s");

/** Who pays a share of public money, highest level first. */
export const FUNDERS = Object.freeze(["state", "province", "city", "county", "township", "village"]);

/** Why a year is paid: as due, or afterwards. */
export const PaymentKind = Object.freeze({
  NORMAL: "normal",
  CATCH_UP_AT_LAUNCH: "catch_up_at_launch",
  GAP: "gap",
  SHORT_AT_60: "short_at_60",
});

/**
 * Return the Chinese for a locale that begins with zh, else the English.
 * @param {Said} words
 * @param {string} locale
 */
export function said(words, locale) {
  return locale.toLowerCase().startsWith("zh") ? words.zh : words.en;
}

/**
 * Return the text with its version; refuse when the plan has none of that name.
 * @param {Plan} plan
 * @param {string} name
 * @returns {Text}
 */
export function textOf(plan, name) {
  const found = plan.texts.find((text) => text.name === name);
  if (!found) throw new Refusal(of(TEXT_MISSING, { name }));
  return found;
}

/**
 * Return the digest of a text's wording, for the consent that cites it.
 * @param {Text} text
 * @param {string} locale
 */
export function textDigest(text, locale) {
  return sha256(said(text, locale));
}

/**
 * Return what this place calls a role, or "" where the plan names none.
 * @param {Plan} plan
 * @param {string} key
 * @param {string} locale
 */
export function roleTitle(plan, key, locale) {
  const found = plan.roles.find((role) => role.key === key);
  return found ? said(found.title, locale) : "";
}

/**
 * Return what this place calls a funder.
 * @param {Plan} plan
 * @param {string} funder
 * @param {string} locale
 */
export function funderName(plan, funder, locale) {
  const found = plan.funders.find((one) => one.key === funder);
  if (!found) throw new RangeError(`the plan names no funder ${funder}`);
  return said(found.name, locale);
}

/** @param {Tier} tier */
export function tierFen(tier) {
  return tier.yuan * 100;
}
