/** Bringing back from the second copy what this phone's database has lost. */

import { splitReference } from "../rules/reference.js";
import { keepDoors } from "./doors.js";
import { countSlip } from "./journal.js";
import { spareAll } from "./spare.js";
import { NAME, PEOPLE, doorsOf, entriesOf, nameOf, roundOf, take, takeAll } from "./spare_files.js";
import { keepMeta, metaOf, readMeta, writeMeta } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./journal.js").Row} Row
 * @typedef {import("./overlay.js").Door} Door
 * @typedef {{
 *   shared: Store, open: (userId: string) => Store, caches?: CacheStorage, now: () => number,
 * }} Host
 */

const STORES = ["journal", "meta", "doors", "lists"];

/**
 * Bring everything back where the database is empty; return whether anything came.
 * @param {Host} host
 */
export async function bringBack({ shared, open, caches, now }) {
  const files = await caches?.open(NAME);
  const known = files && (await take(files, PEOPLE));
  if (!known) return false;
  for (const user of known.people ?? []) {
    const store = open(user);
    const [round, entries] = await Promise.all([take(files, roundOf(store)), entriesOf(caches, store).then(takeAll)]);
    if (round) await bringRound(store, { round, entries, caches, now });
  }
  await writeMeta(shared, known);
  return true;
}

/**
 * Bring entries back where a person's database has gone back in time; return whether it had.
 *
 * A phone that has worked without a second copy begins one; nobody waits for it.
 * @param {Host} host
 * @param {Store} store
 */
export async function mend({ shared, caches, now }, store) {
  if (!caches) return false;
  const [{ device }, entries, round] = await Promise.all([
    readMeta(store, "device"),
    entriesOf(caches, store),
    caches.open(NAME).then((files) => take(files, roundOf(store))),
  ]);
  if (!device) return false;
  const next = await entries?.match(nameOf({ device: device.id, seq: device.last_seq + 1 }));
  const isBack = Boolean(next) || isBehind(device, round?.device);
  if (isBack) await bringRound(store, { round, entries: await takeAll(entries), caches, now });
  else if (!round && !device.revoked_at) spareAll(caches, shared, store).catch(() => {});
  return isBack;
}

/**
 * Put into a database what it lacks.
 * @param {Store} store
 * @param {{round: Record<string, any>, entries: Row[], caches: CacheStorage | undefined, now: () => number}} kept
 */
async function bringRound(store, { round, entries, caches, now }) {
  const doors = (await readMeta(store, "device")).device ? [] : await caches?.open(doorsOf(store)).then(takeAll);
  await store.write(STORES, async (tx) => {
    if (!(await metaOf(tx, ["device"])).device) {
      await keepDoors(tx, newestOf(doors));
      await keepMeta(tx, { ...round, restored_at: now() + (round.shift ?? 0) });
    }
    const missing = await listMissing(tx, entries);
    for (const { place, ...row } of missing) await tx.objectStore("journal").add(row);
    const { device, own_slips = {} } = await metaOf(tx, ["device", "own_slips"]);
    const issued = missing.flatMap(({ slip, state }) => (slip && state === "waiting" ? [slip] : []));
    await keepMeta(tx, {
      device: farthest(device, round?.device, entries),
      own_slips: issued.reduce((own, slip) => countSlip(own, slip, 1), own_slips),
    });
  });
}

/**
 * @param {any} tx
 * @param {Row[]} entries
 */
async function listMissing(tx, entries) {
  const ids = tx.objectStore("journal").index("id");
  const found = await Promise.all(entries.map(({ id }) => ids.getKey(id)));
  return entries.filter((_entry, at) => found[at] === undefined).sort((one, other) => one.place - other.place);
}

/**
 * Return how far a device has come, by all that is known of it.
 * @param {import("./journal.js").Device} device
 * @param {import("./journal.js").Device | undefined} spared
 * @param {Row[]} rows
 */
function farthest(device, spared, rows) {
  const ends = rows.filter((row) => row.device === device.id).map(({ seq, digest }) => ({ last_seq: seq, last_digest: digest }));
  if (spared && isBehind(device, spared)) ends.push({ last_seq: spared.last_seq, last_digest: spared.last_digest });
  const end = ends.reduce((most, one) => (one.last_seq > most.last_seq ? one : most), device);
  const slips = rows.flatMap(({ kind, subject }) => (kind === "slip.issue" ? [splitReference(subject)] : []));
  const counters = slips.flatMap(([block, counter]) => (block === device.block ? [counter] : []));
  const { last_seq, last_digest } = end;
  return { ...device, last_seq, last_digest, counter: Math.max(device.counter, spared?.id === device.id ? spared.counter : 0, ...counters) };
}

/**
 * @param {import("./journal.js").Device} device
 * @param {import("./journal.js").Device | undefined} spared
 */
function isBehind(device, spared) {
  return spared?.id === device.id && spared.last_seq > device.last_seq;
}

/**
 * Return doors once each: one that lies alone came after those of the pages.
 * @param {(Door | Door[])[]} files
 */
function newestOf(files = []) {
  const [pages, alone] = [files.filter(Array.isArray).flat(), files.filter((file) => !Array.isArray(file))];
  return [...new Map([...pages, ...alone].map((door) => [door.household.id, door])).values()];
}
