/** What the server would hold, told before it is saved: the checks of every kind of entry. */

import { isOnlyCounted } from "../rules/child.js";
import {
  checkConsent,
  checkDates,
  checkEnrolling,
  checkHousehold,
  checkLeave,
  checkPerson,
  checkText,
  checkVisit,
} from "../rules/door_checks.js";
import { AGREEING, TIER_UNKNOWN, VOID_LATE, VOID_UNKNOWN } from "../rules/door_words.js";
import { HOUSEHOLD_FACTS, PERSON_AMENDABLE, PERSON_FACTS, readFacts } from "../rules/facts.js";
import { SLIP_EXISTS, SLIP_NOTHING_DUE, SLIP_NOT_DUE, SLIP_NO_CONSENT, SLIP_REASON_MISSING, VOID_PAID } from "../rules/lease.js";
import { strip } from "../rules/characters.js";
import { billOf } from "../rules/money.js";
import { factsOf } from "../rules/outcome.js";
import { Missing, Refusal, of, problem } from "../rules/problem.js";
import { checkShape } from "../rules/shapes.js";

/**
 * @typedef {import("../rules/plan.js").Plan} Plan
 * @typedef {Record<string, any>} Values
 * @typedef {{subject: string, body: Values}} Said
 * @typedef {{household: Values, people: Values[], visits?: Values[], slips: Values[]}} Door as it stands before the entry
 * @typedef {{plan: Plan, today: string}} Day
 */

export const HOUSEHOLD_UNKNOWN = problem("household_unknown", "This household is not here. Go back to the list");
export const HOUSEHOLD_KNOWN = problem("household_known", "This household was added before");
export const PERSON_UNKNOWN = problem("person_unknown", "This person is not here. Go back to the door");
export const PERSON_KNOWN = problem("person_known", "This person was added before");
export const SLIP_UNKNOWN = problem("slip_unknown", "No slip with this number is known here");
export const SLIP_AMOUNT = problem("slip_amount", "The amount on the slip does not follow from the plan");

/** @type {Record<string, (said: Said, door: Door | null, day: Day) => void | Promise<void>>} */
const CHECKS = {
  visit: ({ body }, _door, { today }) => checkVisit(/** @type {any} */ (body), { on: today }),
  "household.add": checkNewHousehold,
  "household.amend": ({ body }) =>
    checkHousehold({ door: "-", head_name: "-", ...readFacts(HOUSEHOLD_FACTS, nowOf(body)) }),
  "person.add": checkNewPerson,
  "person.amend": ({ body }, _door, { today }) =>
    checkDates(readFacts(PERSON_AMENDABLE, nowOf(body)), { on: today }),
  "person.leave": ({ body }, _door, { today }) => checkLeave(/** @type {any} */ (body), { on: today }),
  "visit.void": checkVisitVoid,
  consent: checkAnswer,
  "consent.void": checkConsentVoid,
  choice: checkChoice,
  "slip.issue": checkSlip,
  "slip.void": checkVoid,
};

/**
 * Refuse an entry that the server would hold.
 * @param {Said & {kind: string}} said
 * @param {Door | null} door null before its household is added
 * @param {Day} day
 */
export async function checkEntry(said, door, day) {
  checkShape(said);
  await CHECKS[said.kind](said, door, day);
}

/**
 * @param {Said} said
 * @param {Door | null} door
 */
function checkNewHousehold({ body }, door) {
  checkHousehold(readFacts(HOUSEHOLD_FACTS, body.facts));
  if (door) throw new Refusal(HOUSEHOLD_KNOWN);
}

/**
 * @param {Said} said
 * @param {Door | null} door
 * @param {Day} day
 */
function checkNewPerson({ subject, body }, door, { plan, today: on }) {
  const values = readFacts(PERSON_FACTS, body.facts);
  const isCounted = isOnlyCounted(values.born_on ?? null, { min_age: plan.joining.min_age, on });
  (isCounted ? checkDates : checkPerson)(values, { on });
  if (door?.people.some(({ id }) => id === subject)) throw new Refusal(PERSON_KNOWN);
}

/**
 * @param {Said} said
 * @param {Door | null} door
 * @param {Day} day
 */
async function checkAnswer({ subject, body }, door, { plan, today: on }) {
  const person = getPerson(door, subject);
  const consent = /** @type {any} */ (body);
  checkConsent(consent);
  await checkText(consent, plan);
  if (AGREEING.includes(body.act)) checkEnrolling(plan, factsOf(person), { on });
}

/**
 * @param {Said} said
 * @param {Door | null} door
 * @param {Day} day
 */
function checkVisitVoid({ subject }, door, { today }) {
  const visit = door?.visits?.find(({ id }) => id === subject);
  if (!visit) throw new Refusal(VOID_UNKNOWN);
  if (visit.on !== today) throw new Refusal(VOID_LATE);
}

/**
 * @param {Said} said
 * @param {Door | null} door
 * @param {Day} day
 */
function checkConsentVoid({ body }, door, { today }) {
  const { id, consent_act, consented_on } = getPerson(door, body.person);
  if (consent_act === null) throw new Refusal(VOID_UNKNOWN);
  if (consented_on !== today) throw new Refusal(VOID_LATE);
  const isPaid = door?.slips.some((slip) => slip.person === id && slip.state === "paid" && slip.issued_on === today);
  if (isPaid) throw new Refusal(VOID_PAID);
}

/**
 * @param {Said} said
 * @param {Door | null} door
 * @param {Day} day
 */
function checkChoice({ subject, body }, door, { plan }) {
  const bill = billFor(getPerson(door, subject), body, plan);
  const isSame = bill.resident_fen === body.resident_fen && bill.government_fen === body.government_fen;
  if (!isSame) throw new Refusal(TIER_UNKNOWN);
}

/**
 * @param {Said} said
 * @param {Door | null} door
 * @param {Day} day
 */
function checkSlip({ body }, door, { plan }) {
  const person = getPerson(door, body.person);
  if (!AGREEING.includes(person.consent_act) || person.left_reason !== null) throw new Refusal(SLIP_NO_CONSENT);
  const { resident_fen } = billFor(person, body, plan);
  if (resident_fen === 0) throw new Refusal(SLIP_NOTHING_DUE);
  if (resident_fen !== body.amount_fen) throw new Refusal(SLIP_AMOUNT);
  const isOther = (slip) => slip.person === body.person && slip.year === body.year && slip.kind === body.kind;
  const other = door?.slips.find((slip) => isOther(slip) && slip.state !== "void");
  if (other) throw new Refusal(of(SLIP_EXISTS, { reference: other.reference }));
}

/**
 * @param {Said} said
 * @param {Door | null} door
 */
function checkVoid({ subject, body }, door) {
  if (!strip(body.reason)) throw new Refusal(SLIP_REASON_MISSING);
  const slip = door?.slips.find(({ reference }) => reference === subject);
  if (!slip) throw new Missing(SLIP_UNKNOWN);
  if (slip.state !== "due") throw new Refusal(SLIP_NOT_DUE);
}

/**
 * @param {Values} person
 * @param {Values} body
 * @param {Plan} plan
 */
function billFor({ special_groups }, { tier_fen, kind }, plan) {
  return billOf(plan, { tier_fen, groups: special_groups, kind });
}

/**
 * @param {Door | null} door
 * @param {string} personId
 * @returns {any}
 */
function getPerson(door, personId) {
  const person = door?.people.find(({ id }) => id === personId);
  if (!person) throw new Missing(PERSON_UNKNOWN);
  return person;
}

/** @param {Values} body */
function nowOf({ changes }) {
  return Object.fromEntries(Object.entries(changes).map(([name, [, now]]) => [name, now]));
}
