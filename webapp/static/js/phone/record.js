/** Recording what was done at a door: the entries themselves, and the meeting that they imply. */

import { Outcome } from "../rules/door_words.js";
import { entryIdOf } from "../rules/ids.js";
import { sayInstant } from "../rules/instant.js";
import { impliesMeeting } from "../rules/meeting.js";
import { Refusal } from "../rules/problem.js";
import { checkEntry } from "./entry_checks.js";
import { refusalOf } from "./faults.js";
import { fold } from "./overlay.js";

/**
 * One thing said at a door; without `entry_id` the page's seed and the words make it.
 * @typedef {{kind: string, subject: string, body: Record<string, any>, entry_id?: string}} Deed
 * @typedef {import("./forms.js").Host} Host
 * @typedef {import("./forms.js").Row} Row
 * @typedef {import("./forms.js").Door} Door as it was read for this request
 */

const MEETING = { outcome: Outcome.MET };

/**
 * Record how a visit ended; return its row.
 * @param {Host} host
 * @param {Door} door
 * @param {Record<string, any>} body
 * @param {string} seed
 */
export async function recordVisit(host, door, body, seed) {
  const { id } = door.household;
  const [row] = await record(host, door, id, [{ kind: "visit", subject: id, body }], seed);
  return row;
}

/**
 * Record a household that no list has.
 * @param {Host} host
 * @param {string} householdId
 * @param {Record<string, any>} body
 * @param {string} seed
 */
export async function addHousehold(host, householdId, body, seed) {
  const known = await host.data.getDoor(householdId).catch(orNone);
  await record(host, known, householdId, [{ kind: "household.add", subject: householdId, body }], seed);
}

/**
 * Record what was wrong about a household: `{field: [was, now]}`.
 * @param {Host} host
 * @param {Door} door
 * @param {Record<string, any>} changes
 * @param {string} seed
 */
export async function recordHousehold(host, door, changes, seed) {
  const { id } = door.household;
  await record(host, door, id, [{ kind: "household.amend", subject: id, body: { changes } }], seed);
}

/**
 * Record things said about members of a household, after a `visit` that met somebody; return their rows.
 *
 * The visit is left out where it was recorded today. `seed` is the page's own id: the same words
 * sent twice from it are recorded once. A refusal is thrown, and nothing of the request is kept.
 * @param {Host} host
 * @param {Door} door
 * @param {Deed[]} deeds
 * @param {string} seed
 * @returns {Promise<Row[]>}
 */
export async function recordMember(host, door, deeds, seed) {
  const household = /** @type {any} */ (door.household);
  const isMeeting = deeds.some(({ kind }) => impliesMeeting(household, kind, { on: host.reader.today }));
  const met = isMeeting ? [{ kind: "visit", subject: household.id, body: MEETING }] : [];
  const rows = await record(host, door, household.id, [...met, ...deeds], seed);
  return rows.slice(met.length);
}

/**
 * Record that things were said by mistake; it implies no meeting.
 * @param {Host} host
 * @param {Door} door
 * @param {Deed[]} deeds
 * @param {string} seed
 */
export async function takeBack(host, door, deeds, seed) {
  await record(host, door, door.household.id, deeds, seed);
}

/**
 * Keep all deeds that are not in the journal yet, or none where one is refused.
 * @param {Host} host
 * @param {import("./overlay.js").Door | null} door
 * @param {string} household
 * @param {Deed[]} deeds
 * @param {string} seed
 */
async function record(host, door, household, deeds, seed) {
  const drafts = [];
  for (const { kind, subject, body, entry_id } of deeds) {
    const id = entry_id || (await entryIdOf(seed, kind, subject, body));
    drafts.push({ id, kind, subject, household, body });
  }
  await checkDrafts(host, door, drafts);
  return host.append(drafts).catch((error) => {
    throw refusalOf(error);
  });
}

/**
 * Refuse what the server would hold, each draft seen after those before it.
 * @param {Host} host
 * @param {import("./overlay.js").Door | null} door
 * @param {(import("./journal.js").Draft & {id: string})[]} drafts
 */
async function checkDrafts(host, door, drafts) {
  const [groups, ...known] = await Promise.all([host.data.listOwnGroups(), ...drafts.map(({ id }) => host.findEntry(id))]);
  const made_at = sayInstant(host.now());
  for (const [place, draft] of drafts.entries()) {
    if (known[place]) continue;
    await checkEntry(draft, door, host.reader);
    door = fold(door, [{ ...draft, made_at, by: host.user.id }], { plan: host.reader.plan, groups: /** @type {any[]} */ (groups) });
  }
}

/**
 * @param {unknown} error
 * @returns {null}
 */
function orNone(error) {
  if (error instanceof Refusal) return null;
  throw error;
}
