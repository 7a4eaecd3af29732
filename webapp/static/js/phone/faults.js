/** What the phone itself cannot do, in words: its memory, its journal, no signal. Nothing saved is lost. */

import { Refusal, problem } from "../rules/problem.js";
import { JournalCode, JournalError } from "./journal.js";
import { StoreCode, StoreError } from "./store.js";

export const NOT_YOURS = problem("not_yours", "You do not look after this place. Ask whoever assigns you");
export const PAGE_MISSING = problem(
  "page_missing",
  "The address may be mistyped, or what was here has moved. Nothing was lost",
);
export const METHOD_WRONG = problem(
  "method_wrong",
  "This address only takes what a form sends. Open the page again and use its button",
);
export const FAULT = problem(
  "fault",
  "Nothing you sent was half saved. Try again; if it happens again, tell your county agency",
);
export const SIGNAL_NEEDED = problem(
  "signal_needed",
  "Only the server has this. Come back to it where there is signal; everything else works here",
);

export const ROUND_GONE = problem(
  "round_gone",
  "The doors are not on this phone and there is no signal, so this was not saved. Keep this page open, go where there is signal, and send it again",
);
export const UNREAD = problem(
  "storage_unread",
  "The phone's memory does not answer. What was saved is still in it. Close the app and open it again; if it stays so, restart the phone",
);

/** @type {Record<string, import("../rules/problem.js").Problem>} */
const PROBLEMS = {
  [StoreCode.FULL]: problem(
    StoreCode.FULL,
    "The phone's memory is full, so this was not saved. Delete photos or videos, then send it again",
  ),
  [StoreCode.CLOSED]: problem(
    StoreCode.CLOSED,
    "The phone closed its memory, so this was not saved. Close this page, open it again and send it once more",
  ),
  [StoreCode.NEWER]: problem(
    StoreCode.NEWER,
    "The app was renewed in another window, so this was not saved. Load the page again",
  ),
  [StoreCode.MISSING]: problem(
    StoreCode.MISSING,
    "This browser keeps nothing, so this was not saved. Leave the private mode, or open the page in the phone's own browser",
  ),
  [StoreCode.FAILED]: problem(
    StoreCode.FAILED,
    "The phone could not write it down, so this was not saved. Send it again; if it fails again, restart the phone",
  ),
  [JournalCode.NO_DEVICE]: problem(
    JournalCode.NO_DEVICE,
    "Nobody has signed in on this phone yet, so this was not saved. Sign in where there is signal",
  ),
  [JournalCode.REVOKED]: problem(
    JournalCode.REVOKED,
    "The village head has closed this phone, so this was not saved. Ask there",
  ),
  [JournalCode.BUSY]: problem(
    JournalCode.BUSY,
    "Another window is writing just now, so this was not saved. Send it again",
  ),
  [JournalCode.TOO_LONG]: problem(
    JournalCode.TOO_LONG,
    "This record is too long. Record it in parts",
  ),
  [JournalCode.ODD_TEXT]: problem(
    JournalCode.ODD_TEXT,
    "There is a character in it that nobody can type. Write it again by hand",
  ),
};

/** Nothing was saved, through no fault of what was typed: it can be sent again. */
export class Unsaved extends Refusal {}

/**
 * Return how to tell an error of the phone's memory: what was sent is not saved, or what was asked for cannot be read.
 * @param {unknown} error
 * @param {{method: string}} request
 */
export function troubleOf(error, { method }) {
  if (!(error instanceof StoreError)) return null;
  return method === "POST" ? PROBLEMS[error.code] : UNREAD;
}

/**
 * Return the refusal that tells a fault of memory or journal; any other error as it is.
 * @param {unknown} error
 */
export function refusalOf(error) {
  const isKnown = error instanceof StoreError || error instanceof JournalError;
  return isKnown && PROBLEMS[error.code] ? new Unsaved(PROBLEMS[error.code]) : error;
}
