/** Read a citizen's identity number (GB 11643) as people write it, and say what is wrong with it. */

import { SPACE } from "./characters.js";
import { exists, makeDay } from "./day.js";
import { Refusal, of, problem } from "./problem.js";

/**
 * A well-formed number: 18 characters, and what it says of its owner.
 * @typedef {{number: string, born_on: string, sex: string}} Identity
 * @typedef {import("./problem.js").Problem} Problem
 */

/** Sex by GB/T 2261.1; in an identity number the 17th digit is odd for men. */
export const Sex = Object.freeze({ MALE: "1", FEMALE: "2" });

export const IDENTITY_CHARACTERS = problem(
  "identity_characters",
  "An identity number has digits only, and at most an X at the end",
  "identity",
);
export const IDENTITY_LENGTH = problem(
  "identity_length",
  "An identity number has 18 characters, or 15 on an old card; this one has %(count)s",
  "identity",
);
export const IDENTITY_BIRTH = problem(
  "identity_birth",
  "Digits 7 to 14 are no date of birth: check them",
  "identity",
);
export const IDENTITY_FUTURE = problem(
  "identity_future",
  "The date of birth in this number is still to come: check it",
  "identity",
);
export const IDENTITY_CHECK = problem(
  "identity_check",
  "The last character does not fit the others: one of them is wrong",
  "identity",
);
export const BIRTH_MISMATCH = problem(
  "birth_mismatch",
  "The identity number says born on %(day)s; the date of birth given is another",
  "born_on",
);
export const SEX_MISMATCH = problem(
  "sex_mismatch",
  "The identity number belongs to the other sex than the one given",
  "sex",
);

const OLD_LENGTH = 15;
const LENGTH = 18;
const OLDEST_YEAR = 1800; // nobody born earlier ever had a number
const LOOKALIKES = /[×Хх]/g; // a times sign, the Cyrillic letter
const NOISE = new RegExp(`[${SPACE}\\u200b-\\u200f\\u2060\\ufeff]`, "g"); // blanks, also those without width
const APOSTROPHES = /^['`‘’ʼ]+/;

/**
 * Return the identity in `text`; refuse with the first thing wrong with it.
 *
 * Full width, blanks, a lower-case x, Excel's leading apostrophe and 15 digits are all fine.
 * Nothing is ever cut off. A birth after the day `on` is refused when that day is given.
 * @param {string} text
 * @param {{on?: string | null}} [options]
 * @returns {Identity}
 */
export function readIdentity(text, { on = null } = {}) {
  const number = normaliseIdentity(text);
  if (!/^[0-9]*[0-9X]?$/.test(number)) throw new Refusal(IDENTITY_CHARACTERS);
  if (number.length !== OLD_LENGTH && number.length !== LENGTH) {
    throw new Refusal(of(IDENTITY_LENGTH, { count: String(number.length) }));
  }
  if (number.length === LENGTH) return readParts(number, on);
  if (number.endsWith("X")) throw new Refusal(IDENTITY_CHARACTERS);
  return readParts(lengthenIdentity(number), on);
}

/**
 * Return the number as a card prints it, however it was typed.
 * @param {string} text
 */
export function normaliseIdentity(text) {
  const plain = text.normalize("NFKC").replace(NOISE, "").replace(APOSTROPHES, "");
  return plain.replace(LOOKALIKES, "X").toUpperCase();
}

/**
 * Turn a number of 15 digits into one of 18: the century 19, and a check digit.
 * @param {string} number15
 */
export function lengthenIdentity(number15) {
  const body = `${number15.slice(0, 6)}19${number15.slice(6)}`;
  return body + checkDigit(body);
}

/**
 * @param {string} number
 * @param {string | null} on
 * @returns {Identity}
 */
function readParts(number, on) {
  const bornOn = readBirth(number.slice(6, 14));
  if (number.slice(-1) !== checkDigit(number.slice(0, -1))) throw new Refusal(IDENTITY_CHECK);
  if (on && bornOn > on) throw new Refusal(IDENTITY_FUTURE);
  return { number, born_on: bornOn, sex: Number(number[16]) % 2 ? Sex.MALE : Sex.FEMALE };
}

/** @param {string} digits */
function readBirth(digits) {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (!exists(year, month, day) || year < OLDEST_YEAR) throw new Refusal(IDENTITY_BIRTH);
  return makeDay(year, month, day);
}

/**
 * Return the check character of 17 digits, ISO 7064 Mod 11-2.
 * @param {string} body
 */
function checkDigit(body) {
  const sum = Array.from(body).reduce((rest, digit) => (2 * rest + Number(digit)) % 11, 0);
  return "10X98765432"[(2 * sum) % 11];
}

/**
 * Return what else was stated and the number denies; null was not stated.
 * @param {Identity} identity
 * @param {{born_on?: string | null, sex?: string | null}} stated
 * @returns {Problem[]}
 */
export function contradictions(identity, { born_on = null, sex = null }) {
  const isOtherBirth = born_on !== null && born_on !== identity.born_on;
  const isOtherSex = sex !== null && sex !== identity.sex;
  return [
    ...(isOtherBirth ? [of(BIRTH_MISMATCH, { day: identity.born_on })] : []),
    ...(isOtherSex ? [SEX_MISMATCH] : []),
  ];
}

/**
 * Return the number with its middle hidden; a number of another length is all hidden.
 * @param {string} number
 */
export function maskIdentity(number) {
  const characters = Array.from(number);
  if (characters.length !== LENGTH) return "*".repeat(characters.length);
  return `${characters.slice(0, 2).join("")}${"*".repeat(12)}${characters.slice(-4).join("")}`;
}
