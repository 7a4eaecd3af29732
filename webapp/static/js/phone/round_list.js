/**
 * The round's list as the canvasser sees it: each door's household and names, with the own entries laid over them.
 *
 * Thousands of doors and entries are not read and folded for every page. What was seen last is kept in this
 * process, and once it took long in `meta` too; a later reading looks only at what was recorded since, or,
 * once the server has answered, at the doors whose stamp is another.
 */

import { namesOf } from "./doors.js";
import { visibleOf } from "./entries.js";
import { byWalk, fold, placesOf } from "./overlay.js";
import { keepMeta, metaOf } from "./store.js";

/**
 * @typedef {import("./journal.js").Row} Row
 * @typedef {import("./store.js").Store} Store
 * @typedef {Record<string, any>} Fields a record
 * @typedef {{
 *   stand: string, place: number, households: Map<string, Fields>, names: Record<string, string[]>,
 *   stamps: Map<string, string>, added: Set<string>, fresh: number,
 * }} Seen `stand` names what the server told last, `place` the last entry seen; `stamps` what went into a
 *   door that was folded; `added` are doors that no list has yet, `fresh` is how many were folded since it was kept
 */

const STORES = ["doors", "lists", "journal", "meta"];
const TOLD = ["plan_digest", "synced_at", "cursor", "taken"];
const MANY = 200; // doors whose folding is worth keeping
/** @type {WeakMap<Store, Seen>} */
const SEEN = new WeakMap();

/**
 * Return the households of groups in walking order, and the names of those who live there.
 * @param {Store} store
 * @param {string[]} [groupIds] all that are on this phone
 * @returns {Promise<{households: Fields[], names: Record<string, string[]>}>}
 */
export async function readGroups(store, groupIds) {
  const { seen, households } = await store.read(STORES, async (tx) => {
    const look = await lookAgain(tx, SEEN.get(store));
    return { seen: look, households: await inPlace(tx, look, groupIds) };
  });
  SEEN.set(store, seen);
  if (seen.fresh > MANY) keep(store, seen);
  return { households, names: seen.names };
}

/**
 * Return what rows say.
 * @param {Row[]} rows
 */
export function entriesOf(rows) {
  return rows.map((row) => JSON.parse(/** @type {string} */ (row.text)));
}

/**
 * @param {any} tx
 * @param {Seen | undefined} last
 * @returns {Promise<Seen>}
 */
async function lookAgain(tx, last) {
  const rowsSince = (/** @type {Seen} */ { place }) => tx.objectStore("journal").getAll(IDBKeyRange.lowerBound(place, true));
  const [told, since] = await Promise.all([metaOf(tx, last ? TOLD : [...TOLD, "list"]), last && rowsSince(last)]);
  const before = last ?? told.list;
  const stand = TOLD.map((name) => told[name]).join(" ");
  if (before?.stand !== stand) return lookAtAll(tx, before, stand, told.plan_digest);
  const rows = since ?? (await rowsSince(before));
  return rows.length ? lookAtSome(tx, before, rows) : before;
}

/**
 * Look at the doors that something was recorded at since.
 * @param {any} tx
 * @param {Seen} before
 * @param {Row[]} rows
 */
async function lookAtSome(tx, before, rows) {
  const ids = Array.from(new Set(rows.map(({ household }) => household)));
  const index = tx.objectStore("journal").index("household");
  const said = await Promise.all(ids.map((id) => index.getAll(id)));
  const { households, names, stamps, added } = before;
  const seen = { ...before, place: rows[rows.length - 1].place, names: { ...names } };
  Object.assign(seen, { households: new Map(households), stamps: new Map(stamps), added: new Set(added) });
  const open = said.map((all) => all.filter((row) => row.open));
  await foldAll(tx, seen, ids.map((id, at) => ({ id, rows: open[at], stamp: "" }))); // prettier-ignore
  return seen;
}

/**
 * Look at all doors; those that were folded of the same before are taken as they were.
 * @param {any} tx
 * @param {Seen | undefined} before
 * @param {string} stand
 * @param {string | undefined} planDigest
 * @returns {Promise<Seen>}
 */
async function lookAtAll(tx, before, stand, planDigest) {
  const journal = tx.objectStore("journal");
  const [lists, open, last] = await Promise.all([
    tx.objectStore("lists").getAll(),
    journal.index("open").getAll(1),
    journal.openKeyCursor(null, "prev"),
  ]);
  const names = Object.assign({}, ...lists.map((list) => list.names));
  const clocks = Object.assign({}, ...lists.map((list) => list.clocks));
  const households = new Map(lists.flatMap((list) => list.households.map((one) => [one.id, one])));
  /** @type {Seen} */
  const seen = { stand, place: last?.primaryKey ?? 0, households, names, stamps: new Map(), added: new Set(), fresh: 0 };
  const said = Array.from(byDoor(open), ([id, rows]) => ({ id, rows, stamp: stampOf(clocks[id], planDigest, rows) }));
  const isSame = ({ id, stamp }) => before?.stamps.get(id) === stamp;
  for (const { id, stamp } of said.filter(isSame)) take(seen, /** @type {Seen} */ (before), id, stamp);
  await foldAll(tx, seen, said.filter((one) => !isSame(one)));
  return seen;
}

/**
 * @param {Seen} seen
 * @param {Seen} before
 * @param {string} id
 * @param {string} stamp
 */
function take(seen, before, id, stamp) {
  const position = seen.households.get(id)?.position;
  const household = /** @type {Fields} */ (before.households.get(id));
  put(seen, { ...household, position: position ?? household.position }, before.names[id], stamp);
}

/**
 * Fold doors and put them in the list.
 * @param {any} tx
 * @param {Seen} seen
 * @param {{id: string, rows: Row[], stamp: string}[]} doors
 */
async function foldAll(tx, seen, doors) {
  if (!doors.length) return;
  const store = tx.objectStore("doors");
  const [{ plan, groups = [] }, ...bases] = await Promise.all([metaOf(tx, ["plan", "groups"]), ...doors.map(({ id }) => store.get(id))]);
  const own = groups.map(({ id }) => id);
  for (const [at, { id, rows, stamp }] of doors.entries()) {
    if (!seen.households.has(id) && !rows.some(({ found }) => own.includes(found))) continue; // of another's group
    const door = fold(bases[at] ?? null, visibleOf(rows), { plan, groups });
    if (door) put(seen, door.household, namesOf(door), stamp);
  }
  seen.fresh += doors.length;
}

/**
 * @param {Seen} seen
 * @param {Fields} household
 * @param {string[]} names
 * @param {string} stamp
 */
function put(seen, household, names, stamp) {
  if (!seen.households.has(household.id)) seen.added.add(household.id);
  seen.households.set(household.id, household);
  seen.names[household.id] = names;
  seen.stamps.set(household.id, stamp);
}

/**
 * Return the households of groups in walking order; new doors move those behind them.
 * @param {any} tx
 * @param {Seen} seen
 * @param {string[] | undefined} groupIds
 */
async function inPlace(tx, { households, added }, groupIds) {
  const all = Array.from(households.values());
  const wanted = groupIds ? all.filter(({ group }) => groupIds.includes(group)) : all;
  if (!added.size) return wanted.sort(byWalk);
  const rows = await tx.objectStore("journal").index("found").getAll();
  const found = rows.filter((row) => !groupIds || groupIds.includes(row.found));
  const places = placesOf(wanted.filter(({ id }) => !added.has(id)), entriesOf(found.sort(byPlace))); // prettier-ignore
  return wanted.map((one) => ({ ...one, position: places.get(one.id) ?? one.position })).sort(byWalk);
}

/** @type {(one: Row, other: Row) => number} */
const byPlace = (one, other) => one.place - other.place;

/**
 * Keep what was seen for the next process; a page never waits for it.
 * @param {Store} store
 * @param {Seen} seen
 */
function keep(store, seen) {
  seen.fresh = 0;
  store.write(["meta"], (tx) => keepMeta(tx, { list: seen })).catch(() => {});
}

/**
 * @param {number | undefined} clock of the door as pulled
 * @param {string | undefined} planDigest
 * @param {Row[]} said
 */
function stampOf(clock, planDigest, said) {
  return `${clock} ${planDigest} ${said.map(({ id, held }) => (held ? `${id}!` : id)).join()}`;
}

/**
 * @param {Row[]} rows
 * @returns {Map<string, Row[]>}
 */
function byDoor(rows) {
  const said = new Map();
  for (const row of rows) {
    if (!said.has(row.household)) said.set(row.household, []);
    said.get(row.household).push(row);
  }
  return said;
}
