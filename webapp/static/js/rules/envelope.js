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
