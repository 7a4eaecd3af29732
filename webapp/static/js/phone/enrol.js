/** Taking an answer at the door: visit, consent, choice and slip, all of them or none. */

import { AGREEING, Act, TIER_MISSING } from "../rules/door_words.js";
import { entryIdOf } from "../rules/ids.js";
import { SLIP_LEASE } from "../rules/lease.js";
import { YEAR_NOT_OPEN, billOfPerson, earlierYears, estimateOf } from "../rules/offer.js";
import { PaymentKind } from "../rules/plan.js";
import { Refusal } from "../rules/problem.js";
import { recordMember } from "./record.js";
import { mayIssue } from "./slips.js";

/**
 * @typedef {import("../rules/answers.js").Answer} Answer
 * @typedef {import("./record.js").Deed} Deed
 * @typedef {import("./forms.js").Host} Host
 * @typedef {import("./forms.js").Door} Door
 * @typedef {{person: any, door: Door}} Found
 * @typedef {{year: number, kind: string, tier_fen: number}} Payment one year that a person pays at one tier
 * @typedef {{reference: string | null, lacks_slip: boolean, consent: string}} Taken `consent` is the answer's entry
 */

const REPLACED = "replaced"; // why a slip is void when another took its place

/**
 * Record an answer; return the reference of its slip, null where nothing is due.
 *
 * A refusal leaves nothing half said. Sent twice, it is one slip. Beyond the lease the consent and the
 * choice are kept and `lacks_slip` says that the slip is still to come; a slip that stands is never given
 * up for one that cannot be issued.
 * @param {Host} host
 * @param {Found} found whose answer it is
 * @param {Answer} answer
 * @returns {Promise<Taken>}
 */
export async function takeAnswer(host, { person, door }, answer) {
  const { person_id, act, words, notice, tier_fen, seed } = answer;
  const say = (/** @type {Record<string, any>} */ body) => ({ kind: "consent", subject: person_id, body });
  const shown = notice ? [say({ ...notice, act: Act.PRIVACY })] : [];
  if (!AGREEING.includes(act)) return record(host, door, [...shown, say({ ...words, act })], seed);
  if (tier_fen === null) throw new Refusal(TIER_MISSING);
  const { plan } = host.reader;
  const bill = billOfPerson(/** @type {any} */ (person), plan, tier_fen);
  const body = { ...words, act, tier_fen: bill.tier_fen, amount_fen: bill.resident_fen };
  const replaced = door.slips.filter((slip) => slip.reference === answer.replaces && slip.person === person_id);
  const voids = replaced.filter(({ state }) => state !== "void").map(voidOf);
  const payment = { year: plan.payment_year, kind: PaymentKind.NORMAL, tier_fen: bill.tier_fen };
  const paying = await payingDeeds(host, person, payment, { seed, needs_slip: voids.length > 0 });
  return record(host, door, [...shown, ...voids, say(body), ...paying], seed);
}

/**
 * Record the tier of an earlier year and issue its slip; return the reference.
 * @param {Host} host
 * @param {Found} found who pays
 * @param {Payment} payment
 * @param {string} seed
 * @returns {Promise<string>}
 */
export async function payEarlierYear(host, { person, door }, payment, seed) {
  const isOpen = earlierYears(/** @type {any} */ (person), host.reader.plan).includes(payment.year);
  if (!isOpen) throw new Refusal(YEAR_NOT_OPEN);
  const deeds = await payingDeeds(host, person, payment, { seed, needs_slip: true });
  return (await record(host, door, deeds, seed)).reference ?? "";
}

/**
 * Return the choice and, if anything is due, the slip; nothing for whom the consent will be refused anyway,
 * because the date of birth is not known.
 * @param {Host} host
 * @param {any} person
 * @param {Payment} payment
 * @param {{seed: string, needs_slip: boolean}} page
 * @returns {Promise<Deed[]>}
 */
async function payingDeeds(host, person, { year, kind, tier_fen }, { seed, needs_slip }) {
  const { plan, today } = host.reader;
  const { resident_fen, government_fen } = billOfPerson(person, plan, tier_fen, kind);
  if (!person.born_on) return [];
  const estimate = estimateOf(person, plan, tier_fen, { on: today });
  const chosen = { year, kind, tier_fen };
  const choice = { kind: "choice", subject: person.id, body: { ...chosen, resident_fen, government_fen, estimate } };
  if (resident_fen === 0) return [choice];
  const entry_id = await entryIdOf(seed, "slip.issue", person.id, chosen);
  const isCovered = (await host.findEntry(entry_id)) !== undefined || (await mayIssue(host, resident_fen));
  if (!isCovered && needs_slip) throw new Refusal(SLIP_LEASE);
  const body = { ...chosen, person: person.id, amount_fen: resident_fen };
  return isCovered ? [choice, { kind: "slip.issue", subject: "", body, entry_id }] : [choice];
}

/**
 * @param {Host} host
 * @param {Door} door
 * @param {Deed[]} deeds
 * @param {string} seed
 * @returns {Promise<Taken>}
 */
async function record(host, door, deeds, seed) {
  const rows = await recordMember(host, door, deeds, seed);
  const slip = rows.find(({ kind }) => kind === "slip.issue");
  const owes = deeds.some(({ kind, body }) => kind === "choice" && body.resident_fen > 0);
  const consent = [...rows].reverse().find(({ kind }) => kind === "consent")?.id ?? "";
  return { reference: slip?.subject ?? null, lacks_slip: owes && !slip, consent };
}

/** @param {Record<string, any>} slip */
function voidOf({ reference }) {
  return { kind: "slip.void", subject: reference, body: { reason: REPLACED } };
}
