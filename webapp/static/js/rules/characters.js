/** Characters as Python counts, orders and strips them, so that both hosts agree on every text. */

/** What counts as white space, for use inside a character class. JavaScript's own `\s` differs. */
export const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const EDGES = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const SPACES = new RegExp(`[${SPACE}]+`);

/**
 * Return the text without white space around it.
 * @param {string} text
 */
export function strip(text) {
  return text.replace(EDGES, "");
}

/**
 * Return the words between white space.
 * @param {string} text
 */
export function split(text) {
  return text.split(SPACES).filter((word) => word);
}

/**
 * Return the number of characters; a rare Chinese name character is one.
 * @param {string} text
 */
export function count(text) {
  return Array.from(text).length;
}

/**
 * Order texts by code point; the language's own order puts rare characters before common ones.
 * @param {string} one
 * @param {string} other
 * @returns {number} below, at or above zero
 */
export function compare(one, other) {
  if (one === other) return 0;
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place += 1) {
    const [ours, theirs] = [one.charCodeAt(place), other.charCodeAt(place)];
    if (ours !== theirs) return rank(ours) - rank(theirs);
  }
  return one.length - other.length;
}

/**
 * Return the place of a code unit among code points: halves of rare characters come last.
 * @param {number} unit
 */
function rank(unit) {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x2800 : unit;
}
