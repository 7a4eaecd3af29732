/** Bringing back from the second copy what this phone's database has lost. */

import { splitReference } from "../rules/reference.js";
import { keepDoors } from "./doors.js";
import { forget } from "./intake.js";
import { countSlip } from "./journal.js";
import { SHARED, forgetRound, spareEnd, spareJournal, sparePeople, spareRound } from "./spare.js";
import { NAME, PEOPLE, doorsOf, endOf, entriesOf, listPeople, nameOf, readName, roundOf, take, takeAll, takeSafely } from "./spare_files.js";
import { keepMeta, metaOf, readMeta } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./journal.js").Row} Row
 * @typedef {import("./journal.js").Device} Device
 * @typedef {import("./overlay.js").Door} Door
 * @typedef {{
 *   shared: Store, open: (userId: string) => Store, caches?: CacheStorage, now: () => number,
 * }} Host
 * @typedef {{people: Promise<void>, all: Promise<void>, spared: Promise<void>}} Looked `people`: it is settled whose pages are
 *   shown; `all`: every journal is whole; `spared`: everything is in both places, so far as there is room
 */

const STORES = ["journal", "meta", "doors", "lists"];
/** @type {WeakMap<Store, Looked>} what was looked over since the worker started */
const LOOKED = new WeakMap();
/** @type {WeakSet<Store>} where no copy is on its way any more: it is there, or it failed */
const TRIED = new WeakSet();

/**
 * Look over, once in a worker's life, what this phone has lost; what fails is tried again by whoever asks next.
 * @param {Host} host
 * @param {boolean} [isAnew] look once more
 * @returns {Looked}
 */
export function lookOver(host, isAnew = false) {
  const before = LOOKED.get(host.shared);
  if (before && !isAnew) return before;
  const listed = host.caches ? bringPeople(host, host.caches) : Promise.resolve([]);
  /** @type {(() => Promise<void>)[]} */
  const left = [];
  const all = listed.then(async (people) => {
    for (const user of people) left.push(await mend(host, host.open(user)));
  });
  const spared = all.then(async () => {
    for (const complete of left) await complete().catch(() => {}); // one copy is there
  });
  const looked = { people: listed.then(() => {}), all, spared };
  LOOKED.set(host.shared, looked);
  all.catch(() => LOOKED.delete(host.shared));
  looked.people.catch(() => {});
  spared.catch(() => {}).then(() => TRIED.add(host.shared));
  return looked;
}

/**
 * Tell whether the second copy is as whole as it gets.
 * @param {Host} host
 */
export function isSpared({ shared }) {
  return TRIED.has(shared);
}

/**
 * Settle who uses this phone: where the copy knows of a later sign-in or sign-out, it is right.
 * @param {Host} host
 * @param {CacheStorage} caches
 * @returns {Promise<string[]>} all whose entries may be here
 */
async function bringPeople({ shared }, caches) {
  const [known, kept, listed] = await Promise.all([
    readMeta(shared, ...SHARED),
    caches.open(NAME).then((files) => takeSafely(files, PEOPLE)),
    listPeople(caches),
  ]);
  const people = [...new Set([...(known.people ?? []), ...(kept?.people ?? []), ...listed])];
  const isBehind = known.current === undefined ? people.length > 0 : (kept?.turn ?? 0) > (known.turn ?? 0);
  if (!isBehind) return people;
  await shared.write(["meta"], async (tx) => {
    const { turn = 0 } = await metaOf(tx, ["turn"]);
    if (turn === (known.turn ?? 0)) await keepMeta(tx, { current: "", turn: turn + 1, ...kept, people });
  });
  return people;
}

/**
 * Bring a person's database what it lacks.
 *
 * Where both places know the same, only the names of the files are read.
 * @param {Host} host
 * @param {Store} store
 * @returns {Promise<() => Promise<void>>} what brings the copy what it lacks in turn
 */
async function mend(host, store) {
  const caches = /** @type {CacheStorage} */ (host.caches);
  const [{ device }, files, entries] = await Promise.all([readMeta(store, "device"), caches.open(NAME), entriesOf(caches, store)]);
  const [end, hasRound, keys] = await Promise.all([takeSafely(files, endOf(store)), files.match(roundOf(store)), entries.keys()]);
  if (!device && !end) return async () => {};
  if (!device) await bringRound(store, end, caches, host.now());
  else if (isCloser(device, end)) await close(store, end);
  const { now, needed } = await readStand(store);
  const names = keys.map(readName);
  const isOdd = names.some((one) => one.device !== now.id || one.seq > now.last_seq) || names.length !== needed || isBehind(now, end);
  if (isOdd) await bringEntries(store, end, { entries, names });
  return async () => {
    if (now.revoked_at) await forgetRound(caches, store);
    if (isOdd) await spareJournal(caches, store);
    if (!now.revoked_at && !hasRound && device) await begin(host, store, files);
  };
}

/**
 * Write what a second copy has besides entries, on a phone that has worked without one.
 * @param {Host} host
 * @param {Store} store
 * @param {Cache} files
 */
async function begin(host, store, files) {
  await spareEnd(files, store);
  await spareRound(/** @type {CacheStorage} */ (host.caches), store);
  await sparePeople(host);
}

/**
 * @param {Store} store
 * @returns {Promise<{now: Device, needed: number}>} the device, and how many entries need a second copy
 */
function readStand(store) {
  return store.read(["journal", "meta"], async (tx) => {
    const journal = tx.objectStore("journal");
    const [{ device }, waiting, held] = await Promise.all([
      metaOf(tx, ["device"]),
      journal.index("state").count("waiting"),
      journal.index("held").count(1),
    ]);
    return { now: device, needed: waiting + held };
  });
}

/**
 * Fill an empty database; the server is asked for all doors again once there is signal, in case a copy is old.
 * @param {Store} store
 * @param {Device} end
 * @param {CacheStorage} caches
 * @param {number} now
 */
async function bringRound(store, end, caches, now) {
  const round = await take(await caches.open(NAME), roundOf(store));
  const pages = await caches.open(doorsOf(store));
  const doors = round ? await takeAll(pages, await pages.keys()) : [];
  await store.write(STORES, async (tx) => {
    if ((await metaOf(tx, ["device"])).device) return;
    await keepDoors(tx, newestOf(doors));
    await keepMeta(tx, { ...round, cursor: "", device: end, restored_at: now + (round?.shift ?? 0) });
  });
}

/**
 * Put into the journal the entries that it lacks, and go on behind the last of them.
 * @param {Store} store
 * @param {Device | undefined} end
 * @param {{entries: Cache, names: import("./spare_files.js").Name[]}} kept
 */
async function bringEntries(store, end, { entries, names }) {
  const unknown = await store.read(["journal"], (tx) => findMissing(tx, names));
  /** @type {Row[]} */
  const copies = await takeAll(entries, unknown.map(nameOf));
  await store.write(["journal", "meta"], async (tx) => {
    const journal = tx.objectStore("journal");
    const missing = (await findMissing(tx, copies)).sort((one, other) => one.place - other.place);
    for (const { place, ...row } of missing) await journal.add(row);
    const { device, own_slips = {} } = await metaOf(tx, ["device", "own_slips"]);
    const issued = missing.flatMap(({ slip, state }) => (slip && state === "waiting" ? [slip] : []));
    const counted = issued.reduce((own, slip) => countSlip(own, slip, 1), own_slips);
    await keepMeta(tx, { device: farthest(device, end, copies), own_slips: counted });
  });
}

/**
 * Return those that the journal does not have.
 * @template {{id: string}} Known
 * @param {any} tx over journal
 * @param {Known[]} entries
 * @returns {Promise<Known[]>}
 */
async function findMissing(tx, entries) {
  const ids = tx.objectStore("journal").index("id");
  const found = await Promise.all(entries.map(({ id }) => ids.getKey(id)));
  return entries.filter((_entry, at) => found[at] === undefined);
}

/**
 * The copy knows that this phone was closed.
 * @param {Store} store
 * @param {Device} end
 */
function close(store, { revoked_at }) {
  return store.write(["meta", "doors", "lists"], async (tx) => forget(tx, (await metaOf(tx, ["device"])).device, String(revoked_at)));
}

/**
 * Return how far a device has come, by all that is known of it.
 * @param {Device} device
 * @param {Device | undefined} end
 * @param {Row[]} rows
 */
function farthest(device, end, rows) {
  const ends = rows.filter((row) => row.device === device.id).map(({ seq, digest }) => ({ last_seq: seq, last_digest: digest }));
  const known = end?.id === device.id ? [{ last_seq: end.last_seq, last_digest: end.last_digest }] : [];
  const { last_seq, last_digest } = [...known, ...ends].reduce((most, one) => (one.last_seq > most.last_seq ? one : most), device);
  const slips = rows.flatMap(({ kind, subject }) => (kind === "slip.issue" ? [splitReference(subject)] : []));
  const counters = slips.flatMap(([block, counter]) => (block === device.block ? [counter] : []));
  const counter = Math.max(device.counter, end?.block === device.block ? end.counter : 0, ...counters);
  return { ...device, last_seq, last_digest, counter };
}

/**
 * @param {Device} device
 * @param {Device | undefined} end
 */
function isBehind(device, end) {
  return end?.id === device.id && (end.last_seq > device.last_seq || end.counter > device.counter);
}

/**
 * @param {Device} device
 * @param {Device | undefined} end
 */
function isCloser(device, end) {
  return end?.id === device.id && Boolean(end.revoked_at) && !device.revoked_at;
}

/**
 * Return doors once each: one that lies alone came after those of the pages.
 * @param {(Door | Door[])[]} files
 */
function newestOf(files) {
  const [pages, alone] = [files.filter(Array.isArray).flat(), files.filter((file) => !Array.isArray(file))];
  return [...new Map([...pages, ...alone].map((door) => [door.household.id, door])).values()];
}
