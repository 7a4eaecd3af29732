/**
 * The spare: a second copy, among the browser's files, of what this phone's database holds.
 *
 * A browser that is killed while it writes may throw its whole database away at the start after the next,
 * or go back in time (docs/decisions.md, 33). So what is said to be saved is put in a second place too, where
 * the browser has one and room in it, and `mend.js` brings back from there.
 */

import { NAME, PEOPLE, doorsOf, endOf, entriesOf, nameOf, put, putSafely, readName, roundOf, take, takeSafely } from "./spare_files.js";
import { readMeta } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./journal.js").Row} Row
 * @typedef {import("./overlay.js").Door} Door
 * @typedef {{shared: Store, caches?: CacheStorage}} Host
 */

export const SHARED = ["current", "people", "turn", "locale", "theme", "letters", "keeping"];
const ROUND = ["user", "plan", "plan_digest", "groups", "cursor", "authors", "shift", "is_complete", "synced_at", "taken"];
const PAGE = 200; // doors of one file
const FEW = 20; // doors that are kept one by one
const STEP = 20; // entries written at once; whoever saves one meanwhile waits for no more

/**
 * Keep entries a second time, unless the server has them.
 * @param {CacheStorage | undefined} caches
 * @param {Store} store
 * @param {Row[]} rows as the journal has them
 */
export async function spareEntries(caches, store, rows) {
  if (!caches) return;
  const files = await entriesOf(caches, store);
  await Promise.all(rows.filter(isNeeded).map((row) => put(files, nameOf(row), row)));
}

/**
 * Take away the copies that nobody needs any more, and give every entry that needs one its second copy.
 * @param {CacheStorage} caches
 * @param {Store} store
 */
export async function spareJournal(caches, store) {
  const files = await entriesOf(caches, store);
  const idle = await listSpared(caches, store); // before the journal is read: what comes after that has its copy from whoever saves
  const lacking = (await store.read(["journal"], needyOf)).filter((row) => !idle.delete(nameOf(row)));
  await Promise.all([...idle].map((name) => files.delete(name)));
  for (let done = 0; done < lacking.length; done += STEP) {
    const step = lacking.slice(done, done + STEP);
    await spareEntries(caches, store, step);
    const settled = (await readRows(store, step)).filter((row) => !isNeeded(row)); // a page had them answered meanwhile
    await Promise.all(settled.map((row) => files.delete(nameOf(row))));
  }
}

/**
 * Return the names of all entries that have a second copy; none where the browser does not say.
 * @param {CacheStorage} caches
 * @param {Store} store
 * @returns {Promise<Set<string>>}
 */
export async function listSpared(caches, store) {
  const keys = await entriesOf(caches, store).then((files) => files.keys()).catch(() => []);
  return new Set(keys.map((key) => nameOf(readName(key))));
}

/**
 * Follow an answer of the server that was taken in: entries that it has need no second copy, doors do.
 *
 * How far the journal has come is kept before any copy of an entry goes, unless there is no room for it. Doors
 * that come alone replace themselves; after more, or after groups that left, all are written anew, once the last of them is there.
 * @param {Host} host
 * @param {Store} store
 * @param {Record<string, any>} said
 * @param {{sent: Row[], cursor: string}} call
 */
export async function spareAnswer(host, store, said, { sent, cursor }) {
  if (!host.caches) return;
  const files = await host.caches.open(NAME);
  await sparePeople(host);
  const isKept = await spareEnd(files, store).then(() => true, () => false);
  await settleEntries(host.caches, store, sent);
  if (!isKept) await spareEnd(files, store); // what went has made room
  if (said.is_revoked) return forgetRound(host.caches, store);
  const before = await take(files, roundOf(store));
  const isAlone = before?.cursor === cursor && said.doors.length <= FEW && !said.gone.length;
  if (!isAlone && said.has_more) return;
  if (isAlone) {
    const doors = await host.caches.open(doorsOf(store));
    await Promise.all(said.doors.map((/** @type {Door} */ door) => put(doors, `/door/${door.household.id}`, door)));
    await put(files, roundOf(store), await readMeta(store, ...ROUND));
  } else {
    await spareRound(host.caches, store);
  }
}

/**
 * Keep who uses this phone, where that has changed.
 * @param {Host} host
 */
export async function sparePeople({ shared, caches }) {
  const files = await caches?.open(NAME);
  if (!files) return;
  const [now, before] = await Promise.all([readMeta(shared, ...SHARED), takeSafely(files, PEOPLE)]);
  if (JSON.stringify(now) !== JSON.stringify(before)) await putSafely(files, PEOPLE, now);
}

/**
 * Write a round anew: its doors, and then what belongs to it.
 * @param {CacheStorage} caches
 * @param {Store} store
 */
export async function spareRound(caches, store) {
  const [files, doors] = await Promise.all([caches.open(NAME), caches.open(doorsOf(store))]);
  const round = await readMeta(store, ...ROUND);
  await spareDoors(doors, store);
  await put(files, roundOf(store), round);
}

/**
 * Forget the doors of a phone that was closed.
 * @param {CacheStorage} caches
 * @param {Store} store
 */
export async function forgetRound(caches, store) {
  const files = await caches.open(NAME);
  await Promise.all([files.delete(roundOf(store)), caches.delete(doorsOf(store))]);
}

/**
 * Tell whether an entry's text is only here, or is still to be looked at.
 * @param {Row} row
 */
function isNeeded({ state, held }) {
  return state === "waiting" || held === 1;
}

/**
 * Keep how far the journal has come.
 * @param {Cache} files
 * @param {Store} store
 */
export async function spareEnd(files, store) {
  const { device } = await readMeta(store, "device");
  await putSafely(files, endOf(store), device);
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
  const rows = await readRows(store, sent);
  await Promise.all(rows.map((row) => (isNeeded(row) ? put(files, nameOf(row), row) : files.delete(nameOf(row)))));
}

/**
 * Return the entries that need a second copy.
 * @param {any} tx over journal
 * @returns {Promise<Row[]>}
 */
async function needyOf(tx) {
  const journal = tx.objectStore("journal");
  return (await Promise.all([journal.index("state").getAll("waiting"), journal.index("held").getAll(1)])).flat();
}

/**
 * Return entries as the journal has them now.
 * @param {Store} store
 * @param {Row[]} rows
 * @returns {Promise<Row[]>}
 */
function readRows(store, rows) {
  return store.read(["journal"], (tx) => Promise.all(rows.map(({ place }) => tx.objectStore("journal").get(place))));
}
