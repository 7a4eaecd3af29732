/** Where an answer leads: to the next who was not asked yet, then to the slips, then to the door. */

import { Standing, outcomeOf } from "./outcome.js";

/**
 * @typedef {import("../views/word_views.js").Door} Door
 * @typedef {import("../views/word_views.js").Reader} Reader
 * @typedef {Record<string, any>} Values
 */

/**
 * Return who was seen and not asked yet, the first after a person in the list's order; null where there is none.
 *
 * Whoever said "later" is not asked twice in one go.
 * @param {Door} door
 * @param {{plan: Reader["plan"], on: string, after?: string}} told
 * @returns {Values | null}
 */
export function nextToAsk({ people, slips }, { plan, on, after = "" }) {
  const place = people.findIndex(({ id }) => id === after) + 1;
  const isOpen = (/** @type {any} */ one) => outcomeOf(one, /** @type {any[]} */ (slips), plan, { on }).standing === Standing.TO_DECIDE;
  return [...people.slice(place), ...people.slice(0, place)].find(isOpen) ?? null;
}

/**
 * Return the address of the page that follows a person's answer, which made a slip or none.
 *
 * The last answer of a household shows today's slips together, to be handed over.
 * @param {Door} door
 * @param {{plan: Reader["plan"], on: string, person_id: string, reference: string | null}} told
 */
export function afterAnswer(door, { plan, on, person_id, reference }) {
  const asked = nextToAsk(door, { plan, on, after: person_id });
  if (asked) return `/round/people/${asked.id}/consents/new`;
  const due = door.slips.filter(({ state }) => state === "due");
  const made = due.filter(({ issued_on }) => issued_on === on);
  if (made.length && due.length > 1) return `/round/doors/${door.household.id}/slips`;
  const shown = made.length ? made[0].reference : reference;
  return shown ? `/round/slips/${shown}` : `/round/doors/${door.household.id}`;
}
