/** Laying what was said of a household over a door: found, visited, put right. */

import { checkHousehold, checkVisit } from "../rules/door_checks.js";
import { HOUSEHOLD_FACTS, readFacts } from "../rules/facts.js";
import { amendFacts } from "./overlay_facts.js";
import { refresh } from "./overlay_state.js";

/**
 * @typedef {import("./overlay.js").Work} Work
 * @typedef {import("./overlay.js").Entry} Entry
 * @typedef {import("./overlay.js").Authorship} Authorship
 */

const COUNTS = { door_state: "not_visited", people_count: 0, open_count: 0 };

/**
 * Return a door that no list had; refuse one that nobody could find again.
 * @param {Entry} entry
 * @param {import("./overlay.js").Group[]} groups
 * @param {Authorship} by
 * @returns {Work}
 */
export function newDoor({ subject, body }, groups, by) {
  const values = readFacts(HOUSEHOLD_FACTS, body.facts);
  checkHousehold(values);
  const village = groups.find(({ id }) => id === body.group)?.village ?? body.group.slice(0, body.group.lastIndexOf("."));
  const listed = { number: "", door: "", head_name: "", phone: "", note: "", position: 0, origin: "canvass" };
  const state = { is_unlisted: false, visit_outcome: null, visited_on: null, return_on: null };
  const household = { id: subject, group: body.group, village, ...listed, ...values, ...state, ...COUNTS, clock: 0 };
  const work = { door: { household, people: [], visits: [], slips: [] }, made: new Map(), before: new Map() };
  refresh(work.door, by);
  return work;
}

/**
 * Record a visit; the latest one tells the door's state.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function recordVisit({ door, made }, { subject, body }, by) {
  const { household, visits } = door;
  if (subject !== household.id || visits.some(({ id }) => id === by.id)) return;
  const { outcome, return_on = null, note = "" } = body;
  checkVisit({ outcome, return_on }, by);
  const later = visits.findIndex((visit) => (made.get(visit.id) ?? (visit.on > by.on ? Infinity : -Infinity)) > by.at);
  const visit = { id: by.id, household: subject, outcome, on: by.on, return_on, note, by: by.by };
  visits.splice(later < 0 ? visits.length : later, 0, visit);
  made.set(by.id, by.at);
  if (later < 0) Object.assign(household, { visit_outcome: outcome, visited_on: by.on, return_on });
  refresh(door, by);
}

/**
 * Take a visit back; the one before it tells the door's state again.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function voidVisit({ door }, { subject }, by) {
  const place = door.visits.findIndex(({ id }) => id === subject);
  if (place < 0) return;
  door.visits.splice(place, 1);
  const { outcome = null, on = null, return_on = null } = door.visits[door.visits.length - 1] ?? {};
  Object.assign(door.household, { visit_outcome: outcome, visited_on: on, return_on });
  refresh(door, by);
}

/**
 * Amend a household.
 * @param {Work} work
 * @param {Entry} entry
 * @param {Authorship} by
 */
export function amendHousehold({ door, made }, { subject, body }, by) {
  if (subject !== door.household.id) return;
  const values = Object.fromEntries(Object.entries(body.changes).map(([name, [, now]]) => [name, now]));
  checkHousehold({ door: "-", head_name: "-", ...readFacts(HOUSEHOLD_FACTS, values) });
  amendFacts(door.household, body.changes, HOUSEHOLD_FACTS, { made, at: by.at });
}
