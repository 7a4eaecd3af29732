/** How fast the outbox sends: how many entries at once, and how long it waits after a call that failed. */

import { MOST } from "./batch.js";
import { Ending } from "./exchange.js";

/**
 * @typedef {{tries: number, next_at: number, why: string, most: number}} Pace how the last call ended, when the next is
 */

export const FARTHEST = 3_600_000; // ms; no wait is longer
export const LAST_WAIT = 300_000; // ms
export const FIRST_WAIT = 5_000; // ms, doubling
/** @type {Pace} */
export const FRESH = Object.freeze({ tries: 0, next_at: 0, why: "", most: MOST });
/** Endings for which what was sent may be to blame, so that half as much may get through. @type {readonly string[]} */
const BLAMING = [
  Ending.TOO_LARGE, Ending.TIMEOUT, Ending.GARBLED, Ending.FAULT, Ending.PORTAL, Ending.FORBIDDEN, Ending.REFUSED,
]; // prettier-ignore

/**
 * Tell whether a call may have failed because of an entry in it: a filter on the way may dislike a word of it.
 * @param {string} kind
 */
export function isBlaming(kind) {
  return BLAMING.includes(kind);
}

/**
 * Return the pace after a call that the server answered.
 * @param {Pace} pace
 * @returns {Pace}
 */
export function quicker({ most }) {
  return { ...FRESH, most: Math.min(most * 2, MOST) };
}

/**
 * Return the pace after a call that failed. What is only too large is tried again at once.
 * @param {Pace} pace
 * @param {{kind: string, after?: number}} outcome
 * @param {{count: number, now: number, chance: number}} call how many entries it held; `chance` is 0 … 255
 * @returns {Pace}
 */
export function slower(pace, { kind, after = 0 }, { count, now, chance }) {
  const most = isBlaming(kind) ? Math.max(1, Math.floor(Math.min(count, pace.most) / 2)) : pace.most;
  if (kind === Ending.TOO_LARGE && count) return { ...pace, most };
  const tries = pace.tries + 1;
  return { tries, next_at: now + Math.max(after, backOff(tries, chance)), why: kind, most };
}

/**
 * Return how long to wait, in ms: 5 s doubling to 5 min, of which chance takes away up to a half.
 * @param {number} tries
 * @param {number} chance 0 … 255
 */
export function backOff(tries, chance) {
  const whole = Math.min(LAST_WAIT, FIRST_WAIT * 2 ** Math.min(tries - 1, 10));
  return Math.round(whole * (1 - chance / 512));
}
