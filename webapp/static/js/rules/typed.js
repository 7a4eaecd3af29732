/** What was typed into a form, as text; days and months are read as people write them. */

import { strip } from "./characters.js";
import { exists, makeDay } from "./day.js";
import { VALUE_WRONG } from "./door_words.js";
import { Refusal, at, problem } from "./problem.js";

/**
 * @typedef {import("./problem.js").Problem} Problem
 * @typedef {Record<string, string | string[]>} Typed
 */

export const DAY_UNREADABLE = problem("day_unreadable", "Write the day as year, month, day: 1978-5-4");
export const MONTH_UNREADABLE = problem("month_unreadable", "Write the month as year and month: 2003-5");

/**
 * Return a field's text without blanks around it, "" when there is none.
 * @param {Typed} typed
 * @param {string} name
 */
export function textOf(typed, name) {
  const value = typed[name];
  return typeof value === "string" ? strip(value) : "";
}

/**
 * Return all texts of a field that may be given several times.
 * @param {Typed} typed
 * @param {string} name
 */
export function listOf(typed, name) {
  const value = typed[name] ?? [];
  return typeof value === "string" ? [value] : [...value];
}

/**
 * Return a day as `YYYY-MM-DD`, or null when nothing was written; refuse the unreadable.
 * @param {Typed} typed
 * @param {string} name
 */
export function dayOf(typed, name) {
  const text = plain(typed, name);
  const isJoined = /^[0-9]{8}$/.test(text);
  const parts = isJoined ? [text.slice(0, 4), text.slice(4, 6), text.slice(6)] : partsOf(text);
  return readParts(text, parts, at(DAY_UNREADABLE, name));
}

/**
 * Return the first day of a month as `YYYY-MM-DD`, or null when nothing was written.
 * @param {Typed} typed
 * @param {string} name
 */
export function monthOf(typed, name) {
  const text = plain(typed, name);
  const isJoined = /^[0-9]{6}$/.test(text);
  const parts = isJoined ? [text.slice(0, 4), text.slice(4)] : partsOf(text);
  return readParts(text, [...parts, "1"], at(MONTH_UNREADABLE, name));
}

/**
 * Return a chosen code; refuse when none was chosen.
 * @param {Typed} typed
 * @param {string} name
 * @param {readonly string[]} choices
 * @param {Problem} missing
 */
export function oneOf(typed, name, choices, missing) {
  const value = textOf(typed, name);
  if (!value) throw new Refusal(at(missing, name));
  if (!choices.includes(value)) throw new Refusal(at(VALUE_WRONG, name));
  return value;
}

/**
 * Return facts as a form carries them while it is filled in, for `wasOf`.
 * @param {Record<string, any>} facts
 */
export function writeWas(facts) {
  return JSON.stringify(facts);
}

/**
 * Return the facts as they were when the form was shown; refuse a form that was tampered with.
 *
 * A form without them is taken to have been shown just now.
 * @param {Typed} typed
 * @param {Record<string, any>} current
 * @returns {Record<string, any>}
 */
export function wasOf(typed, current) {
  const text = textOf(typed, "was");
  if (!text) return { ...current };
  const was = parse(text);
  const isRecord = was !== null && typeof was === "object" && !Array.isArray(was);
  if (!isRecord || !hasSameNames(was, current)) throw new Refusal(VALUE_WRONG);
  return was;
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(VALUE_WRONG);
  }
}

/**
 * @param {object} one
 * @param {object} other
 */
function hasSameNames(one, other) {
  const known = new Set(Object.keys(other));
  const names = Object.keys(one);
  return names.length === known.size && names.every((name) => known.has(name));
}

/**
 * Return a field's text with full-width digits made plain.
 * @param {Typed} typed
 * @param {string} name
 */
function plain(typed, name) {
  return textOf(typed, name).normalize("NFKC");
}

/** @param {string} text */
function partsOf(text) {
  return text.match(/[0-9]+/g) ?? [];
}

/**
 * @param {string} text
 * @param {string[]} parts
 * @param {Problem} unreadable
 */
function readParts(text, parts, unreadable) {
  if (!text) return null;
  if (parts.length !== 3 || parts[0].length !== 4) throw new Refusal(unreadable);
  const [year, month, day] = parts.map(Number);
  if (!exists(year, month, day)) throw new Refusal(unreadable);
  return makeDay(year, month, day);
}
