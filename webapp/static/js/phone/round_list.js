/** Whole groups at one reading: every door's household and names, with the own entries laid over them. */

import { namesOf } from "./doors.js";
import { visibleOf } from "./entries.js";
import { byWalk, fold, placesOf } from "./overlay.js";
import { metaOf } from "./store.js";

/**
 * @typedef {import("./journal.js").Row} Row
 * @typedef {Record<string, any>} Fields a record
 * @typedef {{stamp: string, household: Fields | null, names: string[]}} Seen a door as it was last folded
 */

/** Doors folded before, by database and id; whatever goes into one is named in its stamp. @type {Map<string, Seen>} */
const SEEN = new Map();
const STORES = ["doors", "lists", "journal", "meta"];

/**
 * Return the households of groups in walking order, and the names of those who live there.
 * @param {import("./store.js").Store} store
 * @param {string[]} groupIds
 * @returns {Promise<{households: Fields[], names: Record<string, string[]>}>}
 */
export function readGroups(store, groupIds) {
  return store.read(STORES, async (tx) => {
    const [lists, rows, known] = await Promise.all([
      Promise.all(groupIds.map((group) => tx.objectStore("lists").get(group))),
      tx.objectStore("journal").index("open").getAll(1),
      metaOf(tx, ["groups", "plan", "plan_digest"]),
    ]);
    const households = new Map(lists.flatMap((list) => (list?.households ?? []).map((one) => [one.id, one])));
    const [names, clocks] = ["names", "clocks"].map((part) => Object.assign({}, ...lists.map((list) => list?.[part])));
    const places = placesOf(Array.from(households.values()), entriesOf(rows.filter(({ found }) => groupIds.includes(found))));
    for (const [id, said] of byDoor(rows.filter(({ household }) => places.has(household)))) {
      const stamp = stampOf(clocks[id], said, known);
      const seen = await look(tx, { key: `${store.name} ${id}`, id, stamp, said, known });
      if (!seen.household) continue;
      households.set(id, seen.household);
      names[id] = seen.names;
    }
    const placed = Array.from(households.values(), (one) => ({ ...one, position: places.get(one.id) ?? one.position }));
    return { households: placed.sort(byWalk), names };
  });
}

/**
 * Return what rows say.
 * @param {Row[]} rows
 */
export function entriesOf(rows) {
  return rows.map((row) => JSON.parse(/** @type {string} */ (row.text)));
}

/**
 * @param {number | undefined} clock of the door as pulled
 * @param {Row[]} said
 * @param {Record<string, any>} known
 */
function stampOf(clock, said, { plan_digest }) {
  return `${clock} ${plan_digest} ${said.map(({ id, held }) => (held ? `${id}!` : id)).join()}`;
}

/**
 * @param {any} tx
 * @param {{key: string, id: string, stamp: string, said: Row[], known: any}} door
 * @returns {Promise<Seen>}
 */
async function look(tx, { key, id, stamp, said, known: { plan, groups } }) {
  const before = SEEN.get(key);
  if (before?.stamp === stamp) return before;
  const door = fold((await tx.objectStore("doors").get(id)) ?? null, visibleOf(said), { plan, groups });
  const seen = { stamp, household: door && door.household, names: door ? namesOf(door) : [] };
  SEEN.set(key, seen);
  return seen;
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
