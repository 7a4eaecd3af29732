/** Slips on this phone: finding them, how many more may be issued, and the paper they are printed on. */

import { Missing, problem } from "../rules/problem.js";
import { slipSheet } from "../views/sheet.js";

/**
 * @typedef {import("../views/wording.js").Issuer} Issuer
 * @typedef {import("./forms.js").Answer} Answer
 * @typedef {import("./forms.js").Door} Door
 * @typedef {import("./forms.js").Host} Host
 * @typedef {import("./forms.js").Request} Request
 * @typedef {Record<string, any>} Values
 * @typedef {{slip: Values, door: Door, issuer: Issuer, paid_on: string}} Found
 */

export const SLIPS_NONE_DUE = problem("slips_none_due", "No slip of this household waits for payment");
const PDF = /^application\/pdf\b/;
const BEFORE = /^\/round(\/doors\/[^/]+)?$/; // pages that are read before somebody is asked
const NO_SLIPS =
  "This phone can issue no more slips until it has been in touch with the server. Everything else can still be recorded.";

/**
 * Return a slip of one's own doors with its door and who issued it; throw Missing or Forbidden.
 * @param {Host} host
 * @param {string} text its reference, as typed
 * @returns {Promise<Found>}
 */
export async function getOwnSlip(host, text) {
  const found = await host.data.getSlip(text);
  const { village, group, name } = found.issuer;
  return { ...found, issuer: { village, group, name, public_url: host.publicUrl } };
}

/**
 * Return the slips of a door that wait for payment; throw Missing where there is none.
 * @param {Host} host
 * @param {string} householdId
 * @returns {Promise<Found[]>}
 */
export async function listDueSlips(host, householdId) {
  const { slips } = await host.data.getDoor(householdId);
  const due = slips.filter(({ state }) => state === "due");
  if (!due.length) throw new Missing(SLIPS_NONE_DUE);
  return Promise.all(due.map(({ reference }) => getOwnSlip(host, reference)));
}

/**
 * Tell whether this phone may issue one more slip of an amount.
 * @param {Host} host
 * @param {number} amount_fen
 */
export async function mayIssue(host, amount_fen) {
  const reach = await host.readLease();
  return reach !== null && !reach.is_over && reach.slips > 0 && amount_fen <= reach.fen;
}

/**
 * Return what the list and a door say of a lease that is used up, so that it is known before the door.
 * @param {{is_over: boolean} | null} reach
 * @param {string} path of the page
 * @param {import("../views/word_views.js").Reader} reader
 * @returns {{kind: string, text: string}[]}
 */
export function leaseNotices(reach, path, { _ }) {
  const isOver = reach === null || reach.is_over;
  return isOver && BEFORE.test(path) ? [{ kind: "warn", text: _(NO_SLIPS) }] : [];
}

/**
 * Return what is printed of slips, each with its person and household.
 * @param {Host} host
 * @param {Found[]} found
 */
export function sheetsOf({ reader }, found) {
  return found.map(({ slip, door, issuer }) => {
    const person = /** @type {Values} */ (door.people.find(({ id }) => id === slip.person));
    return slipSheet(slip, person, door.household, reader.plan, issuer);
  });
}

/**
 * Return the server's PDF, where it knows all these slips and there is signal; else null.
 * @param {Host} host
 * @param {Request} request
 * @param {Found[]} found
 * @returns {Promise<Answer | null>}
 */
export async function askPdf({ askServer }, request, found) {
  const isKnown = found.every(({ slip }) => slip.clock > 0); // a slip that the server has carries its clock
  if (!askServer || !isKnown) return null;
  const answer = await askServer(request).catch(() => null);
  const isPdf = answer?.status === 200 && PDF.test(answer.headers["content-type"] ?? answer.headers["Content-Type"] ?? "");
  return isPdf ? answer : null;
}
