/** How an amendment meets what somebody else changed meanwhile. */

/** The facts of law and money, where what the server has stays until a person decides. */
export const LEGAL = Object.freeze([
  "name",
  "identity",
  "born_on",
  "sex",
  "left_reason",
  "left_on",
  "tier_fen",
  "special_groups",
]);

/** What becomes of the new value. */
export const Verdict = Object.freeze({
  SAME: "same",
  TAKE: "take",
  TAKE_AND_ASK: "take_and_ask",
  KEEP_AND_ASK: "keep_and_ask",
});

/**
 * Return the verdict on one field; `is_later` tells whether the new value was made later.
 * @param {string} field
 * @param {{current: unknown, was: unknown, now: unknown, is_later: boolean}} values
 */
export function settle(field, { current, was, now, is_later }) {
  if (isSame(current, now)) return Verdict.SAME;
  if (isSame(current, was)) return Verdict.TAKE;
  if (LEGAL.includes(field) || !is_later) return Verdict.KEEP_AND_ASK;
  return Verdict.TAKE_AND_ASK;
}

/**
 * Tell whether two facts are the same; a fact is a text, true/false, a number, null or a list.
 * @param {unknown} one
 * @param {unknown} other
 * @returns {boolean}
 */
export function isSame(one, other) {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, place) => isSame(value, other[place]));
}
