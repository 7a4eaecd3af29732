/** When something recorded about a person says by itself that somebody was met. */

import { CLOSING, Outcome } from "./door_words.js";

/**
 * Tell whether an entry about a member is to be preceded by a `visit` that met somebody.
 *
 * Not where today's visit says so already; nor where neighbours report who left a closed or an
 * unwilling household.
 * @param {{visited_on: string | null, visit_outcome: string | null}} household
 * @param {string} kind
 * @param {{on: string}} day
 */
export function impliesMeeting({ visited_on, visit_outcome }, kind, { on }) {
  if (visited_on === on && visit_outcome === Outcome.MET) return false;
  const isShut = visit_outcome !== null && (CLOSING.includes(visit_outcome) || visit_outcome === Outcome.REFUSED);
  return !(kind === "person.leave" && isShut);
}
