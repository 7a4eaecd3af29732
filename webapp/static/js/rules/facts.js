/**
 * The facts of a household and of a person: what may stand in each.
 *
 * A fact is plain JSON: text, true/false, a list of texts, or a day `YYYY-MM-DD`; null is not known.
 */

import { compare, count, strip } from "./characters.js";
import { isDay, yearOf } from "./day.js";
import { FIELD_UNKNOWN, LeaveReason, NAME_LONG, NAME_MISSING, VALUE_WRONG } from "./door_words.js";
import { Sex, readIdentity } from "./identity.js";
import { Refusal, at, refuseIf } from "./problem.js";

/**
 * @typedef {(value: unknown) => any} Read returns the value as it is kept, or refuses
 * @typedef {import("./problem.js").Problem} Problem
 */

export const RELATIONS = Object.freeze(Array.from("012345678")); // GB/T 4761-2008, one digit
export const SEXES = Object.freeze(["", Sex.MALE, Sex.FEMALE]); // "" is not known
export const HUKOU_KINDS = Object.freeze(["", "rural", "urban", "unified"]);
export const SCHEMES = Object.freeze(["", "employee", "civil", "elsewhere", "pension"]);
/** In one of these, so out of this one. @type {readonly string[]} */
export const EMPLOYEE_SCHEMES = Object.freeze(["employee", "civil", "elsewhere"]);

const REASONS_TO_LEAVE = Object.values(LeaveReason);
const NAME_LONGEST = 60; // characters
const CODES_MOST = 20; // more than any plan has
const CODE_LONGEST = 40; // characters

/** @type {ReadonlyMap<string, Read>} */
export const HOUSEHOLD_FACTS = new Map([
  ["door", text(80)],
  ["head_name", text(60)],
  ["phone", text(30)],
  ["note", text(400)],
]);

/** @type {ReadonlyMap<string, Read>} */
export const PERSON_FACTS = new Map([
  ["name", readName],
  ["relation", oneOf(RELATIONS)],
  ["sex", oneOf(SEXES)],
  ["born_on", readDay],
  ["identity", readNumber],
  ["hukou_kind", oneOf(HUKOU_KINDS)],
  ["hukou_here", readFlag],
  ["residence", text(200)],
  ["phone", text(30)],
  ["is_student", readFlag],
  ["scheme", oneOf(SCHEMES)],
  ["is_enrolled", readFlag],
  ["special_groups", readCodes],
  ["note", text(400)],
  ["informed_on", readDay],
  ["left_reason", readReason],
  ["left_on", readDay],
]);

/**
 * The facts of an amendment, which may only take back that somebody left or was seen: both are said otherwise.
 * @type {ReadonlyMap<string, Read>}
 */
export const PERSON_AMENDABLE = new Map([
  ...PERSON_FACTS,
  ["left_reason", readReturn],
  ["seen_on", readReturn],
]);

/**
 * Return the values of the facts that were given; refuse naming every bad one.
 * @param {ReadonlyMap<string, Read>} facts
 * @param {Record<string, unknown>} given
 * @returns {Record<string, any>}
 */
export function readFacts(facts, given) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Record<string, any>} */
  const values = {};
  for (const [name, value] of Object.entries(given)) {
    try {
      values[name] = (facts.get(name) ?? refuseField)(value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(...error.problems.map((said) => at(said, name)));
    }
  }
  refuseIf(problems);
  return values;
}

/** @returns {never} */
function refuseField() {
  throw new Refusal(FIELD_UNKNOWN);
}

/**
 * Return the reading of a text of at most so many characters.
 * @param {number} most
 * @returns {Read}
 */
function text(most) {
  return (value) => {
    if (typeof value !== "string" || count(value) > most || value.includes("\0")) throw new Refusal(VALUE_WRONG);
    return strip(value);
  };
}

/**
 * Return the reading of one of these codes.
 * @param {readonly string[]} choices
 * @returns {Read}
 */
function oneOf(choices) {
  return (value) => {
    if (typeof value !== "string" || !choices.includes(value)) throw new Refusal(VALUE_WRONG);
    return value;
  };
}

/** @param {unknown} value */
function readFlag(value) {
  if (typeof value !== "boolean") throw new Refusal(VALUE_WRONG);
  return value;
}

/** @param {unknown} value */
function readDay(value) {
  if (value === null) return null;
  if (typeof value !== "string" || !isDay(value)) throw new Refusal(VALUE_WRONG);
  const year = yearOf(value);
  if (year <= 1880 || year >= 2200) throw new Refusal(VALUE_WRONG); // nobody was born before, nothing is due after
  return value;
}

/** @param {unknown} value */
function readName(value) {
  if (typeof value !== "string" || !strip(value) || value.includes("\0")) throw new Refusal(NAME_MISSING);
  if (count(strip(value)) > NAME_LONGEST) throw new Refusal(NAME_LONG);
  return strip(value);
}

/** @param {unknown} value */
function readNumber(value) {
  if (value === null) return null;
  if (typeof value !== "string") throw new Refusal(VALUE_WRONG);
  return readIdentity(value).number;
}

/** @param {unknown} value */
function readCodes(value) {
  if (!Array.isArray(value) || value.length > CODES_MOST || !value.every(isCode)) throw new Refusal(VALUE_WRONG);
  return Array.from(new Set(value)).sort(compare);
}

/** @param {unknown} code */
function isCode(code) {
  return typeof code === "string" && code !== "" && count(code) <= CODE_LONGEST;
}

/** @param {unknown} value */
function readReason(value) {
  return value === null ? null : oneOf(REASONS_TO_LEAVE)(value);
}

/** @param {unknown} value */
function readReturn(value) {
  if (value !== null) throw new Refusal(VALUE_WRONG);
  return null;
}
