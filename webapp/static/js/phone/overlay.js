/**
 * What a canvasser sees: the doors as pulled, with the own entries laid over them.
 *
 * Each entry does to a door's records what the server will do to its tables. What a phone cannot know
 * stays as it is: the clock, payments that match by themselves, when another's fact was made.
 */

import { compare } from "../rules/characters.js";
import { checkHousehold } from "../rules/door_checks.js";
import { HOUSEHOLD_FACTS, readFacts } from "../rules/facts.js";
import { dayOf } from "../rules/instant.js";
import { Refusal } from "../rules/problem.js";
import { amendFacts } from "./overlay_facts.js";
import { addPerson, amendPerson, giveConsent, leavePerson, makeChoice } from "./overlay_people.js";
import { issueSlip, voidSlip } from "./overlay_slips.js";
import { refresh } from "./overlay_state.js";

/**
 * @typedef {Record<string, any>} Fields a record, plain JSON
 * @typedef {{household: Fields, people: Fields[], visits: Fields[], slips: Fields[]}} Door
 * @typedef {{id: string, kind: string, subject: string, made_at: string, by: string, body: Record<string, any>,
 *   household?: string}} Entry
 * @typedef {{id: string, village: string}} Group
 * @typedef {{plan: any, groups?: Group[]}} Context
 * @typedef {{on: string, at: number, by: string, id: string, plan: any}} Authorship
 * @typedef {{door: Door, made: Map<string, number>}} Work a door being folded; `made` tells when what was said
 */

/** @type {Record<string, (work: Work, entry: Entry, by: Authorship) => void>} */
const DEEDS = {
  visit: recordVisit,
  "household.amend": amendHousehold,
  "person.add": addPerson,
  "person.amend": amendPerson,
  "person.leave": leavePerson,
  consent: giveConsent,
  choice: makeChoice,
  "slip.issue": issueSlip,
  "slip.void": voidSlip,
};

/**
 * Return a door with entries laid over it, in their order; null where no entry makes it.
 *
 * An entry that the door shows already, that is about another door, or that the server would hold,
 * changes nothing.
 * @param {Door | null} door
 * @param {Entry[]} entries
 * @param {Context} context
 * @returns {Door | null}
 */
export function fold(door, entries, { plan, groups = [] }) {
  /** @type {Work | null} */
  let work = door && { door: copyOf(door), made: new Map() };
  for (const entry of entries) {
    const by = authorshipOf(entry, plan);
    if (entry.kind === "household.add") work ??= newDoor(entry, groups, by);
    else if (work) attempt(work, entry, by);
  }
  return work && work.door;
}

/**
 * Return doors with entries laid over them, new doors among them, in walking order.
 * @param {Door[]} doors whole groups
 * @param {Entry[]} entries each naming its `household`, or about one
 * @param {Context} context
 * @returns {Door[]}
 */
export function foldDoors(doors, entries, context) {
  const homes = homesOf(doors, entries);
  const known = new Map(doors.map((door) => [door.household.id, door]));
  const folded = [...new Set([...known.keys(), ...homes.values()])]
    .map((id) => fold(known.get(id) ?? null, entries.filter((entry) => homes.get(entry) === id), context))
    .filter((door) => door !== null);
  const places = placesOf(doors.map(({ household }) => household), entries);
  return folded
    .map((door) => ({ ...door, household: { ...door.household, position: places.get(door.household.id) ?? 0 } }))
    .sort((one, other) => byWalk(one.household, other.household));
}

/**
 * Return the places of all doors in walking order, after new ones have been put among them.
 * @param {Fields[]} households whole groups
 * @param {Entry[]} entries
 * @returns {Map<string, number>}
 */
export function placesOf(households, entries) {
  const groups = new Map(households.map(({ id, group }) => [id, group]));
  const places = new Map(households.map(({ id, position }) => [id, position]));
  for (const { kind, subject, body } of entries) {
    if (kind === "household.add" && !places.has(subject)) makeRoom(places, groups, subject, body);
  }
  return places;
}

/**
 * Order households as they are walked.
 * @param {Fields} one
 * @param {Fields} other
 */
export function byWalk(one, other) {
  return compare(one.group, other.group) || one.position - other.position || compare(one.id, other.id);
}

/**
 * @param {Map<string, number>} places
 * @param {Map<string, string>} groups
 * @param {string} id
 * @param {Record<string, any>} body
 */
function makeRoom(places, groups, id, { group, after }) {
  const others = [...places].filter(([other]) => groups.get(other) === group);
  const isBehind = after && groups.get(after) === group;
  const last = isBehind ? places.get(after) ?? 0 : others.reduce((most, [, place]) => Math.max(most, place), 0);
  for (const [other, place] of others) if (place > last) places.set(other, place + 1);
  groups.set(id, group);
  places.set(id, last + 1);
}

/**
 * Return the door that each entry is about.
 * @param {Door[]} doors
 * @param {Entry[]} entries
 * @returns {Map<Entry, string>}
 */
function homesOf(doors, entries) {
  const homes = new Map();
  for (const { household, people, slips } of doors) {
    homes.set(household.id, household.id);
    for (const { id } of people) homes.set(id, household.id);
    for (const { reference } of slips) homes.set(reference, household.id);
  }
  const found = new Map();
  for (const entry of entries) {
    const { kind, subject, body } = entry;
    if (kind === "household.add") homes.set(subject, subject);
    if (kind === "person.add") homes.set(subject, body.household);
    if (kind === "slip.issue") homes.set(subject, homes.get(body.person));
    const home = entry.household ?? homes.get(subject);
    if (home) found.set(entry, home);
  }
  return found;
}

/**
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
function attempt(work, entry, by) {
  try {
    DEEDS[entry.kind]?.(work, entry, by);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error; // the server would hold it; a deed refuses before it changes
  }
}

/**
 * @param {Entry} entry
 * @param {any} plan
 * @returns {Authorship}
 */
function authorshipOf({ id, made_at, by }, plan) {
  const at = Date.parse(made_at);
  return { id, by, at, on: dayOf(at), plan };
}

/**
 * @param {Entry} entry
 * @param {Group[]} groups
 * @param {Authorship} by
 * @returns {Work}
 */
function newDoor({ subject, body }, groups, by) {
  const values = readFacts(HOUSEHOLD_FACTS, body.facts);
  const village = groups.find(({ id }) => id === body.group)?.village ?? body.group.slice(0, body.group.lastIndexOf("."));
  const listed = { number: "", door: "", head_name: "", phone: "", note: "", position: 0, origin: "canvass" };
  const state = { is_unlisted: false, visit_outcome: null, visited_on: null, return_on: null };
  const household = { id: subject, group: body.group, village, ...listed, ...values, ...state, ...COUNTS, clock: 0 };
  const work = { door: { household, people: [], visits: [], slips: [] }, made: new Map() };
  refresh(work.door, by);
  return work;
}

const COUNTS = { door_state: "not_visited", people_count: 0, open_count: 0 };

/**
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
function recordVisit({ door, made }, { subject, body }, by) {
  const { household, visits } = door;
  if (subject !== household.id || visits.some(({ id }) => id === by.id)) return;
  const { outcome, return_on = null, note = "" } = body;
  const later = visits.findIndex((visit) => (made.get(visit.id) ?? (visit.on > by.on ? Infinity : -Infinity)) > by.at);
  const visit = { id: by.id, household: subject, outcome, on: by.on, return_on, note, by: by.by };
  visits.splice(later < 0 ? visits.length : later, 0, visit);
  made.set(by.id, by.at);
  if (later < 0) Object.assign(household, { visit_outcome: outcome, visited_on: by.on, return_on });
  refresh(door, by);
}

/**
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
function amendHousehold({ door, made }, { subject, body }, by) {
  if (subject !== door.household.id) return;
  const values = Object.fromEntries(Object.entries(body.changes).map(([name, [, now]]) => [name, now]));
  checkHousehold({ door: "-", head_name: "-", ...readFacts(HOUSEHOLD_FACTS, values) });
  amendFacts(door.household, body.changes, HOUSEHOLD_FACTS, { made, at: by.at });
}

/**
 * @param {Door} door
 * @returns {Door}
 */
function copyOf({ household, people, visits, slips }) {
  const copies = (records) => records.map((record) => ({ ...record }));
  return { household: { ...household }, people: copies(people), visits: copies(visits), slips: copies(slips) };
}
