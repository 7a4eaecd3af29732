/** The shape of what a form says in an entry's body: lengths and words, before any rule looks at it. */

import { count } from "./characters.js";
import { Act, Giver, Method } from "./door_words.js";
import { at, problem, refuseIf } from "./problem.js";

/** @typedef {(value: any) => boolean} Test */

export const FIELD_WRONG = problem("field_wrong", "This value cannot be used here. Correct it and try again");

/** @type {Record<string, [string, Test][]>} */
const SHAPES = {
  consent: [
    ["act", oneOf(Act)],
    ["text_version", atMost(40)],
    ["text_locale", atMost(10)],
    ["text_digest", (value) => /^[0-9a-f]{64}$/.test(value)],
    ["given_by", oneOf(Giver)],
    ["relation", atMost(40)],
    ["method", oneOf(Method)],
    ["archive_number", atMost(40)],
    ["witness", atMost(60)],
    ["signature", (value) => value === null || atMost(200_000)(value)],
  ],
  "slip.void": [["reason", atMost(200)]],
};

/**
 * Refuse a body of the wrong shape, with a problem for each bad field.
 * @param {{kind: string, body: Record<string, any>}} said
 */
export function checkShape({ kind, body }) {
  const wrong = (SHAPES[kind] ?? []).filter(([name, test]) => !test(body[name]));
  refuseIf(wrong.map(([name]) => at(FIELD_WRONG, name)));
}

/**
 * @param {number} most characters
 * @returns {Test}
 */
function atMost(most) {
  return (text) => count(text) <= most && !text.includes("\0");
}

/**
 * @param {Readonly<Record<string, string>>} words
 * @returns {Test}
 */
function oneOf(words) {
  const known = Object.values(words);
  return (word) => known.includes(word);
}
