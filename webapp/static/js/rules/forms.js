/** What the forms at a door say, turned into the bodies of entries. */

import { count } from "./characters.js";
import { daysAfter, weekdayOf } from "./day.js";
import {
  DOOR_MISSING,
  HEAD_NAME_MISSING,
  LEAVE_DATE_FUTURE,
  LEAVE_DATE_MISSING,
  LEAVE_REASON_MISSING,
  LeaveReason,
  OUTCOME_MISSING,
  Outcome,
  RETURN_MISSING,
  RETURN_PAST,
} from "./door_words.js";
import { HOUSEHOLD_FACTS, readFacts } from "./facts.js";
import { isSame } from "./merge.js";
import { Refusal, problem, problemsOf, refuseIf } from "./problem.js";
import { dayOf, oneOf, textOf } from "./typed.js";

/**
 * @typedef {import("./problem.js").Problem} Problem
 * @typedef {import("./typed.js").Typed} Typed
 * @typedef {Record<string, any>} Values
 */

export const EVENING = "evening";
export const TOMORROW = "tomorrow";
export const SATURDAY = "saturday";
export const DAY = "day";
/** @type {readonly string[]} */
export const RETURNS = Object.freeze([EVENING, TOMORROW, SATURDAY, DAY]);
export const NOTE_LONG = problem("note_long", "This note is too long. Write at most 400 characters", "note");
export const HOUSEHOLD_FIELDS = Object.freeze(Array.from(HOUSEHOLD_FACTS.keys()));

const OUTCOMES = Object.values(Outcome);
const REASONS = Object.values(LeaveReason);
/** The others are found out today. @type {readonly string[]} */
const DATED = [LeaveReason.DEAD, LeaveReason.MOVED];
const LONGEST_NOTE = 400; // characters
const WEEKDAY_OF_SATURDAY = 5;

/**
 * Return the quick choices of when to come back; tomorrow's Saturday is said once.
 * @param {string} today
 * @returns {Record<string, string>}
 */
export function returnDays(today) {
  const tomorrow = daysAfter(today, 1);
  const saturday = daysAfter(tomorrow, (WEEKDAY_OF_SATURDAY - weekdayOf(tomorrow) + 7) % 7);
  const days = { [EVENING]: today, [TOMORROW]: tomorrow };
  return saturday === tomorrow ? days : { ...days, [SATURDAY]: saturday };
}

/**
 * Return the body of a `visit`; a quick choice of a day says that nobody was home.
 * @param {Typed} typed
 * @param {string} today
 * @param {string} eveningNote
 * @returns {Values}
 */
export function visitBody(typed, today, eveningNote) {
  const answer = oneOf(typed, "answer", [...OUTCOMES, ...RETURNS], OUTCOME_MISSING);
  const note = readNote(typed);
  if (answer !== Outcome.NOBODY_HOME && !RETURNS.includes(answer)) return { outcome: answer, note };
  const isTyped = answer === DAY || answer === Outcome.NOBODY_HOME;
  const return_on = isTyped ? readReturnDay(typed, today) : (returnDays(today)[answer] ?? daysAfter(today, 1));
  return { outcome: Outcome.NOBODY_HOME, return_on, note: answer === EVENING && !note ? eveningNote : note };
}

/**
 * Return the body of a `person.leave`.
 * @param {Typed} typed
 * @param {string} today
 * @returns {Values}
 */
export function leaveBody(typed, today) {
  /** @type {Problem[]} */
  const problems = [];
  const reason = attempt(problems, () => oneOf(typed, "reason", REASONS, LEAVE_REASON_MISSING)) ?? "";
  const on = attempt(problems, () => {
    const day = dayOf(typed, "on") || (DATED.includes(reason) ? null : today);
    problems.push(...findOddLeaveDay(day, today));
    return day;
  });
  refuseIf(problems);
  return { reason, on, note: readNote(typed) };
}

/**
 * Return the facts of a household, each as typed; refuse one that nobody could find again.
 *
 * What the register itself left blank (`was`) need not be filled in to correct something else.
 * @param {Typed} typed
 * @param {Values} [was]
 * @returns {Values}
 */
export function householdFacts(typed, was = {}) {
  const facts = Object.fromEntries(HOUSEHOLD_FIELDS.map((name) => [name, textOf(typed, name)]));
  /** @type {[string, Problem][]} */
  const wanted = [["door", DOOR_MISSING], ["head_name", HEAD_NAME_MISSING]];
  const missing = wanted.filter(([name]) => !facts[name] && was[name] !== "").map(([, said]) => said);
  refuseIf([...missing, ...problemsOf(() => readFacts(HOUSEHOLD_FACTS, facts))]);
  return facts;
}

/**
 * Return `{field: [was, now]}` of what differs.
 * @param {Values} was
 * @param {Values} now
 * @returns {Record<string, [any, any]>}
 */
export function changesOf(was, now) {
  const differing = Object.entries(now).filter(([name, value]) => !isSame(was[name] ?? null, value));
  return Object.fromEntries(differing.map(([name, value]) => [name, [was[name] ?? null, value]]));
}

/**
 * Return the first problem of each field.
 * @param {Problem[]} problems
 * @returns {Record<string, Problem>}
 */
export function firstOf(problems) {
  return Object.fromEntries([...problems].reverse().map((said) => [said.field, said]));
}

/**
 * Return what a reader makes of a form; where it refuses, note the problems and give null.
 * @template Value
 * @param {Problem[]} problems
 * @param {() => Value} read
 * @returns {Value | null}
 */
export function attempt(problems, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/**
 * @param {Typed} typed
 * @param {string} today
 */
function readReturnDay(typed, today) {
  const day = dayOf(typed, "return_on");
  if (day === null) throw new Refusal(RETURN_MISSING);
  if (day < today) throw new Refusal(RETURN_PAST);
  return day;
}

/**
 * @param {string | null} on
 * @param {string} today
 */
function findOddLeaveDay(on, today) {
  if (on === null) return [LEAVE_DATE_MISSING];
  return on > today ? [LEAVE_DATE_FUTURE] : [];
}

/** @param {Typed} typed */
function readNote(typed) {
  const note = textOf(typed, "note");
  if (count(note) > LONGEST_NOTE) throw new Refusal(NOTE_LONG);
  return note;
}
