/**
 * What a canvasser sees: the doors as pulled, with the own entries laid over them.
 *
 * Each entry does to a door's records what the server will do to its tables. What a phone cannot know
 * stays as it is: the clock, payments that match by themselves, when another's fact was made.
 */

import { compare } from "../rules/characters.js";
import { dayOf } from "../rules/instant.js";
import { Refusal } from "../rules/problem.js";
import { amendHousehold, newDoor, recordVisit, voidVisit } from "./overlay_household.js";
import { addPerson, amendPerson, giveConsent, leavePerson, makeChoice, voidConsent } from "./overlay_people.js";
import { issueSlip, voidSlip } from "./overlay_slips.js";

/**
 * @typedef {Record<string, any>} Fields a record, plain JSON
 * @typedef {{household: Fields, people: Fields[], visits: Fields[], slips: Fields[]}} Door
 * @typedef {{id: string, kind: string, subject: string, made_at: string, by: string, body: Record<string, any>,
 *   household?: string}} Entry
 * @typedef {{id: string, village: string}} Group
 * @typedef {{plan: any, groups?: Group[]}} Context
 * @typedef {{on: string, at: number, by: string, id: string, plan: any}} Authorship
 * @typedef {{door: Door, made: Map<string, number>, before: Map<string, Fields>}} Work a door being folded; `made` tells
 *   when what was said, `before` how a person's answer stood before an entry
 */

/** @type {Record<string, (work: Work, entry: Entry, by: Authorship) => void>} */
const DEEDS = {
  visit: recordVisit,
  "visit.void": voidVisit,
  "household.amend": amendHousehold,
  "person.add": addPerson,
  "person.amend": amendPerson,
  "person.leave": leavePerson,
  consent: giveConsent,
  "consent.void": voidConsent,
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
  let work = door && { door: copyOf(door), made: new Map(), before: new Map() };
  for (const entry of entries) {
    const by = authorshipOf(entry, plan);
    if (entry.kind === "household.add") work ??= attempt(() => newDoor(entry, groups, by)) ?? null;
    else if (work) lay(work, entry, by);
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
  const said = byDoor(doors, entries);
  const known = new Map(doors.map((door) => [door.household.id, door]));
  const folded = Array.from(new Set([...known.keys(), ...said.keys()]))
    .map((id) => fold(known.get(id) ?? null, said.get(id) ?? [], context))
    .filter((door) => door !== null);
  const made = new Set(folded.map((door) => door?.household.id));
  const places = placesOf(doors.map(({ household }) => household), entries.filter(({ subject }) => made.has(subject)));
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
 * Return the entries about each door, in their order.
 * @param {Door[]} doors
 * @param {Entry[]} entries
 * @returns {Map<string, Entry[]>}
 */
function byDoor(doors, entries) {
  const homes = homesOf(doors);
  const said = new Map();
  for (const entry of entries) {
    const { kind, subject, body } = entry;
    if (kind === "household.add") homes.set(subject, subject);
    if (kind === "person.add") homes.set(subject, body.household);
    if (kind === "slip.issue") homes.set(subject, homes.get(body.person));
    const home = entry.household ?? homes.get(subject);
    if (home) said.set(home, [...(said.get(home) ?? []), entry]);
  }
  return said;
}

/**
 * Return the door of every household, person and slip.
 * @param {Door[]} doors
 * @returns {Map<string, string | undefined>}
 */
function homesOf(doors) {
  const homes = new Map();
  for (const { household, people, slips } of doors) {
    homes.set(household.id, household.id);
    for (const { id } of people) homes.set(id, household.id);
    for (const { reference } of slips) homes.set(reference, household.id);
  }
  return homes;
}

/**
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
function lay(work, entry, by) {
  attempt(() => DEEDS[entry.kind]?.(work, entry, by));
}

/**
 * Return what a deed returns; nothing where the server would hold the entry. A deed refuses before it changes.
 * @template T
 * @param {() => T} deed
 * @returns {T | undefined}
 */
function attempt(deed) {
  try {
    return deed();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
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
 * @param {Door} door
 * @returns {Door}
 */
function copyOf({ household, people, visits, slips }) {
  const copies = (records) => records.map((record) => ({ ...record }));
  return { household: { ...household }, people: copies(people), visits: copies(visits), slips: copies(slips) };
}
