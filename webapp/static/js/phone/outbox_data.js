/** How this phone stands with the server, and its entries with the doors they are about. */

import { Refusal } from "../rules/problem.js";
import { readLease } from "./device.js";
import { countEntries, listEntries, readEntry } from "./entries.js";
import { isLately } from "./loss.js";
import { MOST_SKEW } from "./outbox.js";
import { nameOf } from "./spare_files.js";
import { readMeta } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("../views/outbox_views.js").Told} Told
 * @typedef {import("../views/outbox_views.js").Standing} Standing
 */

const ANSWERED = 20; // of those that have arrived, the last ones

/**
 * Return how the phone stands with the server.
 * @param {Store} store
 * @returns {Promise<Standing>}
 */
export async function standOf(store) {
  const [counts, known] = await Promise.all([countEntries(store), readMeta(store, "outbox", "synced_at", "device", "user")]);
  const { outbox, synced_at = 0, device, user } = known;
  const { why = "", next_at = 0 } = outbox ?? {};
  return { user: user?.id ?? device?.user ?? "", ...counts, why, next_at, synced_at, is_revoked: Boolean(device?.revoked_at) };
}

/**
 * Return the entries of the outbox, at most so many of those that wait, and how the phone stands.
 * @param {Store} store
 * @param {{data: import("./forms.js").Data, now: number, keeping: string, spared: Set<string> | null, most: number}} around
 *   `spared` are the names of what is kept twice, read before; null while that is not settled
 */
export async function listOutbox(store, { data, now, keeping, spared, most }) {
  const [stand, lease, { set_back_at, skew = 0 }, rows] = await Promise.all([
    standOf(store),
    readLease(store, now),
    readMeta(store, "set_back_at", "skew"),
    listEntries(store, { most: ANSWERED }),
  ]);
  const doors = new Map();
  const listed = rows.waiting.slice(0, most).map((row) => ({ ...row, next_at: row.next_at > now ? row.next_at : 0 }));
  const entries = {
    held: await tellAll(rows.held, data, doors),
    waiting: await tellAll(listed, data, doors),
    answered: await tellAll(rows.answered, data, doors),
  };
  const off = Math.abs(skew) > MOST_SKEW ? skew : 0;
  const single = spared ? rows.waiting.filter((row) => !spared.has(nameOf(row))).length : 0;
  const is_set_back = isLately(set_back_at, now);
  return { entries, standing: { ...stand, listed: listed.length, keeping, single, lease, is_set_back, skew: off } };
}

/**
 * @param {import("./journal.js").Row[]} rows
 * @param {import("./forms.js").Data} data
 * @param {Map<string, any>} doors those read so far
 * @returns {Promise<Told[]>}
 */
async function tellAll(rows, data, doors) {
  const told = [];
  for (const row of rows) {
    if (!doors.has(row.household)) doors.set(row.household, await data.getDoor(row.household).catch(orNone));
    told.push(tellOne(row, doors.get(row.household)));
  }
  return told;
}

/**
 * @param {import("./journal.js").Row} row
 * @param {any} found its door, or null
 * @returns {Told}
 */
function tellOne(row, found) {
  const { kind, subject, household, made_at, answer, next_at } = row;
  const body = readEntry(row)?.body ?? null;
  const slip = found?.slips.find(({ reference }) => reference === subject);
  const whose = body?.person ?? slip?.person ?? subject;
  const person = found?.people.find(({ id }) => id === whose) ?? null;
  return { kind, subject, household, made_at, body, answer, next_at, door: found?.household ?? null, person };
}

/**
 * @param {unknown} error
 * @returns {null}
 */
function orNone(error) {
  if (error instanceof Refusal) return null;
  throw error;
}
