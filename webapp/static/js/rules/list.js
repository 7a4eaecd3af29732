/** Which doors a list shows, in which order, and which one comes next. */

import { compare, split } from "./characters.js";
import { DoorState, TO_DO } from "./door.js";

/**
 * A household's record, as far as lists need it.
 * @typedef {{
 *   id: string, group: string, position: number, number: string, door: string, head_name: string,
 *   door_state: string, return_on: string | null,
 * }} Household
 */

export const ALL = "all";
export const TO_VISIT = "todo";
export const DUE = "due";
/** @type {readonly string[]} */
export const FILTERS = Object.freeze([ALL, TO_VISIT, DUE, ...Object.values(DoorState)]);

/** @type {readonly string[]} */
const OPEN = TO_DO;
const PLAIN = /^[ -@[-~\u3400-\u9fff]*$/; // texts of which `plain` changes nothing

/**
 * Return the filter that an address names; anything unknown shows all doors.
 * @param {string} text
 */
export function readFilter(text) {
  return FILTERS.includes(text) ? text : ALL;
}

/**
 * Tell whether a filter shows a door.
 * @param {Household} household
 * @param {string} state
 * @param {string} today
 */
export function isShown(household, state, today) {
  if (state === ALL) return true;
  if (state === TO_VISIT) return OPEN.includes(household.door_state);
  return state === DUE ? isDue(household, today) : household.door_state === state;
}

/**
 * Tell whether somebody promised to come back to a door by today.
 * @param {Household} household
 * @param {string} today
 */
export function isDue({ door_state, return_on }, today) {
  return door_state === DoorState.COME_BACK && (return_on || "") <= today; // no promise is due at once
}

/**
 * Return how many doors each filter shows.
 * @param {Household[]} households
 * @param {string} today
 * @returns {Record<string, number>}
 */
export function countDoors(households, today) {
  const counts = Object.fromEntries(FILTERS.map((state) => [state, 0]));
  for (const household of households) {
    counts[ALL] += 1;
    counts[household.door_state] += 1;
    if (OPEN.includes(household.door_state)) counts[TO_VISIT] += 1;
    if (isDue(household, today)) counts[DUE] += 1;
  }
  return counts;
}

/**
 * Return doors in walking order; those to come back to by the promised day first.
 * @param {Household[]} households
 * @param {string} state
 */
export function inOrder(households, state) {
  const isByPromise = state === DUE || state === DoorState.COME_BACK;
  return [...households].sort(isByPromise ? byPromise : byWalk);
}

/**
 * Return the next door where there is something to do, or null.
 *
 * A door with a promised day waits until that day. Behind the last door the walk begins anew.
 * @param {Household[]} households
 * @param {string} today
 * @param {Household | null} [after]
 */
export function nextDoor(households, today, after = null) {
  const open = households.filter((one) => canBeDone(one, today) && one.id !== after?.id);
  const behind = after ? open.filter((one) => byWalk(one, after) > 0) : [];
  return (behind.length ? behind : open).reduce(firstOf, null);
}

/**
 * Return the doors before and behind one in the walking order of its group.
 * @param {Household[]} households
 * @param {Household} household
 * @returns {[Household | null, Household | null]}
 */
export function neighbours(households, household) {
  const walk = households.filter((one) => one.group === household.group).sort(byWalk);
  const place = walk.findIndex((one) => one.id === household.id);
  if (place < 0) throw new RangeError("the door is not in the list");
  return [walk[place - 1] ?? null, walk[place + 1] ?? null];
}

/**
 * Return a test whether a text holds every word of a query; width and case do not matter.
 * @template [Searched=string]
 * @param {string} query
 * @param {(searched: Searched) => string} [read] gives the plain text of what is searched
 * @returns {(searched: Searched) => boolean}
 */
export function finder(query, read = /** @type {any} */ (plain)) {
  const words = split(plain(query));
  return (searched) => {
    const text = read(searched);
    return words.every((word) => text.includes(word));
  };
}

/**
 * Return the texts by which a door is looked for.
 * @param {Household} household
 */
export function doorText({ door, head_name, number }) {
  return `${door} ${head_name} ${number}`;
}

/**
 * Return a text without what does not matter in a search.
 * @param {string} text
 */
export function plain(text) {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").toUpperCase().toLowerCase(); // both ways, so that ß is ss
}

/**
 * @param {Household} household
 * @param {string} today
 */
function canBeDone(household, today) {
  const waits = household.door_state === DoorState.COME_BACK && (household.return_on || "") > today;
  return OPEN.includes(household.door_state) && !waits;
}

/** @type {(first: Household | null, one: Household) => Household | null} */
const firstOf = (first, one) => (first && byWalk(first, one) < 0 ? first : one);

/**
 * @param {Household} one
 * @param {Household} other
 */
function byWalk(one, other) {
  return compare(one.group, other.group) || one.position - other.position || compare(one.id, other.id);
}

/**
 * @param {Household} one
 * @param {Household} other
 */
function byPromise(one, other) {
  return compare(one.return_on || "", other.return_on || "") || byWalk(one, other);
}
