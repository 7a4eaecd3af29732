/** The envelope of an entry: JSON text that is kept byte for byte, on the phone and on the server. */

import { sha256 } from "./digest.js";

/**
 * @typedef {{
 *   id: string, device: string, seq: number, prev: string, kind: string, subject: string,
 *   made_at: string, by: string, body: Record<string, unknown>,
 * }} Envelope
 */

export const VERSION = 1; // of the envelope, as this app writes it

/**
 * Return the text of an entry.
 * @param {Envelope} envelope
 */
export function writeEnvelope({ id, device, seq, prev, kind, subject, made_at, by, body }) {
  return JSON.stringify({ v: VERSION, id, device, seq, prev, kind, subject, made_at, by, body });
}

/**
 * Return the SHA-256 (hex) of an entry's text, which the next entry names as `prev`.
 * @param {string} text
 */
export function digestOf(text) {
  return sha256(text);
}

/**
 * Tell whether an entry says once more what a held one said.
 *
 * An amendment does when it is about every fact that the held one was about. Each slip has its own number, so of
 * a slip it is the payer and what is paid for. Twin: is_said_anew of sync/rules.py.
 * @param {{kind: string, subject: string, body: Record<string, any>}} held
 * @param {{kind: string, subject: string, body: Record<string, any>}} anew
 */
export function isSaidAnew(held, anew) {
  const [was, is] = [matterOf(held), matterOf(anew)];
  const known = new Set(factsOf(anew));
  return was.length === is.length && was.every((part, place) => part === is[place]) && factsOf(held).every((name) => known.has(name));
}

/** @param {{kind: string, subject: string, body: Record<string, any>}} said */
function matterOf({ kind, subject, body }) {
  return kind === "slip.issue" ? [kind, body.person, body.year, body.kind] : [kind, subject];
}

/** @param {{body: Record<string, any>}} said */
function factsOf({ body }) {
  const { changes } = body;
  return changes !== null && typeof changes === "object" && !Array.isArray(changes) ? Object.keys(changes) : [];
}
