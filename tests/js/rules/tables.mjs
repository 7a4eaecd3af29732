/** The tables of cases that every language runs. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { answer } from "./answers.mjs";

export const PLANS = load("plans.json");

/** Return a table as it is in its file. */
export function load(name) {
  return JSON.parse(readFileSync(new URL(`../../vectors/${name}`, import.meta.url), "utf-8"));
}

/** Return the answer of a rule to arguments; `plan` in them is a key. */
export function ask(rule, args) {
  return answer(rule, args, PLANS);
}

/** Run each case of a table of rules, arguments and answers. */
export function runTable(name) {
  for (const { id, rule, args, answer: wanted } of load(name).cases) {
    test(`${rule}: ${id}`, async () => assert.deepEqual(plain(await ask(rule, args)), wanted));
  }
}

/** Return the codes of the problems with which an answer refuses. */
export function codes(answered) {
  return answered.problems.map((problem) => problem.code);
}

/** Return a value as JSON gives it back. */
export function plain(value) {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
