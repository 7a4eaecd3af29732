/** Taking the server's answer in: receipts, doors, plan and key, all in one transaction. */

import { splitReference } from "../rules/reference.js";
import { clearDoors, forgetGroups, keepDoors } from "./doors.js";
import { receipt } from "./entries.js";
import { countSlip } from "./journal.js";
import { keepMeta, metaOf } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./journal.js").Row} Row
 * @typedef {Record<string, any>} Said an answer of `/sync`
 * @typedef {{delivered: number, held: Row[], is_ahead: boolean, missing: [number, number][], skew: number}} Taken
 */

const STORES = ["journal", "meta", "doors", "lists"];
const NAMES = ["device", "lease", "own_slips", "authors", "taken"];
/** What a revoked phone must not keep. */
const FORGOTTEN = ["list", "plan", "plan_digest", "groups", "cursor", "lease", "own_slips", "authors"];

/**
 * Take an answer in, whole or not at all.
 *
 * An entry that the server worked in leaves the overlay in the moment its door comes. While more doors are
 * on their way (`has_more`) it stays; one that is held keeps its text until it is settled.
 * @param {Store} store
 * @param {Said} said
 * @param {{sent: Row[], key: CryptoKey | null, now: number}} call `key` is the slip key that came with it
 * @returns {Promise<Taken>}
 */
export function takeIn(store, said, { sent, key, now }) {
  return store.write(STORES, async (tx) => {
    const known = await metaOf(tx, NAMES);
    const rows = await keepReceipts(tx, said, sent);
    const own_slips = rows.reduce((own, { slip }) => (slip ? countSlip(own, slip, -1) : own), known.own_slips ?? {});
    const device = await followed(said, known.device);
    const is_ahead = device.last_seq > known.device.last_seq;
    const skew = now - Date.parse(said.now);
    const taken = (known.taken ?? 0) + 1; // tells apart two answers of one millisecond
    await keepMeta(tx, { device, own_slips, taken, synced_at: now, skew, journal: said.journal ?? null });
    if (is_ahead) await keepMeta(tx, { set_back_at: now });
    if (said.is_revoked) await forget(tx, device, said.now);
    else await keepNews(tx, said, { ...known, device }, key);
    const missing = said.journal?.missing ?? [];
    if (missing.length) await sendAgain(tx, missing, device.id);
    const held = rows.filter((row) => row.held);
    return { delivered: rows.length, held, is_ahead, missing, skew };
  });
}

/**
 * Keep the answers of the entries that were sent; return those that had not been answered before.
 * @param {any} tx
 * @param {Said} said
 * @param {Row[]} sent
 * @returns {Promise<Row[]>}
 */
async function keepReceipts(tx, said, sent) {
  const journal = tx.objectStore("journal");
  const answers = new Map(said.answers.map((answer) => [answer.id, answer]));
  const fresh = [];
  for (const { id } of sent) {
    const answer = answers.get(id);
    const row = answer && (await journal.index("id").get(id));
    if (!row || row.text === null) continue; // not named, or settled meanwhile
    const answered = receiptOf(row, answer, said);
    await journal.put(answered);
    if (row.state === "waiting") fresh.push(answered);
  }
  if (!said.has_more) await forgetFading(journal);
  return fresh;
}

/**
 * @param {Row} row
 * @param {Said} answer
 * @param {Said} said
 * @returns {Row}
 */
function receiptOf({ held, ...row }, answer, said) {
  const became = answer.status === "repeated" ? answer.first : answer.status;
  const answered = { ...row, state: /** @type {"answered"} */ ("answered"), answer: { ...answer, became } };
  if (said.is_revoked) return receipt(answered);
  if (became === "held") return { ...answered, held: 1, asked_at: Date.parse(said.now) };
  return said.has_more ? { ...answered, fading: 1 } : receipt(answered);
}

/** @param {any} journal */
async function forgetFading(journal) {
  for (const row of await journal.index("fading").getAll(1)) await journal.put(receipt(row));
}

/**
 * Return the phone's end of the journal; where the server knows more, this phone was set back: go on behind it.
 * @param {Said} said
 * @param {import("./journal.js").Device} device
 */
async function followed({ journal, doors = [] }, device) {
  const counters = doors.flatMap(({ slips }) => slips.map(({ reference }) => splitReference(reference)));
  const counter = counters.reduce((most, [block, one]) => (block === device.block ? Math.max(most, one) : most), 0);
  const next = { ...device, counter: Math.max(counter, device.counter) };
  if (!(journal?.last > device.last_seq)) return next;
  return { ...next, last_seq: journal.last, last_digest: journal.digest };
}

/**
 * @param {any} tx
 * @param {Said} said
 * @param {Record<string, any>} known
 * @param {CryptoKey | null} key
 */
async function keepNews(tx, said, known, key) {
  const { user, groups, cursor } = said;
  await keepDoors(tx, said.doors);
  await forgetGroups(tx, groups.map(({ id }) => id));
  if (said.gone.length) await tx.objectStore("meta").delete("list");
  const authors = { ...known.authors, ...said.authors, [user.id]: user.name };
  const lease = leaseOf(said.lease, known.lease, key);
  await keepMeta(tx, { user, groups, cursor, authors, ...(lease && { lease }) });
  if (said.plan) await keepMeta(tx, { plan: said.plan, plan_digest: said.plan_digest });
  if (!said.has_more) await keepMeta(tx, { is_complete: true });
}

/**
 * Return the lease with its key, or nothing where the key is not the lease's.
 * @param {Said} lease
 * @param {any} known
 * @param {CryptoKey | null} key
 */
function leaseOf({ secret, ...lease }, known, key) {
  if (key) return { ...lease, key };
  return known?.number === lease.number && known.key ? { ...lease, key: known.key } : null;
}

/**
 * Forget everything but the journal, on a phone that was closed.
 * @param {any} tx over meta, doors and lists
 * @param {import("./journal.js").Device} device
 * @param {string} at when
 */
export async function forget(tx, device, at) {
  await clearDoors(tx);
  for (const name of FORGOTTEN) await tx.objectStore("meta").delete(name);
  await keepMeta(tx, { device: { ...device, revoked_at: device.revoked_at ?? at } });
}

/**
 * Let entries wait again that the server has lost and this phone still has.
 * @param {any} tx
 * @param {[number, number][]} missing ranges of numbers
 * @param {string} device
 */
async function sendAgain(tx, missing, device) {
  const journal = tx.objectStore("journal");
  for (const { held, fading, ...row } of await journal.index("open").getAll(1)) {
    const isMissing = missing.some(([from, to]) => row.seq >= from && row.seq <= to);
    if (isMissing && row.device === device && row.state === "answered") await journal.put({ ...row, state: "waiting" });
  }
}
