/** What is kept of somebody too young to join: a head-count, and nothing that identifies a child. */

import { ageOn } from "./age.js";

/** Kept of a child. @type {readonly string[]} */
export const COUNTED = Object.freeze(["relation", "born_on"]);
/** Never kept of a child, even when the register listed it. @type {readonly string[]} */
export const NEVER_KEPT = Object.freeze(["identity", "phone"]);

/**
 * Tell whether a person born on a day is still too young to join.
 * @param {string | null} bornOn
 * @param {{min_age: number, on: string}} rule
 */
export function isOnlyCounted(bornOn, { min_age, on }) {
  return bornOn !== null && ageOn(bornOn, on) < min_age;
}

/**
 * Return what is kept of a child, with the day of birth made the first of its month.
 * @param {Record<string, any>} values
 * @returns {Record<string, any>}
 */
export function headCount(values) {
  const kept = Object.fromEntries(COUNTED.filter((name) => name in values).map((name) => [name, values[name]]));
  return { ...kept, born_on: `${values.born_on.slice(0, 8)}01`, name: "" };
}
