/** The state of a door, computed from its leaves and never ticked by anybody. */

import { CLOSING, DECIDED, Outcome } from "./door_words.js";
import { State } from "./eligibility.js";

/** What the board shows of a door. */
export const DoorState = Object.freeze({
  NOT_VISITED: "not_visited",
  COME_BACK: "come_back",
  PART: "part",
  DONE: "done",
  REFUSED: "refused",
  CLOSED: "closed",
});

/** The states in which something is still to be done. */
export const TO_DO = Object.freeze([DoorState.NOT_VISITED, DoorState.COME_BACK, DoorState.PART]);

/**
 * Tell whether a person has an outcome.
 *
 * Whoever is gone has one. Whoever may contribute must have said yes or no, each for themselves;
 * of anybody else it is enough that they were seen and their facts are known.
 * @param {{eligibility: string, is_seen: boolean, has_left: boolean, act: string | null}} person
 */
export function isDecided({ eligibility, is_seen, has_left, act }) {
  if (has_left) return true;
  if (eligibility === State.IN_CONTRIBUTOR) return act !== null && DECIDED.includes(act);
  return is_seen && eligibility !== State.UNKNOWN;
}

/**
 * Return the state of a door from its last visit and its people.
 * @param {string | null} outcome
 * @param {{people: number, undecided: number}} counts
 */
export function doorState(outcome, { people, undecided }) {
  if (outcome === null) return DoorState.NOT_VISITED;
  if (CLOSING.includes(outcome)) return DoorState.CLOSED;
  if (people && !undecided) return DoorState.DONE;
  if (outcome === Outcome.NOBODY_HOME) return DoorState.COME_BACK;
  return outcome === Outcome.REFUSED ? DoorState.REFUSED : DoorState.PART;
}
