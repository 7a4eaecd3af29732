/** The outbox: what is only on this phone, entry by entry, and the line about it on every page. */

import { sayInstant } from "../rules/instant.js";
import { sayDay, sayYuan } from "../rules/words.js";
import { doorLabel } from "./list_views.js";
import { leaveReasons, outcomes, personName } from "./word_views.js";

/**
 * One entry with the door and the person it is about, as far as they are known. `body` is null once forgotten.
 * @typedef {{
 *   kind: string, subject: string, household: string, made_at: string, body: Values | null,
 *   answer: Values | null, next_at: number, door: Values | null, person: Values | null,
 * }} Told
 * @typedef {{
 *   user: string, waiting: number, held: number, why: string, next_at: number, synced_at: number, is_revoked: boolean,
 * }} Standing how the phone stands with the server; instants in milliseconds, 0 is never
 * @typedef {import("./word_views.js").Reader} Reader
 * @typedef {import("./word_views.js").Values} Values
 */

const WHERE = { visit: "/visits/new", "household.amend": "/edit" };
const ASKED = ["consent", "choice", "slip.issue"];

/**
 * Return what the line on every page tells.
 * @param {Standing} standing
 * @param {Reader} reader
 */
export function pillView({ user, waiting, held, why, synced_at, is_revoked }, reader) {
  return { host: "phone", user, waiting, held, why, synced: sayTime(synced_at, reader), is_revoked };
}

/**
 * Return the context of the outbox page.
 * @param {{held: Told[], waiting: Told[], answered: Told[]}} entries
 * @param {Standing & {
 *   listed: number, keeping: string, single: number, lease: {until: string, slips: number, is_over: boolean} | null,
 *   is_set_back: boolean, skew: number, is_leaving: boolean,
 * }} standing `listed` of those waiting are in `entries`, `single` are kept once only; `skew` of the clock in milliseconds
 * @param {Reader} reader
 */
export function outboxView({ held, waiting, answered }, standing, reader) {
  const { lease, skew } = standing;
  return {
    host: "phone",
    waiting_count: standing.waiting,
    held_count: standing.held,
    held: held.map((one) => ({ ...entryRow(one, reader), ...remedy(one) })),
    waiting: waiting.map((one) => ({ ...entryRow(one, reader), href: doorOf(one), again: sayTime(one.next_at, reader) })),
    answered: answered.map((one) => ({ ...entryRow(one, reader), href: doorOf(one) })),
    more: standing.waiting - standing.listed,
    synced: sayTime(standing.synced_at, reader),
    why: standing.why,
    next: sayTime(standing.next_at, reader),
    leaving: standing.is_leaving,
    keeping: standing.keeping,
    single: standing.single,
    lease: lease && { ...lease, until: sayDay(lease.until, reader.locale) },
    is_set_back: standing.is_set_back,
    is_revoked: standing.is_revoked,
    skew: skew ? String(Math.round(Math.abs(skew) / 60000)) : "",
  };
}

/**
 * Return an entry as a row.
 * @param {Told} told
 * @param {Reader} reader
 */
export function entryRow({ kind, body, made_at, door, person }, reader) {
  const who = person ? personName(person, reader) : "";
  const where = door ? doorLabel(door) : "";
  const about = [who, where, sayMade(made_at, reader)].filter((part) => part).join(" · ");
  return { kind, act: actOf(kind, body ?? {}), detail: detailOf(kind, body ?? {}, reader), about, reason: "", turn: "", href: "", again: "" };
}

/**
 * Return why somebody must look at an entry, whose turn it is, and where it is put right: by recording it once more.
 * @param {Told} told
 */
function remedy(told) {
  const { message = "", turn = "" } = told.answer ?? {};
  return { reason: message, turn, href: turn === "canvasser" ? rightPlaceOf(told) : doorOf(told) };
}

/** @param {Told} told */
function rightPlaceOf(told) {
  const { kind, subject, body, door, person } = told;
  if (!door) return "";
  if (kind in WHERE) return `/round/doors/${door.id}${WHERE[kind]}`;
  if (!person) return `/round/doors/${door.id}`;
  if (ASKED.includes(kind)) return `/round/people/${body?.person ?? subject}/consents/new`;
  return `/round/people/${person.id}${kind === "person.amend" ? "/edit" : ""}`;
}

/** @param {Told} told */
function doorOf({ door }) {
  return door ? `/round/doors/${door.id}` : "";
}

/**
 * @param {string} kind
 * @param {Values} body
 * @returns {string}
 */
function actOf(kind, body) {
  if (kind === "consent") return body.act ?? "";
  if (kind !== "person.amend" || !body.changes) return "";
  const changed = Object.keys(body.changes);
  if (!changed.length) return "seen";
  if ("seen_on" in body.changes || (body.changes.informed_on ?? [null, ""])[1] === null) return "undone";
  return changed.every((name) => name === "informed_on") ? "informed" : "";
}

/**
 * @param {string} kind
 * @param {Values} body
 * @param {Reader} reader
 * @returns {string}
 */
function detailOf(kind, body, reader) {
  if (kind === "visit") return outcomes(reader)[body.outcome] ?? "";
  if (kind === "person.leave") return leaveReasons(reader)[body.reason] ?? "";
  if (kind === "choice" && Number.isInteger(body.resident_fen)) return sayYuan(body.resident_fen);
  return kind === "slip.issue" && Number.isInteger(body.amount_fen) ? sayYuan(body.amount_fen) : "";
}

/**
 * @param {number} at milliseconds since 1970, 0 is never
 * @param {Reader} reader
 */
function sayTime(at, reader) {
  if (!at) return "";
  const text = sayInstant(at);
  return text.slice(0, 10) === reader.today ? text.slice(11, 16) : sayMade(text, reader);
}

/**
 * @param {string} made_at
 * @param {Reader} reader
 */
function sayMade(made_at, { locale }) {
  return `${sayDay(made_at.slice(0, 10), locale)}\u00a0${made_at.slice(11, 16)}`;
}
