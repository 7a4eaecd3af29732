/** The round as the canvasser sees it: the doors on this phone with the own entries laid over them. */

import { compare } from "../rules/characters.js";
import { Forbidden, Missing, Refusal } from "../rules/problem.js";
import { readReference, splitReference } from "../rules/reference.js";
import { visibleOf } from "./entries.js";
import { HOUSEHOLD_UNKNOWN, PERSON_UNKNOWN, SLIP_UNKNOWN } from "./entry_checks.js";
import { NOT_YOURS } from "./faults.js";
import { fold, placesOf } from "./overlay.js";
import { entriesOf, readGroups } from "./round_list.js";
import { metaOf, readMeta } from "./store.js";

/**
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("./journal.js").Row} Row
 * @typedef {Record<string, any>} Fields a record
 * @typedef {{id: string, name: string, village: string}} Group `village` is its name
 * @typedef {{
 *   household: Fields, people: Fields[], visits: Fields[], slips: Fields[], group: Group,
 *   authors: Record<string, string>, waiting: Row[], held: Row[],
 * }} Door `waiting` is said here and not answered yet, `held` is what somebody must look at
 */

const META = ["groups", "plan", "user", "authors"]; // that a door is told with
const STORES = ["doors", "lists", "journal", "meta"];

/**
 * Return what the pages of the round read; each reading sees one state of the phone.
 * @param {Store} store
 */
export function roundData(store) {
  return {
    listOwnGroups: () => listOwnGroups(store),
    listDoors: async (/** @type {string[]} */ groupIds) => (await readGroups(store, groupIds)).households,
    readRound: () => readRound(store),
    getDoor: (/** @type {string} */ householdId) => getDoor(store, householdId),
    getPerson: (/** @type {string} */ personId) => getPerson(store, personId),
    getSlip: (/** @type {string} */ text) => getSlip(store, text),
  };
}

/**
 * Return the groups that this person canvasses, in walking order, each with its village's name.
 * @param {Store} store
 * @returns {Promise<Group[]>}
 */
export async function listOwnGroups(store) {
  return groupsOf(await readMeta(store, "groups", "user"));
}

/**
 * Return the own groups, their households in walking order, and the names of those who live there.
 * @param {Store} store
 * @returns {Promise<{groups: Group[], households: Fields[], names: Record<string, string[]>}>}
 */
async function readRound(store) {
  const [groups, doors] = await Promise.all([listOwnGroups(store), readGroups(store)]);
  return { groups, ...doors };
}

/**
 * Return a door; throw Missing, or Forbidden where its group is not this person's.
 * @param {Store} store
 * @param {string} id
 * @returns {Promise<Door>}
 */
export function getDoor(store, id) {
  return store.read(STORES, async (tx) => {
    const journal = tx.objectStore("journal");
    const [base, rows, added, known] = await Promise.all([
      tx.objectStore("doors").get(id),
      journal.index("household").getAll(id),
      journal.index("found").getAll(),
      metaOf(tx, META),
    ]);
    const door = fold(base ?? null, visibleOf(rows), contextOf(known));
    if (!door) throw new Missing(HOUSEHOLD_UNKNOWN);
    const group = groupsOf(known).find((one) => one.id === door.household.group);
    if (!group) throw new Forbidden(NOT_YOURS);
    door.household.position = await placeOf(tx, door.household, added);
    return toldDoor(door, rows, { ...known, group });
  });
}

/**
 * Return a person with the door; throw Missing or Forbidden.
 * @param {Store} store
 * @param {string} id
 * @returns {Promise<{person: Fields, door: Door}>}
 */
export async function getPerson(store, id) {
  const home = await homeOf(store, { index: "person", kind: "person.add", id });
  const door = home && (await getDoor(store, home));
  const person = door && door.people.find((one) => one.id === id);
  if (!person) throw new Missing(PERSON_UNKNOWN);
  return { person, door };
}

/**
 * Return a slip by its reference as typed, its door, and who issued it; throw Missing or Forbidden.
 * @param {Store} store
 * @param {string} text
 * @returns {Promise<{slip: Fields, door: Door, issuer: {village: string, group: string, name: string}, paid_on: string}>}
 */
export async function getSlip(store, text) {
  const reference = referenceOf(text);
  const home = await homeOf(store, { index: "slip", kind: "slip.issue", id: reference });
  const door = home && (await getDoor(store, home));
  const slip = door && door.slips.find((one) => one.reference === reference);
  if (!slip) throw new Missing(SLIP_UNKNOWN);
  const { authors = {}, user, device } = await readMeta(store, "authors", "user", "device");
  const isOwn = splitReference(reference)[0] === device?.block;
  const name = authors[slip.by] ?? (isOwn ? user.name : "");
  return { slip, door, issuer: { village: door.group.village, group: door.group.name, name }, paid_on: slip.paid_on ?? "" };
}

/**
 * Return the place of a door in walking order, which new doors before it move.
 * @param {any} tx
 * @param {Fields} household
 * @param {Row[]} added new doors of all groups
 */
async function placeOf(tx, { id, group, position }, added) {
  const rows = added.filter(({ found }) => found === group);
  if (!rows.length) return position;
  const list = await tx.objectStore("lists").get(group);
  return placesOf(list?.households ?? [], entriesOf(rows)).get(id) ?? position;
}

/**
 * Return the door of a person or slip, as pulled or as said here, or undefined.
 * @param {Store} store
 * @param {{index: string, kind: string, id: string}} wanted
 * @returns {Promise<string | undefined>}
 */
function homeOf(store, { index, kind, id }) {
  return store.read(["doors", "journal"], async (tx) => {
    const known = await tx.objectStore("doors").index(index).getKey(id);
    if (known !== undefined) return known;
    const rows = await tx.objectStore("journal").index("subject").getAll(id);
    return rows.find((row) => row.kind === kind)?.household;
  });
}

/**
 * @param {import("./overlay.js").Door} door
 * @param {Row[]} rows
 * @param {Record<string, any>} known
 * @returns {Door}
 */
function toldDoor({ household, people, visits, slips }, rows, { group, authors: names = {} }) {
  const by = Array.from(new Set(visits.map((visit) => visit.by))).filter((id) => id in names);
  return {
    household,
    people,
    visits: [...visits].reverse(), // newest first, as the server lists them
    slips,
    group,
    authors: Object.fromEntries(by.map((id) => [id, names[id]])),
    waiting: rows.filter(({ state }) => state === "waiting"),
    held: rows.filter(({ held }) => held),
  };
}

/**
 * @param {Record<string, any>} known
 * @returns {import("./overlay.js").Context}
 */
function contextOf({ plan, groups }) {
  return { plan, groups };
}

/**
 * @param {Record<string, any>} known
 * @returns {Group[]}
 */
function groupsOf({ groups = [], user }) {
  return [...groups]
    .sort((one, other) => compare(one.village, other.village) || one.position - other.position)
    .map(({ id, name }) => ({ id, name, village: user?.place ?? "" }));
}

/** @param {string} text */
function referenceOf(text) {
  try {
    return readReference(text);
  } catch (error) {
    if (error instanceof Refusal) throw new Missing(SLIP_UNKNOWN);
    throw error;
  }
}
