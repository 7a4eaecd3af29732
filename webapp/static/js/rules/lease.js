/** What a slip must satisfy, and how far a leased key reaches. */

import { problem } from "./problem.js";

export const SLIP_EXISTS = problem(
  "slip_exists",
  "This person has a slip for this year already: %(reference)s. Void it first",
);
export const SLIP_NOTHING_DUE = problem("slip_nothing_due", "This person pays nothing, so there is no slip");
export const SLIP_NO_CONSENT = problem("slip_no_consent", "There is no consent to enrol. Take it first");
export const SLIP_LEASE = problem(
  "slip_lease",
  "This phone may not issue more slips until it has been in touch with the server",
);
export const SLIP_NOT_DUE = problem("slip_not_due", "Only a slip that waits for payment can be voided");
export const VOID_PAID = problem(
  "void_paid",
  "The bank has taken the money for this. The person may take the consent back",
);
export const SLIP_REASON_MISSING = problem("slip_reason_missing", "Write why the slip is void", "reason");

/**
 * How far a key reaches, and how much of it is used.
 * @typedef {{until: string, most_slips: number, most_fen: number, used_slips: number, used_fen: number}} Lease
 */

/**
 * Tell whether one more slip of this amount lies within the lease.
 * @param {Lease} lease
 * @param {{amount_fen: number, on: string}} slip
 */
export function leaseCovers(lease, { amount_fen, on }) {
  return on <= lease.until && lease.used_slips < lease.most_slips && lease.used_fen + amount_fen <= lease.most_fen;
}
