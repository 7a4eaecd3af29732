/** Ids: UUIDv7, so that what was made later sorts later, and the ids that entries get from forms. */

import { compare } from "./characters.js";
import { hex, sha256 } from "./digest.js";

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Return a new UUIDv7 (RFC 9562): 48 bits of milliseconds, then 74 random bits.
 * @param {number} now milliseconds since 1970
 * @param {Uint8Array} random ten bytes
 */
export function newId(now, random) {
  if (random.length < 10) throw new RangeError("an id wants ten random bytes");
  const time = Math.floor(now).toString(16).padStart(12, "0").slice(-12);
  const rest = Array.from(random.subarray(0, 10));
  rest[0] = 0x70 | (rest[0] & 0x0f);
  rest[2] = 0x80 | (rest[2] & 0x3f);
  const digits = time + hex(Uint8Array.from(rest));
  return [0, 8, 12, 16, 20].map((start, place, starts) => digits.slice(start, starts[place + 1])).join("-");
}

/**
 * Tell whether a text is an id as a page mints them (UUIDv7).
 * @param {string} text
 */
export function isSeed(text) {
  return UUID7.test(text);
}

/**
 * Tell whether a text is an id of a household, a person or an entry.
 * @param {string} text
 */
export function isId(text) {
  return UUID.test(text);
}

/**
 * Return the id of the entry that says this, made from the page's seed.
 *
 * The same words from the same page are the same entry, so a form sent twice does nothing twice,
 * not even when the phone answers it once and the server once. Other words are another entry.
 * @param {string} seed
 * @param {string} kind
 * @param {string} subject
 * @param {Record<string, unknown>} body
 */
export async function entryIdOf(seed, kind, subject, body) {
  const digest = await sha256(canonical([seed, kind, subject, body]));
  const variant = "89ab"[parseInt(digest[3], 16) % 4];
  return `${seed.slice(0, 13)}-7${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
}

/**
 * Return JSON with its names in order and a space after `,` and `:`, as the server hashes it.
 * @param {unknown} value
 * @returns {string}
 */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => compare(one, other));
  return `{${members.map(([name, item]) => `${JSON.stringify(name)}: ${canonical(item)}`).join(", ")}}`;
}
