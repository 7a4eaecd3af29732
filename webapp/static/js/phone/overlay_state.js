/** Keeping a door's state true to its leaves, as the server does after each entry. */

import { doorState, isDecided } from "../rules/door.js";
import { eligibility } from "../rules/eligibility.js";
import { factsOf } from "../rules/outcome.js";

const MISTAKEN = "undone"; // why a slip is void whose consent was recorded by mistake

/**
 * Compute a door's state and counts anew from its people.
 * @param {import("./overlay.js").Door} door
 * @param {{plan: any, on: string}} by
 */
export function refresh({ household, people }, { plan, on }) {
  const undecided = people.filter((person) => !isDecidedPerson(person, plan, on)).length;
  household.people_count = people.filter(({ left_reason }) => left_reason === null).length;
  household.open_count = undecided;
  household.door_state = doorState(household.visit_outcome, { people: people.length, undecided });
}

/**
 * Note that a person was seen.
 * @param {Record<string, any>} person
 * @param {string} on
 */
export function see(person, on) {
  if (person.seen_on === null || person.seen_on < on) person.seen_on = on;
}

/**
 * Void what is due from somebody who left or does not agree any more.
 * @param {import("./overlay.js").Door} door
 * @param {Record<string, any>} person
 * @param {readonly string[]} agreeing
 */
export function stopSlips({ slips }, { id, left_reason, consent_act }, agreeing) {
  if (left_reason === null && agreeing.includes(consent_act)) return;
  const due = slips.filter((slip) => slip.person === id && slip.state === "due");
  for (const slip of due) Object.assign(slip, { state: "void", void_reason: left_reason || consent_act || MISTAKEN });
}

/**
 * @param {any} person
 * @param {any} plan
 * @param {string} on
 */
function isDecidedPerson(person, plan, on) {
  return isDecided({
    eligibility: eligibility(plan, factsOf(person), { on }).state,
    is_seen: person.seen_on !== null,
    has_left: person.left_reason !== null,
    act: person.consent_act,
  });
}
