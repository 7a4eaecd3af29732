/** Doors as pulled: whole ones by id, and by group the list that a round needs at one reading. */

/**
 * @typedef {import("./overlay.js").Door} Door
 * @typedef {{group: string, households: Record<string, any>[], names: Record<string, string[]>,
 *   clocks: Record<string, number>}} List `clocks` tells of each door when the server last changed anything of it
 */

/**
 * Keep doors that came whole, in place of what was known of them.
 * @param {any} tx over doors and lists
 * @param {Door[]} doors
 */
export async function keepDoors(tx, doors) {
  const store = tx.objectStore("doors");
  const lists = await listsOf(tx, doors);
  for (const door of doors) {
    const { id, group } = door.household;
    const before = await store.get(id);
    if (before && before.group !== group) takeOff(lists.get(before.group) ?? (await readList(tx, before.group, lists)), id);
    putOn(/** @type {List} */ (lists.get(group)), door);
    await store.put(rowOf(door));
  }
  for (const list of lists.values()) await tx.objectStore("lists").put(list);
}

/**
 * Forget the doors of all groups but these.
 * @param {any} tx over doors and lists
 * @param {string[]} groups
 */
export async function forgetGroups(tx, groups) {
  const gone = (await tx.objectStore("lists").getAllKeys()).filter((group) => !groups.includes(group));
  for (const group of gone) {
    const ids = await tx.objectStore("doors").index("group").getAllKeys(group);
    for (const id of ids) await tx.objectStore("doors").delete(id);
    await tx.objectStore("lists").delete(group);
  }
}

/**
 * Forget all doors.
 * @param {any} tx over doors and lists
 */
export async function clearDoors(tx) {
  await tx.objectStore("doors").clear();
  await tx.objectStore("lists").clear();
}

/**
 * Return the names of those who live there, in their order.
 * @param {Door} door
 * @returns {string[]}
 */
export function namesOf({ people }) {
  return people.filter(({ left_reason }) => left_reason === null).map(({ name }) => name);
}

/** @param {Door} door */
function rowOf({ household, people, visits, slips }) {
  const { id, group, position } = household;
  const person_ids = people.map((person) => person.id);
  const references = slips.map(({ reference }) => reference);
  return { id, group, position, household, people, visits, slips, person_ids, references };
}

/**
 * @param {any} tx
 * @param {Door[]} doors
 * @returns {Promise<Map<string, List>>}
 */
async function listsOf(tx, doors) {
  const lists = new Map();
  for (const { household } of doors) if (!lists.has(household.group)) await readList(tx, household.group, lists);
  return lists;
}

/**
 * @param {any} tx
 * @param {string} group
 * @param {Map<string, List>} lists
 * @returns {Promise<List>}
 */
async function readList(tx, group, lists) {
  const list = (await tx.objectStore("lists").get(group)) ?? { group, households: [], names: {}, clocks: {} };
  lists.set(group, list);
  return list;
}

/**
 * @param {List} list
 * @param {Door} door
 */
function putOn(list, door) {
  const place = list.households.findIndex(({ id }) => id === door.household.id);
  list.households.splice(place < 0 ? list.households.length : place, place < 0 ? 0 : 1, door.household);
  list.names[door.household.id] = namesOf(door);
  list.clocks[door.household.id] = Math.max(...[door.household, ...door.people, ...door.slips].map(({ clock }) => clock));
}

/**
 * @param {List} list
 * @param {string} id
 */
function takeOff(list, id) {
  list.households = list.households.filter((household) => household.id !== id);
  delete list.names[id];
  delete list.clocks[id];
}
