/**
 * The number of a slip: ISO 11649, made on a phone without asking anybody.
 *
 * `RF`, two check digits, then twelve digits: six of the block leased to the device and six that
 * the device counts.
 */

import { SPACE } from "./characters.js";
import { Refusal, of, problem } from "./problem.js";

export const BLOCK_LIMIT = 1_000_000; // six digits
export const COUNTER_LIMIT = 1_000_000; // six digits; a phone that reaches it leases another block

export const REFERENCE_EMPTY = problem(
  "reference_empty",
  "Type the slip number printed on the slip",
  "reference",
);
export const REFERENCE_LENGTH = problem(
  "reference_length",
  "A slip number has 14 digits after RF, this one has %(count)s",
  "reference",
);
export const REFERENCE_CHARACTERS = problem(
  "reference_characters",
  "A slip number is RF and digits only, look again at %(found)s",
  "reference",
);
export const REFERENCE_CHECK = problem(
  "reference_check",
  "This slip number has a wrong or swapped digit, compare it with the paper",
  "reference",
);

const DIGITS = 14; // two check digits and the body
const RF_AS_DIGITS = "2715"; // R is 27 and F is 15
const SEPARATORS = new RegExp(`[${SPACE}\\-._·•]`, "g");
const EDGES = /^[^0-9A-Z]+|[^0-9A-Z]+$/g;
const UNSEEN = /[\p{Cf}\p{Cc}\p{Cs}]/gu;

/**
 * Return the reference of the `counter`-th slip of a device block, 16 characters.
 * @param {number} block
 * @param {number} counter
 */
export function mintReference(block, counter) {
  if (!isBelow(block, BLOCK_LIMIT) || !isBelow(counter, COUNTER_LIMIT)) {
    throw new RangeError(`block ${block} or counter ${counter} is not of six digits`);
  }
  const body = six(block) + six(counter);
  const check = 98 - mod97(`${body}${RF_AS_DIGITS}00`);
  return `RF${String(check).padStart(2, "0")}${body}`;
}

/**
 * Return the reference in what a teller typed, or a scanner for them.
 *
 * Takes spaces, hyphens, lower case, full-width characters, a missing RF, words around it, and
 * the whole address of a slip. Refuses with one of the four problems above.
 * @param {string} text
 */
export function readReference(text) {
  const path = splitPath(text)[0].replace(SEPARATORS, "");
  const typed = path.slice(Math.max(path.lastIndexOf("RF"), 0)).replace(EDGES, "");
  if (!typed) throw new Refusal(REFERENCE_EMPTY);
  const digits = typed.startsWith("RF") ? typed.slice(2) : typed;
  const strange = /[^0-9]/u.exec(digits);
  if (strange) throw new Refusal(of(REFERENCE_CHARACTERS, { found: strange[0] }));
  if (digits.length !== DIGITS) throw new Refusal(of(REFERENCE_LENGTH, { count: String(digits.length) }));
  if (!isChecked(digits)) throw new Refusal(REFERENCE_CHECK);
  return `RF${digits}`;
}

/**
 * Return the device block and the counter of a checked reference.
 * @param {string} reference
 * @returns {[number, number]}
 */
export function splitReference(reference) {
  return [Number(reference.slice(4, 10)), Number(reference.slice(10))];
}

/**
 * Return the reference in groups of four, as it is printed and read aloud.
 * @param {string} reference
 */
export function grouped(reference) {
  return (reference.match(/.{1,4}/g) ?? []).join(" ");
}

/**
 * Return what was typed in half-width upper case, without invisible characters.
 *
 * A scanner types "/" and a Chinese input method in front of it writes "、".
 * @param {string} text
 */
export function plain(text) {
  return text.replace(UNSEEN, "").normalize("NFKC").toUpperCase().replace(/[、\\]/g, "/");
}

/**
 * Return the two last parts of a slip's address; anything else is wholly the first part.
 * @param {string} text
 * @returns {[string, string]}
 */
export function splitPath(text) {
  const address = plain(text).split(/[?#]/)[0];
  const start = address.lastIndexOf("/S/");
  const path = start < 0 ? address : address.slice(start + 3);
  const slash = path.indexOf("/");
  return slash < 0 ? [path, ""] : [path.slice(0, slash), path.slice(slash + 1)];
}

/**
 * Tell whether the check digits fit. Mod 97 alone also passes 00, 01 and 99.
 * @param {string} digits
 */
function isChecked(digits) {
  const check = digits.slice(0, 2);
  return check >= "02" && check <= "98" && mod97(`${digits.slice(2)}${RF_AS_DIGITS}${check}`) === 1;
}

/** @param {string} digits */
function mod97(digits) {
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);
}

/**
 * @param {number} number
 * @param {number} limit
 */
function isBelow(number, limit) {
  return Number.isInteger(number) && number >= 0 && number < limit;
}

/** @param {number} number */
function six(number) {
  return String(number).padStart(6, "0");
}
