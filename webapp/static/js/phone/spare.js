/**
 * The spare: a second copy, among the browser's files, of what this phone's database holds.
 *
 * A browser that is killed while it writes may throw its whole database away at the start after the next,
 * or go back in time (docs/decisions.md, 33). So what is said to be saved is in two places, and what one of
 * them has lost is brought back from the other. Where the browser has no such files, there is one place.
 */

import { NAME, PEOPLE, doorsOf, entriesOf, nameOf, put, roundOf, take } from "./spare_files.js";
import { readMeta } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./journal.js").Row} Row
 * @typedef {import("./overlay.js").Door} Door
 */

const SHARED = ["current", "people", "locale", "theme", "letters", "keeping"];
const KNOWN = ["device", "user", "plan", "plan_digest", "groups", "cursor", "authors", "shift", "is_complete", "synced_at", "taken"];
const PAGE = 200; // doors of one file
const FEW = 20; // doors that are kept one by one

/**
 * Keep entries a second time.
 * @param {CacheStorage | undefined} caches
 * @param {Store} store
 * @param {Row[]} rows as the journal has them
 */
export async function spareEntries(caches, store, rows) {
  const files = await entriesOf(caches, store);
  await Promise.all(rows.map((row) => put(files, nameOf(row), row)));
}

/**
 * Follow an answer of the server that was taken in: entries that it has need no second copy, doors do.
 *
 * Doors that come alone replace themselves. After more, or after groups that left, all are written anew, once
 * the last of them is there.
 * @param {{shared: Store, caches?: CacheStorage}} host
 * @param {Store} store
 * @param {Record<string, any>} said
 * @param {{sent: Row[], cursor: string}} call
 */
export async function spareAnswer({ caches, shared }, store, said, { sent, cursor }) {
  if (!caches) return;
  await settleEntries(caches, store, sent);
  const [files, doors] = await Promise.all([caches.open(NAME), caches.open(doorsOf(store))]);
  const [known, people] = await Promise.all([readMeta(store, ...KNOWN), readMeta(shared, ...SHARED)]);
  const before = await take(files, roundOf(store));
  await put(files, PEOPLE, people);
  if (said.is_revoked) {
    await Promise.all([put(files, roundOf(store), { device: known.device }), caches.delete(doorsOf(store))]);
  } else if (before?.cursor === cursor && said.doors.length <= FEW && !said.gone.length) {
    await Promise.all(said.doors.map((/** @type {Door} */ door) => put(doors, `/door/${door.household.id}`, door)));
    await put(files, roundOf(store), known);
  } else if (said.has_more) {
    await put(files, roundOf(store), { ...before, device: known.device });
  } else {
    await spareDoors(doors, store);
    await put(files, roundOf(store), known);
  }
}

/**
 * Let nobody's round come back: somebody signed out.
 * @param {CacheStorage | undefined} caches
 */
export async function spareNobody(caches) {
  const files = await caches?.open(NAME);
  const people = files && (await take(files, PEOPLE));
  if (people) await put(files, PEOPLE, { ...people, current: "" });
}

/**
 * Write a whole second copy, for a phone that has worked without one.
 * @param {CacheStorage} caches
 * @param {Store} shared
 * @param {Store} store
 */
export async function spareAll(caches, shared, store) {
  const [files, doors] = await Promise.all([caches.open(NAME), caches.open(doorsOf(store))]);
  const rows = await store.read(["journal"], (tx) => tx.objectStore("journal").index("open").getAll(1));
  await spareEntries(caches, store, rows.filter(isNeeded));
  await spareDoors(doors, store);
  await put(files, PEOPLE, await readMeta(shared, ...SHARED));
  await put(files, roundOf(store), await readMeta(store, ...KNOWN));
}

/**
 * Write all doors anew in place of what was kept of them.
 * @param {Cache} files
 * @param {Store} store
 */
async function spareDoors(files, store) {
  const before = await files.keys();
  const written = new Set();
  for (let after = ""; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const rows = await store.read(["doors"], (tx) => tx.objectStore("doors").getAll(range, PAGE));
    if (!rows.length) break;
    const name = `/page/${written.size}`;
    await put(files, name, rows.map(({ household, people, visits, slips }) => ({ household, people, visits, slips })));
    written.add(name);
    after = rows[rows.length - 1].id;
  }
  await Promise.all(before.filter(({ url }) => !written.has(new URL(url).pathname)).map((file) => files.delete(file)));
}

/**
 * Forget copies of entries that the server has, and keep what it said of those it holds.
 * @param {CacheStorage} caches
 * @param {Store} store
 * @param {Row[]} sent
 */
async function settleEntries(caches, store, sent) {
  if (!sent.length) return;
  const files = await entriesOf(caches, store);
  const rows = await store.read(["journal"], (tx) => Promise.all(sent.map(({ place }) => tx.objectStore("journal").get(place))));
  await Promise.all(rows.map((row) => (isNeeded(row) ? put(files, nameOf(row), row) : files?.delete(nameOf(row)))));
}

/** @param {Row} row */
function isNeeded({ state, held }) {
  return state === "waiting" || held === 1;
}

