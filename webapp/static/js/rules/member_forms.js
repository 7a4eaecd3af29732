/** What the form of a person says: the number first, which fills birth and sex. */

import { compare } from "./characters.js";
import { isOnlyCounted } from "./child.js";
import { checkPerson, findFuture } from "./door_checks.js";
import { BIRTH_FUTURE, BIRTH_MISSING, IDENTITY_MISSING, NAME_MISSING } from "./door_words.js";
import { PERSON_FACTS, RELATIONS, SEXES, readFacts } from "./facts.js";
import { attempt } from "./forms.js";
import { contradictions, readIdentity } from "./identity.js";
import { at, problem, problemsOf, refuseIf } from "./problem.js";
import { dayOf, listOf, monthOf, textOf } from "./typed.js";

/**
 * @typedef {import("./identity.js").Identity} Identity
 * @typedef {import("./problem.js").Problem} Problem
 * @typedef {import("./typed.js").Typed} Typed
 * @typedef {Record<string, any>} Values
 */

export const RELATION_UNKNOWN = problem("relation_unknown", "Choose how the person is related", "relation");

export const TEXTS = ["name", "residence", "phone", "note"];
const CODES = ["relation", "sex", "hukou_kind", "scheme"];
const IDENTIFYING = ["identity", "name", "born_on", "phone"]; // never kept of a child
export const ELSEWHERE = "elsewhere"; // the answer of "hukou" that is not "here"
const OTHER_RELATION = "8";

/**
 * Return the identity that was typed, or null when none was; refuse a wrong one.
 * @param {Typed} typed
 * @param {string} today
 */
export function findIdentity(typed, today) {
  const text = textOf(typed, "identity");
  return text ? readIdentity(text, { on: today }) : null;
}

/**
 * Return what was typed, with birth and sex from the number where nothing was said.
 * @param {Typed} typed
 * @param {Identity | null} identity
 * @returns {Typed}
 */
export function fillIn(typed, identity) {
  if (!identity) return { ...typed };
  const born_on = textOf(typed, "born_on") || identity.born_on;
  return { ...typed, born_on, sex: textOf(typed, "sex") || identity.sex };
}

/**
 * Tell whether the form is about somebody too young to join.
 * @param {Typed} typed
 * @param {number} minAge
 * @param {string} today
 */
export function isChild(typed, minAge, today) {
  if (textOf(typed, "child")) return true;
  return isOnlyCounted(birthOf(typed, today), { min_age: minAge, on: today });
}

/**
 * Return what was typed as a head-count: month of birth instead of number, name and day.
 * @param {Typed} typed
 * @param {string} today
 * @returns {Typed}
 */
export function asChild(typed, today) {
  const day = birthOf(typed, today) ?? "";
  const kept = Object.entries(typed).filter(([name]) => !IDENTIFYING.includes(name));
  return { ...Object.fromEntries(kept), child: "1", born_in: textOf(typed, "born_in") || day.slice(0, 7) };
}

/**
 * Return the day of birth that the number tells, else the one that was typed, or null.
 * @param {Typed} typed
 * @param {string} today
 */
function birthOf(typed, today) {
  return attempt([], () => findIdentity(typed, today)?.born_on ?? dayOf(typed, "born_on"));
}

/**
 * Return the facts of a head-count: relation and month of birth, nothing else.
 * @param {Typed} typed
 * @param {string} today
 * @returns {Values}
 */
export function childFacts(typed, today) {
  /** @type {Problem[]} */
  const problems = [];
  const month = attempt(problems, () => monthOf(typed, "born_in"));
  if (!month && !problems.length) problems.push(at(BIRTH_MISSING, "born_in"));
  if (month && month > today) problems.push(at(BIRTH_FUTURE, "born_in"));
  const relation = textOf(typed, "relation");
  if (!RELATIONS.includes(relation)) problems.push(RELATION_UNKNOWN);
  refuseIf(problems);
  return { relation, born_on: month };
}

/**
 * Return the facts of somebody whom no list had; "no card yet" is an answer, silence is not.
 * @param {Typed} typed
 * @param {string} today
 * @returns {Values}
 */
export function newFacts(typed, today) {
  /** @type {Problem[]} */
  const problems = [];
  const identity = attempt(problems, () => findIdentity(typed, today));
  if (!identity && !problems.length && !textOf(typed, "no_card")) problems.push(IDENTITY_MISSING);
  const facts = readPlainFacts(fillIn(typed, identity), problems);
  problems.push(...findContradictions(typed, identity, facts));
  problems.push(...findMissing(facts, problems, today));
  refuseIf(problems);
  return { ...facts, identity: identity ? identity.number : null };
}

/**
 * Return all facts as the form has them now; the number only when it was typed anew.
 * @param {Typed} typed
 * @param {Values} was
 * @param {{min_age: number, today: string}} rule
 * @returns {Values}
 */
export function amendedFacts(typed, was, { min_age, today }) {
  /** @type {Problem[]} */
  const problems = [];
  const identity = attempt(problems, () => findIdentity(typed, today));
  const facts = readPlainFacts(fillIn(typed, identity), problems);
  problems.push(...findContradictions(typed, identity, facts));
  const isCounted = isOnlyCounted(facts.born_on, { min_age, on: today }) && !was.name;
  if (!facts.name && !isCounted) problems.push(NAME_MISSING);
  problems.push(...findFuture({ born_on: facts.born_on }, { on: today }));
  refuseIf(problems);
  if (identity) return { ...facts, identity: identity.number };
  return textOf(typed, "no_card") && was.identity ? { ...facts, identity: null } : facts;
}

/**
 * Return every fact but the number, each in its wire form.
 * @param {Typed} typed
 * @param {Problem[]} problems
 * @returns {Values}
 */
function readPlainFacts(typed, problems) {
  /** @type {Values} */
  const facts = Object.fromEntries([...TEXTS, ...CODES].map((name) => [name, textOf(typed, name)]));
  facts.born_on = attempt(problems, () => dayOf(typed, "born_on"));
  facts.hukou_here = textOf(typed, "hukou") !== ELSEWHERE;
  facts.is_student = Boolean(textOf(typed, "is_student"));
  facts.is_enrolled = Boolean(textOf(typed, "is_enrolled"));
  facts.special_groups = Array.from(new Set(listOf(typed, "special_groups"))).sort(compare);
  if (!facts.relation) {
    problems.push(RELATION_UNKNOWN);
    facts.relation = OTHER_RELATION;
  }
  const checked = Object.fromEntries(Object.entries(facts).filter(([name, value]) => name !== "name" || value));
  attempt(problems, () => readFacts(PERSON_FACTS, checked));
  return facts;
}

/**
 * Return what papers say against each other, unless both are to be kept for the head.
 * @param {Typed} typed
 * @param {Identity | null} identity
 * @param {Values} facts
 * @returns {Problem[]}
 */
function findContradictions(typed, identity, facts) {
  if (!identity || textOf(typed, "keep_both")) return [];
  const sex = facts.sex && SEXES.includes(facts.sex) ? facts.sex : null;
  return contradictions(identity, { born_on: facts.born_on, sex });
}

/**
 * Return what is missing and was not complained of already.
 * @param {Values} facts
 * @param {Problem[]} known
 * @param {string} today
 */
function findMissing(facts, known, today) {
  const told = new Set(known.map((said) => said.field));
  return problemsOf(() => checkPerson(facts, { on: today })).filter((said) => !told.has(said.field));
}
